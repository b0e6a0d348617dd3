import { Controller, Param, Query } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, type ApiPropertyOptions, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { grade } from '@heng/contracts';
import {
  Access,
  afterCursor,
  Caller,
  Clock,
  CursorQuery,
  InTwoLanguages,
  PAGE_SIZE,
  pageOf,
  pageView,
  PathId,
  type Principal,
  Read,
  settledPage,
  TableQuery,
} from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import type { BusinessDay } from '@heng/kit/domain';
import { DataSource } from 'typeorm';
import { workingDaysLeft } from '../domain/public-notice.js';
import * as rules from '../domain/rating.js';
import { isInsider, mayRead, withoutHiddenDraw } from '../domain/reader.js';
import { refuse } from '../domain/refusals.js';
import * as objections from '../domain/objection.js';
import { Deciders } from '../storage/deciders.js';
import { ObjectionStore, objectionTable } from '../storage/objection.store.js';
import { RatingStore } from '../storage/rating.store.js';
import { FactView, readFacts } from './facts.js';
import { objectionView, ObjectionView } from './objection-view.js';

const DATE = { format: 'date', example: '2026-07-17' } as const;
const DATE_OR_NULL = { nullable: true, type: String, format: 'date' } as const;
const GRADE = { enum: grade.options, nullable: true, type: String, description: 'null is 未获评级' } as const;
const INTEGER = { type: 'integer', example: 1 } as const;
const LEFT = { ...INTEGER, nullable: true, description: 'working days of the running notice after today' } as const;
const TOTAL = { description: 'points of 100, two decimals' } as const;

class ShareView {
  @ApiProperty({ type: 'integer' }) numerator!: number;
  @ApiProperty({ type: 'integer' }) denominator!: number;
}

const VALUE: ApiPropertyOptions = {
  nullable: true,
  oneOf: [{ type: 'number' }, { $ref: getSchemaPath(ShareView) }],
  description: 'a count, an exact share, the lower end of a band, or null without facts',
};

export class IndicatorView extends InTwoLanguages {
  @ApiProperty({ example: 'certified-consultants' }) code!: string;
  @ApiProperty({ example: 'R9 1a', description: 'paragraph of the measures' }) clause!: string;
  @ApiProperty(VALUE) value!: number | ShareView | null;
  @ApiProperty() unit!: InTwoLanguages;
  @ApiProperty() points!: number;
  @ApiProperty() maxPoints!: number;
  @ApiProperty({ type: [String], description: 'ids of the facts behind the value' }) facts!: string[];
  @ApiProperty() explanation!: InTwoLanguages;
}

class ReasonView extends InTwoLanguages {
  @ApiProperty({ example: 'rating.points-too-low' }) code!: string;
  @ApiProperty({ type: [String] }) facts!: string[];
}

class RequirementView extends InTwoLanguages {
  @ApiProperty({ example: 'certified-consultants' }) indicator!: string;
  @ApiProperty(VALUE) value!: number | ShareView | null;
  @ApiProperty() atLeast!: number;
}

class ImprovementView extends InTwoLanguages {
  @ApiProperty({ example: 'certified-consultants' }) indicator!: string;
  @ApiProperty() points!: number;
}

/** The way to the next better grade (R10). */
class DistanceView {
  @ApiProperty({ enum: grade.options }) to!: string;
  @ApiProperty({ description: '0 if there are enough points' }) pointsMissing!: number;
  @ApiProperty({ type: [RequirementView] }) unmet!: readonly RequirementView[];
  @ApiProperty({ type: [ReasonView], description: 'bars to the grade, even with the points' }) blockedBy!: ReasonView[];
  @ApiProperty({ type: [ImprovementView], description: 'the most points first, three at most' })
  improve!: readonly ImprovementView[];
}

class FindingView {
  @ApiProperty() authentic!: boolean;
  @ApiProperty({ type: [String] }) falseFacts!: string[];
  @ApiProperty() reason!: string;
  @ApiProperty(DATE) on!: string;
}

class DeclarationView {
  @ApiProperty({ description: 'the sub of the expert’s tokens' }) by!: string;
  @ApiProperty(DATE) on!: string;
}

class ReviewView {
  @ApiProperty(INTEGER) round!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) judged!: Readonly<Record<string, number>>;
  @ApiProperty() reason!: string;
  @ApiProperty(DATE) on!: string;
}

class NoticeView {
  @ApiProperty(DATE) publishedOn!: string;
  @ApiProperty({ ...DATE, description: 'ends at 24:00 in Asia/Shanghai' }) lastDay!: string;
  @ApiProperty({ example: '2007-2026.1' }) calendarVersion!: string;
  @ApiProperty({ description: 'true while a year that the date needs is not announced' }) provisional!: boolean;
  @ApiProperty(LEFT) workingDaysLeft!: number | null;
  @ApiProperty({ type: [InTwoLanguages], description: 'the computation of the last day' })
  steps!: readonly InTwoLanguages[];
}

class RatedAgencyView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(INTEGER) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) agencyName!: string;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: rules.ratingStates }) state!: rules.RatingState;
  @ApiProperty({ ...INTEGER, description: '1, more after an upheld objection' }) round!: number;
  @ApiProperty(GRADE) grade!: string | null;
  @ApiProperty(TOTAL) total!: number;
  @ApiProperty({ ...DATE_OR_NULL, description: 'day of the grant, or of the decision to leave it unrated' })
  finalOn!: string | null;
}

export class ListedRatingView extends RatedAgencyView {
  @ApiProperty({ ...DATE_OR_NULL, description: 'of the public notice' }) lastDay!: string | null;
  @ApiProperty(LEFT) workingDaysLeft!: number | null;
}

/** A rating with every figure traced to its facts. */
@ApiExtraModels(ShareView)
class RatingView extends RatedAgencyView {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ example: '2026.1' }) methodology!: string;
  @ApiProperty({ ...DATE, description: 'last business date whose facts count' }) cutoff!: string;
  @ApiProperty({ type: [IndicatorView] }) indicators!: IndicatorView[];
  @ApiProperty({ type: [ReasonView] }) reasons!: ReasonView[];
  @ApiProperty({ type: DistanceView, nullable: true }) distance!: DistanceView | null;
  @ApiProperty({ type: [FactView] }) facts!: FactView[];
  @ApiProperty({ type: [String], nullable: true, description: 'ids of the facts drawn for the spot check' })
  drawnFacts!: string[] | null;
  @ApiProperty({ type: FindingView, nullable: true }) finding!: FindingView | null;
  @ApiProperty({
    type: [DeclarationView],
    description: 'declarations of experts to have no tie to the agency: all for staff, the own one for an expert',
  })
  declarations!: DeclarationView[];
  @ApiProperty({ type: [ReviewView] }) reviews!: ReviewView[];
  @ApiProperty({ type: NoticeView, nullable: true }) notice!: NoticeView | null;
  @ApiProperty({ type: [ObjectionView] }) objections!: ObjectionView[];
  @ApiProperty({ type: [String], example: ['review'] }) allowedActions!: string[];
}

type ListedRow = Omit<ListedRatingView, 'workingDaysLeft'>;

class RatingsQuery extends CursorQuery {
  @IsOptional()
  @IsIn(rules.ratingStates)
  state?: string;
}

export const LISTED = `
  select id, version, agency_id as "agencyId", agency_name as "agencyName", credit_code as "creditCode", state, round, grade,
    (assessment->>'total')::float8 as total, notice->>'lastDay' as "lastDay", final_on::text as "finalOn"`;
/** One page in the order of names, without the ratings that the reader may not see yet. */
export const LIST_RATINGS = `${LISTED}
  from rating
  where cycle = $1 and ($2::text is null or (agency_name, id) > ($2, $3::uuid)) and ($4::text is null or state = $4)
    and ($5 or state = any($6) or credit_code = $7)
  order by agency_name, id limit $8`;
/** One page of the ratings in a state, in the order in which they came to it. */
export const WORK_LIST = `${LISTED}, entered as position
  from rating where cycle = $1 and state = $2 and ($3::bigint is null or entered > $3) order by entered limit $4`;

const OBJECTIONS = new TableQuery(objectionTable);

/** Ratings as their reader may see them. */
@ApiTags('standing')
@Controller()
@Access('alliance-staff', 'expert', 'agency', 'public')
export class RatingsHttp {
  constructor(
    private readonly db: DataSource,
    private readonly ratings: RatingStore,
    private readonly objections: ObjectionStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  @Read(
    'cycles/:cycle/ratings',
    pageView(ListedRatingView),
    'List the ratings of a cycle by name; before their notice for staff, experts and each agency itself. Staff and experts list those of a state in the order in which they came to it',
  )
  async listRatings(
    @Param('cycle') cycle: string,
    @Query() { state, cursor }: RatingsQuery,
    @Caller() caller: Principal,
  ) {
    if (isInsider(caller) && state !== undefined) {
      const values = [cycle, state, ...afterCursor(cursor, 1), PAGE_SIZE + 1];
      const page = await settledPage<ListedRow>(this.db, 'rating', WORK_LIST, values);
      return { ...page, items: page.items.map((row) => this.listed(row)) };
    }
    const own = caller.role === 'agency' ? (caller.org ?? null) : null;
    const visible = [isInsider(caller), rules.publicStates, own];
    const values = [cycle, ...afterCursor(cursor, 2), state ?? null, ...visible, PAGE_SIZE + 1];
    const rows: ListedRow[] = await this.db.query(LIST_RATINGS, values);
    const { items, next } = pageOf(rows, PAGE_SIZE, ({ agencyName, id }) => [agencyName, id]);
    const readerOf = await this.deciders.readersOf(caller, items);
    return { items: items.filter((rating) => mayRead(readerOf(rating), rating)).map((row) => this.listed(row)), next };
  }

  private listed(row: ListedRow): ListedRatingView {
    return { ...row, workingDaysLeft: workingDaysLeft(row, this.clock.day()) };
  }

  /** @throws DomainError `kit.record-not-found`, `rating.not-published` */
  @Read('ratings/:id', RatingView, 'Show a rating, its facts and the distance to the next grade (R9, R10)')
  async readRating(@PathId() id: string, @Caller() principal: Principal) {
    const rating = await this.ratings.get(id);
    const caller = (await this.deciders.readersOf(principal, [rating]))(rating);
    if (!mayRead(caller, rating)) throw refuse('not-published', { id });
    const facts = await readFacts(this.db, caller, rating);
    const about = { where: 'rating_id = $1 and state = any($2)', values: [id, objections.knownStates] };
    const known = await OBJECTIONS.all(this.db, ['filedOn', 'id'], about);
    const actor = (await this.deciders.actorsOf(principal, [rating]))(rating);
    const objectors = await this.objections.objectorsTo(id);
    return {
      ...viewOf(withoutHiddenDraw(caller, rating), facts),
      declarations: rating.declarations.filter(({ by }) => caller.role === 'alliance-staff' || by === caller.sub),
      notice: noticeOf(rating, this.clock.day()),
      objections: known.map((one) => ({
        ...objectionView(one, isInsider(caller)),
        allowedActions: objections.allowedActions(one, { rating, objectors }, actor),
      })),
      allowedActions: rules.allowedActions(rating, this.clock.today(), actor, objectors),
    };
  }
}

const noticeOf = ({ state, notice }: rules.Rating, day: BusinessDay): NoticeView | null =>
  notice && { ...notice, workingDaysLeft: workingDaysLeft({ state, lastDay: notice.lastDay }, day) };

/** The rating without the people who checked and reviewed it: only their findings and reasons are shown. */
function viewOf(
  rating: rules.Rating,
  facts: FactView[],
): Omit<RatingView, 'notice' | 'declarations' | 'objections' | 'allowedActions'> {
  const { id, version, cycle, agencyId, agencyName, creditCode, state, round, finalOn } = rating;
  const { assessment, drawnFacts, finding, reviews } = rating;
  const { methodology, cutoff, total, indicators, reasons, distance } = assessment;
  const seen = new Set(facts.map((fact) => fact.id));
  const visible = (ids: readonly string[]) => ids.filter((fact) => seen.has(fact));
  const withVisible = <T extends { facts: readonly string[] }>(part: T) => ({ ...part, facts: visible(part.facts) });
  return {
    ...{ id, version, cycle, agencyId, agencyName, creditCode, state, round, finalOn },
    grade: rating.grade,
    ...{ methodology, cutoff, total, facts },
    indicators: indicators.map(withVisible),
    reasons: reasons.map(withVisible),
    distance: distance && { ...distance, blockedBy: distance.blockedBy.map(withVisible) },
    drawnFacts: drawnFacts && visible(drawnFacts),
    finding: finding && {
      ...{ authentic: finding.authentic, reason: finding.reason, on: finding.on },
      falseFacts: visible(finding.falseFacts),
    },
    reviews: reviews.map(({ round: of, judged, reason, on }) => ({ round: of, judged, reason, on })),
  };
}
