import type { trackingV1 } from '@heng/contracts/grpc';
import { type As, callGrpc, TestBed } from '@heng/testing';
import { agency, committee, registerParties, staff, startProject } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
let project: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});
beforeEach(async () => {
  project = await startProject(bed, enterpriseId);
});

const unknown = '00000000-0000-8000-8000-000000000000';
let ids = 0;
const newId = () => `b0000000-0000-8000-8000-${String(++ids).padStart(12, '0')}`;
const eventsOf = async (id: string) => (await bed.recorded()).filter(({ subject }) => subject === id);

const rpc = (method: keyof trackingV1.TrackingService, request: object, as: As | undefined = committee) =>
  callGrpc(bed, `TrackingService/${method}`, request, as);
const refusal = async (answer: ReturnType<typeof rpc>) => {
  const { status, problem } = await answer;
  return `${status} ${problem}`;
};
const record = (assessmentId: string, status: string, on: string, over: object = {}) =>
  rpc('RecordAssessment', {
    requestId: `${assessmentId} ${status} ${on}`,
    assessmentId,
    projectId: project,
    status: `ASSESSMENT_STATUS_${status}`,
    on,
    ...over,
  });

test('a report is recorded once for each request id, and answered with where the assessment stands', async () => {
  const id = newId();
  const revoked = await record(id, 'REVOKED', '2026-02-20');
  expect(revoked.body).toEqual({
    assessment: {
      id,
      projectId: project,
      submittedOn: '',
      outcome: 'ASSESSMENT_OUTCOME_UNSPECIFIED',
      version: 1,
      status: 'ASSESSMENT_STATUS_REVOKED',
      revokedOn: '2026-02-20',
    },
  });
  expect(await record(id, 'REVOKED', '2026-02-20')).toEqual(revoked);
  expect(await record(id, 'REVOKED', '2026-02-20', { requestId: 'another' })).toEqual(revoked);
  await record(id, 'ACCEPTED', '2025-11-03');
  await record(id, 'SUBMITTED', '2025-12-01');
  expect((await record(id, 'PASSED', '2026-01-15')).body.assessment).toEqual({
    id,
    projectId: project,
    submittedOn: '2025-12-01',
    outcome: 'ASSESSMENT_OUTCOME_PASSED',
    decidedOn: '2026-01-15',
    version: 4,
    status: 'ASSESSMENT_STATUS_REVOKED',
    acceptedOn: '2025-11-03',
    revokedOn: '2026-02-20',
  });
  expect(await eventsOf(id)).toHaveLength(4);
});

test('what cannot be is refused with a status and a code', async () => {
  const id = newId();
  await record(id, 'WITHDRAWN', '2025-12-20');
  const invalid = 'INVALID_ARGUMENT kit.body-invalid';
  expect(await refusal(record(id, 'WITHDRAWN', '2025-12-21'))).toBe('FAILED_PRECONDITION tracking.report-contradicts');
  const other = await startProject(bed, enterpriseId);
  expect(await refusal(record(id, 'PASSED', '2025-12-20', { projectId: other }))).toBe(
    'FAILED_PRECONDITION tracking.assessment-of-another-project',
  );
  expect(await refusal(record(id, 'PASSED', '2025-12-20', { projectId: unknown }))).toBe(
    'NOT_FOUND kit.record-not-found',
  );
  expect(await refusal(record(id, 'UNSPECIFIED', '2025-12-20'))).toBe(invalid);
  expect(await refusal(record(id, 'PASSED', '2025-12-32'))).toBe(invalid);
  expect(await refusal(record(id, 'PASSED', '2025-12-20', { revision: -1 }))).toBe(invalid);
  expect(await refusal(record('no-uuid', 'PASSED', '2025-12-20'))).toBe(invalid);
  expect(await refusal(record(id, 'PASSED', '2025-12-20', { requestId: '' }))).toBe(
    'INVALID_ARGUMENT kit.idempotency-key-missing',
  );
  await record(id, 'ACCEPTED', '2025-12-01', { requestId: 'used' });
  expect(await refusal(record(id, 'ACCEPTED', '2025-12-02', { requestId: 'used' }))).toBe(
    'INVALID_ARGUMENT kit.idempotency-key-reused',
  );
});

const submit = (over: object = {}) =>
  rpc('RecordSubmission', { requestId: `s ${project}`, projectId: project, submittedOn: '2025-12-01', ...over });
const decide = (over: object = {}) =>
  rpc('RecordDecision', {
    requestId: `d ${project}`,
    outcome: 'ASSESSMENT_OUTCOME_FAILED',
    decidedOn: '2026-01-15',
    ...over,
  });

test('a submission and a decision by project are reports, too', async () => {
  const submitted = await submit();
  expect(await submit()).toEqual(submitted);
  const { assessment } = submitted.body;
  expect(assessment).toMatchObject({ submittedOn: '2025-12-01', status: 'ASSESSMENT_STATUS_SUBMITTED', version: 1 });
  const decided = await decide({ projectId: project });
  expect(decided.body.assessment).toMatchObject({
    id: assessment.id,
    outcome: 'ASSESSMENT_OUTCOME_FAILED',
    decidedOn: '2026-01-15',
    version: 2,
  });
  await submit({ requestId: `s2 ${project}` });
  expect(await decide({ projectId: project })).toEqual(decided);
  expect((await record(assessment.id, 'FAILED', '2026-01-15')).body.assessment).toMatchObject({ version: 2 });
  expect(await eventsOf(assessment.id)).toHaveLength(2);
});

test('a decision by project needs one that is submitted and undecided', async () => {
  const byProject = () => refusal(decide({ projectId: project, requestId: newId() }));
  expect(await byProject()).toBe('FAILED_PRECONDITION tracking.nothing-to-decide');
  const [first, second, third] = [newId(), newId(), newId()];
  await record(first, 'ACCEPTED', '2025-11-03');
  await submit({ assessmentId: second, requestId: 'second' });
  await record(second, 'WITHDRAWN', '2025-12-20');
  expect(await byProject()).toBe('FAILED_PRECONDITION tracking.nothing-to-decide');
  await submit({ assessmentId: first, requestId: 'first' });
  await submit({ assessmentId: third, requestId: 'third' });
  expect(await byProject()).toBe('FAILED_PRECONDITION tracking.several-to-decide');
  await decide({ assessmentId: third, requestId: 'd third' });
  expect(await byProject()).toBe('OK undefined');
  expect(await eventsOf(first)).toHaveLength(3);
});

test('a decision by an assessment that nobody told of, or of nothing, is refused', async () => {
  expect(await refusal(decide({ assessmentId: newId() }))).toBe('NOT_FOUND kit.record-not-found');
  expect(await refusal(decide())).toBe('INVALID_ARGUMENT kit.body-invalid');
  const unspecified = { projectId: project, outcome: 'ASSESSMENT_OUTCOME_UNSPECIFIED' };
  expect(await refusal(decide(unspecified))).toBe('INVALID_ARGUMENT kit.body-invalid');
  expect(await refusal(submit({ projectId: 'no-uuid' }))).toBe('INVALID_ARGUMENT kit.body-invalid');
  expect(await refusal(submit({ projectId: unknown }))).toBe('NOT_FOUND kit.record-not-found');
});

test.each<[string, As | undefined, string]>([
  ['nobody', undefined, 'UNAUTHENTICATED kit.not-authenticated'],
  ['staff', staff, 'PERMISSION_DENIED kit.not-allowed'],
  ['the agency', agency, 'PERMISSION_DENIED kit.not-allowed'],
  ['the examination subsystem', { role: 'subsystem', subsystem: 'examination' }, 'PERMISSION_DENIED kit.not-allowed'],
])('%s records nothing', async (_, as, expected) => {
  for (const method of ['RecordAssessment', 'RecordSubmission', 'RecordDecision'] as const) {
    expect(await refusal(callGrpc(bed, `TrackingService/${method}`, {}, as))).toBe(expected);
  }
});
