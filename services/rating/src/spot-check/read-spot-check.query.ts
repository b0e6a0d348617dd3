import { Injectable } from '@nestjs/common';
import { Clock } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { DataSource } from 'typeorm';
import { allowedActions } from '../domain/rating.js';
import { RatingStore } from '../storage/rating.store.js';
import type { SpotCheckView } from './spot-check-view.js';

type Fact = Omit<SpotCheckView['facts'][number], 'materialOf'>;
type Material = SpotCheckView['material'][number];

const FACTS = `
  select event_id as id, source, type, subject, data from fact where event_id = any($1::uuid[]) order by event_id`;
/** Much material of one project comes in several parts. */
const MATERIAL = `
  select project_id as "projectId", facts, rests_on as "restsOn", received
  from spot_check_material where rating_id = $1 order by project_id, sequence`;

/** The facts drawn of a rating, and what each rests on as far as it has come. */
@Injectable()
export class ReadSpotCheck {
  constructor(
    private readonly db: DataSource,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `kit.record-not-found` */
  async execute(id: string, reader: Who): Promise<SpotCheckView> {
    const rating = await this.ratings.get(id);
    const facts: Fact[] = await this.db.query(FACTS, [rating.drawnFacts ?? []]);
    const parts: Material[] = await this.db.query(MATERIAL, [id]);
    const material = [...Map.groupBy(parts, ({ projectId }) => projectId).values()].map(together);
    const projectOf = new Map(material.flatMap(({ projectId, facts }) => facts.map((fact) => [fact, projectId])));
    const { version, cycle, agencyId, agencyName, state } = rating;
    return {
      ...{ id: rating.id, version, cycle, agencyId, agencyName, state },
      facts: facts.map((fact) => ({ ...fact, materialOf: projectOf.get(fact.id) ?? null })),
      material,
      allowedActions: allowedActions(rating, this.clock.today(), reader),
    };
  }
}

const together = (parts: Material[]): Material => ({ ...parts[0]!, restsOn: parts.flatMap(({ restsOn }) => restsOn) });
