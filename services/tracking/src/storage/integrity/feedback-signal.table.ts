import { EntitySchema } from 'typeorm';
import type { FeedbackSignal } from '../../domain/integrity/feedback-signal.js';

export const feedbackSignalTable = new EntitySchema<FeedbackSignal>({
  name: 'feedback_signal',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    kind: { type: 'text' },
    projectId: { type: 'uuid', name: 'project_id' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    foundOn: { type: 'date', name: 'found_on' },
  },
  indices: [
    { name: 'feedback_signal_found', columns: ['foundOn', 'id'] },
    { name: 'feedback_signal_kind', columns: ['kind', 'foundOn', 'id'] },
    { name: 'feedback_signal_agency', columns: ['agencyId', 'foundOn', 'id'] },
    { name: 'feedback_signal_project', columns: ['projectId'] },
  ],
});
