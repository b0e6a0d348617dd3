import { z } from 'zod';
import { ownAgencyOf } from '../agencies/agency.js';
import { defineForm } from '../web/form.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';

const KINDS = ['standard', 'method', 'case', 'dataset', 'paper', 'training', 'tool', 'other'] as const;

/** An agency shares knowledge, as a text and a file; it is public once its merit is recognised (R3 6, R9 6). */
export const shareKnowledge = defineForm({
  path: '/agencies/:id/knowledge/new',
  who: ['agency'],
  load: (visit) => ownAgencyOf(visit),
  title: (_, { words }) => words.merits.share,
  lead: (_, { words }) => words.merits.shareLead,
  fields: (_, { words: { merits: words, team } }) => [
    {
      ...{ kind: 'radios', name: 'kind', label: words.kind, schema: z.enum(KINDS) },
      choices: KINDS.map((value) => ({ value, label: words.knowledgeKinds[value] })),
    },
    { kind: 'text', name: 'title', label: words.title, schema: z.string().min(2).max(200) },
    { kind: 'textarea', name: 'summary', label: words.summary, schema: z.string().min(10).max(5000) },
    {
      ...{ kind: 'number', name: 'authors', label: words.authors, hint: words.authorsHint, width: 'short' },
      schema: z.string().regex(/^[1-9]\d{0,2}$/),
    },
    {
      ...{ kind: 'date', name: 'sharedOn', label: words.sharedOn, width: 'short' },
      schema: z.iso.date({ error: team.dateFault }),
    },
    filesField({
      ...{ name: 'fileId', label: words.file, hint: words.fileHint },
      ...{ service: 'registry', single: true, optional: true },
    }),
  ],
  check: true,
  send: async (values, { id }, { services }, key) => {
    const [fileId] = idsIn(values['fileId']!);
    const body = {
      ...{ title: values['title']!, summary: values['summary']!, sharedOn: values['sharedOn']! },
      ...{ kind: values['kind'] as (typeof KINDS)[number], authors: Number(values['authors']) },
      ...(fileId ? { fileId } : {}),
    };
    const params = { path: { id }, header: { 'Idempotency-Key': key } };
    await answerOf(services.registry.POST('/agencies/{id}/knowledge', { params, body }));
    return `/agencies/${id}/merits`;
  },
});
