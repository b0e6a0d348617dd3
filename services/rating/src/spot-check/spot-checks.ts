import { Injectable } from '@nestjs/common';
import { type Changing, Clock } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { DataSource } from 'typeorm';
import { type Cycle, startSpotCheck } from '../domain/cycle.js';
import { allowedActions, type Finding, type Rating } from '../domain/rating.js';
import { concludeSpotCheck, drawSpotCheck } from '../domain/spot-check.js';
import { CycleStore } from '../storage/cycle.store.js';
import { RatingStore } from '../storage/rating.store.js';
import type { SpotCheckView } from './spot-check-view.js';

type Fact = Omit<SpotCheckView['facts'][number], 'materialOf'>;
type Material = SpotCheckView['material'][number];

const FACTS = `
  select event_id as id, source, type, subject, data from fact where event_id = any($1::uuid[]) order by event_id`;
/** Large material of one project comes in several parts. */
const MATERIAL = `
  select project_id as "projectId", facts, rests_on as "restsOn", received
  from spot_check_material where rating_id = $1 order by project_id, sequence`;

/** The spot checks of authenticity (真实性抽查, R8). */
@Injectable()
export class SpotChecks {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  /** Draws facts of every drafted agency of a cycle. */
  async draw(at: Changing, given: { seed?: string; factsPerAgency: number }): Promise<Cycle> {
    const drafted = await this.ratings.idsOf(at.id, 'drafted');
    return this.cycles.changeWith(
      at,
      (cycle) => startSpotCheck(cycle, given, this.clock.today()),
      (tx, { spotCheck }) =>
        this.ratings.changeEach(tx, drafted, at.cause, (rating) => drawSpotCheck(rating, spotCheck!)),
    );
  }

  conclude(at: Changing, found: Pick<Finding, 'authentic' | 'falseFacts' | 'reason'>): Promise<Rating> {
    const finding = { ...found, by: at.cause.actor.sub, on: this.clock.today() };
    return this.ratings.changeAt(at, (rating) => concludeSpotCheck(rating, finding));
  }

  /** Reads the facts drawn for a rating and the material received. @throws DomainError `kit.record-not-found` */
  async one(id: string, reader: Who): Promise<SpotCheckView> {
    const rating = await this.ratings.get(id);
    const facts: Fact[] = await this.db.query(FACTS, [rating.drawnFacts ?? []]);
    const parts: Material[] = await this.db.query(MATERIAL, [id]);
    const material = [...Map.groupBy(parts, ({ projectId }) => projectId).values()].map(joined);
    const projectOf = new Map(material.flatMap(({ projectId, facts }) => facts.map((fact) => [fact, projectId])));
    const { version, cycle, agencyId, agencyName, state } = rating;
    return {
      ...{ id, version, cycle, agencyId, agencyName, state },
      facts: facts.map((fact) => ({ ...fact, materialOf: projectOf.get(fact.id) ?? null })),
      material,
      allowedActions: allowedActions(rating, this.clock.today(), reader),
    };
  }
}

const joined = (parts: Material[]): Material => ({ ...parts[0]!, restsOn: parts.flatMap(({ restsOn }) => restsOn) });
