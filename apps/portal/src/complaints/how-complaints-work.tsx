import { complaintTerms, mediationTerms, reportTerms } from '@heng/contracts';
import { type Term, termWords } from '@heng/legal-time';
import type { ReactNode } from 'react';
import { type Fact, Facts, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { sayIn } from '../words/dates.js';

const CLOCKS = ['acceptance', 'answer', 'mediation', 'ruling', 'verification'] as const;
const terms = { ...complaintTerms, ...mediationTerms, verification: reportTerms.verification };
const query = (term: Term): string => Object.entries(term).map(([unit, n]) => `n=${n}&unit=${unit}`)[0]!;
const STATES = ['filed', 'accepted', 'declined', 'answered', 'mediating', 'settled', 'ruled'] as const;

/** The difference between a complaint and a report (R6). */
export const Difference = ({ words }: { words: Visit['words']['complaining'] }): ReactNode => (
  <>
    <h2>{words.difference}</h2>
    <Facts facts={(['complaint', 'report'] as const).map((kind): Fact => [words.kinds[kind], words.kindText[kind]])} />
  </>
);

export const howComplaintsWork = definePage({
  path: '/complaints/how',
  who: 'everyone',
  load: () => Promise.resolve(undefined),
  view: (_, { language, words: { complaining: words, complaints } }) => ({
    title: words.title,
    body: (
      <>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <Difference words={words} />
        <h2>{words.deadlines}</h2>
        <Table
          caption={words.deadlines}
          lines={CLOCKS}
          empty=""
          columns={[
            { label: words.step, cell: (name) => words[name] },
            {
              label: words.term,
              cell: (name) => (
                <>
                  {sayIn(language, termWords(terms[name]))}{' '}
                  <a href={`/calendar/calculate?${query(terms[name])}`}>
                    {words.compute}
                    <span className="hidden">{words[name]}</span>
                  </a>
                </>
              ),
            },
          ]}
        />
        <p>{words.deadlineText}</p>
        <h2>{words.course}</h2>
        <p>{words.courseText}</p>
        <h2>{words.states}</h2>
        <Facts facts={STATES.map((state): Fact => [complaints.states[state], words.stateText[state]])} />
        <p>{words.same}</p>
        <p>
          <a className="button" href="/agencies">
            {complaints.toRegister}
          </a>
        </p>
      </>
    ),
  }),
});
