import { tableOf } from '@heng/kit';
import type { Feedback } from '../../domain/feedback/feedback.js';
import type { FeedbackAnswer, FeedbackDraft } from '../../domain/feedback/feedback-answer.js';
import type { FeedbackLink } from '../../domain/feedback/feedback-link.js';

export const feedbackTable = tableOf<Feedback>(
  'feedback',
  {
    id: { type: 'uuid', primary: true, foreignKey: { target: 'project', name: 'feedback_project' } },
    agencyId: { type: 'uuid' },
    enterpriseId: { type: 'uuid' },
    due: { type: 'date' },
    linkId: { type: 'uuid', nullable: true, foreignKey: { target: 'feedback_link', name: 'feedback_usable_link' } },
    answers: { type: 'int' },
    givenOn: { type: 'date', nullable: true },
    late: { type: 'boolean' },
    missed: { type: 'boolean' },
  },
  [
    { name: 'feedback_agency', columns: ['agencyId', 'due'] },
    { name: 'feedback_enterprise', columns: ['enterpriseId', 'due'] },
  ],
);

export const feedbackAnswerTable = tableOf<FeedbackAnswer>(
  'feedback_answer',
  {
    projectId: { type: 'uuid', foreignKey: { target: 'project', name: 'feedback_answer_project' } },
    agencyId: { type: 'uuid' },
    enterpriseId: { type: 'uuid' },
    levels: { type: 'jsonb' },
    basics: { type: 'jsonb', nullable: true },
    comment: { type: 'text', nullable: true },
    givenOn: { type: 'date' },
    amendedOn: { type: 'date', nullable: true },
    answeredAt: { type: 'timestamptz' },
    late: { type: 'boolean' },
    by: { type: 'text', name: 'given_by' },
  },
  [
    { name: 'feedback_answer_version', columns: ['projectId', 'version'], unique: true },
    { name: 'feedback_answer_agency', columns: ['agencyId', 'givenOn'] },
  ],
);

export const feedbackDraftTable = tableOf<FeedbackDraft>('feedback_draft', {
  id: { type: 'uuid', primary: true, foreignKey: { target: 'project', name: 'feedback_draft_project' } },
  content: { type: 'jsonb', nullable: true },
  savedOn: { type: 'date', nullable: true },
});

export const feedbackLinkTable = tableOf<FeedbackLink>(
  'feedback_link',
  {
    projectId: { type: 'uuid', foreignKey: { target: 'project', name: 'feedback_link_project' } },
    tokenHash: { type: 'text' },
    sentTo: { type: 'text' },
    issuedOn: { type: 'date' },
    validUntil: { type: 'date' },
  },
  [
    { name: 'feedback_link_token', columns: ['tokenHash'], unique: true },
    { name: 'feedback_link_of_project', columns: ['projectId', 'issuedOn'] },
  ],
);
