import type { Project } from '../src/domain/project.js';

/** A project in progress, for the specs of the rules. */
export const aProject = (over: Partial<Project> = {}): Project => ({
  id: 'd0000000-0000-8000-8000-000000000001',
  version: 1,
  agencyId: 'a0000000-0000-8000-8000-000000000001',
  agencyCode: '91350100M000100Y43',
  enterpriseId: 'f0000000-0000-8000-8000-000000000001',
  enterpriseCode: '12440600MB2C07549J',
  startedOn: '2025-09-01',
  endedOn: null,
  stages: {},
  feedbackDue: null,
  ...over,
});
