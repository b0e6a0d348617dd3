import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Who } from '@heng/kit/domain';
import { DataSource } from 'typeorm';
import { allowedActions, type Cycle, cycleStates, sources } from '../domain/cycle.js';
import { CycleStore } from '../storage/cycle.store.js';
import { EvidenceStore } from '../storage/evidence.store.js';

class EvidenceStanding {
  @ApiProperty({ description: 'SHA-256 over the sorted evidence, hexadecimal' }) hash!: string;
  @ApiProperty() facts!: number;
}

class SpotCheckStanding {
  @ApiProperty({ description: 'from which anyone can repeat the draw' }) seed!: string;
  @ApiProperty() factsPerAgency!: number;
  @ApiProperty({ example: '2026-07-02' }) drawnOn!: string;
}

export class CycleStanding {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ example: '2026.1' }) methodology!: string;
  @ApiProperty({ enum: cycleStates }) state!: string;
  @ApiProperty({
    enum: sources,
    isArray: true,
    description: 'services whose seal, or some of whose facts, have not arrived',
  })
  waitingFor!: string[];
  @ApiProperty({ type: EvidenceStanding, nullable: true }) evidence!: EvidenceStanding | null;
  @ApiProperty({ type: SpotCheckStanding, nullable: true }) spotCheck!: Cycle['spotCheck'];
  @ApiProperty({ nullable: true, type: String }) recommendedOn!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, example: { drafted: 12, unrated: 3 } })
  ratings!: Record<string, number>;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@Injectable()
export class ReadCycle {
  constructor(
    private readonly db: DataSource,
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
  ) {}

  async execute(id: string, reader: Who): Promise<CycleStanding> {
    const cycle = await this.cycles.get(id);
    const { version, methodology, state, evidence, spotCheck, recommendedOn } = cycle;
    const counts: { state: string; count: number }[] = await this.db.query(
      'select state, count(*)::int as count from rating where cycle = $1 group by state',
      [id],
    );
    return {
      cycle: id,
      version,
      methodology,
      state,
      waitingFor: state === 'sealing' ? await this.evidence.waitingFor(id) : [],
      evidence: evidence && { hash: evidence.hash, facts: evidence.facts },
      spotCheck,
      recommendedOn,
      ratings: Object.fromEntries(counts.map(({ state: of, count }) => [of, count])),
      allowedActions: allowedActions(cycle, reader),
    };
  }
}
