import { SpotCheckMaterialHandedOver } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { factsOf } from '../projects/project.js';
import { type MaterialFact, materialOf, type ProjectRecord } from './material.js';

/** That the material of a project was handed over for the spot check of a rating, once (R8). What it says is in its event. */
export type Handover = Readonly<{
  id: string;
  version: number;
  ratingId: string;
  cycle: string;
  projectId: string;
  /** The drawn facts that the project is about. */
  facts: readonly string[];
  handedOverOn: string;
}>;
type Drawn = Pick<Handover, 'ratingId' | 'cycle' | 'facts'>;

/** How many characters of material go into one event: it must fit into a message of the broker, 1 MB. */
const PART = 200_000;

/** R8: the material of a project is handed over, in one event or, when there is very much of it, in several. */
export function handOver(
  id: string,
  { ratingId, cycle, facts }: Drawn,
  record: ProjectRecord,
  today: string,
): Decision<Omit<Handover, 'version'>> {
  const about = { ...factsOf(record.project), ratingId, cycle, facts: [...facts] };
  return {
    state: { id, ratingId, cycle, projectId: record.project.id, facts, handedOverOn: today },
    events: partsOf(materialOf(record)).map((restsOn) => SpotCheckMaterialHandedOver.of(id, { ...about, restsOn })),
  };
}

function partsOf(material: readonly MaterialFact[]): MaterialFact[][] {
  const parts: MaterialFact[][] = [];
  let room = 0;
  for (const fact of material) {
    const length = JSON.stringify(fact).length;
    if (length > room) {
      parts.push([]);
      room = PART;
    }
    parts.at(-1)!.push(fact);
    room -= length;
  }
  return parts;
}
