import { Injectable } from '@nestjs/common';
import { allEvents } from '@heng/contracts';
import { Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import { allowedActions, factsBehind, type Rating } from '../domain/rating.js';
import { isInsider, mayRead, maySeeFact, type Reader } from '../domain/reader.js';
import { refuse } from '../domain/refusals.js';
import { dateIn } from '../storage/fact-date.js';
import { RatingStore } from '../storage/rating.store.js';
import type { FactView, ObjectionView, RatingView } from './rating-view.js';

/** The business date of a fact, as the method reads it. */
const DATE = allEvents.flatMap(({ type, fact }) => (fact ? [`when '${type}' then ${dateIn('data', { fact })}`] : []));
const FACTS = `
  select event_id as id, type, case type ${DATE.join(' ')} end as date
  from fact where event_id = any($1::uuid[]) order by event_id`;
const OBJECTIONS = `
  select id, version, filed_on::text as "filedOn", outcome, reason, decided_on::text as "decidedOn", statement, evidence
  from objection where rating_id = $1 order by filed_on, id`;

/** One rating as its reader may see it. */
@Injectable()
export class ReadRating {
  constructor(
    private readonly db: DataSource,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, reader: Reader): Promise<RatingView> {
    const rating = await this.ratings.get(id);
    if (!mayRead(reader, rating)) throw refuse('not-published', { id });
    const facts: FactView[] = await this.db.query(FACTS, [
      [...factsBehind(rating.assessment), ...(rating.drawnFacts ?? [])],
    ]);
    const objections: Required<ObjectionView>[] = await this.db.query(OBJECTIONS, [id]);
    const visible = facts.filter(({ type }) => maySeeFact(reader, type));
    return viewOf(
      rating,
      visible,
      isInsider(reader) ? objections : objections.map(withoutStatement),
      this.clock.today(),
      reader,
    );
  }
}

const withoutStatement = ({ id, version, filedOn, outcome, reason, decidedOn }: ObjectionView): ObjectionView => {
  return { id, version, filedOn, outcome, reason, decidedOn };
};

/** Persons are told by what they did and why, not by who they are. */
function viewOf(
  rating: Rating,
  facts: FactView[],
  objections: ObjectionView[],
  today: string,
  reader: Reader,
): RatingView {
  const { id, version, cycle, agencyId, agencyName, creditCode, assessment, drawnFacts, finding } = rating;
  const { state, grade, notice, finalOn } = rating;
  const { methodology, cutoff, total, indicators, reasons, distance } = assessment;
  const seen = new Set(facts.map((fact) => fact.id));
  const visible = (ids: readonly string[]) => ids.filter((fact) => seen.has(fact));
  const withVisible = <T extends { facts: readonly string[] }>(part: T) => ({ ...part, facts: visible(part.facts) });
  return {
    ...{ id, version, cycle, agencyId, agencyName, creditCode, state, round: rating.round, grade, notice, finalOn },
    methodology,
    cutoff,
    total,
    indicators: indicators.map(withVisible),
    reasons: reasons.map(withVisible),
    distance: distance && { ...distance, blockedBy: distance.blockedBy.map(withVisible) },
    facts,
    drawnFacts: drawnFacts && visible(drawnFacts),
    finding: finding && {
      authentic: finding.authentic,
      falseFacts: visible(finding.falseFacts),
      reason: finding.reason,
      on: finding.on,
    },
    reviews: rating.reviews.map(({ round, judged, reason, on }) => ({ round, judged, reason, on })),
    objections,
    allowedActions: allowedActions(rating, today, reader),
  };
}
