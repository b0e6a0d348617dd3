import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type Grade, grade } from '@heng/contracts';
import {
  Access,
  actorOf,
  Caller,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  InTwoLanguages,
  IsText,
  pageView,
  PathId,
  type Principal,
  Read,
  TableQuery,
} from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { revise } from '../domain/rating.js';
import {
  allowedActions,
  caseOutcomes,
  type CaseRuling,
  caseStates,
  decideCase,
  declareNoTie,
  GROUND,
  NEXT_STEP,
  type RatingCase,
} from '../domain/serious-case.js';
import { CaseStore, caseTable } from '../storage/case.store.js';
import { refuse } from '../domain/refusals.js';
import { Deciders } from '../storage/deciders.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { RatingStore } from '../storage/rating.store.js';

class DecideCaseBody implements Omit<CaseRuling, 'by'> {
  @ApiProperty({ description: 'what becomes of the rating in force' })
  @IsIn(caseOutcomes)
  outcome!: CaseRuling['outcome'];

  @ApiPropertyOptional({
    enum: grade.options,
    nullable: true,
    type: String,
    description: 'the lower grade of an adjustment',
  })
  @IsOptional()
  @IsIn(grade.options)
  grade: Grade | null = null;

  @IsText(2000, { example: '三起事件均属实且情节严重。' })
  reason!: string;
}

class CaseRulingView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ enum: grade.options, nullable: true, type: String }) grade!: string | null;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) ratingId!: string | null;
}

class IncidentRulingView {
  @ApiProperty({ format: 'uuid', description: 'of the ruling as a fact' }) id!: string;
  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: 'null for a report' })
  complaintId!: string | null;
  @ApiProperty({ format: 'uuid', description: 'the complaint first filed about the same facts' }) incidentId!: string;
  @ApiProperty({ format: 'date' }) filedOn!: string;
  @ApiProperty({ format: 'date' }) ruledOn!: string;
  @ApiProperty({ nullable: true, type: String, example: 'serious' }) severity!: string | null;
  @ApiProperty() reason!: string;
}

class ListedCaseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: caseStates }) state!: string;
  @ApiProperty({ type: [String], description: 'the complaint first filed of each incident' })
  incidents!: readonly string[];
  @ApiProperty({ type: [String], description: 'ids of the rulings' }) facts!: readonly string[];
  @ApiProperty({ format: 'date', description: 'day of the ruling that made the third' }) completedOn!: string;
  @ApiProperty({ format: 'date' }) openedOn!: string;
  @ApiProperty({ type: CaseRulingView, nullable: true }) ruling!: CaseRulingView | null;
  @ApiProperty({ type: [String], example: ['decide-case'] }) allowedActions!: string[];
}

/** A case as both its deciders and its agency see it; the experts are not in it. */
class CaseView extends ListedCaseView {
  @ApiProperty({ type: InTwoLanguages }) ground!: InTwoLanguages;
  @ApiProperty({ type: [IncidentRulingView], description: 'the rulings behind it, in the order of filing' })
  rulings!: IncidentRulingView[];
  @ApiProperty({ type: InTwoLanguages, description: 'what happens next' }) next!: InTwoLanguages;
}

function listedView({ ruling, declarations, ...one }: RatingCase, who: Acting): ListedCaseView {
  const shown = ruling && { on: ruling.on, reason: ruling.reason, grade: ruling.grade, ratingId: ruling.ratingId };
  return { ...one, ruling: shown, allowedActions: allowedActions({ ...one, declarations, by: who.sub }, who) };
}

type Acting = Who & Readonly<{ sub: string }>;

class CasesQuery extends CursorQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

const CASES = new TableQuery(caseTable);

/** The cases of adjusting or revoking a rating (R11). */
@ApiTags('revocation')
@Controller('cases')
@Access('alliance-staff', 'expert', 'agency')
export class CasesHttp {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CaseStore,
    private readonly ratings: RatingStore,
    private readonly evidence: EvidenceStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  @Read('', pageView(ListedCaseView), 'List the cases of R11, the latest first; an agency sees its own')
  async listCases(@Query() { agencyId, cursor }: CasesQuery, @Caller() reader: Principal) {
    const own = await this.ownOf(reader);
    const where = '($1::uuid is null or agency_id = $1) and ($2::uuid[] is null or agency_id = any($2))';
    const about = { where, values: [agencyId ?? null, own], newestFirst: true };
    const { items, next } = await CASES.page(this.db, ['openedOn', 'id'], cursor, about);
    const readerOf = await this.deciders.readersOf(reader, items);
    const actorOf = await this.deciders.actorsOf(reader, items);
    const readable = items.filter((one) => readerOf(one).role !== 'public');
    return { items: readable.map((one) => listedView(one, actorOf(one))), next };
  }

  /** @throws DomainError `rating.not-your-case`, and those of an expert who may not decide */
  @Read(':id', CaseView, 'Show a case of R11 with the rulings behind it and what happens next')
  async readCase(@PathId() id: string, @Caller() reader: Principal) {
    const one: RatingCase = await CASES.one(this.db, 'id', id);
    if (reader.role === 'expert') await this.deciders.mustDecide(actorOf(reader), one);
    const own = await this.ownOf(reader);
    if (own && !own.includes(one.agencyId)) throw refuse('not-your-case');
    return this.viewOf(one, (await this.deciders.actorsOf(reader, [one]))(one));
  }

  @Change('POST', ':id/declaration', CaseView, 'Declare to have no tie to the agency, before the decision (R8)')
  @Access('expert')
  async declareNoTieInCase(@Changed() at: Changing) {
    const { actor } = at.cause;
    await this.deciders.mustDecide(actor, await this.cases.get(at.id));
    const declaration = { by: actor.sub, on: this.clock.today() };
    return this.viewOf(await this.cases.changeAt(at, (current) => declareNoTie(current, declaration)), actor);
  }

  /** The rating in force says its new result itself, in the same transaction. */
  @Change('POST', ':id/decision', CaseView, 'Keep, lower or revoke the rating in force, with the reason (R11)')
  @Access('expert')
  async decideCase(@Changed() { id, version, cause }: Changing, @Body() body: DecideCaseBody) {
    const today = this.clock.today();
    const ruling = { ...body, by: cause.actor.sub };
    const { agencyId } = await this.cases.get(id);
    await this.deciders.mustDecide(cause.actor, { agencyId });
    const inForce = await this.ratings.inForce(agencyId);
    const decided = await this.cases.transaction(async (tx) => {
      let isDecided = false;
      const decide = (current: RatingCase) => {
        isDecided = true;
        return decideCase(current, ruling, inForce, today);
      };
      const now = await this.cases.changeExistingIn(tx, id, cause, decide, { expect: version });
      if (isDecided && inForce && ruling.outcome !== 'kept')
        await this.ratings.changeFor(tx, inForce.id, cause, (rating) =>
          revise(rating, ruling.grade, ruling.reason, today),
        );
      return now;
    });
    return this.viewOf(decided, cause.actor);
  }

  /** The agencies of an agency's token; null for other readers. */
  private async ownOf({ role, org }: Principal): Promise<string[] | null> {
    if (role !== 'agency') return null;
    return org === undefined ? [] : this.evidence.agenciesOf(org);
  }

  private async viewOf(one: RatingCase, who: Acting): Promise<CaseView> {
    const behind = (await this.evidence.rulingsOn(one.agencyId)).filter(({ id }) => one.facts.includes(id));
    const rulings = behind
      .map(({ id, data }) => {
        const { filedOn, severity, reason } = data;
        const [own, ruledOn] = 'reportId' in data ? [data.reportId, data.verifiedOn] : [data.complaintId, data.ruledOn];
        const complaintId = 'reportId' in data ? null : own;
        return { ...{ id, complaintId, incidentId: data.incidentId ?? own, filedOn, ruledOn, severity, reason } };
      })
      .sort((a, b) => (`${a.filedOn} ${a.id}` < `${b.filedOn} ${b.id}` ? -1 : 1));
    return { ...listedView(one, who), ground: GROUND, rulings, next: NEXT_STEP[one.state] };
  }
}
