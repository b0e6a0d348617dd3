import { ApiProperty } from '@nestjs/swagger';
import { ratingStates } from '../domain/rating.js';

const anything = { type: 'object', additionalProperties: true } as const;

class DrawnFactView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 'tracking', description: 'the service that recorded it' }) source!: string;
  @ApiProperty({ example: 'tracking.project-started.v1' }) type!: string;
  @ApiProperty({ description: 'id of what it is about' }) subject!: string;
  @ApiProperty({ ...anything, description: 'the fact itself, as it is in the evidence' }) data!: unknown;
  @ApiProperty({ nullable: true, type: String, description: 'of the project whose material came for it' })
  materialOf!: string | null;
}

class RestsOnView {
  @ApiProperty({ enum: ['project', 'stage', 'on-site-work', 'assessment', 'feedback', 'signal', 'file'] })
  what!: string;
  @ApiProperty({ description: 'id of the record, or name of the stage' }) id!: string;
  @ApiProperty({ example: '2026-03-02', description: 'when it was recorded' }) on!: string;
  @ApiProperty({ example: 'agency', description: 'the role of who recorded it' }) by!: string;
  @ApiProperty({ ...anything, description: 'what is recorded of it' }) states!: unknown;
}

class MaterialView {
  @ApiProperty() projectId!: string;
  @ApiProperty({ type: [String], description: 'the drawn facts that the project is about' }) facts!: string[];
  @ApiProperty({ example: '2026-07-02T04:00:00.000Z' }) received!: string;
  @ApiProperty({ type: [RestsOnView] }) restsOn!: RestsOnView[];
}

/** The drawn facts of a rating with what they rest on, for who verifies them. */
export class SpotCheckView {
  @ApiProperty({ description: 'of the rating' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: ratingStates }) state!: string;
  @ApiProperty({ type: [DrawnFactView], description: 'none before they are drawn' }) facts!: DrawnFactView[];
  @ApiProperty({ type: [MaterialView], description: 'of each project once; it comes a moment after the draw' })
  material!: MaterialView[];
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}
