import { randomUUID } from 'node:crypto';
import type { ServiceSchemas } from '@heng/clients';
import { agencyOf } from '../agencies/agency.js';
import type { Who } from '../complaints/filer-steps.js';
import { Correspondence, Done, Files } from '../complaints/own-files.js';
import { Clocks, Evidence } from '../complaints/show-complaint.js';
import { Day, type Fact, Facts, text } from '../components/parts.js';
import type { Content, Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { Finding } from './report-parts.js';

type Schemas = ServiceSchemas['complaints'];

/** The report of who has number and code, with a word of what was just done. */
export async function openReport(who: Who, visit: Visit, done?: string): Promise<Content> {
  const params = { header: { 'Idempotency-Key': randomUUID() } };
  const report = await answerOf(visit.services.complaints.POST('/reports/access', { params, body: who }));
  const agency = (await agencyOf(visit, report.agencyId)).name;
  const { complaints: words, filing: own, common, reports } = visit.words;
  const { number, state, allegation, statement, wish, evidence, declineReason } = report;
  const title = reports.numbered(number);
  return {
    title,
    isSecret: true,
    body: (
      <>
        <Done said={done} />
        <h1>{title}</h1>
        {report.withdrawnOn && (
          <p className="note">{visit.words.correspondence.withdrawnOn(dayIn(visit.language, report.withdrawnOn))}</p>
        )}
        <Facts
          facts={[
            [words.agency, agency],
            [words.state, reports.states[state]],
            [reports.allegation, words.allegations[allegation]],
            [words.statement, text(statement)],
            ...(wish ? ([[own.wish, text(wish)]] as const) : []),
            [words.evidence, <Evidence key="e" of={evidence} none={common.none} />],
          ]}
        />
        <h2>{own.steps}</h2>
        <Facts facts={daysOf(report, visit)} />
        <Clocks complaint={report} visit={visit} />
        {declineReason && (
          <>
            <h2>{words.decline}</h2>
            <p className="text">{declineReason}</p>
          </>
        )}
        <Finding of={report} visit={visit} />
        <Correspondence filing={report} who={who} visit={visit} />
        <Files filing={report} who={who} visit={visit} />
      </>
    ),
  };
}

function daysOf({ filedOn, decidedOn, state, foundOn }: Schemas['ReportFilingView'], visit: Visit): Fact[] {
  const { filing: words, reports } = visit.words;
  const days = [
    [words.filedOn, filedOn],
    [state === 'declined' ? words.decidedOn.no : words.decidedOn.yes, decidedOn],
    [reports.foundOn, foundOn],
  ] as const;
  return days.flatMap(([label, on]): Fact[] => (on ? [[label, <Day key={label} visit={visit} on={on} />]] : []));
}
