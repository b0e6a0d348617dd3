import { EntitySchema } from 'typeorm';
import type { Project } from '../domain/project.js';

export const projectTable = new EntitySchema<Project>({
  name: 'project',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    agencyCode: { type: 'text', name: 'agency_code' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    enterpriseCode: { type: 'text', name: 'enterprise_code' },
    startedOn: { type: 'date', name: 'started_on' },
    endedOn: { type: 'date', name: 'ended_on', nullable: true },
    stages: { type: 'jsonb' },
    feedbackDue: { type: 'jsonb', name: 'feedback_due', nullable: true },
  },
  indices: [
    { name: 'project_start', columns: ['startedOn', 'id'] },
    { name: 'project_agency', columns: ['agencyId', 'startedOn', 'id'] },
    { name: 'project_enterprise', columns: ['enterpriseId'] },
  ],
});
