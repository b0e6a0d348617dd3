import { EntitySchema } from 'typeorm';
import type { Project } from '../../domain/projects/project.js';

export const projectTable = new EntitySchema<Project>({
  name: 'project',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    agencyCode: { type: 'text', name: 'agency_code' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    enterpriseCode: { type: 'text', name: 'enterprise_code' },
    state: { type: 'text' },
    startedOn: { type: 'date', name: 'started_on' },
    proposedOn: { type: 'date', name: 'proposed_on' },
    confirmedOn: { type: 'date', name: 'confirmed_on', nullable: true },
    endedOn: { type: 'date', name: 'ended_on', nullable: true },
    reason: { type: 'text', nullable: true },
    continues: {
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'project', name: 'project_continues_fkey' },
    },
    moveReason: { type: 'text', name: 'move_reason', nullable: true },
    continuedBy: { type: 'uuid', name: 'continued_by', nullable: true },
    suspensions: { type: 'jsonb' },
    stages: { type: 'jsonb' },
    feedbackDue: { type: 'jsonb', name: 'feedback_due', nullable: true },
  },
  indices: [
    { name: 'project_start', columns: ['startedOn', 'id'] },
    { name: 'project_agency', columns: ['agencyId', 'startedOn', 'id'] },
    { name: 'project_enterprise', columns: ['enterpriseId'] },
    { name: 'project_continues', columns: ['continues'] },
    { name: 'project_state', columns: ['state', 'startedOn', 'id'] },
  ],
});
