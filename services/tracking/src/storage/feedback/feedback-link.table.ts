import { EntitySchema } from 'typeorm';
import type { FeedbackLink } from '../../domain/feedback/feedback-link.js';

export const feedbackLinkTable = new EntitySchema<FeedbackLink>({
  name: 'feedback_link',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    projectId: {
      type: 'uuid',
      name: 'project_id',
      foreignKey: { target: 'project', name: 'feedback_link_project' },
    },
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
