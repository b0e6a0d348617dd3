import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  IsText,
  pageView,
  type Principal,
  Read,
  RequestCause,
  TableQuery,
} from '@heng/kit';
import { Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import {
  allowedActions,
  cancelCycle,
  closeCycle,
  type Cycle,
  cycleStates,
  openCycle,
  sources,
  type SpotCheck,
} from '../domain/cycle.js';
import { ChangedCycleView, changedCycle } from '../rating-api.js';
import { CycleStore, cycleTable } from '../storage/rating.store.js';
import { EvidenceStore } from '../storage/evidence.store.js';

class OpenCycleBody {
  @ApiProperty({ example: '2026-H1', description: 'a half-year: 2026-01-01 to 2026-06-30' })
  @Matches(/^(?:19|2[01])\d{2}-H[12]$/)
  cycle!: string;

  @IsText(20, { example: '2026.1', description: 'version of the rating method' })
  methodology!: string;
}

class CancelCycleBody {
  @IsText(2000, { example: '误开，应为2026-H1。', description: 'public' })
  reason!: string;
}

class EvidenceView {
  @ApiProperty({ description: 'SHA-256 over the sorted evidence, hexadecimal' }) hash!: string;
  @ApiProperty({ type: 'integer' }) facts!: number;
}

class DrawView {
  @ApiProperty({ example: '双色球2026077期', description: 'the public drawing' }) source!: string;
  @ApiProperty({ format: 'date', example: '2026-07-05', description: 'its day' }) resultOn!: string;
  @ApiProperty({ type: 'integer' }) factsPerAgency!: number;
  @ApiProperty({ format: 'date', example: '2026-07-02' }) announcedOn!: string;
  @ApiProperty({ description: 'of the facts behind all drafts: SHA-256, hexadecimal' }) listHash!: string;
  @ApiProperty({ description: 'SHA-256 of the secret in the seed, hexadecimal' }) commitment!: string;
  @ApiProperty({ nullable: true, type: String, description: 'of the public drawing' }) result!: string | null;
  @ApiProperty({
    nullable: true,
    type: String,
    description:
      'source, result and secret, with which anyone can repeat the draw; null until every check is concluded',
  })
  seed!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) drawnOn!: string | null;
}

class CancellationView {
  @ApiProperty({ format: 'date', example: '2026-01-05' }) on!: string;
  @ApiProperty() reason!: string;
}

class CycleLineView {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: '2026.1' }) methodology!: string;
  @ApiProperty({ enum: cycleStates }) state!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date', description: 'the first day of the public notices' })
  noticesOn!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) recommendedOn!: string | null;
  @ApiProperty({ type: CancellationView, nullable: true, description: 'set while it is cancelled' })
  cancellation!: CancellationView | null;
}

class CycleView extends CycleLineView {
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
@ApiTags('cycle')
@Controller('cycles')
@Access('alliance-staff')
export class CyclesHttp {
  constructor(
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  @Change('POST', '', ChangedCycleView, 'Open a half-year of rating, half a year ahead at the earliest (R7)')
  async openCycle(@Body() { cycle: id, methodology }: OpenCycleBody, @RequestCause() cause: Cause) {
    const cycle = await this.cycles.change(id, cause, (current) =>
      openCycle(current, id, methodology, this.clock.today()),
    );
    return changedCycle(cycle, cause);
  }

  @Change('POST', ':cycle/close', ChangedCycleView, 'Close a cycle after its last day and ask for the seals')
  async closeCycle(@Changed('cycle', 'text') at: Changing) {
    const cycle = await this.cycles.changeAt(at, (current) => closeCycle(current, this.clock.today()));
    return changedCycle(cycle, at.cause);
  }

  @Change('POST', ':cycle/cancellation', ChangedCycleView, 'Cancel a cycle opened by mistake, with the public reason')
  async cancelCycle(@Changed('cycle', 'text') at: Changing, @Body() { reason }: CancelCycleBody) {
    const by = at.cause.actor.sub;
    const cycle = await this.cycles.changeAt(at, (current) => cancelCycle(current, { reason, by }, this.clock.today()));
    return changedCycle(cycle, at.cause);
  }

  @Read('', pageView(CycleLineView), 'List the cycles, newest first')
  @Access('public')
  async listCycles(@Query() { cursor }: CursorQuery) {
    const { items, next } = await CYCLES.page(this.db, ['id'], cursor, { newestFirst: true });
    return { items: items.map(lineOf), next };
  }

  @Read(':cycle', CycleView, 'Show the progress of a cycle, the services it waits for, and the hash of its evidence')
  @Access('public')
  async readCycle(@Param('cycle') id: string, @Caller() caller: Principal) {
    const cycle = await this.cycles.get(id);
    const { evidence, spotCheck } = cycle;
    const counts: { state: string; count: number }[] = await this.db.query(COUNTS, [id]);
    return {
      ...lineOf(cycle),
      spotCheck: spotCheck && drawOf(spotCheck, counts),
      waitingFor:
        cycle.state === 'sealing' ? (await this.evidence.waitingFor(cycle)).map(({ service }) => service) : [],
      evidence: evidence && { hash: evidence.hash, facts: evidence.facts },
      ratings: Object.fromEntries(counts.map(({ state, count }) => [state, count])),
      allowedActions: allowedActions(cycle, caller),
    };
  }
}

/** The seed would tell the agencies what is being checked. */
function drawOf(spotCheck: SpotCheck, counts: readonly { state: string }[]): DrawView {
  const { source, resultOn, factsPerAgency, announcedOn, listHash, commitment, result, seed, drawnOn } = spotCheck;
  const isChecking = counts.some(({ state }) => state === 'drafted' || state === 'under-spot-check');
  const announced = { source, resultOn, factsPerAgency, announcedOn, listHash, commitment };
  return { ...announced, result, seed: isChecking ? null : seed, drawnOn };
}

function lineOf({
  id: cycle,
  version,
  methodology,
  state,
  noticesOn,
  recommendedOn,
  cancellation,
}: Cycle): CycleLineView {
  const shown = cancellation && { on: cancellation.on, reason: cancellation.reason };
  return { cycle, version, methodology, state, noticesOn, recommendedOn, cancellation: shown };
}
