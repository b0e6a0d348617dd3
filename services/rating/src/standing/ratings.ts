import { Injectable } from '@nestjs/common';
import { allEvents } from '@heng/contracts';
import { afterCursor, Clock, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import { allowedActions, factsBehind, publicStates, type Rating } from '../domain/rating.js';
import { isInsider, mayRead, maySeeFact, type Reader } from '../domain/reader.js';
import { refuse } from '../domain/refusals.js';
import { dateIn } from '../storage/evidence.store.js';
import { RatingStore } from '../storage/rating.store.js';
import type { FactView, ListedRatingView, ObjectionView, RatingView } from './rating-view.js';

type RatingFilter = { state?: string; cursor?: string };

/** One page in the order of names, without the ratings that the reader may not see yet. */
export const LIST_RATINGS = `
  select id, version, agency_id as "agencyId", agency_name as "agencyName", credit_code as "creditCode", state, round, grade,
    (assessment->>'total')::float8 as total, notice->>'lastDay' as "lastDay", final_on::text as "finalOn"
  from rating
  where cycle = $1 and ($2::text is null or (agency_name, id) > ($2, $3::uuid)) and ($4::text is null or state = $4)
    and ($5 or state = any($6) or credit_code = $7)
  order by agency_name, id limit $8`;

/** The business date of a fact, as the method reads it. */
const DATE = allEvents.flatMap(({ type, fact }) => (fact ? [`when '${type}' then ${dateIn('data', { fact })}`] : []));
const FACTS = `
  select event_id as id, type, case type ${DATE.join(' ')} end as date
  from fact where event_id = any($1::uuid[]) order by event_id`;
const OBJECTIONS = `
  select id, version, filed_on::text as "filedOn", outcome, reason, decided_on::text as "decidedOn", statement, evidence
  from objection where rating_id = $1 order by filed_on, id`;

/** Ratings as their reader may see them. */
@Injectable()
export class Ratings {
  constructor(
    private readonly db: DataSource,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  /** Lists the ratings of a cycle by name. @throws DomainError `kit.cursor-invalid` */
  async page(cycle: string, { state, cursor }: RatingFilter, reader: Reader): Promise<Page<ListedRatingView>> {
    const own = reader.role === 'agency' ? (reader.org ?? null) : null;
    const visible = [isInsider(reader), publicStates, own];
    const values = [cycle, ...afterCursor(cursor, 2), state ?? null, ...visible, PAGE_SIZE + 1];
    const rows: ListedRatingView[] = await this.db.query(LIST_RATINGS, values);
    return pageOf(rows, PAGE_SIZE, ({ agencyName, id }) => [agencyName, id]);
  }

  /** @throws DomainError `kit.record-not-found`, `rating.not-published` */
  async one(id: string, reader: Reader): Promise<RatingView> {
    const rating = await this.ratings.get(id);
    if (!mayRead(reader, rating)) throw refuse('not-published', { id });
    const known = [...factsBehind(rating.assessment), ...(rating.drawnFacts ?? [])];
    const facts: FactView[] = await this.db.query(FACTS, [known]);
    const visible = facts.filter(({ type }) => maySeeFact(reader, type));
    const objections: ObjectionView[] = await this.db.query(OBJECTIONS, [id]);
    const hidden = isInsider(reader) ? {} : { statement: undefined, evidence: undefined };
    return {
      ...viewOf(rating, visible),
      objections: objections.map((one) => ({ ...one, ...hidden })),
      allowedActions: allowedActions(rating, this.clock.today(), reader),
    };
  }
}

/** The rating without the people who checked and reviewed it: only their findings and reasons are shown. */
function viewOf(rating: Rating, facts: FactView[]): Omit<RatingView, 'objections' | 'allowedActions'> {
  const { id, version, cycle, agencyId, agencyName, creditCode, state, round, grade, notice, finalOn } = rating;
  const { assessment, drawnFacts, finding, reviews } = rating;
  const { methodology, cutoff, total, indicators, reasons, distance } = assessment;
  const seen = new Set(facts.map((fact) => fact.id));
  const visible = (ids: readonly string[]) => ids.filter((fact) => seen.has(fact));
  const withVisible = <T extends { facts: readonly string[] }>(part: T) => ({ ...part, facts: visible(part.facts) });
  return {
    ...{ id, version, cycle, agencyId, agencyName, creditCode, state, round, grade, notice, finalOn },
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
