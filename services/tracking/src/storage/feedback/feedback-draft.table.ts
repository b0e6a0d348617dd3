import { EntitySchema } from 'typeorm';
import type { FeedbackDraft } from '../../domain/feedback/feedback-draft.js';

export const feedbackDraftTable = new EntitySchema<FeedbackDraft>({
  name: 'feedback_draft',
  columns: {
    id: { type: 'uuid', primary: true, foreignKey: { target: 'project', name: 'feedback_draft_project' } },
    version: { type: 'int' },
    content: { type: 'jsonb', nullable: true },
    savedOn: { type: 'date', name: 'saved_on', nullable: true },
  },
});
