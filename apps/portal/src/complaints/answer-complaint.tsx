import { z } from 'zod';
import { changing, versionField } from '../web/changes.js';
import { defineForm, linesOf } from '../web/form.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';

export const answerComplaint = defineForm({
  path: '/complaints/:id/answer',
  who: ['agency'],
  load: ({ services, params }) =>
    answerOf(services.complaints.GET('/complaints/{id}', { params: { path: { id: params['id']! } } })),
  title: (_, { words }) => words.complaints.toAnswer,
  lead: ({ statement }) => (
    <div className="note">
      <p className="text">{statement}</p>
    </div>
  ),
  fields: ({ version }, { words: { complaints: words } }) => [
    {
      ...{ kind: 'textarea', name: 'statement', label: words.answer, hint: words.answerHint },
      schema: z.string().max(4000),
    },
    {
      ...{ kind: 'textarea', name: 'evidence', label: words.evidence, hint: words.evidenceHint, optional: true },
      schema: z.string().max(40_000),
    },
    filesField({
      ...{ name: 'fileIds', label: words.files, hint: words.answerFilesHint, optional: true, service: 'complaints' },
    }),
    versionField(version),
  ],
  check: true,
  send: async (values, { id }, { services }, key) => {
    const header = changing(key, values['version']);
    await answerOf(
      services.complaints.POST('/complaints/{id}/answer', {
        params: { path: { id }, header },
        body: {
          ...{ statement: values['statement']!, evidence: linesOf(values['evidence']!) },
          fileIds: idsIn(values['fileIds']!),
        },
      }),
    );
    return `/complaints/${id}`;
  },
});
