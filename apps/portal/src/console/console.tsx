import type { ReactNode } from 'react';
import { type Column, Day, PartOf, Steps, Table } from '../components/parts.js';
import { definePage, linkTo, type Part, part, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { cycleIn } from '../words/dates.js';
import { ConsoleNav } from './console-nav.js';
import { type Block, blocksOf } from './cycle-blocks.js';
import { tasksOf } from './queues.js';
import { byDeadline, countsOf, type Kind, type Task } from './task.js';

type Waiting = Block & Readonly<{ cycle: string }>;
type Given = Readonly<{ queues: readonly Part<readonly Task[]>[]; cycles: Part<readonly Waiting[]>; visit: Visit }>;

/** All that waits for somebody, and what keeps the cycles from their next steps. */
export const showConsole = definePage({
  path: '/console',
  who: ['alliance-staff'],
  load: async (visit) => {
    const [queues, cycles] = await Promise.all([tasksOf(visit), part(waitingOf(visit))]);
    return { queues, cycles };
  },
  view: (given, visit) => ({
    title: visit.words.console.title,
    body: (
      <>
        <h1>{visit.words.console.title}</h1>
        <ConsoleNav visit={visit} />
        <Queues {...given} visit={visit} />
        <Cycles {...given} visit={visit} />
      </>
    ),
  }),
});

async function waitingOf({ services: { rating }, words }: Visit): Promise<Waiting[]> {
  const { items } = await answerOf(rating.GET('/cycles', {}));
  const open = items.filter(({ state, recommendedOn }) => state !== 'cancelled' && recommendedOn === null);
  const cycles = await Promise.all(
    open.map(({ cycle }) => answerOf(rating.GET('/cycles/{cycle}', { params: { path: { cycle } } }))),
  );
  return cycles.flatMap((cycle) => blocksOf(cycle, words).map((block) => ({ ...block, cycle: cycle.cycle })));
}

const SHOWN = 50;

function Queues({ queues, visit }: Omit<Given, 'cycles'>): ReactNode {
  const { console: words } = visit.words;
  const known = byDeadline(queues.flatMap((one) => ('data' in one ? one.data : [])));
  const missing = [...new Set(queues.flatMap((one) => ('missing' in one ? [one.missing] : [])))];
  const kind = visit.query.get('kind');
  const wanted = kind ? known.filter((task) => task.kind === kind) : known;
  const from = Math.max(0, Math.floor(Number(visit.query.get('from'))) || 0);
  return (
    <>
      <h2>{words.pages.queues}</h2>
      {missing.map((service) => (
        <PartOf key={service} visit={visit} of={{ missing: service }}>
          {() => null}
        </PartOf>
      ))}
      <Kinds tasks={known} visit={visit} />
      <p>{words.summary(wanted.length, wanted.filter(({ over }) => over).length)}</p>
      <Table
        caption={words.pages.queues}
        columns={columnsOf(visit)}
        lines={wanted.slice(from, from + SHOWN)}
        empty={words.empty}
      />
      {wanted.length > from + SHOWN && (
        <p>
          <a className="button second" href={linkTo(visit, { from: String(from + SHOWN) })} rel="next">
            {visit.words.common.next}
          </a>
        </p>
      )}
    </>
  );
}

function Kinds({ tasks, visit }: Readonly<{ tasks: readonly Task[]; visit: Visit }>): ReactNode {
  const { console: words } = visit.words;
  const counts = countsOf(tasks);
  const chosen = visit.query.get('kind');
  const links: readonly (readonly [Kind | undefined, string, number])[] = [
    [undefined, words.all, tasks.length],
    ...(Object.keys(words.kinds) as Kind[]).map(
      (kind) => [kind, words.kinds[kind], counts.get(kind)?.all ?? 0] as const,
    ),
  ];
  return (
    <nav aria-label={words.kind}>
      <ul className="facets">
        {links.map(([kind, label, count]) => (
          <li key={label}>
            <a
              href={linkTo(visit, { kind, from: undefined })}
              aria-current={(kind ?? null) === chosen ? 'page' : undefined}
            >
              {words.counted(label, count)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const columnsOf = (visit: Visit): Column<Task>[] => {
  const { console: words, common } = visit.words;
  return [
    { label: words.task, cell: ({ href, name, kind }) => <a href={href}>{name || words.kinds[kind]}</a> },
    { label: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { label: words.waitsFor, cell: ({ waitsFor }) => words.waits[waitsFor] },
    {
      label: visit.words.records.title,
      cell: ({ id, name }) => (
        <a href={`/console/records/${id}`}>
          {visit.words.records.show}
          <span className="hidden">{name}</span>
        </a>
      ),
    },
    { label: words.since, cell: ({ since }) => since && <Day visit={visit} on={since} /> },
    {
      label: words.due,
      cell: ({ due, over, steps = [] }) =>
        due ? (
          <>
            <Day visit={visit} on={due} /> {over && <span className="tag bad">{words.over}</span>}
            {steps.length > 0 && <Steps visit={visit} title={common.details} steps={steps} />}
          </>
        ) : (
          <span className="quiet">{words.noDue}</span>
        ),
    },
  ];
};

/** Lists with what is done, too. */
const LISTS = ['applications', 'withholdings', 'challenges', 'signals', 'merits', 'complaints', 'projects'] as const;

function Cycles({ cycles, visit }: Omit<Given, 'queues'>): ReactNode {
  const { console: words } = visit.words;
  const columns: Column<Waiting>[] = [
    {
      label: words.cycle,
      cell: ({ cycle }) => <a href={`/cycles/${cycle}`}>{cycleIn(visit.language, cycle)}</a>,
    },
    { label: words.blocked, cell: ({ text }) => text },
    { label: words.waitsFor, cell: ({ waitsFor }) => words.waits[waitsFor] },
  ];
  return (
    <>
      <h2>{words.cycles}</h2>
      <PartOf visit={visit} of={cycles}>
        {(lines) => <Table caption={words.cycles} columns={columns} lines={lines} empty={words.noCycle} />}
      </PartOf>
      <ul className="facets">
        <li>
          <a href="/cycles/new">{visit.words.decisions.open}</a>
        </li>
        {LISTS.map((name) => (
          <li key={name}>
            <a href={`/${name}`}>{words.lists[name]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
