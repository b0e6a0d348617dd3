import { EntitySchema } from 'typeorm';
import type { Feedback } from '../../domain/feedback/feedback.js';

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
