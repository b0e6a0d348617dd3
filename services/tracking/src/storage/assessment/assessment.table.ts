import { EntitySchema } from 'typeorm';
import type { Assessment } from '../../domain/assessment/assessment.js';

export const assessmentTable = new EntitySchema<Assessment>({
  name: 'assessment',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    projectId: { type: 'uuid', name: 'project_id' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    status: { type: 'text' },
    acceptedOn: { type: 'date', name: 'accepted_on', nullable: true },
    submittedOn: { type: 'date', name: 'submitted_on', nullable: true },
    outcome: { type: 'text', nullable: true },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
    withdrawnOn: { type: 'date', name: 'withdrawn_on', nullable: true },
    revokedOn: { type: 'date', name: 'revoked_on', nullable: true },
    reports: { type: 'jsonb' },
  },
  indices: [{ name: 'assessment_project', columns: ['projectId', 'id'] }],
});
