import { ApiProperty } from '@nestjs/swagger';
import type { PublicTeam } from './storage/people/public-names.js';

/** The timeliness of a section of a disclosure (R3). */
export class SectionTimelinessView {
  @ApiProperty({ example: 'team' }) section!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'the last revision that changed it' })
  lastChangedOn!: string | null;
  @ApiProperty({ format: 'date', description: 'published or confirmed' }) lastConfirmedOn!: string;
  @ApiProperty({ format: 'date', description: 'the last day before it is stale' }) freshUntil!: string;
  @ApiProperty() stale!: boolean;
}

/** The team of an agency as the public sees it. */
export class TeamView implements PublicTeam {
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ type: 'integer', description: 'persons employed on the day' }) employed!: number;
  @ApiProperty({ type: 'integer', description: 'those of them who hold a valid certificate' }) certified!: number;
  @ApiProperty({ type: [String], description: 'the certified who consented that their names are public' })
  names!: readonly string[];
}
