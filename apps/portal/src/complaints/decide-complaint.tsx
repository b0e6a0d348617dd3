import type { ReactNode } from 'react';
import { z } from 'zod';
import { Facts } from '../components/parts.js';
import { agencyOf } from '../agencies/agency.js';
import { changing, faultAt, versionField } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { defineForm } from '../web/form.js';
import { declareTie } from '../ties/declare-tie.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { Exhibits, exhibitsOf } from './exhibits.js';

const REASON_MAX = 4000;
const OUTCOMES = ['upheld', 'dismissed'] as const;
const SEVERITIES = ['minor', 'ordinary', 'serious'] as const;

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

export const declareTieToAccused = declareTie({
  ...{ path: '/complaints/:id', decision: 'ruling' },
  load: async (visit) => {
    const { complaint, agency } = await complaintOf(visit);
    return { ...complaint, agencyName: agency.name, page: `/complaints/${complaint.id}` };
  },
  declareNone: ({ services }, id, header) =>
    answerOf(services.complaints.POST('/complaints/{id}/declaration', { params: { path: { id }, header } })),
});

export const ruleOnComplaint = defineForm({
  path: '/complaints/:id/ruling',
  who: ['expert'],
  load: async (visit) => {
    const known = await complaintOf(visit);
    const { id, allowedActions } = known.complaint;
    if (allowedActions.includes('declare')) throw new Elsewhere(`/complaints/${id}/declaration`);
    return known;
  },
  title: (_, { words }) => words.complaints.toRule,
  lead,
  fields: ({ version }, { words: { complaints: words, deciding } }) => [
    {
      ...{ kind: 'radios', name: 'outcome', label: words.ruling, schema: z.enum(OUTCOMES) },
      choices: OUTCOMES.map((value) => ({ value, label: words.outcomes[value] })),
    },
    {
      ...{ kind: 'select', name: 'severity', label: words.severity, hint: words.severityHint, optional: true },
      ...{ schema: z.enum(SEVERITIES) },
      choices: SEVERITIES.map((value) => ({ value, label: words.severities[value] })),
    },
    {
      ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: deciding.forPublic },
      schema: z.string().max(REASON_MAX),
    },
    versionField(version),
  ],
  check: true,
  send: async (values, { complaint: { id } }, { services, words }, key) => {
    const outcome = values['outcome'] as (typeof OUTCOMES)[number];
    const severity = values['severity'] as (typeof SEVERITIES)[number] | '';
    if (outcome === 'upheld' && severity === '') throw faultAt('severity', words.complaints.severityMissing);
    const body = { outcome, reason: values['reason']!, ...(outcome === 'upheld' && severity ? { severity } : {}) };
    const params = { path: { id }, header: changing(key, values['version']) };
    await answerOf(services.complaints.POST('/complaints/{id}/ruling', { params, body }));
    return `/complaints/${id}`;
  },
});
