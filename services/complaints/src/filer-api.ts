import { ApiProperty } from '@nestjs/swagger';
import { HasLength } from '@heng/kit';
import { DATE, TEXT } from './complaint-api.js';
import { modes } from './domain/filing/filer.js';

/** A person who filed, as far as the reader may know. */
export class FilerView {
  @ApiProperty({ example: 'T2026-000123-3' }) number!: string;
  @ApiProperty({ enum: modes }) mode!: string;
  @ApiProperty(TEXT) name!: string | null;
  @ApiProperty({ format: 'date' }) filedOn!: string;
  @ApiProperty({ ...DATE, description: 'day of the withdrawal, for staff' }) withdrawnOn!: string | null;
  @ApiProperty({ ...TEXT, description: 'its reason, for staff' }) withdrawalReason!: string | null;
}

/** The number of a filing and its code, by which who filed it comes back. */
export class FilerAccess {
  @HasLength(1, 40, { example: 'T2026-000123-3', description: 'the number of the filing' })
  number!: string;

  @HasLength(1, 60, { example: '30718 52964 11853 70426 98031', description: 'the code that came with it' })
  code!: string;
}
