import { accessMatrix, grpcAccess, operationEndpoints, TestBed } from '@heng/testing';
import { tracking } from './tracking.module.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start(tracking);
});
afterAll(() => bed.stop());

test('every endpoint lets in whom it names, and nobody else', async () => {
  const { endpoints, wrong } = await accessMatrix(bed);
  expect(wrong).toEqual([]);
  const own = [
    'GET /enterprises (public)',
    'GET /projects (public)',
    'GET /projects/{id} (public)',
    'POST /assessments/{id}/decision (subsystem/assessment)',
    'POST /enterprises (enterprise, alliance-staff)',
    'POST /projects (agency, alliance-staff)',
    'POST /projects/{id}/end (agency, enterprise, alliance-staff)',
    'POST /projects/{id}/feedback (enterprise)',
    'POST /projects/{id}/on-site-work (agency, enterprise, alliance-staff)',
    'POST /projects/{id}/submissions (subsystem/assessment)',
    'PUT /projects/{id}/stages/{stage} (agency, enterprise, alliance-staff)',
  ];
  expect(endpoints).toEqual([...own, ...operationEndpoints].sort());
});

test('of the other subsystems, each method lets in those it is for', async () => {
  expect(await grpcAccess(bed)).toEqual({
    'TrackingService/GetProject': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'TrackingService/RecordSubmission': ['subsystem/assessment'],
    'TrackingService/RecordDecision': ['subsystem/assessment'],
  });
});
