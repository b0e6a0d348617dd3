import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { Day, type Fact, Facts, Steps, text } from '../components/parts.js';
import { changing, mustFind, versionField } from '../web/changes.js';
import { defineForm, type Field } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { Rulings } from './panel-of.js';

type Schemas = ServiceSchemas['complaints'];
const STATEMENT_MAX = 4000;
const GROUND_MAX = 1300;
const PARTS = ['fact', 'evidence', 'rule'] as const;
const panelPage = ({ params }: Pick<Visit, 'params'>): string => `/complaints/${params['id']}/panel`;

const reconsiderationOf = ({ services, params }: Visit) =>
  answerOf(services.complaints.GET('/complaints/{id}/reconsideration', { params: { path: { id: params['id']! } } }));

const rulingsOf = ({ services, params }: Visit) =>
  answerOf(services.complaints.GET('/complaints/{id}/rulings', { params: { path: { id: params['id']! } } }));

type OfReconsideration = Readonly<{ reconsideration: Schemas['ReconsiderationView']; visit: Visit }>;
/** A reconsideration, its clock and its result. */
export function ReconsiderationPart({ reconsideration, visit }: OfReconsideration): ReactNode {
  const { panels: words, complaints } = visit.words;
  const { by, reasons, requestedOn, due, missed, decidedOn, result } = reconsideration;
  const facts: Fact[] = [
    [words.requestedBy, words.by[by]],
    [words.requestedOn, <Day key="r" visit={visit} on={requestedOn} />],
    [words.reasonsFor, text(reasons)],
    [
      words.decideBy,
      <>
        <Day visit={visit} on={due.date} /> {missed && <span className="tag bad">{complaints.missed}</span>}
      </>,
    ],
    ...(result && decidedOn
      ? [
          [
            words.found,
            <>
              {words.results[result]} <Day visit={visit} on={decidedOn} />
            </>,
          ] as const,
        ]
      : []),
  ];
  return (
    <>
      <h2>{words.reconsidering}</h2>
      <Facts facts={facts} />
      <Steps visit={visit} title={complaints.dueSteps} steps={due.steps} />
    </>
  );
}

/** The rulings on a complaint, and the reconsideration. */
export async function ruledOn(visit: Visit) {
  const [rulings, again] = await Promise.all([rulingsOf(visit), reconsiderationOf(visit)]);
  return { rulings, again };
}
type OfRuled = Awaited<ReturnType<typeof ruledOn>> & Readonly<{ id: string; visit: Visit }>;

/** The ruling of a panel, that of a second one, and the way to ask for it. */
export const Ruled = ({ rulings, again: { reconsideration, allowedActions }, id, visit }: OfRuled): ReactNode => (
  <>
    <Rulings rulings={rulings} complaintId={id} visit={visit} />
    {reconsideration && <ReconsiderationPart reconsideration={reconsideration} visit={visit} />}
    {allowedActions.includes('request') && (
      <p>
        <a className="button" href={`/complaints/${id}/panel/reconsideration`}>
          {visit.words.panels.toReconsider}
        </a>
      </p>
    )}
  </>
);

/** Both parties give their reasons alike. */
export const reasonsQuestion = ({ words: { panels: words } }: Visit): Field => ({
  ...{ kind: 'textarea', name: 'reasons', label: words.reasonsFor, schema: z.string().max(STATEMENT_MAX) },
});

/** The agency asks for a reconsideration by other experts (R6). */
export const requestReconsideration = defineForm({
  path: '/complaints/:id/panel/reconsideration',
  who: ['agency'],
  load: async (visit) => {
    const [{ allowedActions }, [ruling]] = await Promise.all([reconsiderationOf(visit), rulingsOf(visit)]);
    if (!ruling || !allowedActions.includes('request')) throw new Elsewhere(panelPage(visit));
    return ruling;
  },
  title: (_, { words }) => words.panels.toReconsider,
  lead: (_, { words }) => words.panels.reconsiderLead,
  fields: (_, visit) => [reasonsQuestion(visit)],
  check: true,
  send: async ({ reasons }, { id }, visit, key) => {
    const params = { path: { id }, header: { 'Idempotency-Key': key } };
    const body = { reasons: reasons! };
    await answerOf(visit.services.complaints.POST('/rulings/{id}/reconsideration', { params, body }));
    return panelPage(visit);
  },
});

/** Staff correct a typing error in the reasons of a ruling. */
export const correctRuling = defineForm({
  path: '/complaints/:id/rulings/:ruling/correction',
  who: ['alliance-staff'],
  load: async (visit) => {
    return mustFind(await rulingsOf(visit), ({ id }) => id === visit.params['ruling'], visit);
  },
  title: (_, { words }) => words.panels.correct,
  lead: ({ grounds }, { words: { panels: words } }) => (
    <>
      <p>{words.correctLead}</p>
      <Facts facts={PARTS.map((part): Fact => [words[part], text(grounds[part])])} />
    </>
  ),
  fields: ({ version }, { words: { panels: words, deciding } }) => [
    {
      ...{ kind: 'radios', name: 'part', label: words.part, schema: z.enum(PARTS) },
      choices: PARTS.map((value) => ({ value, label: words[value] })),
    },
    {
      ...{ kind: 'textarea', name: 'text', label: words.corrected, hint: words.correctedHint },
      schema: z.string().min(2).max(GROUND_MAX),
    },
    {
      ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: deciding.forPublic },
      schema: z.string().min(2).max(500),
    },
    versionField(version),
  ],
  check: true,
  send: async (values, { id }, visit, key) => {
    const params = { path: { id }, header: changing(key, values['version']) };
    const body = { part: values['part'] as 'fact', text: values['text']!, reason: values['reason']! };
    await answerOf(visit.services.complaints.POST('/rulings/{id}/corrections', { params, body }));
    return panelPage(visit);
  },
});
