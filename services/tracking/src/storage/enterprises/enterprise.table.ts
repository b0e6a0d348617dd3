import { EntitySchema } from 'typeorm';
import type { Enterprise } from '../../domain/enterprises/enterprise.js';

export const enterpriseTable = new EntitySchema<Enterprise>({
  name: 'enterprise',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    creditCode: { type: 'text', name: 'credit_code' },
    name: { type: 'text' },
    province: { type: 'text' },
    city: { type: 'text' },
    industry: { type: 'text' },
    bureau: { type: 'text' },
    email: { type: 'text' },
  },
  indices: [
    { name: 'enterprise_credit_code', columns: ['creditCode'], unique: true },
    { name: 'enterprise_name', columns: ['name', 'id'] },
    { name: 'enterprise_province', columns: ['province', 'name', 'id'] },
    { name: 'enterprise_bureau', columns: ['bureau', 'name', 'id'] },
  ],
});
