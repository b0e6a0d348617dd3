import type { ReactNode } from 'react';
import { type Column, Day, PartOf, Steps, Table } from '../components/parts.js';
import { type Handling, UNTOUCHED } from '../tasks/handling.js';
import { HolderCell } from '../tasks/handling-parts.js';
import { definePage, linkTo, type Part, part, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { cycleIn } from '../words/dates.js';
import { ConsoleNav } from './console-nav.js';
import { type Block, blocksOf } from './cycle-blocks.js';
import { tasksOf } from './queues.js';
import { byDeadline, countsOf, type Kind, type Task } from './task.js';

type Waiting = Block & Readonly<{ cycle: string }>;
type Handlings = ReadonlyMap<string, Handling>;
type Given = Readonly<{
  queues: readonly Part<readonly Task[]>[];
  handlings: Part<Handlings>;
  cycles: Part<readonly Waiting[]>;
  visit: Visit;
}>;

/** All that waits for somebody, and what keeps the cycles from their next steps. */
export const showConsole = definePage({
  path: '/console',
  who: ['alliance-staff'],
  load: async (visit) => {
    const [queues, cycles] = await Promise.all([tasksOf(visit), part(waitingOf(visit))]);
    const ids = tasksIn(queues).map(({ id }) => id);
    return { queues, cycles, handlings: await part(visit.notes.of(ids)) };
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

const tasksIn = (queues: Given['queues']): Task[] => queues.flatMap((one) => ('data' in one ? one.data : []));

async function waitingOf({ services: { rating }, words }: Visit): Promise<Waiting[]> {
  const { items } = await answerOf(rating.GET('/cycles', {}));
  const open = items.filter(({ state, recommendedOn }) => state !== 'cancelled' && recommendedOn === null);
  const cycles = await Promise.all(
    open.map(({ cycle }) => answerOf(rating.GET('/cycles/{cycle}', { params: { path: { cycle } } }))),
  );
  return cycles.flatMap((cycle) => blocksOf(cycle, words).map((block) => ({ ...block, cycle: cycle.cycle })));
}

const SHOWN = 50;

function Queues({ queues, handlings, visit }: Omit<Given, 'cycles'>): ReactNode {
  const { console: words } = visit.words;
  const missing = new Set([...queues, handlings].flatMap((one) => ('missing' in one ? [one.missing] : [])));
  const known = 'data' in handlings ? handlings.data : undefined;
  const all = byDeadline(tasksIn(queues));
  const of = known && whoseOf(all, known, visit);
  const whose = visit.query.get('whose');
  const tasks = of && (whose === 'mine' || whose === 'nobodys') ? of[whose] : all;
  const kind = visit.query.get('kind');
  const wanted = kind ? tasks.filter((task) => task.kind === kind) : tasks;
  const from = Math.max(0, Math.floor(Number(visit.query.get('from'))) || 0);
  return (
    <>
      <h2>{words.pages.queues}</h2>
      {[...missing].map((service) => (
        <PartOf key={service} visit={visit} of={{ missing: service }}>
          {() => null}
        </PartOf>
      ))}
      {of && <Whose of={of} all={all} visit={visit} />}
      <Kinds tasks={tasks} visit={visit} />
      <p>{words.summary(wanted.length, wanted.filter(({ over }) => over).length)}</p>
      <Table
        caption={words.pages.queues}
        columns={columnsOf(visit, known)}
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

/** The tasks that the reader works on, and those that wait for staff while nobody works on them. */
function whoseOf(all: readonly Task[], known: Handlings, { user }: Visit) {
  const ofStaff = all.filter(({ waitsFor }) => waitsFor === 'staff');
  const holder = ({ id }: Task) => known.get(id)?.holder;
  return {
    mine: ofStaff.filter((task) => holder(task)?.sub === user!.sub),
    nobodys: ofStaff.filter((task) => !holder(task)),
  };
}

function Whose({ of, all, visit }: Readonly<{ of: ReturnType<typeof whoseOf>; all: readonly Task[]; visit: Visit }>) {
  const { tasks: words } = visit.words;
  const links: FilterLink[] = [
    [undefined, words.all, all.length],
    ['mine', words.mine, of.mine.length],
    ['nobodys', words.nobodys, of.nobodys.length],
  ];
  return <Filter name="whose" label={words.whose} links={links} visit={visit} />;
}

function Kinds({ tasks, visit }: Readonly<{ tasks: readonly Task[]; visit: Visit }>): ReactNode {
  const { console: words } = visit.words;
  const counts = countsOf(tasks);
  const links: FilterLink[] = [
    [undefined, words.all, tasks.length],
    ...(Object.keys(words.kinds) as Kind[]).map((kind): FilterLink => [
      kind,
      words.kinds[kind],
      counts.get(kind)?.all ?? 0,
    ]),
  ];
  return <Filter name="kind" label={words.kind} links={links} visit={visit} />;
}

type FilterLink = readonly [value: string | undefined, label: string, count: number];
type OfFilter = Readonly<{ name: string; label: string; links: readonly FilterLink[]; visit: Visit }>;

const Filter = ({ name, label, links, visit }: OfFilter): ReactNode => (
  <nav aria-label={label}>
    <ul className="facets">
      {links.map(([value, text, count]) => (
        <li key={text}>
          <a
            href={linkTo(visit, { [name]: value, from: undefined })}
            aria-current={(value ?? null) === visit.query.get(name) ? 'page' : undefined}
          >
            {visit.words.console.counted(text, count)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const columnsOf = (visit: Visit, known: Handlings | undefined): Column<Task>[] => {
  const { console: words, common } = visit.words;
  const holder: Column<Task> = {
    label: visit.words.tasks.holder,
    cell: (task) =>
      task.waitsFor === 'staff' && (
        <HolderCell task={task} handling={known?.get(task.id) ?? UNTOUCHED} visit={visit} name={task.name} />
      ),
  };
  return [
    { label: words.task, cell: ({ href, name, kind }) => <a href={href}>{name || words.kinds[kind]}</a> },
    { label: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { label: words.waitsFor, cell: ({ waitsFor }) => words.waits[waitsFor] },
    ...(known ? [holder] : []),
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
const LISTS = [
  'applications',
  'withholdings',
  'challenges',
  'signals',
  'merits',
  'complaints',
  'cases',
  'reports',
  'projects',
] as const;

function Cycles({ cycles, visit }: Pick<Given, 'cycles' | 'visit'>): ReactNode {
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
