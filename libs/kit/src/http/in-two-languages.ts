import { ApiProperty } from '@nestjs/swagger';

/** Words of an answer in both languages. */
export class InTwoLanguages {
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
}
