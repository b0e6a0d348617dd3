import { randomBytes } from 'node:crypto';
import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  Change,
  Changed,
  type Changing,
  Clock,
  hashOf,
  IsBusinessDate,
  IsText,
  PathId,
  type Principal,
  Read,
} from '@heng/kit';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DataSource } from 'typeorm';
import { announceSpotCheck, seedSpotCheck } from '../domain/cycle.js';
import { allowedActions, ratingStates } from '../domain/rating.js';
import { concludeSpotCheck, drawSpotCheck, FACTS_PER_AGENCY, hashOfDrafts } from '../domain/spot-check.js';
import { type FactRecord, recordOf } from '../domain/reader.js';
import { ChangedCycleView, changedCycle, ChangedRatingView, changedRating, FactRecordView } from '../rating-api.js';
import { Deciders } from '../storage/deciders.js';
import { CycleStore, RatingStore } from '../storage/rating.store.js';

class AnnounceSpotCheckBody {
  @IsText(100, { example: '双色球2026077期', description: 'a public drawing that nobody in the alliance controls' })
  source!: string;

  @IsBusinessDate({ example: '2026-07-05', description: 'the day of that drawing, after today' })
  resultOn!: string;

  @ApiProperty({ default: FACTS_PER_AGENCY })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  factsPerAgency: number = FACTS_PER_AGENCY;
}

class DrawSpotCheckBody {
  @IsText(100, { example: '03 11 12 19 24 31 + 09', description: 'the result of the public drawing, as published' })
  result!: string;
}

class FindingBody {
  @ApiProperty({ description: 'whether all drawn facts are true' })
  @IsBoolean()
  authentic!: boolean;

  @ApiProperty({ type: [String], description: 'ids of the facts behind the rating that were found false' })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(1000)
  falseFacts: string[] = [];

  @IsText(2000, { example: '抽查的五项信息均与合同及签到记录相符。' })
  reason!: string;
}

const RECORD = { type: 'object', additionalProperties: true } as const;

class DrawnFactView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'tracking', description: 'the service that recorded it' }) source!: string;
  @ApiProperty({ example: 'tracking.project-started.v1' }) type!: string;
  @ApiProperty({ description: 'id of the record that the fact is about' }) subject!: string;
  @ApiProperty({ ...RECORD, description: 'the fact itself, as it is in the evidence' }) data!: unknown;
  @ApiProperty({ type: FactRecordView, nullable: true, description: 'the one record of it' })
  record!: FactRecord | null;
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
class SpotCheckView {
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

type Fact = Omit<SpotCheckView['facts'][number], 'materialOf' | 'record' | 'data'> &
  Readonly<{ data: Record<string, unknown> }>;
type Material = SpotCheckView['material'][number];

const FACTS = `
  select event_id as id, source, type, subject, data from fact where event_id = any($1::uuid[]) order by event_id`;
/** Large material of one project comes in several parts. */
const MATERIAL = `
  select project_id as "projectId", facts, rests_on as "restsOn", received
  from spot_check_material where rating_id = $1 order by project_id, sequence`;

/** The spot checks of authenticity (真实性抽查, R8). */
@ApiTags('spot check')
@Controller()
@Access('alliance-staff')
export class SpotChecksHttp {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  @Change('POST', 'cycles/:cycle/spot-check', ChangedCycleView, 'Announce a spot check and its public drawing (R8)')
  async announceSpotCheck(@Changed('cycle', 'text') at: Changing, @Body() body: AnnounceSpotCheckBody) {
    const listHash = await this.hashOfDrafts(at.id);
    const secret = randomBytes(32).toString('hex');
    const committed = { secret, commitment: hashOf(secret) };
    const cycle = await this.cycles.changeAt(at, (current) =>
      announceSpotCheck(current, body, committed, listHash, this.clock.today()),
    );
    return changedCycle(cycle, at.cause);
  }

  @Change('POST', 'cycles/:cycle/spot-check/draw', ChangedCycleView, 'Draw facts of every drafted agency (R8)')
  async drawSpotCheck(@Changed('cycle', 'text') at: Changing, @Body() { result }: DrawSpotCheckBody) {
    const drafted = await this.ratings.idsOf(at.id, 'drafted');
    const listHash = await this.hashOfDrafts(at.id);
    const cycle = await this.cycles.changeWith(
      at,
      (current) => seedSpotCheck(current, result, listHash, this.clock.today()),
      async (tx, { spotCheck }) => {
        const { seed, factsPerAgency } = spotCheck!;
        for (const id of drafted)
          await this.ratings.changeFor(tx, id, at.cause, (rating) =>
            drawSpotCheck(rating, { seed: seed!, factsPerAgency }),
          );
      },
    );
    return changedCycle(cycle, at.cause);
  }

  @Read('ratings/:id/spot-check', SpotCheckView, 'Show the drawn facts of a rating and the records behind them (R8)')
  async readSpotCheck(@PathId() id: string, @Caller() caller: Principal) {
    const rating = await this.ratings.get(id);
    const facts: Fact[] = await this.db.query(FACTS, [rating.drawnFacts ?? []]);
    const parts: Material[] = await this.db.query(MATERIAL, [id]);
    const material = [...Map.groupBy(parts, ({ projectId }) => projectId).values()].map(joined);
    const projectOf = new Map(material.flatMap(({ projectId, facts }) => facts.map((fact) => [fact, projectId])));
    const { version, cycle, agencyId, agencyName, state } = rating;
    const actor = (await this.deciders.actorsOf(caller, [rating]))(rating);
    return {
      ...{ id, version, cycle, agencyId, agencyName, state },
      facts: facts.map((fact) => ({
        ...{ ...fact, record: recordOf(caller, rating, fact), materialOf: projectOf.get(fact.id) ?? null },
      })),
      material,
      allowedActions: allowedActions(rating, this.clock.today(), actor),
    };
  }

  @Change('POST', 'ratings/:id/spot-check', ChangedRatingView, 'Record the findings on the drawn facts (R8, R11 3)')
  async concludeSpotCheck(@Changed() at: Changing, @Body() body: FindingBody) {
    await this.deciders.mustDecide(at.cause.actor, await this.ratings.get(at.id));
    const today = this.clock.today();
    const finding = { ...body, by: at.cause.actor.sub, on: today };
    const rating = await this.ratings.changeAt(at, (current) => concludeSpotCheck(current, finding));
    return changedRating(rating, today, at.cause);
  }

  private async hashOfDrafts(cycle: string): Promise<string> {
    const drafts: Parameters<typeof hashOfDrafts>[0][number][] = [];
    for (const id of await this.ratings.idsOf(cycle, 'drafted')) drafts.push(await this.ratings.get(id));
    return hashOfDrafts(drafts);
  }
}

const joined = (parts: Material[]): Material => ({ ...parts[0]!, restsOn: parts.flatMap(({ restsOn }) => restsOn) });
