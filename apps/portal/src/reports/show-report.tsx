import type { ServiceSchemas } from '@heng/clients';
import { agencyOf } from '../agencies/agency.js';
import { AlikePart, alikeOf } from '../complaints/alike.js';
import { correspondenceOf, Threads } from '../complaints/correspondence.js';
import { Restrictions, restrictionsOf } from '../complaints/restrictions.js';
import { Clocks, Evidence } from '../complaints/show-complaint.js';
import { type Column, Day, type Fact, Facts, Pager, Table, text } from '../components/parts.js';
import { StateLinks } from '../components/queue.js';
import { cursorOf } from '../web/changes.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { Files, Finding } from './report-parts.js';

type Report = ServiceSchemas['complaints']['ReportView'];
const STATES = ['filed', 'verifying', 'hearing', 'heard', 'found', 'declined', 'withdrawn'] as const;

/** The report of an address, for staff without a tie to the agency. */
export async function reportOf(visit: Visit) {
  const params = { path: { id: visit.params['id']! } };
  const report = await answerOf(visit.services.complaints.GET('/reports/{id}', { params }));
  return { report, agency: await agencyOf(visit, report.agencyId), version: report.version };
}

/** Staff work off the reports. */
export const listReports = definePage({
  path: '/reports',
  who: ['alliance-staff'],
  load: (visit) => {
    const state = STATES.find((one) => one === visit.query.get('state'));
    const query = { ...cursorOf(visit), ...(state ? { state } : {}) };
    return answerOf(visit.services.complaints.GET('/reports', { params: { query } }));
  },
  view: ({ items, next }, visit) => {
    const { reports: words, complaints } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <StateLinks
            visit={visit}
            states={STATES}
            words={words.states}
            label={complaints.state}
            all={complaints.all}
          />
          <Table caption={words.list} columns={columnsOf(visit)} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit): Column<ServiceSchemas['complaints']['ListedReportView']>[] => {
  const { reports: words, complaints, filing } = visit.words;
  return [
    { label: filing.number, cell: ({ id, number }) => <a href={`/reports/${id}`}>{number}</a> },
    { label: words.filedOn, cell: ({ filedOn }) => <Day visit={visit} on={filedOn} /> },
    { label: words.allegation, cell: ({ allegation }) => complaints.allegations[allegation] },
    { label: complaints.state, cell: ({ state }) => words.states[state] },
    { label: complaints.deadline, cell: ({ due }) => due && <Day visit={visit} on={due} /> },
  ];
};

export const showReport = definePage({
  path: '/reports/:id',
  who: ['alliance-staff'],
  load: async (visit) => {
    const params = { path: { id: visit.params['id']! } };
    const { complaints } = visit.services;
    const [known, filers, files, threads, alike, restrictions] = await Promise.all([
      reportOf(visit),
      answerOf(complaints.GET('/reports/{id}/filers', { params })),
      answerOf(complaints.GET('/reports/{id}/evidence', { params })),
      correspondenceOf(visit, visit.params['id']!, 'reports'),
      alikeOf('/reports', visit, visit.params['id']!),
      restrictionsOf(visit, visit.params['id']!, 'reports'),
    ]);
    return { ...known, filers, files, threads, alike, restrictions };
  },
  view: ({ report, agency, filers, files, threads, alike, restrictions }, visit) => {
    const { reports: words, complaints, common, filing, correspondence } = visit.words;
    const title = words.numbered(report.number);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p>{words.lead}</p>
          <Facts
            facts={[
              [complaints.agency, agency.name],
              [complaints.state, words.states[report.state]],
              [words.allegation, complaints.allegations[report.allegation]],
              [complaints.statement, text(report.statement)],
              ...(report.wish ? ([[filing.wish, text(report.wish)]] as const) : []),
              [complaints.evidence, <Evidence key="e" of={report.evidence} none={common.none} />],
              [words.filedOn, <Day key="d" visit={visit} on={report.filedOn} />],
              ...filers.map(({ mode, name, withdrawnOn }): Fact => [
                words.reporter,
                [
                  ...[filing.modes[mode], name],
                  withdrawnOn && correspondence.filerLeft(dayIn(visit.language, withdrawnOn)),
                ]
                  .filter(Boolean)
                  .join(' '),
              ]),
            ]}
          />
          <Actions report={report} visit={visit} />
          <Clocks complaint={report} visit={visit} />
          <h2>{words.files}</h2>
          <Files files={files} of={{ base: 'reports', id: report.id }} caption={words.files} visit={visit} />
          <Threads id={report.id} threads={threads} visit={visit} kind="reports" />
          <Restrictions of={report} kind="reports" restrictions={restrictions} visit={visit} />
          {report.declineReason && (
            <>
              <h2>{complaints.decline}</h2>
              <p className="text">{report.declineReason}</p>
            </>
          )}
          <Finding of={report} visit={visit} />
          <AlikePart base="/reports" id={report.id} alike={alike} visit={visit} />
        </>
      ),
    };
  },
});

function Actions({ report: { id, hearingId, allowedActions }, visit }: Readonly<{ report: Report; visit: Visit }>) {
  const { reports: words } = visit.words;
  const links = [
    ['accept', `/reports/${id}/decision`, words.toDecide],
    ['hear', `/reports/${id}/hearing`, words.toHear],
    ['find', `/reports/${id}/finding`, words.toFind],
  ] as const;
  return (
    <>
      {links
        .filter(([action]) => allowedActions.includes(action))
        .map(([action, href, label]) => (
          <p key={action}>
            <a className="button" href={href}>
              {label}
            </a>
          </p>
        ))}
      {hearingId && (
        <p>
          <a href={`/hearings/${hearingId}`}>{words.toHearing}</a>
        </p>
      )}
    </>
  );
}
