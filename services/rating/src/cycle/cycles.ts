import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Cause, type Changing, Clock, type Page, TableQuery } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { DataSource } from 'typeorm';
import { allowedActions, closeCycle, type Cycle, cycleStates, openCycle, sources } from '../domain/cycle.js';
import { CycleStore, cycleTable } from '../storage/cycle.store.js';
import { EvidenceStore } from '../storage/evidence.store.js';

class EvidenceView {
  @ApiProperty({ description: 'SHA-256 over the sorted evidence, hexadecimal' }) hash!: string;
  @ApiProperty({ type: 'integer' }) facts!: number;
}

class DrawView {
  @ApiProperty({ description: 'the seed with which anyone can repeat the draw' }) seed!: string;
  @ApiProperty({ type: 'integer' }) factsPerAgency!: number;
  @ApiProperty({ format: 'date', example: '2026-07-02' }) drawnOn!: string;
}

/** A cycle in the list of cycles. */
export class CycleLineView {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: '2026.1' }) methodology!: string;
  @ApiProperty({ enum: cycleStates }) state!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) recommendedOn!: string | null;
}

export class CycleView extends CycleLineView {
  @ApiProperty({
    enum: sources,
    isArray: true,
    description: 'services whose seal, or some of whose facts, are missing',
  })
  waitingFor!: string[];
  @ApiProperty({ type: EvidenceView, nullable: true }) evidence!: EvidenceView | null;
  @ApiProperty({ type: DrawView, nullable: true }) spotCheck!: DrawView | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { drafted: 12, unrated: 3 },
    description: 'number of ratings by their state',
  })
  ratings!: Record<string, number>;
  @ApiProperty({ type: [String], example: ['close'] }) allowedActions!: string[];
}

const CYCLES = new TableQuery(cycleTable);
const COUNTS = 'select state, count(*)::int as count from rating where cycle = $1 group by state';

/** The half-years of rating (R7). */
@Injectable()
export class Cycles {
  constructor(
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  open({ cycle, methodology }: { cycle: string; methodology: string }, cause: Cause): Promise<Cycle> {
    return this.cycles.change(cycle, cause, (current) => openCycle(current, cycle, methodology));
  }

  close(at: Changing): Promise<Cycle> {
    return this.cycles.changeAt(at, (cycle) => closeCycle(cycle, this.clock.today()));
  }

  /** Lists the cycles, newest first. @throws DomainError `kit.cursor-invalid` */
  async page(cursor: string | undefined): Promise<Page<CycleLineView>> {
    const { items, next } = await CYCLES.page(this.db, ['id'], cursor, { newestFirst: true });
    const lines = items.map(({ id, version, methodology, state, recommendedOn }) => ({
      cycle: id,
      ...{ version, methodology, state, recommendedOn },
    }));
    return { items: lines, next };
  }

  /** @throws DomainError `kit.record-not-found` */
  async one(id: string, reader: Who): Promise<CycleView> {
    const cycle = await this.cycles.get(id);
    const { version, methodology, state, evidence, spotCheck, recommendedOn } = cycle;
    const counts: { state: string; count: number }[] = await this.db.query(COUNTS, [id]);
    return {
      ...{ cycle: id, version, methodology, state, spotCheck, recommendedOn },
      waitingFor: state === 'sealing' ? await this.evidence.waitingFor(id) : [],
      evidence: evidence && { hash: evidence.hash, facts: evidence.facts },
      ratings: Object.fromEntries(counts.map(({ state: of, count }) => [of, count])),
      allowedActions: allowedActions(cycle, reader),
    };
  }
}
