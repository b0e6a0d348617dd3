import { randomUUID } from 'node:crypto';
import { agencyOf } from '../agencies/agency.js';
import { Day, type Fact, Facts, text } from '../components/parts.js';
import type { Content, Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { ReconsiderationPart } from '../panels/after-ruling.js';
import { dayIn } from '../words/dates.js';
import { type Filing, FilerSteps, type Who } from './filer-steps.js';
import { Correspondence, Done, Files } from './own-files.js';
import { MediationParts } from './mediation-parts.js';
import { Clocks, Evidence, Outcome } from './show-complaint.js';

/** The case of the filer who has number and code; the answer is kept nowhere. */
export async function openCase(body: Who, { services }: Visit): Promise<Filing> {
  const params = { header: { 'Idempotency-Key': randomUUID() } };
  return answerOf(services.complaints.POST('/filings/access', { params, body }));
}

/** The page of a case for who filed it, with the steps that are open to that person, and a word of what was just done. */
export async function caseOf(filing: Filing, who: Who, visit: Visit, done?: string): Promise<Content> {
  const agency = (await agencyOf(visit, filing.agencyId)).name;
  const { complaints: words, filing: own, common } = visit.words;
  const { number, state, allegation, statement, wish, evidence, mediation, reconsideration } = filing;
  const title = words.numbered(number);
  return {
    title,
    isSecret: true,
    body: (
      <>
        <Done said={done} />
        <h1>{title}</h1>
        {filing.withdrawnOn && (
          <p className="note">{visit.words.correspondence.withdrawnOn(dayIn(visit.language, filing.withdrawnOn))}</p>
        )}
        <Facts
          facts={[
            [words.agency, agency],
            [words.state, words.states[state]],
            [words.allegation, words.allegations[allegation]],
            [words.statement, text(statement)],
            ...(wish ? ([[own.wish, text(wish)]] as const) : []),
            [words.evidence, <Evidence key="e" of={evidence} none={common.none} />],
          ]}
        />
        <h2>{own.steps}</h2>
        <Facts facts={daysOf(filing, visit)} />
        <Clocks complaint={filing} visit={visit} />
        <Outcome complaint={filing} visit={visit} />
        {mediation && (
          <>
            <h2>{visit.words.mediation.title}</h2>
            <MediationParts mediation={mediation} visit={visit} />
          </>
        )}
        {reconsideration && <ReconsiderationPart reconsideration={reconsideration} visit={visit} />}
        <FilerSteps filing={filing} who={who} visit={visit} />
        <Correspondence filing={filing} who={who} visit={visit} />
        <Files filing={filing} who={who} visit={visit} />
      </>
    ),
  };
}

function daysOf(filing: Filing, visit: Visit): Fact[] {
  const { filing: words, mediation } = visit.words;
  const { filedOn, decidedOn, state, answeredOn, mediationOpenedOn, mediationEndedOn, ruledOn } = filing;
  const days = [
    [words.filedOn, filedOn],
    [state === 'declined' ? words.decidedOn.no : words.decidedOn.yes, decidedOn],
    [words.answeredOn, answeredOn],
    [mediation.opened, mediationOpenedOn],
    [mediation.ended, mediationEndedOn],
    [words.ruledOn, ruledOn],
  ] as const;
  return days.flatMap(([label, on]): Fact[] => (on ? [[label, <Day key={label} visit={visit} on={on} />]] : []));
}
