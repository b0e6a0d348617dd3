import { ApiProperty } from '@nestjs/swagger';
import { type OnSiteWork, standingDays, standingEntries } from '../domain/on-site-work/on-site-work.js';

class StandingEntryView {
  @ApiProperty({ example: '2026-03-02' }) on!: string;
  @ApiProperty({ example: 1, description: '1, 0.5, or 0 where it was said that there was none' }) days!: number;
  @ApiProperty({ description: 'whether the enterprise, or staff for it, has spoken of the day' }) cosigned!: boolean;
}

class MonthOfWork {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'id of the consultant in the registry' }) personId!: string;
  @ApiProperty({ example: '2026-03' }) month!: string;
  @ApiProperty({ example: 4.5, description: 'the person-days that stand' }) days!: number;
  @ApiProperty({ type: [StandingEntryView] }) entries!: StandingEntryView[];
}

/** The answer to a change of on-site work. */
export class ChangedOnSiteWork {
  @ApiProperty({ type: [MonthOfWork], description: 'every consultant and month that was spoken of' })
  works!: MonthOfWork[];

  @ApiProperty({ type: [String], example: ['record-on-site-work'] }) allowedActions!: string[];
}

export const changed = (works: readonly OnSiteWork[], allowedActions: string[]): ChangedOnSiteWork => ({
  works: works.map((work) => {
    const { id, version, personId, month } = work;
    return { id, version, personId, month, days: standingDays(work), entries: standingEntries(work) };
  }),
  allowedActions,
});
