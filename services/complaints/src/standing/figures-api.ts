import { ApiProperty } from '@nestjs/swagger';
import type { Ground } from '../domain/filing/grounds.js';

const COUNT = { type: 'integer' } as const;

class SeverityCountsView {
  @ApiProperty(COUNT) minor!: number;
  @ApiProperty(COUNT) ordinary!: number;
  @ApiProperty(COUNT) serious!: number;
}

class ClockCountView {
  @ApiProperty(COUNT) met!: number;
  @ApiProperty(COUNT) missed!: number;
}

/** A clock that still runs is neither met nor missed. */
class ClockCountsView {
  @ApiProperty() acceptance!: ClockCountView;
  @ApiProperty() answer!: ClockCountView;
  @ApiProperty() ruling!: ClockCountView;
  @ApiProperty({ description: 'of verified reports' }) verification!: ClockCountView;
  @ApiProperty() reconsideration!: ClockCountView;
}

class GroundCountsView implements Record<Ground, number> {
  @ApiProperty(COUNT) 'false-disclosure'!: number;
  @ApiProperty(COUNT) misconduct!: number;
  @ApiProperty(COUNT) 'separation-breached'!: number;
  @ApiProperty(COUNT) formalism!: number;
  @ApiProperty(COUNT) other!: number;
}

/** The public facts about the incidents of which complaints against an agency were accepted: each counts once. */
export class ComplaintSummaryView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ ...COUNT, description: 'incidents: pending + dismissed + settled + withdrawn + upheld' })
  accepted!: number;
  @ApiProperty(COUNT) pending!: number;
  @ApiProperty(COUNT) dismissed!: number;
  @ApiProperty({ ...COUNT, description: 'ended by an agreement of the parties, which is no finding' }) settled!: number;
  @ApiProperty(COUNT) upheld!: number;
  @ApiProperty({ ...COUNT, description: 'ended because who filed withdrew' }) withdrawn!: number;
  @ApiProperty({ description: 'the accepted ones by the ground of their first filing' }) byGround!: GroundCountsView;
  @ApiProperty() upheldBySeverity!: SeverityCountsView;
  @ApiProperty() clocks!: ClockCountsView;
}
