import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, Facts, Pager, PartOf, Table } from '../components/parts.js';
import { isStaff } from '../agencies/agency.js';
import { ConsoleNav } from '../console/console-nav.js';
import { cursorOf } from '../web/changes.js';
import { defineDownload } from '../web/download.js';
import type { ImportService } from '../web/form.js';
import { definePage, type Part, part, type Visit } from '../web/page.js';
import { answerOf, Refused, type Services } from '../web/services.js';
import { defineStep } from '../web/step.js';
import { instantIn, sayIn } from '../words/dates.js';

type Import = ServiceSchemas['registry']['ImportView'] | ServiceSchemas['tracking']['ImportView'];
type FaultyRow = ServiceSchemas['registry']['FaultyRowView'];

/** The kinds of rows that each service takes; those for staff only are marked. */
export const KINDS = {
  registry: { agencies: 'staff', consultants: 'all' },
  tracking: { enterprises: 'staff', projects: 'all', 'on-site-work': 'all', assessments: 'staff' },
} as const;
const WHO = ['agency', 'alliance-staff'] as const;
const SERVICES = ['registry', 'tracking'] as const;

/** The kinds of a service that the reader may import. */
export const kindsFor = (service: ImportService, visit: Visit): string[] =>
  Object.entries(KINDS[service]).flatMap(([kind, who]) => (who === 'all' || isStaff(visit) ? [kind] : []));

/** The service of the address. @throws Refused */
export function serviceOf({ params, words }: Visit): ImportService {
  const service = SERVICES.find((one) => one === params['service']);
  if (!service) throw new Refused({ status: 404, code: 'portal.not-found', detail: words.common.errors.notFound });
  return service;
}

/** The imports of the service; both take and give the same. */
const importsOf = ({ services }: Visit, service: ImportService) => services[service] as Services['registry'];
const oneOf = (visit: Visit) => {
  const params = { path: { id: visit.params['id']! } };
  return answerOf<Import>(importsOf(visit, serviceOf(visit)).GET('/imports/{id}', { params }));
};

/** The imports of the reader's agency, or for staff all, by service. */
export const listImports = definePage({
  path: '/imports',
  who: WHO,
  load: (visit) =>
    Promise.all(
      SERVICES.map(async (service) => {
        const imports = await part(answerOf(importsOf(visit, service).GET('/imports', {})));
        return { service, imports: imports as Part<{ items: Import[] }> };
      }),
    ),
  view: (lists, visit) => {
    const { imports: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          {isStaff(visit) && <ConsoleNav visit={visit} />}
          <p>{words.lead}</p>
          {lists.map(({ service, imports }) => (
            <section key={service}>
              <h2>{words.services[service]}</h2>
              <p>
                <a className="button" href={`/imports/${service}/new`}>
                  {words.newOf[service]}
                </a>
              </p>
              <PartOf visit={visit} of={imports}>
                {({ items }) => (
                  <Table
                    caption={words.services[service]}
                    columns={columnsOf(visit, service)}
                    lines={items}
                    empty={words.none}
                  />
                )}
              </PartOf>
            </section>
          ))}
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit, service: ImportService): Column<Import>[] => {
  const { imports: words } = visit.words;
  return [
    {
      label: words.file,
      cell: ({ id, fileName }) => <a href={`/imports/${service}/${id}`}>{fileName || words.file}</a>,
    },
    { label: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { label: words.state, cell: (one) => <State of={one} visit={visit} /> },
    { label: words.rows, cell: ({ rows }) => rows, number: true },
    { label: words.faulty, cell: ({ faulty }) => faulty, number: true },
    { label: words.started, cell: ({ startedAt }) => instantIn(visit.language, startedAt) },
  ];
};

type OfImport = Readonly<{ of: Import; visit: Visit }>;

const State = ({ of: { state, dryRun }, visit: { words } }: OfImport): ReactNode => (
  <>
    <span className={state === 'failed' ? 'tag bad' : 'tag'}>{words.imports.states[state]}</span>
    {dryRun && ` ${words.imports.onlyChecked}`}
  </>
);

/** An import with its progress, and the faults beside its rows. */
export const showImport = definePage({
  path: '/imports/:service/:id',
  who: WHO,
  load: async (visit) => {
    const params = { path: { id: visit.params['id']! }, query: cursorOf(visit) };
    const one = await oneOf(visit);
    const faults =
      one.faulty > 0
        ? await answerOf(importsOf(visit, serviceOf(visit)).GET('/imports/{id}/faults', { params })).catch(orNone)
        : NO_FAULTS;
    return { one, faults };
  },
  view: ({ one, faults }, visit) => {
    const { imports: words } = visit.words;
    const here = `/imports/${visit.params['service']}/${one.id}`;
    return {
      title: words.of(one.fileName),
      body: (
        <>
          <h1>{words.of(one.fileName)}</h1>
          <Progress of={one} visit={visit} />
          {one.endedAt === null && (
            <p className="actions">
              <a className="button second" href={here}>
                {words.refresh}
              </a>
              {one.allowedActions.includes('cancel') && <a href={`${here}/cancellation`}>{words.cancel}</a>}
            </p>
          )}
          {one.endedAt !== null && one.dryRun && one.faulty === 0 && <p className="note">{words.readyToImport}</p>}
          {one.faulty > 0 && (
            <>
              <h2>{words.faults}</h2>
              <p>
                <a href={`${here}/faults.csv`} download>
                  {words.downloadFaults}
                </a>
              </p>
              <Table caption={words.faults} columns={faultColumns(visit)} lines={faults.items} empty={words.noFaults} />
              <Pager visit={visit} next={faults.next} />
            </>
          )}
          <p>
            <a href="/imports">{words.back}</a>
          </p>
        </>
      ),
    };
  },
});

const NO_FAULTS: Readonly<{ items: readonly FaultyRow[]; next: string | null }> = { items: [], next: null };
/** Faulty rows are kept for some days only. */
function orNone(fault: unknown): typeof NO_FAULTS {
  if (fault instanceof Refused && fault.problem.code === 'kit.import-faults-expired') return NO_FAULTS;
  throw fault;
}

function Progress({ of: one, visit }: OfImport): ReactNode {
  const { imports: words, common } = visit.words;
  return (
    <Facts
      facts={[
        [words.kind, words.kinds[one.kind]],
        [words.state, <State key="s" of={one} visit={visit} />],
        [words.mode, words.modes[one.mode]],
        [
          words.checked,
          <span key="c">
            <progress max={Math.max(1, one.rows)} value={one.checked} aria-label={words.checked} />{' '}
            {words.ofRows(one.checked, one.rows)}
          </span>,
        ],
        [words.applied, one.dryRun ? common.none : words.ofRows(one.applied, one.rows)],
        [words.faulty, one.faulty],
        [words.started, instantIn(visit.language, one.startedAt)],
        ...(one.endedAt ? [[words.ended, instantIn(visit.language, one.endedAt)] as const] : []),
        ...(one.failure ? [[words.failure, words.failures[one.failure]] as const] : []),
      ]}
    />
  );
}

const faultColumns = (visit: Visit): Column<FaultyRow>[] => {
  const { imports: words } = visit.words;
  return [
    { label: words.line, cell: ({ line }) => line },
    { label: words.values, cell: ({ cells }) => Object.values(cells).filter(Boolean).join(' / ') },
    {
      label: words.fault,
      cell: ({ faults }) => (
        <ul>
          {faults.map((fault) => (
            <li key={fault.zh}>{sayIn(visit.language, fault)}</li>
          ))}
        </ul>
      ),
    },
  ];
};

export const cancelImport = defineStep({
  path: '/imports/:service/:id/cancellation',
  who: WHO,
  load: oneOf,
  title: ({ words }) => words.imports.cancel,
  lead: ({ fileName }, { words }) => (
    <p>
      {fileName} {words.imports.cancelLead}
    </p>
  ),
  send: async ({ id }, visit, header) => {
    const params = { path: { id }, header };
    await answerOf(importsOf(visit, serviceOf(visit)).POST('/imports/{id}/cancellation', { params }));
    return `/imports/${serviceOf(visit)}/${id}`;
  },
});

export const downloadFaults = defineDownload({
  path: '/imports/:service/:id/faults.csv',
  who: WHO,
  load: (visit) =>
    importsOf(visit, serviceOf(visit)).GET('/imports/{id}/faults.csv', {
      params: { path: { id: visit.params['id']! } },
      parseAs: 'stream',
      cache: 'no-store',
    }),
});

export const downloadTemplate = defineDownload({
  path: '/imports/:service/templates/:kind',
  who: WHO,
  load: (visit) =>
    importsOf(visit, serviceOf(visit)).GET('/imports/templates/{kind}.csv', {
      params: { path: { kind: visit.params['kind'] as 'agencies' } },
      parseAs: 'stream',
      cache: 'no-store',
    }),
});
