import type { ServiceSchemas } from '@heng/clients';
import { agencyOf } from '../agencies/agency.js';
import { Clocks, Evidence } from '../complaints/show-complaint.js';
import { Day, type Fact, Facts, text } from '../components/parts.js';
import type { Content, Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { Finding } from './report-parts.js';

type Schemas = ServiceSchemas['complaints'];

/** The report of who has number and code. */
export async function openReport(
  body: Readonly<{ number: string; code: string }>,
  visit: Visit,
  key: string,
): Promise<Content> {
  const params = { header: { 'Idempotency-Key': key } };
  const report = await answerOf(visit.services.complaints.POST('/reports/access', { params, body }));
  return ownReport(report, (await agencyOf(visit, report.agencyId)).name, visit);
}

function ownReport(report: Schemas['ReportFilingView'], agency: string, visit: Visit): Content {
  const { complaints: words, filing: own, common, reports } = visit.words;
  const { number, state, allegation, statement, wish, evidence, declineReason } = report;
  const title = reports.numbered(number);
  return {
    title,
    isSecret: true,
    body: (
      <>
        <h1>{title}</h1>
        <Facts
          facts={[
            [words.agency, agency],
            [words.state, reports.states[state]],
            [words.allegation, words.allegations[allegation]],
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
