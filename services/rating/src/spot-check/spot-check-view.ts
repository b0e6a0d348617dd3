import { ApiProperty } from '@nestjs/swagger';
import { ratingStates } from '../domain/rating.js';

const RECORD = { type: 'object', additionalProperties: true } as const;

class DrawnFactView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'tracking', description: 'the service that recorded it' }) source!: string;
  @ApiProperty({ example: 'tracking.project-started.v1' }) type!: string;
  @ApiProperty({ description: 'id of the record that the fact is about' }) subject!: string;
  @ApiProperty({ ...RECORD, description: 'the fact itself, as it is in the evidence' }) data!: unknown;
  @ApiProperty({ nullable: true, type: String, format: 'uuid', description: 'project with its material' })
  materialOf!: string | null;
}

class RestsOnView {
  @ApiProperty({
    enum: ['project', 'stage', 'on-site-work', 'assessment', 'feedback', 'signal', 'file'],
    enumName: 'RecordKind',
  })
  what!: string;
  @ApiProperty({ description: 'id of the record, or name of the stage' }) id!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02', description: 'day of the record' }) on!: string;
  @ApiProperty({ example: 'agency', description: 'role that recorded it' }) by!: string;
  @ApiProperty({ ...RECORD, description: 'content of the record' }) states!: unknown;
}

class MaterialView {
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty({ type: [String], description: 'the drawn facts that the project is about' }) facts!: string[];
  @ApiProperty({ format: 'date-time', example: '2026-07-02T04:00:00.000Z' }) received!: string;
  @ApiProperty({ type: [RestsOnView] }) restsOn!: RestsOnView[];
}

/** The drawn facts of a rating with the records behind them, for the staff who verify them. */
export class SpotCheckView {
  @ApiProperty({ format: 'uuid', description: 'of the rating' }) id!: string;
  @ApiProperty({ type: 'integer', example: 2 }) version!: number;
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: ratingStates }) state!: string;
  @ApiProperty({ type: [DrawnFactView], description: 'empty before the draw' }) facts!: DrawnFactView[];
  @ApiProperty({ type: [MaterialView], description: 'one for each project; it arrives a moment after the draw' })
  material!: MaterialView[];
  @ApiProperty({ type: [String], example: ['conclude-spot-check'] }) allowedActions!: string[];
}
