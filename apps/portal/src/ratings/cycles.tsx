import type { ServiceSchemas } from '@heng/clients';
import { linkTo, type Visit } from '../web/page.js';
import { answerOf, type Services } from '../web/services.js';
import { cycleIn } from '../words/dates.js';

export type Cycle = ServiceSchemas['rating']['CycleLineView'];

/** The cycles, newest first, and the one that the reader chose. */
export async function cyclesOf(services: Services, query: URLSearchParams) {
  const { items: cycles } = await answerOf(services.rating.GET('/cycles', {}));
  const chosen = cycles.find(({ cycle }) => cycle === query.get('cycle')) ?? cycles[0];
  return { cycles, chosen };
}

type Given = Readonly<{ cycles: readonly Cycle[]; chosen: Cycle | undefined; visit: Visit }>;

export const CycleLinks = ({ cycles, chosen, visit }: Given) => (
  <nav aria-label={visit.words.ratings.cycles}>
    <ul className="facets">
      {cycles.map(({ cycle }) => (
        <li key={cycle}>
          <a
            href={linkTo(visit, { cycle, cursor: undefined })}
            aria-current={cycle === chosen?.cycle ? 'page' : undefined}
          >
            {cycleIn(visit.language, cycle)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
