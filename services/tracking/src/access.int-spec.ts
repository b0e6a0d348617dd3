import { accessMatrix, grpcAccess, operationEndpoints, TestBed } from '@heng/testing';
import { endpointsOf } from '@heng/testing/rules';
import { feedbackLifecycle } from './domain/feedback/feedback.js';
import { projectLifecycle } from './domain/projects/project.js';
import { tracking } from './tracking.module.js';

const bed = TestBed.of(tracking);

test('every endpoint lets in whom it names, and nobody else', async () => {
  const { endpoints, wrong } = await accessMatrix(bed);
  expect(wrong).toEqual([]);
  const own = [
    'GET /agencies/{id}/satisfaction (public)',
    'GET /enterprises (public)',
    'GET /enterprises/{id} (public)',
    'GET /enterprises/{id}/name-challenges (public)',
    'GET /enterprises/{id}/name-withholdings (enterprise, alliance-staff)',
    'GET /imports (agency, alliance-staff)',
    'GET /imports/templates/{kind}.csv (agency, alliance-staff)',
    'GET /imports/{id} (agency, alliance-staff)',
    'GET /imports/{id}/faults (agency, alliance-staff)',
    'GET /imports/{id}/faults.csv (agency, alliance-staff)',
    'GET /name-challenges (alliance-staff)',
    'GET /name-withholdings (alliance-staff)',
    'GET /feedback-signals (alliance-staff)',
    'GET /feedback/{token} (public)',
    'GET /files/{id} (alliance-staff, agency, enterprise, public)',
    'GET /files/{id}/content (alliance-staff, agency, enterprise, public)',
    'GET /files/{id}/downloads (alliance-staff)',
    'GET /board (public)',
    'GET /board/export.{format} (public)',
    'GET /board/statistics (public)',
    'GET /projects (agency, enterprise, alliance-staff)',
    'GET /projects/{id} (public)',
    'GET /projects/{id}/assessments (public)',
    'GET /projects/{id}/feedback (enterprise)',
    'GET /projects/{id}/feedback-signals (alliance-staff)',
    'GET /projects/{id}/feedback/answers (alliance-staff)',
    'GET /projects/{id}/on-site-work (agency, enterprise, alliance-staff)',
    'POST /assessments/{id}/reports (subsystem/assessment)',
    'POST /enterprises (enterprise, alliance-staff)',
    'POST /enterprises/{id}/identity (enterprise, alliance-staff)',
    'POST /enterprises/{id}/name-challenges (public)',
    'POST /enterprises/{id}/name-withholdings (enterprise)',
    'POST /imports (agency, alliance-staff)',
    'POST /imports/{id}/cancellation (agency, alliance-staff)',
    'POST /name-challenges/{id}/decision (alliance-staff)',
    'POST /name-withholdings/{id}/end (enterprise, alliance-staff)',
    'POST /name-withholdings/{id}/grant (alliance-staff)',
    'POST /name-withholdings/{id}/refusal (alliance-staff)',
    'PUT /enterprises/{id}/email (enterprise, alliance-staff)',
    'POST /feedback-links (public)',
    'POST /feedback/{token} (public)',
    'POST /files (public, agency, enterprise, alliance-staff)',
    'POST /projects (agency, alliance-staff)',
    'POST /projects/{id}/confirmation (enterprise, alliance-staff)',
    'POST /projects/{id}/decline (enterprise, alliance-staff)',
    'POST /projects/{id}/withdrawal (agency, alliance-staff)',
    'POST /projects/{id}/suspension (agency, enterprise, alliance-staff)',
    'POST /projects/{id}/resumption (agency, enterprise, alliance-staff)',
    'POST /projects/{id}/termination (agency, enterprise, alliance-staff)',
    'POST /projects/{id}/stages/{stage}/confirmation (enterprise, alliance-staff)',
    'POST /projects/{id}/end (agency, enterprise, alliance-staff)',
    'POST /projects/{id}/feedback (enterprise)',
    'POST /projects/{id}/feedback-links (enterprise, alliance-staff)',
    'POST /projects/{id}/on-site-work (agency, enterprise, alliance-staff)',
    'POST /projects/{id}/on-site-work/cosignature (enterprise, alliance-staff)',
    'PUT /feedback/{token}/draft (public)',
    'PUT /projects/{id}/feedback/draft (enterprise)',
    'PUT /projects/{id}/stages/{stage} (agency, enterprise, alliance-staff)',
  ];
  expect(endpoints).toEqual([...own, ...operationEndpoints].sort());
  // Every action that answers offer to a caller is allowed by its endpoint.
  const offered = [
    ...endpointsOf(projectLifecycle, {
      'record-stage': 'PUT /projects/{id}/stages/{stage}',
      'confirm-stage': 'POST /projects/{id}/stages/{stage}/confirmation',
      'record-on-site-work': 'POST /projects/{id}/on-site-work',
      'cosign-on-site-work': 'POST /projects/{id}/on-site-work/cosignature',
      confirm: 'POST /projects/{id}/confirmation',
      decline: 'POST /projects/{id}/decline',
      withdraw: 'POST /projects/{id}/withdrawal',
      suspend: 'POST /projects/{id}/suspension',
      resume: 'POST /projects/{id}/resumption',
      end: 'POST /projects/{id}/end',
      terminate: 'POST /projects/{id}/termination',
      'give-feedback': 'POST /projects/{id}/feedback',
    }),
    ...endpointsOf(feedbackLifecycle, {
      'save-draft': 'PUT /projects/{id}/feedback/draft',
      'give-feedback': 'POST /projects/{id}/feedback',
      'amend-feedback': 'POST /projects/{id}/feedback',
    }),
  ];
  expect(own).toEqual(expect.arrayContaining(offered));
});

test('of the other subsystems, each method lets in those it is for', async () => {
  expect(await grpcAccess(bed)).toEqual({
    'TrackingService/GetProject': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'TrackingService/BatchGetProjects': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'TrackingService/FindProjects': ['subsystem/assessment'],
    'TrackingService/WatchProjects': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'TrackingService/RecordAssessment': ['subsystem/assessment'],
    'TrackingService/RecordAssessments': ['subsystem/assessment'],
    'TrackingService/RecordSubmission': ['subsystem/assessment'],
    'TrackingService/RecordDecision': ['subsystem/assessment'],
  });
});
