import type { ServiceSchemas } from '@heng/clients';
import { extensionDays } from '@heng/contracts';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { Facts, text } from '../components/parts.js';
import { changing, versionField } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { defineForm } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Complaint = ServiceSchemas['complaints']['ComplaintView'];

/** The agency's request for more time to answer, while staff have not decided and where they refused. */
export function ExtensionPart({
  extension,
  visit,
}: Readonly<{ extension: Complaint['extension']; visit: Visit }>): ReactNode {
  const { extension: words } = visit.words;
  if (!extension) return null;
  const { days, reason, granted, decisionReason } = extension;
  const decision = granted === null ? words.waits : granted ? words.granted : words.refused(decisionReason!);
  return (
    <Facts
      facts={[
        [
          words.asked,
          <>
            {text(words.inWords(days, reason))} <span className="tag">{decision}</span>
          </>,
        ],
      ]}
    />
  );
}

const complaintFor =
  (action: Complaint['allowedActions'][number]) =>
  async ({ services, params }: Visit): Promise<Complaint> => {
    const path = { id: params['id']! };
    const complaint = await answerOf(services.complaints.GET('/complaints/{id}', { params: { path } }));
    if (!complaint.allowedActions.includes(action)) throw new Elsewhere(`/complaints/${complaint.id}`);
    return complaint;
  };

/** The agency asks for more time to answer (R6). */
export const askExtension = defineForm({
  path: '/complaints/:id/extension',
  who: ['agency'],
  load: complaintFor('ask-extension'),
  title: (_, { words }) => words.extension.toAsk,
  lead: (_, { words }) => words.extension.askLead,
  fields: ({ version }, { words: { extension: words } }) => [
    {
      ...{ kind: 'number', name: 'days', label: words.days, hint: words.daysHint(extensionDays), width: 'short' },
      schema: z
        .string()
        .refine((days) => /^[1-9]\d?$/.test(days) && Number(days) <= extensionDays, words.daysWrong(extensionDays)),
    },
    {
      ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint },
      schema: z.string().min(2).max(500),
    },
    versionField(version),
  ],
  check: true,
  send: async ({ days, reason, version }, { id }, { services }, key) => {
    const params = { path: { id }, header: changing(key, version) };
    const body = { days: Number(days), reason: reason! };
    await answerOf(services.complaints.POST('/complaints/{id}/extension', { params, body }));
    return `/complaints/${id}`;
  },
});

/** Staff grant or refuse more time (R6). */
export const decideExtension = defineDecision({
  path: '/complaints/:id/extension/decision',
  load: complaintFor('decide-extension'),
  title: ({ words }) => words.extension.toDecide,
  lead: ({ extension }, visit) => <ExtensionPart extension={extension} visit={visit} />,
  outcomes: (_, { words }) =>
    (['grant', 'refuse'] as const).map((value) => ({ value, label: words.extension.outcomes[value] })),
  reasonHint: ({ words }) => words.extension.forAgency,
  send: async ({ outcome, reason }, { id }, { services }, header) => {
    const body = { granted: outcome === 'grant', reason };
    const params = { path: { id }, header };
    await answerOf(services.complaints.POST('/complaints/{id}/extension-decision', { params, body }));
    return `/complaints/${id}`;
  },
});
