import type { ReactNode } from 'react';
import { z } from 'zod';
import { Day, Table } from '../components/parts.js';
import { faultAt } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { exhibitsOf } from './exhibits.js';

const PARTS = ['statement', 'wish', 'evidence', 'comment', 'answer'] as const;
type Part = (typeof PARTS)[number];
const isPart = (of: string): of is Part => (PARTS as readonly string[]).includes(of);

const redactionsOf = ({ services }: Visit, id: string) =>
  answerOf(services.complaints.GET('/complaints/{id}/redactions', { params: { path: { id } } }));
type Redactions = Awaited<ReturnType<typeof redactionsOf>>;

const inWords = (subject: string, { words }: Visit): string =>
  isPart(subject) ? words.redacting.parts[subject] : words.redacting.file;

const Made = ({ of, visit }: Readonly<{ of: Redactions; visit: Visit }>): ReactNode => (
  <Table
    caption={visit.words.redacting.made}
    lines={of}
    empty={visit.words.redacting.none}
    columns={[
      { label: visit.words.redacting.of, cell: ({ subject }) => inWords(subject, visit) },
      { label: visit.words.redacting.on, cell: ({ redactedOn }) => <Day visit={visit} on={redactedOn} /> },
      { label: visit.words.complaints.reason, cell: ({ reason }) => reason },
      { label: visit.words.redacting.author, cell: ({ author }) => author },
    ]}
  />
);

/** Staff redact words, or replace a file, for the other side (R6). */
export const redactComplaint = defineForm({
  path: '/complaints/:id/redaction',
  who: ['alliance-staff'],
  load: async (visit) => {
    const id = visit.params['id']!;
    const path = { id };
    const [complaint, exhibits, redactions] = await Promise.all([
      answerOf(visit.services.complaints.GET('/complaints/{id}', { params: { path } })),
      exhibitsOf(visit, id),
      redactionsOf(visit, id),
    ]);
    return { complaint, exhibits, redactions };
  },
  title: (_, { words }) => words.redacting.title,
  lead: ({ redactions }, visit) => (
    <>
      <p>{visit.words.redacting.lead}</p>
      <Made of={redactions} visit={visit} />
    </>
  ),
  fields: ({ complaint, exhibits }, { words: { redacting: words, complaints } }) => [
    {
      ...{ kind: 'select', name: 'of', label: words.of, schema: z.string() },
      choices: [
        ...PARTS.filter((part) => complaint[part]?.length).map((value) => ({ value, label: words.parts[value] })),
        ...exhibits.map(({ fileId, name }) => ({ value: fileId, label: name })),
      ],
    },
    {
      ...{ kind: 'textarea', name: 'text', label: words.text, hint: words.textHint, optional: true },
      schema: z.string().max(4000),
    },
    filesField({
      ...{ name: 'fileId', label: words.replacement, hint: words.replacementHint, optional: true },
      ...{ service: 'complaints', single: true },
    }),
    { kind: 'textarea', name: 'reason', label: complaints.reason, schema: z.string().min(2).max(500) },
  ],
  check: true,
  send: async (values, { complaint: { id } }, { services, words }, key) => {
    const of = values['of']!;
    const [fileId] = idsIn(values['fileId']!);
    if (isPart(of) && !values['text']) throw faultAt('text', words.redacting.textHint);
    if (!isPart(of) && !fileId) throw faultAt('fileId', words.redacting.replacementHint);
    const given = isPart(of) ? { words: of, text: values['text']! } : { file: of, fileId: fileId! };
    await answerOf(
      services.complaints.POST('/complaints/{id}/redactions', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { ...given, reason: values['reason']! },
      }),
    );
    return `/complaints/${id}`;
  },
});
