import { allegations } from '@heng/contracts';
import { z } from 'zod';
import { faultAt } from '../web/changes.js';
import { defineForm, linesOf } from '../web/form.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { Difference } from './how-complaints-work.js';
import { receiptOf } from './receipt.js';

const MODES = ['anonymous', 'confidential', 'real-name'] as const;

export const fileComplaint = defineForm({
  path: '/agencies/:id/complaint',
  who: 'everyone',
  load: ({ services, params }) =>
    answerOf(services.registry.GET('/agencies/{id}', { params: { path: { id: params['id']! } } })),
  title: ({ name }, { words }) => words.complaints.fileAbout(name),
  lead: (_, { words: { complaints: words, complaining } }) => (
    <>
      <p>{words.lead}</p>
      <Difference words={complaining} />
      <h2>{words.how}</h2>
      <p>
        {words.steps} <a href="/complaints/how">{complaining.title}</a>
      </p>
    </>
  ),
  onePerPage: true,
  fields: (_, { user, words: { complaints: words, filing } }) => [
    {
      ...{ kind: 'radios', name: 'allegation', label: words.allegation, schema: z.enum(allegations) },
      choices: allegations.map((value) => ({ value, label: words.allegations[value] })),
    },
    {
      ...{ kind: 'textarea', name: 'statement', label: words.statement, hint: words.statementHint },
      schema: z.string().max(4000),
    },
    {
      ...{ kind: 'textarea', name: 'evidence', label: words.evidence, hint: words.evidenceHint, optional: true },
      schema: z.string().max(40_000),
    },
    filesField({
      ...{ name: 'fileIds', label: words.files, hint: words.filesHint, optional: true },
      ...{ service: 'complaints', draft: true },
    }),
    {
      ...{ kind: 'textarea', name: 'wish', label: filing.wish, hint: filing.wishHint, optional: true },
      schema: z.string().max(4000),
    },
    {
      ...{ kind: 'radios', name: 'mode', label: filing.mode, schema: z.enum(MODES) },
      value: user ? 'confidential' : 'anonymous',
      choices: MODES.map((value) => ({ value, label: filing.modes[value], hint: filing.modeHints[value] })),
    },
    {
      ...{ kind: 'text', name: 'name', label: filing.name, hint: filing.nameHint, optional: true },
      ...{ schema: z.string().max(100), autoComplete: 'name' },
    },
    {
      ...{ kind: 'email', name: 'email', label: words.email, hint: words.emailHint, optional: true },
      ...{ schema: z.string().max(254), autoComplete: 'email' },
    },
  ],
  check: true,
  send: async (values, agency, visit, key) => {
    const { filing } = visit.words;
    const [mode, name] = [values['mode'] as (typeof MODES)[number], values['name']];
    if (mode === 'real-name' && !name) throw faultAt('name', filing.nameMissing);
    if (mode === 'anonymous' && name) throw faultAt('name', filing.nameNotAsked);
    const filed = await answerOf(
      visit.services.complaints.POST('/complaints', {
        params: { header: { 'Idempotency-Key': key } },
        body: {
          agencyId: agency.id,
          allegation: values['allegation'] as (typeof allegations)[number],
          statement: values['statement']!,
          evidence: linesOf(values['evidence']!),
          fileIds: idsIn(values['fileIds']!),
          draftToken: key,
          mode,
          ...(name ? { name } : {}),
          ...(values['wish'] ? { wish: values['wish'] } : {}),
          ...(values['email'] ? { email: values['email'] } : {}),
        },
      }),
    );
    return receiptOf(filed, visit);
  },
});
