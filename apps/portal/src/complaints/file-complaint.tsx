import { allegations, isBusinessDate } from '@heng/contracts';
import { z } from 'zod';
import { defineForm, linesOf } from '../web/form.js';
import { definePage } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';

export const fileComplaint = defineForm({
  path: '/agencies/:id/complaint',
  who: 'everyone',
  load: ({ services, params }) =>
    answerOf(services.registry.GET('/agencies/{id}', { params: { path: { id: params['id']! } } })),
  title: ({ name }, { words }) => words.complaints.fileAbout(name),
  lead: (_, { words }) => <p>{words.complaints.lead}</p>,
  fields: (_, { words: { complaints: words } }) => [
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
    {
      ...{ kind: 'email', name: 'email', label: words.email, hint: words.emailHint, optional: true },
      ...{ schema: z.string().max(254), autoComplete: 'email' },
    },
  ],
  check: true,
  send: async (values, agency, { services }, key) => {
    const { due, joined } = await answerOf(
      services.complaints.POST('/complaints', {
        params: { header: { 'Idempotency-Key': key } },
        body: {
          agencyId: agency.id,
          allegation: values['allegation'] as (typeof allegations)[number],
          statement: values['statement']!,
          evidence: linesOf(values['evidence']!),
          ...(values['email'] ? { email: values['email'] } : {}),
        },
      }),
    );
    return `/complaints/filed?${new URLSearchParams({ due: due?.date ?? '', joined: String(joined) })}`;
  },
});

export const complaintFiled = definePage({
  path: '/complaints/filed',
  who: 'everyone',
  load: async ({ query }) => ({ due: query.get('due') ?? '', joined: query.get('joined') === 'true' }),
  view: ({ due, joined }, { words: { complaints: words }, language }) => ({
    title: words.filed,
    body: (
      <>
        <div className="done">
          <h1>{words.filed}</h1>
          {isBusinessDate(due) && <p>{words.due(dayIn(language, due))}</p>}
        </div>
        {joined && <p>{words.joined}</p>}
        <p>{words.steps}</p>
      </>
    ),
  }),
});
