import { EntitySchema } from 'typeorm';

/** One row per answer: its time and the hash of its text. */
export const answerTraceTable = new EntitySchema({
  name: 'answer_trace',
  columns: {
    answerId: { type: 'uuid', name: 'answer_id', primary: true },
    projectId: { type: 'uuid', name: 'project_id' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
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
    projectId: { type: 'uuid', name: 'project_id' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
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
