import { EntitySchema } from 'typeorm';
import type { Consultant } from '../../domain/people/consultant.js';

export const consultantTable = new EntitySchema<Consultant>({
  name: 'consultant',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    name: { type: 'text' },
    email: { type: 'text', nullable: true },
  },
  indices: [{ name: 'consultant_email', columns: ['email'], where: 'email IS NOT NULL' }],
});
