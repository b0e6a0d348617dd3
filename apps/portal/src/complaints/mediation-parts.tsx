import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Day, type Fact, Facts, Steps, text } from '../components/parts.js';
import type { Field } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { dayIn } from '../words/dates.js';
import { z } from 'zod';

export type Mediation = ServiceSchemas['complaints']['MediationView'];
type OfMediation = Readonly<{ mediation: Mediation; visit: Visit }>;

/** The days, the reason and the offers of a mediation, as far as the reader sees them. */
export function MediationParts({ mediation, visit }: OfMediation): ReactNode {
  const { mediation: words, complaints } = visit.words;
  const { state, reason, openedOn, due, endedOn, endedBy, endReason, offers } = mediation;
  const facts: Fact[] = [
    [words.state, words.states[state]],
    [words.reason, text(reason)],
    [words.openedOn, <Day key="o" visit={visit} on={openedOn} />],
    [words.due, <Day key="d" visit={visit} on={due.date} />],
    ...(endedOn ? [[words.endedOn, <Day key="e" visit={visit} on={endedOn} />] as const] : []),
    ...(endedBy ? [[words.endedBy, words.by[endedBy]] as const] : []),
    ...(endReason ? [[words.endReason, text(endReason)] as const] : []),
  ];
  return (
    <>
      <Facts facts={facts} />
      <Steps visit={visit} title={complaints.dueSteps} steps={due.steps} />
      {offers && (
        <>
          <h2>{words.offers}</h2>
          <p>{words.offersLead}</p>
          {offers.length === 0 ? <p>{words.noOffers}</p> : <Facts facts={offersIn(mediation, visit)} />}
        </>
      )}
    </>
  );
}

const offersIn = ({ offers, accepted }: Mediation, visit: Visit): Fact[] =>
  (offers ?? []).map(({ by, text: said, madeOn }, i) => [
    visit.words.mediation.offerOf(visit.words.mediation.by[by], dayIn(visit.language, madeOn)),
    <>
      {text(said)} {accepted === i + 1 && <span className="tag good">{visit.words.mediation.accepted}</span>}
    </>,
  ]);

/** The offer that the reader may accept. */
export function StandingOffer({ mediation: { offers, standing }, visit }: OfMediation): ReactNode {
  const { mediation: words } = visit.words;
  const offer = standing ? offers?.[standing - 1] : undefined;
  return (
    <>
      {offer && (
        <div className="note">
          <p className="text">{offer.text}</p>
        </div>
      )}
      <p>{words.agreeLead}</p>
    </>
  );
}

const STATEMENT_MAX = 4000;
const REASON_MAX = 500;
type Questions = (visit: Visit) => Field[];

/** The questions of each step to a party; both sides answer the same. */
export const offerQuestions: Questions = ({ words: { mediation: words } }) => [
  {
    ...{ kind: 'textarea', name: 'offer', label: words.offer, hint: words.offerHint },
    schema: z.string().max(STATEMENT_MAX),
  },
];
export const agreeQuestions: Questions = ({ words: { mediation: words } }) => [
  {
    ...{ kind: 'checkboxes', name: 'agree', label: words.agree, schema: z.literal('yes') },
    choices: [{ value: 'yes', label: words.agreed }],
  },
];
export const failQuestions: Questions = ({ words: { mediation: words } }) => [
  { ...{ kind: 'textarea', name: 'reason', label: words.failReason }, schema: z.string().min(2).max(REASON_MAX) },
];
export const commentQuestions: Questions = ({ words: { mediation: words } }) => [
  { ...{ kind: 'textarea', name: 'comment', label: words.yourComment }, schema: z.string().max(STATEMENT_MAX) },
  {
    ...{ kind: 'radios', name: 'wants', label: words.wants, schema: z.enum(['yes', 'no']) },
    choices: (['yes', 'no'] as const).map((value) => ({ value, label: words.wanted[value] })),
  },
];
