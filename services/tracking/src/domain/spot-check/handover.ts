import { SpotCheckMaterialHandedOver } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { factsOf } from '../projects/project.js';
import { type MaterialFact, materialOf, type ProjectRecord } from './material.js';

/** The single handover of a project's material for the spot check of a rating (R8). Its event has the content. */
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

/** The characters of material in one event: it must fit into a message of the broker, 1 MB. */
const PART = 200_000;

/** R8: hands over the material of a project, in one event or, when it is very large, in several. */
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
