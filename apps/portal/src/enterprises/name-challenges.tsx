import type { ServiceSchemas } from '@heng/clients';
import { z } from 'zod';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { defineForm } from '../web/form.js';
import { definePage, Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { readEnterprise } from './show-enterprise.js';

type Challenge = ServiceSchemas['tracking']['ChallengeView'];

/** The challenges to the withholding of a name, with their decisions, for everyone; the enterprise reads the reasons. */
export const showNameChallenges = definePage({
  path: '/enterprises/:id/name-challenges',
  who: 'everyone',
  load: async (visit) => {
    const enterprise = await readEnterprise(visit);
    const cursor = visit.query.get('cursor');
    const params = { path: { id: enterprise.id }, query: cursor ? { cursor } : {} };
    return {
      enterprise,
      page: await answerOf(visit.services.tracking.GET('/enterprises/{id}/name-challenges', { params })),
    };
  },
  view: ({ enterprise, page }, visit) => {
    const { enterprises: words } = visit.words;
    return {
      title: words.challenges,
      body: (
        <>
          <h1>{words.challenges}</h1>
          {visit.query.has('filed') && (
            <div className="done" role="status">
              <h2>{words.challenged}</h2>
              <p>{words.challengedText}</p>
            </div>
          )}
          <p>{words.challengesLead}</p>
          <Table
            {...{ caption: words.challenges, lines: page.items, empty: words.noChallenges }}
            columns={columnsOf(page.items, visit)}
          />
          <Pager visit={visit} next={page.next} />
          <p>
            <a href={`/enterprises/${enterprise.id}`}>{enterprise.name ?? words.back}</a>
          </p>
        </>
      ),
    };
  },
});

function columnsOf(items: readonly Challenge[], visit: Visit): Column<Challenge>[] {
  const { enterprises: words } = visit.words;
  const reasons: Column<Challenge>[] = items.some(({ reason }) => reason !== undefined)
    ? [{ label: words.challengeReason, cell: ({ reason }) => <span className="text">{reason}</span> }]
    : [];
  return [
    { label: words.filedOn, cell: ({ filedOn }) => <Day visit={visit} on={filedOn} /> },
    ...reasons,
    { label: words.state, cell: ({ state }) => words.challengeStates[state] },
    { label: words.decidedOn, cell: ({ decidedOn }) => decidedOn && <Day visit={visit} on={decidedOn} /> },
    { label: words.decision, cell: ({ decision }) => decision },
  ];
}

export const challengeName = defineForm({
  path: '/enterprises/:id/name-challenges/new',
  who: 'everyone',
  load: async (visit) => {
    const enterprise = await readEnterprise(visit);
    if (!enterprise.nameWithheld) throw new Elsewhere(`/enterprises/${enterprise.id}`);
    return enterprise;
  },
  title: (_, { words }) => words.enterprises.challenge,
  lead: (_, { words }) => <p>{words.enterprises.challengesLead}</p>,
  fields: (_, { words: { enterprises: words } }) => [
    {
      ...{ kind: 'textarea', name: 'reason', label: words.challengeReason, hint: words.challengeReasonHint },
      schema: z.string().min(10, { error: words.shortFault }).max(2000),
    },
    {
      ...{ kind: 'email', name: 'contact', label: words.contact, hint: words.contactHint, optional: true },
      ...{ schema: z.string().max(254), autoComplete: 'email' },
    },
  ],
  check: true,
  send: async (values, { id }, { services }, key) => {
    await answerOf(
      services.tracking.POST('/enterprises/{id}/name-challenges', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { reason: values['reason']!, ...(values['contact'] ? { contact: values['contact'] } : {}) },
      }),
    );
    return `/enterprises/${id}/name-challenges?filed=true`;
  },
});
