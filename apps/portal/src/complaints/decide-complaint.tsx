import type { ReactNode } from 'react';
import { Facts } from '../components/parts.js';
import { agencyOf } from '../agencies/agency.js';
import { defineDecision } from '../web/decision.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { Exhibits, exhibitsOf } from './exhibits.js';

const REASON_MAX = 4000;

async function complaintOf(visit: Visit) {
  const path = { id: visit.params['id']! };
  const complaint = await answerOf(visit.services.complaints.GET('/complaints/{id}', { params: { path } }));
  const [agency, exhibits] = await Promise.all([agencyOf(visit, complaint.agencyId), exhibitsOf(visit, complaint.id)]);
  return { complaint, agency, exhibits, version: complaint.version };
}
type Given = Awaited<ReturnType<typeof complaintOf>>;

function lead({ complaint, agency, exhibits }: Given, visit: Visit): ReactNode {
  const { complaints: words } = visit.words;
  const { allegation, statement, evidence, answer, answerEvidence } = complaint;
  const text = (key: string, value: string) => (
    <span key={key} className="text">
      {value}
    </span>
  );
  const facts = (
    <Facts
      facts={[
        [words.agency, agency.name],
        [words.allegation, words.allegations[allegation]],
        [words.statement, text('s', statement)],
        [words.evidence, text('e', evidence.join('\n') || visit.words.common.none)],
        ...(answer ? [[words.answer, text('a', [answer, ...(answerEvidence ?? [])].join('\n'))] as const] : []),
      ]}
    />
  );
  return (
    <>
      {facts}
      <Exhibits id={complaint.id} exhibits={exhibits} visit={visit} />
    </>
  );
}

export const decideComplaint = defineDecision({
  path: '/complaints/:id/decision',
  task: { kind: 'complaints', param: 'id' },
  load: complaintOf,
  title: ({ words }) => words.complaints.toDecide,
  lead,
  outcomes: (_, { words: { complaints: words } }) =>
    (['accept', 'decline'] as const).map((value) => ({ value, label: words.decisions[value] })),
  reasonHint: ({ words }) => words.complaints.declineHint,
  withoutReason: ['accept'],
  reasonMax: REASON_MAX,
  send: async ({ outcome, reason }, { complaint: { id } }, { services: { complaints } }, header) => {
    const params = { path: { id }, header };
    if (outcome === 'accept') await answerOf(complaints.POST('/complaints/{id}/acceptance', { params }));
    else await answerOf(complaints.POST('/complaints/{id}/decline', { params, body: { reason } }));
    return `/complaints/${id}`;
  },
});
