import type { ReactNode } from 'react';
import { type Column, Day, PartOf, Table } from '../components/parts.js';
import { standardInForce } from '../disclosure/standards.js';
import { agencyByCode } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { definePage, Elsewhere, type Part, part, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import * as tasks from './tasks.js';

type Own = Awaited<ReturnType<typeof agencyByCode>>;
/** The parts of the page, by the roles of the reader. */
type Mine = Readonly<{
  own?: Part<Own>;
  tasks: readonly Part<readonly tasks.Task[]>[];
}>;

/** The start page of who is signed in: what waits for them, and where their things are. */
export const showMine = definePage({
  path: '/mine',
  who: ['alliance-staff', 'agency', 'enterprise', 'expert', 'regulator'],
  load: async (visit): Promise<Mine> => {
    const is = (role: string) => visit.user?.roles.includes(role) ?? false;
    if (visit.user?.roles.every((role) => role === 'alliance-staff')) throw new Elsewhere('/console');
    const [own, waiting] = await Promise.all([
      is('agency') ? part(agencyByCode(visit, visit.user?.org ?? '')) : undefined,
      Promise.all([
        ...(is('agency') ? tasksOfAgency(visit) : []),
        ...(is('enterprise') ? [part(projectsOf(visit).then((all) => tasks.toEnterprise(all, visit)))] : []),
        ...(is('expert')
          ? [
              part(ratingsToReview(visit)),
              part(
                answerOf(visit.services.complaints.GET('/panels', {})).then((panels) => tasks.toRule(panels, visit)),
              ),
            ]
          : []),
      ]),
    ]);
    return { tasks: waiting, ...(own ? { own } : {}) };
  },
  view: (mine, visit) => {
    const { mine: words } = visit.words;
    const is = (role: string) => visit.user?.roles.includes(role) ?? false;
    const hasTasks = is('agency') || is('enterprise') || is('expert');
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          {hasTasks && <Tasks mine={mine} visit={visit} />}
          {mine.own && (
            <PartOf visit={visit} of={mine.own}>
              {(own) => <OwnAgency own={own} visit={visit} />}
            </PartOf>
          )}
          <Links visit={visit} />
        </>
      ),
    };
  },
});

type Of = Readonly<{ mine: Mine; visit: Visit }>;

function Tasks({ mine, visit }: Of): ReactNode {
  const { mine: words } = visit.words;
  const known = tasks.byDue(mine.tasks.flatMap((one) => ('data' in one ? one.data : [])));
  const missing = [...new Set(mine.tasks.flatMap((one) => ('missing' in one ? [one.missing] : [])))];
  const columns: Column<tasks.Task>[] = [
    { label: words.tasks, cell: ({ href, text }) => <a href={href}>{text}</a> },
    { label: visit.words.complaints.deadline, cell: ({ due }) => due && <Day visit={visit} on={due} /> },
  ];
  return (
    <>
      <h2>{words.tasks}</h2>
      {missing.map((service) => (
        <PartOf key={service} visit={visit} of={{ missing: service }}>
          {() => null}
        </PartOf>
      ))}
      <Table caption={words.tasks} columns={columns} lines={known} empty={words.noTasks} />
    </>
  );
}

function OwnAgency({ own, visit }: Readonly<{ own: Own; visit: Visit }>): ReactNode {
  const { mine: words, applications } = visit.words;
  return (
    <>
      <h2>{words.agency}</h2>
      {own ? (
        <>
          <p>{own.name}</p>
          <AgencyTabs agency={own} visit={visit} />
        </>
      ) : (
        <>
          <p>{words.notRegistered}</p>
          <p>
            <a className="button" href="/applications/new">
              {applications.new}
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** The lists that a role has beside its tasks. */
function Links({ visit }: Readonly<{ visit: Visit }>): ReactNode {
  const { mine: words } = visit.words;
  const is = (...roles: string[]) => roles.some((role) => visit.user?.roles.includes(role));
  const links = [
    [is('alliance-staff'), '/console', visit.words.console.title],
    [is('agency', 'enterprise', 'alliance-staff'), '/projects', words.allProjects],
    [is('agency', 'alliance-staff'), '/signals', words.signals],
    [is('agency'), '/applications', words.applications],
    [is('agency'), '/imports', visit.words.imports.title],
    [is('agency', 'expert', 'alliance-staff'), '/complaints', words.complaints],
    [is('agency'), '/hearings', visit.words.reports.hearings],
    [is('alliance-staff'), '/reports', visit.words.reports.title],
    [is('enterprise'), '/enterprises/own', words.enterprise],
    [is('enterprise'), '/mine/data', visit.words.ownData.title],
    [is('expert'), '/experts/own', visit.words.ties.own],
    [is('regulator'), '/findings/new', words.finding],
  ] as const;
  const shown = links.filter(([may]) => may);
  if (shown.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul className="facets">
      {shown.map(([, href, label]) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

function tasksOfAgency(visit: Visit): Promise<Part<readonly tasks.Task[]>>[] {
  const { registry } = visit.services;
  const known = agencyByCode(visit, visit.user?.org ?? '');
  const complaints = async () => {
    const own = await known;
    return own ? complaintsTo({ state: 'accepted', agencyId: own.id }, tasks.toAnswer, visit) : [];
  };
  const disclosure = async () => {
    const own = await known;
    if (!own) return [];
    const [{ sections }, standard] = await Promise.all([
      answerOf(registry.GET('/agencies/{id}/timeliness', { params: { path: { id: own.id } } })),
      standardInForce(visit),
    ]);
    return tasks.toDisclose(own.id, sections, standard, visit);
  };
  const signals = async () => {
    const query = { state: 'open' } as const;
    return tasks.toExplain((await answerOf(registry.GET('/signals', { params: { query } }))).items, visit);
  };
  const applications = async () => tasks.toApply((await answerOf(registry.GET('/applications', {}))).items, visit);
  const hearings = async () =>
    tasks.toBeHeard((await answerOf(visit.services.complaints.GET('/hearings', {}))).items, visit);
  return [complaints, hearings, disclosure, signals, applications].map((load) => part<readonly tasks.Task[]>(load()));
}

async function complaintsTo(
  query: Readonly<{ state: 'accepted'; agencyId?: string }>,
  tasksFrom: typeof tasks.toAnswer,
  visit: Visit,
): Promise<tasks.Task[]> {
  return tasksFrom((await answerOf(visit.services.complaints.GET('/complaints', { params: { query } }))).items, visit);
}

const projectsOf = async ({ services }: Visit) => (await answerOf(services.tracking.GET('/projects', {}))).items;

/** The ratings of the latest drafted cycle that wait for a review. */
async function ratingsToReview(visit: Visit): Promise<tasks.Task[]> {
  const { rating } = visit.services;
  const drafted = (await answerOf(rating.GET('/cycles', {}))).items.find(({ state }) => state === 'drafted');
  if (!drafted) return [];
  const params = { path: { cycle: drafted.cycle }, query: { state: 'in-review' } } as const;
  return tasks.toReview((await answerOf(rating.GET('/cycles/{cycle}/ratings', { params }))).items, visit);
}
