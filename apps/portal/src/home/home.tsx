import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Fact, Facts, PartOf } from '../components/parts.js';
import { cyclesOf } from '../ratings/cycles.js';
import { definePage, part, type Visit } from '../web/page.js';
import { answerOf, type Services } from '../web/services.js';
import { cycleDays, cycleIn, dayIn } from '../words/dates.js';

type Cycle = ServiceSchemas['rating']['CycleView'];
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
const STEPS = ['open', 'sealed', 'drafted', 'notice', 'recommended'] as const;
const TASKS = [
  ['agencies', '/agencies'],
  ['board', '/board'],
  ['notices', '/ratings'],
  ['list', '/recommendation'],
  ['knowledge', '/knowledge'],
  ['complain', '/complaints'],
] as const;

async function currentCycle(services: Services): Promise<Cycle | undefined> {
  const { chosen } = await cyclesOf(services, new URLSearchParams());
  return chosen && answerOf(services.rating.GET('/cycles/{cycle}', { params: { path: { cycle: chosen.cycle } } }));
}

export const home = definePage({
  path: '/',
  who: 'everyone',
  load: async ({ services }) => {
    const [cycle, register, board] = await Promise.all([
      part(currentCycle(services)),
      part(answerOf(services.registry.GET('/agencies/counts', {}))),
      part(answerOf(services.tracking.GET('/board', {}))),
    ]);
    return { cycle, register, board };
  },
  view: ({ cycle, register, board }, visit) => {
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
          <PartOf visit={visit} of={cycle}>
            {(current) => current && <CycleLine cycle={current} visit={visit} />}
          </PartOf>
          <h2>{words.figures}</h2>
          <PartOf visit={visit} of={register}>
            {({ counts }) => <RegisterFigures counts={counts} visit={visit} />}
          </PartOf>
          <PartOf visit={visit} of={board}>
            {({ counts }) => <BoardFigures counts={counts} visit={visit} />}
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
  const days = stepDays(cycle, visit);
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
            {days[name] && <p className="quiet">{days[name]}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The days of the steps, as far as they are known. */
function stepDays({ cycle, spotCheck, noticesOn, recommendedOn }: Cycle, { language, words }: Visit) {
  const [from, until] = cycleDays(cycle);
  const day = (on: string | null | undefined, say = (text: string) => text) => on && say(dayIn(language, on));
  return {
    open: words.home.span(dayIn(language, from), dayIn(language, until)),
    sealed: undefined,
    drafted: day(spotCheck?.announcedOn, words.home.since),
    notice: day(noticesOn, words.home.since),
    recommended: day(recommendedOn),
  } satisfies Record<(typeof STEPS)[number], unknown>;
}

function reachedBy({ state, noticesOn, recommendedOn }: Cycle): number {
  if (recommendedOn) return STEPS.length;
  if (noticesOn) return 3;
  return state === 'drafted' ? 2 : state === 'open' || state === 'cancelled' ? 0 : 1;
}

type OfCounts = Readonly<{ counts: Counts; visit: Visit }>;

const link = (href: string, text: ReactNode): ReactNode => <a href={href}>{text}</a>;

/** Agencies in all and by grade. */
function RegisterFigures({ counts: { state = {}, grade = {} }, visit }: OfCounts): ReactNode {
  const { home: words, agencies, common } = visit.words;
  const facts: Fact[] = [
    [words.registered, link('/agencies?state=registered', agencies.count(state['registered'] ?? 0))],
    ...['A', 'B', 'C', 'D', 'unrated'].map((one): Fact => [
      one === 'unrated' ? common.unrated : agencies.gradeOf(one),
      link(`/agencies?grade=${one}`, agencies.count(grade[one] ?? 0)),
    ]),
  ];
  return <Facts facts={facts} />;
}

/** Projects by progress. */
function BoardFigures({ counts: { progress = {} }, visit }: OfCounts): ReactNode {
  const { board } = visit.words;
  return (
    <Facts
      facts={(['in-progress', 'completed'] as const).map((one) => [
        visit.words.home.projects(board.progresses[one]),
        link(`/board?progress=${one}`, board.count(progress[one] ?? 0)),
      ])}
    />
  );
}
