import type { ServiceSchemas } from '@heng/clients';
import { allegations, type CaseKind } from '@heng/contracts';
import { z } from 'zod';
import { faultAt } from '../web/changes.js';
import { defineForm, type Field, linesOf, type Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { Difference } from './how-complaints-work.js';
import { keysOf } from '../receipts/check-receipt.js';
import { challengePart, proofField, proofHeader } from './proof.js';
import { receiptOf } from './receipt.js';

const MODES = ['anonymous', 'confidential', 'real-name'] as const;

type Filing = ServiceSchemas['complaints']['FilingBody'];

const agencyAt = ({ services, params }: Visit) =>
  answerOf(services.registry.GET('/agencies/{id}', { params: { path: { id: params['id']! } } }));

/** The questions of a complaint and of a report; who reads the answers differs. */
function questionsOf(kind: CaseKind, visit: Visit): Field[] {
  const { user } = visit;
  const { complaints: words, filing, reports } = visit.words;
  const isReport = kind === 'report';
  const modeHints = { ...filing.modeHints, ...(isReport ? { 'real-name': reports.realNameHint } : {}) };
  return [
    {
      ...{
        kind: 'radios',
        name: 'allegation',
        label: isReport ? reports.allegation : words.allegation,
        schema: z.enum(allegations),
      },
      choices: allegations.map((value) => ({ value, label: words.allegations[value] })),
    },
    {
      ...{ kind: 'textarea', name: 'statement', label: words.statement },
      hint: isReport ? reports.statementHint : words.statementHint,
      schema: z.string().max(4000),
    },
    {
      ...{ kind: 'textarea', name: 'evidence', label: words.evidence, hint: words.evidenceHint, optional: true },
      schema: z.string().max(40_000),
    },
    filesField({
      ...{ name: 'fileIds', label: words.files, hint: isReport ? reports.filesHint : words.filesHint, optional: true },
      ...{ service: 'complaints', draft: true },
    }),
    {
      ...{ kind: 'textarea', name: 'wish', label: filing.wish, hint: isReport ? reports.wishHint : filing.wishHint },
      optional: true,
      schema: z.string().max(4000),
    },
    {
      ...{ kind: 'radios', name: 'mode', label: filing.mode, schema: z.enum(MODES) },
      value: user ? 'confidential' : 'anonymous',
      choices: MODES.map((value) => ({ value, label: filing.modes[value], hint: modeHints[value] })),
    },
    {
      ...{ kind: 'text', name: 'name', label: filing.name, hint: filing.nameHint, optional: true },
      ...{ schema: z.string().max(100), autoComplete: 'name' },
    },
    {
      ...{ kind: 'email', name: 'email', label: words.email, hint: words.emailHint, optional: true },
      ...{ schema: z.string().max(254), autoComplete: 'email' },
    },
    ...(isReport ? [] : [summaryQuestion(visit)]),
    proofField,
  ];
}

const summaryQuestion = ({ words: { summaries: words } }: Visit): Field => ({
  ...{ kind: 'radios', name: 'summary', label: words.ask, hint: words.askHint, value: 'no' },
  schema: z.enum(['yes', 'no']),
  choices: (['yes', 'no'] as const).map((value) => ({ value, label: words.answers[value] })),
});

function filingIn(values: Values, agencyId: string, { words: { filing } }: Visit, key: string): Filing {
  const [mode, name] = [values['mode'] as (typeof MODES)[number], values['name']];
  if (mode === 'real-name' && !name) throw faultAt('name', filing.nameMissing);
  if (mode === 'anonymous' && name) throw faultAt('name', filing.nameNotAsked);
  return {
    agencyId,
    allegation: values['allegation'] as (typeof allegations)[number],
    statement: values['statement']!,
    evidence: linesOf(values['evidence']!),
    fileIds: idsIn(values['fileIds']!),
    draftToken: key,
    mode,
    ...(name ? { name } : {}),
    ...(values['wish'] ? { wish: values['wish'] } : {}),
    ...(values['email'] ? { email: values['email'] } : {}),
  };
}

export const fileComplaint = defineForm({
  path: '/agencies/:id/complaint',
  who: 'everyone',
  load: agencyAt,
  title: ({ name }, { words }) => words.complaints.fileAbout(name),
  lead: ({ id }, { words: { complaints: words, complaining, reports } }) => (
    <>
      <p>{words.lead}</p>
      <Difference words={complaining} />
      <p>
        <a href={`/agencies/${id}/report`}>{reports.fileInstead}</a>
      </p>
      <h2>{words.how}</h2>
      <p>
        {words.steps} <a href="/complaints/how">{complaining.title}</a>
      </p>
    </>
  ),
  onePerPage: true,
  fields: (_, visit) => questionsOf('complaint', visit),
  check: true,
  script: 'proof',
  preview: (_, __, visit) => challengePart(visit),
  send: async (values, { id }, visit, key) => {
    const body = { ...filingIn(values, id, visit, key), allowsSummary: values['summary'] === 'yes' };
    // Before the filing: its answer is shown once, whatever happens to these.
    const keys = await keysOf(visit);
    const params = { header: { 'Idempotency-Key': key, ...(await proofHeader(values, visit)) } };
    const filed = await answerOf(visit.services.complaints.POST('/complaints', { params, body }));
    return receiptOf(filed, keys, visit);
  },
});

/** A report goes to the alliance alone (R6). */
export const fileReport = defineForm({
  path: '/agencies/:id/report',
  who: 'everyone',
  load: agencyAt,
  title: ({ name }, { words }) => words.reports.fileAbout(name),
  lead: (_, { words: { reports: words, complaining } }) => (
    <>
      <p>{words.fileLead}</p>
      <p>
        <a href="/complaints/how">{complaining.title}</a>
      </p>
    </>
  ),
  onePerPage: true,
  fields: (_, visit) => questionsOf('report', visit),
  check: true,
  script: 'proof',
  preview: (_, __, visit) => challengePart(visit),
  send: async (values, { id }, visit, key) => {
    const body = filingIn(values, id, visit, key);
    // Before the filing: its answer is shown once, whatever happens to these.
    const keys = await keysOf(visit);
    const params = { header: { 'Idempotency-Key': key, ...(await proofHeader(values, visit)) } };
    const filed = await answerOf(visit.services.complaints.POST('/reports', { params, body }));
    return receiptOf(filed, keys, visit);
  },
});
