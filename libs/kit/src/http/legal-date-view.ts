import { ApiProperty } from '@nestjs/swagger';
import { InTwoLanguages } from './in-two-languages.js';

/** A date computed by a rule, with its steps. */
export class LegalDateView {
  @ApiProperty({ format: 'date', description: 'the last day, which ends at 24:00 in Asia/Shanghai' }) date!: string;
  @ApiProperty({ description: 'true while a year that the date needs is not announced' }) provisional!: boolean;
  @ApiProperty({ type: [InTwoLanguages], description: 'the computation of the date' })
  steps!: readonly InTwoLanguages[];
}

/** The same with the version of the calendar that gave the date. */
export class CalendarDateView extends LegalDateView {
  @ApiProperty({ example: '2007-2026.a191a4ab' }) calendarVersion!: string;
}
