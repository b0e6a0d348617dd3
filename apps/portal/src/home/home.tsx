import { PartOf } from '../components/parts.js';
import { cyclesOf, type Cycle } from '../ratings/cycles.js';
import { definePage, part, type Visit } from '../web/page.js';
import { cycleIn } from '../words/dates.js';

const STEPS = ['open', 'sealed', 'drafted', 'notice', 'recommended'] as const;
const TASKS = [
  ['agencies', '/agencies'],
  ['board', '/board'],
  ['notices', '/ratings'],
  ['list', '/recommendation'],
  ['complain', '/complaints'],
] as const;

export const home = definePage({
  path: '/',
  who: 'everyone',
  load: async ({ services }) => ({ cycles: await part(cyclesOf(services, new URLSearchParams())) }),
  view: ({ cycles }, visit) => {
    const { common, home: words, agencies } = visit.words;
    return {
      title: common.site,
      body: (
        <>
          <h1>{common.site}</h1>
          <p>{words.lead}</p>
          <form className="filter" action="/agencies" role="search">
            <div>
              <label htmlFor="q">{agencies.query}</label>
              <input id="q" name="q" type="search" />
            </div>
            <button>{words.find}</button>
          </form>
          <PartOf visit={visit} of={cycles}>
            {({ chosen }) => chosen && <CycleLine cycle={chosen} visit={visit} />}
          </PartOf>
          <h2>{words.tasks}</h2>
          <ul>
            {TASKS.map(([name, path]) => (
              <li key={name}>
                <a href={path}>{words[name]}</a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
});

/** The current cycle as a line of steps. */
function CycleLine({ cycle, visit }: Readonly<{ cycle: Cycle; visit: Visit }>) {
  const { home: words } = visit.words;
  const reached = reachedBy(cycle);
  return (
    <>
      <h2>{words.now(cycleIn(visit.language, cycle.cycle))}</h2>
      <ol className="steps">
        {STEPS.map((name, i) => (
          <li
            key={name}
            className={i < reached ? 'past' : i === reached ? 'now' : undefined}
            aria-current={i === reached ? 'step' : undefined}
          >
            {words.steps[name]}
          </li>
        ))}
      </ol>
    </>
  );
}

function reachedBy({ state, recommendedOn }: Cycle): number {
  if (recommendedOn) return STEPS.length;
  return state === 'drafted' ? 2 : state === 'open' || state === 'cancelled' ? 0 : 1;
}
