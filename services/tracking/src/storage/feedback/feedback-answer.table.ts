import { EntitySchema } from 'typeorm';
import type { FeedbackAnswer } from '../../domain/feedback/feedback-answer.js';

export const feedbackAnswerTable = new EntitySchema<FeedbackAnswer>({
  name: 'feedback_answer',
  columns: {
    id: { type: 'uuid', primary: true },
    projectId: {
      type: 'uuid',
      name: 'project_id',
      foreignKey: { target: 'project', name: 'feedback_answer_project' },
    },
    agencyId: { type: 'uuid', name: 'agency_id' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    version: { type: 'int' },
    levels: { type: 'jsonb' },
    basics: { type: 'jsonb', nullable: true },
    comment: { type: 'text', nullable: true },
    givenOn: { type: 'date', name: 'given_on' },
    amendedOn: { type: 'date', name: 'amended_on', nullable: true },
    answeredAt: { type: 'timestamptz', name: 'answered_at' },
    late: { type: 'boolean' },
    by: { type: 'text', name: 'given_by' },
  },
  indices: [
    { name: 'feedback_answer_version', columns: ['projectId', 'version'], unique: true },
    { name: 'feedback_answer_agency', columns: ['agencyId', 'givenOn'] },
  ],
});
