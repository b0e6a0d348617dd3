import { EntitySchema } from 'typeorm';
import type { Assessment } from '../domain/assessment.js';

export const assessmentTable = new EntitySchema<Assessment>({
  name: 'assessment',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    projectId: { type: 'uuid', name: 'project_id' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    submittedOn: { type: 'date', name: 'submitted_on' },
    outcome: { type: 'text', nullable: true },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
  },
  indices: [
    { name: 'assessment_standing', columns: ['projectId'], unique: true, where: `outcome is distinct from 'failed'` },
  ],
});
