import { EntitySchema } from 'typeorm';
import type { Feedback } from '../../domain/feedback/feedback.js';
import type { FeedbackAnswer, FeedbackDraft } from '../../domain/feedback/feedback-answer.js';
import type { FeedbackLink } from '../../domain/feedback/feedback-link.js';

export const feedbackTable = new EntitySchema<Feedback>({
  name: 'feedback',
  columns: {
    id: { type: 'uuid', primary: true, foreignKey: { target: 'project', name: 'feedback_project' } },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    due: { type: 'date' },
    linkId: {
      type: 'uuid',
      name: 'link_id',
      nullable: true,
      foreignKey: { target: 'feedback_link', name: 'feedback_usable_link' },
    },
    answers: { type: 'int' },
    givenOn: { type: 'date', name: 'given_on', nullable: true },
    late: { type: 'boolean' },
    missed: { type: 'boolean' },
  },
  indices: [
    { name: 'feedback_agency', columns: ['agencyId', 'due'] },
    { name: 'feedback_enterprise', columns: ['enterpriseId', 'due'] },
  ],
});

export const feedbackAnswerTable = new EntitySchema<FeedbackAnswer>({
  name: 'feedback_answer',
  columns: {
    id: { type: 'uuid', primary: true },
    projectId: { type: 'uuid', name: 'project_id', foreignKey: { target: 'project', name: 'feedback_answer_project' } },
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

export const feedbackDraftTable = new EntitySchema<FeedbackDraft>({
  name: 'feedback_draft',
  columns: {
    id: { type: 'uuid', primary: true, foreignKey: { target: 'project', name: 'feedback_draft_project' } },
    version: { type: 'int' },
    content: { type: 'jsonb', nullable: true },
    savedOn: { type: 'date', name: 'saved_on', nullable: true },
  },
});

export const feedbackLinkTable = new EntitySchema<FeedbackLink>({
  name: 'feedback_link',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    projectId: { type: 'uuid', name: 'project_id', foreignKey: { target: 'project', name: 'feedback_link_project' } },
    tokenHash: { type: 'text', name: 'token_hash' },
    sentTo: { type: 'text', name: 'sent_to' },
    issuedOn: { type: 'date', name: 'issued_on' },
    validUntil: { type: 'date', name: 'valid_until' },
  },
  indices: [
    { name: 'feedback_link_token', columns: ['tokenHash'], unique: true },
    { name: 'feedback_link_of_project', columns: ['projectId', 'issuedOn'] },
  ],
});
