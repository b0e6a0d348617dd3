import type { ServiceSchemas } from '@heng/clients';
import { readCaseNumber } from '@heng/contracts';
import { z } from 'zod';
import { agencyOf } from '../agencies/agency.js';
import { Day, type Fact, Facts, text } from '../components/parts.js';
import { faultAt } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import type { Content, Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { Clocks, Evidence, Outcome } from './show-complaint.js';

type Filing = ServiceSchemas['complaints']['FilingView'];

/** The filer comes back. Number and code come with each request; the answer is kept nowhere. */
export const comeBack = defineForm({
  path: '/case',
  who: 'everyone',
  load: () => Promise.resolve(undefined),
  title: (_, { words }) => words.filing.back,
  lead: (_, { words }) => words.filing.backLead,
  fields: (_, { words: { filing: words } }) => [
    {
      ...{ kind: 'text', name: 'number', label: words.number, hint: words.numberHint, autoComplete: 'off' },
      schema: z.string().max(40),
    },
    {
      ...{ kind: 'text', name: 'code', label: words.code, hint: words.codeHint, autoComplete: 'off' },
      schema: z.string().max(60),
    },
  ],
  submit: ({ words }) => words.filing.open,
  send: async ({ number, code }, _, visit, key) => {
    if (!readCaseNumber(number!)) throw faultAt('number', visit.words.filing.numberWrong);
    const params = { header: { 'Idempotency-Key': key } };
    const body = { number: number!, code: code! };
    const filing = await answerOf(visit.services.complaints.POST('/filings/access', { params, body }));
    return caseOf(filing, (await agencyOf(visit, filing.agencyId)).name, visit);
  },
});

function caseOf(filing: Filing, agency: string, visit: Visit): Content {
  const { complaints: words, filing: own, common } = visit.words;
  const { number, state, allegation, statement, wish, evidence } = filing;
  const title = words.numbered(number);
  return {
    title,
    isSecret: true,
    body: (
      <>
        <h1>{title}</h1>
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
      </>
    ),
  };
}

function daysOf({ filedOn, decidedOn, state, answeredOn, ruledOn }: Filing, visit: Visit): Fact[] {
  const { filing: words } = visit.words;
  const days = [
    [words.filedOn, filedOn],
    [state === 'declined' ? words.decidedOn.no : words.decidedOn.yes, decidedOn],
    [words.answeredOn, answeredOn],
    [words.ruledOn, ruledOn],
  ] as const;
  return days.flatMap(([label, on]): Fact[] => (on ? [[label, <Day key={label} visit={visit} on={on} />]] : []));
}
