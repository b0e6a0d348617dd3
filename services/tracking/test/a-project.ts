import type { Project, StageRecord } from '../src/domain/projects/project.js';

/** A project in progress, for the specs of the rules. */
export const aProject = (over: Partial<Project> = {}): Project => ({
  id: 'd0000000-0000-8000-8000-000000000001',
  version: 1,
  agencyId: 'a0000000-0000-8000-8000-000000000001',
  agencyCode: '91350100M000100Y43',
  enterpriseId: 'f0000000-0000-8000-8000-000000000001',
  enterpriseCode: '12440600MB2C07549J',
  state: 'in-progress',
  startedOn: '2025-09-01',
  proposedOn: '2025-09-01',
  confirmedOn: '2025-09-01',
  endedOn: null,
  reason: null,
  continues: null,
  moveReason: null,
  continuedBy: null,
  suspensions: [],
  stages: {},
  feedbackDue: null,
  ...over,
});

/** A stage that its agency recorded, for the specs of the rules. */
export const aStage = (startedOn: string, completedOn: string | null = null): StageRecord => ({
  plannedFrom: null,
  plannedUntil: null,
  startedOn,
  completedOn,
  materials: [],
  reason: null,
  recordedBy: 'agency',
  recordedBySub: 'agency-1',
  recordedOn: completedOn ?? startedOn,
  confirmedOn: null,
});
