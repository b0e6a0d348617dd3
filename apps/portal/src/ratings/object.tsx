import { isBusinessDate } from '@heng/contracts';
import { z } from 'zod';
import { defineForm, type Field, linesOf } from '../web/form.js';
import { definePage } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { dayIn } from '../words/dates.js';

/** These have a contact on record. */
const PARTIES = ['agency', 'enterprise', 'regulator'];

export const fileObjection = defineForm({
  path: '/ratings/:id/objection',
  who: 'everyone',
  load: ({ services, params }) =>
    answerOf(services.rating.GET('/ratings/{id}', { params: { path: { id: params['id']! } } })),
  title: ({ agencyName }, { words }) => words.decisions.objectTo(agencyName),
  lead: (_, { words }) => <p>{words.decisions.objectLead}</p>,
  fields: (_, { words: { decisions: words }, user }): Field[] => [
    { kind: 'textarea', name: 'statement', label: words.statement, schema: z.string().max(5000) },
    {
      ...{ kind: 'textarea', name: 'evidence', label: words.evidence, hint: words.evidenceHint, optional: true },
      schema: z.string().max(40_000),
    },
    filesField({
      ...{ name: 'fileIds', label: words.files, hint: words.filesHint, optional: true, service: 'rating', draft: true },
    }),
    ...(user?.roles.some((role) => PARTIES.includes(role))
      ? []
      : [
          {
            ...{ kind: 'email' as const, name: 'email', label: words.email, hint: words.emailHint },
            ...{ schema: z.string().max(254), autoComplete: 'email' },
          },
        ]),
  ],
  check: true,
  send: async (values, { id }, { services }, key) => {
    const { confirmableUntil, joined } = await answerOf(
      services.rating.POST('/ratings/{id}/objections', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: {
          statement: values['statement']!,
          evidence: linesOf(values['evidence']!),
          ...{ fileIds: idsIn(values['fileIds']!), draftToken: key },
          ...(values['email'] ? { email: values['email'] } : {}),
        },
      }),
    );
    return `/objections/filed?${new URLSearchParams({ until: confirmableUntil ?? '', joined: String(joined) })}`;
  },
});

export const objectionFiled = definePage({
  path: '/objections/filed',
  who: 'everyone',
  load: async ({ query }) => ({ until: query.get('until') ?? '', joined: query.get('joined') === 'true' }),
  view: ({ until, joined }, { words: { decisions: words }, language }) => ({
    title: words.objected,
    body: (
      <>
        <div className="done">
          <h1>{words.objected}</h1>
          {isBusinessDate(until) && <p>{words.confirmBy(dayIn(language, until))}</p>}
        </div>
        <p>{joined ? words.joinedNext : words.objectedNext}</p>
      </>
    ),
  }),
});
