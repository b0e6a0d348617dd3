import { EntitySchema } from 'typeorm';
import type { Feedback } from '../domain/feedback.js';

export const feedbackTable = new EntitySchema<Feedback>({
  name: 'feedback',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    givenOn: { type: 'date', name: 'given_on', nullable: true },
    late: { type: 'boolean' },
    missed: { type: 'boolean' },
  },
});
