import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { type Column, Table } from '../components/parts.js';
import { defineForm } from '../web/form.js';
import { definePage, Elsewhere, linkTo, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn, monthIn } from '../words/dates.js';
import { namesOn } from './consultant-names.js';
import { type Consultant, daysOfMonth, entriesIn, monthsOf, statementsIn } from './months.js';

type Work = ServiceSchemas['tracking']['OnSiteWorkView'];
type Project = ServiceSchemas['tracking']['ProjectView'];
/** A consultant with the words by which the reader knows the person. */
type Named = Consultant & Readonly<{ who: string }>;

/** The project and its days, with the names of its consultants, which its parties and staff may know. */
async function loadWork(visit: Visit) {
  const { services, params, words } = visit;
  const path = { id: params['id']! };
  const [project, work] = await Promise.all([
    answerOf(services.tracking.GET('/projects/{id}', { params: { path } })),
    answerOf(services.tracking.GET('/projects/{id}/on-site-work', { params: { path } })),
  ]);
  const names = await namesOn(project, visit);
  const consultants = work.consultants.map((one, n): Named => ({
    ...one,
    who: names.get(one.personId) ?? words.onSiteWork.nth(n + 1),
  }));
  return { project, work, consultants };
}

export const showOnSiteWork = definePage({
  path: '/projects/:id/on-site-work',
  who: ['agency', 'enterprise', 'alliance-staff'],
  load: loadWork,
  view: ({ project, work, consultants }, visit) => {
    const { onSiteWork: words, common } = visit.words;
    const title = words.titleOf(project.enterpriseName ?? common.nameWithheld);
    const months = monthsOf(consultants);
    const chosen = months.find((month) => month === visit.query.get('month')) ?? months[0];
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p>{words.lead(work.leadConsultantDays)}</p>
          {chosen ? (
            <>
              <MonthLinks months={months} chosen={chosen} visit={visit} />
              <Month {...{ project, work, consultants, month: chosen, visit }} />
            </>
          ) : (
            <p>{words.none}</p>
          )}
          <p className="actions">
            {work.allowedActions.includes('record-on-site-work') && !visit.user?.roles.includes('enterprise') && (
              <a className="button" href={`/projects/${project.id}/on-site-work/new`}>
                {words.record}
              </a>
            )}
            <a href={`/projects/${project.id}`}>{words.back}</a>
          </p>
        </>
      ),
    };
  },
});

const MonthLinks = ({ months, chosen, visit }: Readonly<{ months: string[]; chosen: string; visit: Visit }>) => (
  <nav aria-label={visit.words.onSiteWork.months}>
    <ul className="facets">
      {months.map((month) => (
        <li key={month}>
          <a href={linkTo(visit, { month })} aria-current={month === chosen ? 'page' : undefined}>
            {monthIn(visit.language, month)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

type OfMonth = Readonly<{
  project: Project;
  work: Work;
  consultants: readonly Named[];
  month: string;
  visit: Visit;
}>;

/** The days of a month: a line for each consultant, a column for each day. */
function Month({ project, work, consultants, month, visit }: OfMonth): ReactNode {
  const { onSiteWork: words } = visit.words;
  const lines = consultants.filter((one) => entriesIn(one, month).length > 0);
  const mayCosign = work.allowedActions.includes('cosign-on-site-work');
  const columns: Column<Named>[] = [
    { label: words.consultant, cell: (one) => <Who of={one} project={project} {...{ month, mayCosign, visit }} /> },
    {
      label: words.total,
      cell: (one) => entriesIn(one, month).reduce((sum, { days }) => sum + days, 0),
      number: true,
    },
    ...daysOfMonth(month).map((on) => ({
      label: String(Number(on.slice(-2))),
      cell: (one: Named) => {
        const entry = entriesIn(one, month).find((day) => day.on === on);
        return entry && <Cell entry={entry} visit={visit} />;
      },
    })),
  ];
  return (
    <>
      <Table caption={monthIn(visit.language, month)} columns={columns} lines={lines} empty={words.none} />
      <p>{words.legend}</p>
    </>
  );
}

type OfWho = Readonly<{ of: Named; project: Project; month: string; mayCosign: boolean; visit: Visit }>;

function Who({ of, project, month, mayCosign, visit }: OfWho): ReactNode {
  const { onSiteWork: words } = visit.words;
  const open = mayCosign && entriesIn(of, month).some(({ cosigned }) => !cosigned);
  return (
    <>
      {of.who} {of.lead && <span className="tag">{words.lead1}</span>}{' '}
      {open && (
        <a
          href={`/projects/${project.id}/on-site-work/${of.personId}/${month}`}
          aria-label={words.cosignOf(of.who, monthIn(visit.language, month))}
        >
          {words.cosign}
        </a>
      )}
    </>
  );
}

type Entry = ReturnType<typeof entriesIn>[number];

function Cell({ entry: { days, cosigned, elsewhere }, visit }: Readonly<{ entry: Entry; visit: Visit }>): ReactNode {
  const { onSiteWork: words } = visit.words;
  const said = [cosigned && words.cosigned, elsewhere && words.conflict].filter(Boolean);
  return (
    <span className={elsewhere ? 'tag bad' : undefined}>
      {days}
      <span aria-hidden="true">
        {cosigned && '✓'}
        {elsewhere && '!'}
      </span>
      <span className="hidden">{said.join(', ')}</span>
    </span>
  );
}

export const DAYS = ['1', '0.5', '0'] as const;
export const dayChoices = (words: Visit['words']['onSiteWork']) =>
  DAYS.map((value) => ({ value, label: words.days[value] }));

/** The enterprise co-signs a consultant's days of a month, or corrects them (R5). */
export const cosignMonth = defineForm({
  path: '/projects/:id/on-site-work/:person/:month',
  who: ['enterprise', 'alliance-staff'],
  load: async (visit) => {
    const { project, work, consultants } = await loadWork(visit);
    const { person, month } = visit.params;
    const consultant = consultants.find(({ personId }) => personId === person);
    const entries = consultant ? entriesIn(consultant, month!) : [];
    if (!consultant || entries.length === 0 || !work.allowedActions.includes('cosign-on-site-work'))
      throw new Elsewhere(`/projects/${project.id}/on-site-work`);
    return { project, consultant, month: month!, entries };
  },
  title: ({ consultant, month }, { words, language }) =>
    words.onSiteWork.cosignOf(consultant.who, monthIn(language, month)),
  lead: (_, { words }) => <p>{words.onSiteWork.cosignLead}</p>,
  fields: ({ entries }, { words: { onSiteWork: words }, language }) =>
    entries.map(({ on, days, elsewhere }) => ({
      ...{ kind: 'radios', inline: true, name: on, label: dayIn(language, on), value: String(days) },
      ...(elsewhere ? { hint: words.conflict } : {}),
      choices: dayChoices(words),
      schema: z.enum(DAYS),
    })),
  check: true,
  send: async (values, { project: { id }, consultant: { personId }, month, entries }, { services }, key) => {
    const { asEntered, otherwise } = statementsIn(values, entries);
    const path = { id };
    const own = (part: string) => ({ path, header: { 'Idempotency-Key': `${key}-${part}` } });
    if (asEntered.length > 0)
      await answerOf(
        services.tracking.POST('/projects/{id}/on-site-work/cosignature', {
          params: own('cosign'),
          body: { personId, entries: asEntered },
        }),
      );
    if (otherwise.length > 0)
      await answerOf(
        services.tracking.POST('/projects/{id}/on-site-work', {
          params: own('correct'),
          body: { personId, entries: otherwise },
        }),
      );
    return `/projects/${id}/on-site-work?month=${month}`;
  },
});
