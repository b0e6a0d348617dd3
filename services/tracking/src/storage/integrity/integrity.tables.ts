import { tableOf } from '@heng/kit';
import { EntitySchema } from 'typeorm';
import type { FeedbackSignal } from '../../domain/integrity/feedback-signal.js';

const parties = {
  projectId: { type: 'uuid', name: 'project_id' },
  agencyId: { type: 'uuid', name: 'agency_id' },
  enterpriseId: { type: 'uuid', name: 'enterprise_id' },
} as const;

export const feedbackSignalTable = tableOf<FeedbackSignal>(
  'feedback_signal',
  {
    kind: { type: 'text' },
    ...parties,
    foundOn: { type: 'date' },
  },
  [
    { name: 'feedback_signal_found', columns: ['foundOn', 'id'] },
    { name: 'feedback_signal_kind', columns: ['kind', 'foundOn', 'id'] },
    { name: 'feedback_signal_agency', columns: ['agencyId', 'foundOn', 'id'] },
    { name: 'feedback_signal_project', columns: ['projectId'] },
  ],
);

/** One row per answer: its time and the hash of its text. */
export const answerTraceTable = new EntitySchema({
  name: 'answer_trace',
  columns: {
    answerId: { type: 'uuid', name: 'answer_id', primary: true },
    ...parties,
    answeredAt: { type: 'timestamptz', name: 'answered_at' },
    textHash: { type: 'text', name: 'text_hash', nullable: true },
  },
  indices: [
    { name: 'answer_trace_agency', columns: ['agencyId', 'answeredAt'] },
    { name: 'answer_trace_text', columns: ['agencyId', 'textHash'], where: '(text_hash IS NOT NULL)' },
  ],
});

/** The origins of answers, kept for a limited time. */
export const answerOriginTable = new EntitySchema({
  name: 'answer_origin',
  columns: {
    answerId: { type: 'uuid', name: 'answer_id', primary: true },
    mark: { type: 'text', primary: true },
    hash: { type: 'text' },
    ...parties,
    seenOn: { type: 'date', name: 'seen_on' },
  },
  indices: [
    { name: 'answer_origin_agency', columns: ['agencyId', 'hash'] },
    { name: 'answer_origin_seen', columns: ['seenOn'] },
  ],
});

/** The origins of an agency's users by day, kept for a limited time. */
export const sightingTable = new EntitySchema({
  name: 'sighting',
  columns: {
    agencyId: { type: 'uuid', name: 'agency_id', primary: true },
    hash: { type: 'text', primary: true },
    seenOn: { type: 'date', name: 'seen_on', primary: true },
  },
  indices: [{ name: 'sighting_seen', columns: ['seenOn'] }],
});
