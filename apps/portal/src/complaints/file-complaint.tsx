import type { ServiceSchemas } from '@heng/clients';
import { allegations } from '@heng/contracts';
import { z } from 'zod';
import { Steps } from '../components/parts.js';
import { defineForm, linesOf } from '../web/form.js';
import { definePage, Elsewhere } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { dayIn } from '../words/dates.js';

export const fileComplaint = defineForm({
  path: '/agencies/:id/complaint',
  who: 'everyone',
  load: ({ services, params }) =>
    answerOf(services.registry.GET('/agencies/{id}', { params: { path: { id: params['id']! } } })),
  title: ({ name }, { words }) => words.complaints.fileAbout(name),
  lead: (_, { words: { complaints: words, complaining } }) => (
    <>
      <p>{words.lead}</p>
      <h2>{words.difference}</h2>
      <p>{words.differenceText}</p>
      <h2>{words.how}</h2>
      <p>
        {words.steps} <a href="/complaints/how">{complaining.title}</a>
      </p>
    </>
  ),
  onePerPage: true,
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
    filesField({
      ...{ name: 'fileIds', label: words.files, hint: words.filesHint, optional: true },
      ...{ service: 'complaints', draft: true },
    }),
    {
      ...{ kind: 'email', name: 'email', label: words.email, hint: words.emailHint, optional: true },
      ...{ schema: z.string().max(254), autoComplete: 'email' },
    },
  ],
  check: true,
  send: async (values, agency, { services, links }, key) => {
    const { due, joined } = await answerOf(
      services.complaints.POST('/complaints', {
        params: { header: { 'Idempotency-Key': key } },
        body: {
          agencyId: agency.id,
          allegation: values['allegation'] as (typeof allegations)[number],
          statement: values['statement']!,
          evidence: linesOf(values['evidence']!),
          fileIds: idsIn(values['fileIds']!),
          draftToken: key,
          ...(values['email'] ? { email: values['email'] } : {}),
        },
      }),
    );
    return `/complaints/filed/${links.keep(JSON.stringify({ due, joined }))}`;
  },
});

export const complaintFiled = definePage({
  path: '/complaints/filed/:link',
  who: 'everyone',
  load: async ({ links, params }) => {
    const filed = links.tokenOf(params['link']!);
    if (!filed) throw new Elsewhere('/complaints');
    return JSON.parse(filed) as Pick<ServiceSchemas['complaints']['FiledComplaintView'], 'due' | 'joined'>;
  },
  view: ({ due, joined }, visit) => {
    const { complaints: words } = visit.words;
    return {
      title: words.filed,
      body: (
        <>
          <div className="done">
            <h1>{words.filed}</h1>
            {due && <p>{words.due(dayIn(visit.language, due.date))}</p>}
          </div>
          {due && <Steps visit={visit} title={words.dueSteps} steps={due.steps} />}
          {joined && <p>{words.joined}</p>}
          <p>{words.steps}</p>
        </>
      ),
    };
  },
});
