import type { trackingV1 } from '@heng/contracts/grpc';
import { type As, callGrpc, TestBed } from '@heng/testing';
import { agency, committee, registerParties, staff, startProject } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let bed: TestBed;
let enterpriseId: string;
beforeAll(async () => {
  bed = await TestBed.start(tracking);
  enterpriseId = await registerParties(bed);
});
afterAll(() => bed.stop());

const submit = (project: string, options: object = {}) =>
  bed.call('POST', `/projects/${project}/submissions`, {
    as: committee,
    body: { submittedOn: '2025-12-01' },
    ...options,
  });
const decide = (id: string, outcome: string, options: object = {}) =>
  bed.call('POST', `/assessments/${id}/decision`, {
    as: committee,
    version: 1,
    body: { outcome, decidedOn: '2026-01-15' },
    ...options,
  });
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => ({ status, code: body.code });
const eventsOf = async (id: string) => (await bed.recorded()).filter(({ subject }) => subject === id);

describe('by HTTP', () => {
  test('a submission and its decision are recorded, each once', async () => {
    const project = await startProject(bed, enterpriseId);
    const submitted = await submit(project, { key: 'submit' });
    expect(submitted.body).toEqual({ id: expect.any(String), version: 1, allowedActions: ['decide'] });
    expect((await submit(project, { key: 'submit' })).body).toEqual(submitted.body);
    const { id } = submitted.body as { id: string };
    const decided = await decide(id, 'passed', { key: 'decide' });
    expect(decided.body).toEqual({ id, version: 2, allowedActions: [] });
    expect((await decide(id, 'passed', { key: 'decide' })).body).toEqual(decided.body);
    expect(await eventsOf(id)).toMatchObject([
      {
        type: 'tracking.assessment-submitted.v1',
        data: { assessmentId: id, projectId: project, submittedOn: '2025-12-01' },
      },
      {
        type: 'tracking.assessment-decided.v1',
        data: { assessmentId: id, projectId: project, outcome: 'passed', decidedOn: '2026-01-15' },
      },
    ]);
  });

  test('a project is submitted again only after failing', async () => {
    const project = await startProject(bed, enterpriseId);
    const refused = { status: 409, code: 'tracking.already-submitted' };
    const racing = await Promise.all([submit(project), submit(project)]);
    expect(racing.map(({ status }) => status).sort()).toEqual([201, 409]);
    const first = racing.find(({ status }) => status === 201)!;
    expect(codeOf(await submit(project))).toEqual(refused);
    await decide(first.body.id as string, 'failed');
    const second = await submit(project);
    expect(second.status).toBe(201);
    await decide(second.body.id as string, 'passed');
    expect(codeOf(await submit(project))).toEqual(refused);
  });

  test('what cannot be is refused', async () => {
    const project = await startProject(bed, enterpriseId);
    const unknown = '00000000-0000-8000-8000-000000000000';
    const on = (submittedOn: string) => ({ body: { submittedOn } });
    expect(codeOf(await submit(unknown))).toEqual({ status: 404, code: 'kit.record-not-found' });
    expect(codeOf(await submit(project, on('2025-08-31')))).toEqual({ status: 422, code: 'tracking.outside-project' });
    expect(codeOf(await submit(project, on('2026-03-03')))).toEqual({ status: 422, code: 'tracking.date-in-future' });
    const { id } = (await submit(project)).body as { id: string };
    const decidedOn = (date: string) => ({ body: { outcome: 'failed', decidedOn: date } });
    expect(codeOf(await decide(unknown, 'passed'))).toEqual({ status: 404, code: 'kit.record-not-found' });
    expect(codeOf(await decide(id, 'perhaps'))).toEqual({ status: 400, code: 'kit.body-invalid' });
    expect(codeOf(await decide(id, 'passed', { version: 9 }))).toEqual({ status: 412, code: 'kit.version-stale' });
    expect(codeOf(await decide(id, 'failed', decidedOn('2025-11-30')))).toEqual({
      status: 422,
      code: 'tracking.decided-before-submission',
    });
    expect(codeOf(await decide(id, 'failed', decidedOn('2026-03-03')))).toEqual({
      status: 422,
      code: 'tracking.date-in-future',
    });
    await decide(id, 'failed');
    expect(codeOf(await decide(id, 'passed', { version: 2 }))).toEqual({
      status: 409,
      code: 'tracking.already-decided',
    });
  });
});

describe('by gRPC', () => {
  const examination: As = { role: 'subsystem', subsystem: 'examination' };
  const unknown = '00000000-0000-8000-8000-000000000000';
  const rpc = (method: keyof trackingV1.TrackingService, request: object, as: As | undefined = committee) =>
    callGrpc(bed, `TrackingService/${method}`, request, as);
  const submission = (projectId: string, over: object = {}) =>
    rpc('RecordSubmission', { requestId: `s-${projectId}`, projectId, submittedOn: '2025-12-01', ...over });
  const refusal = async (answer: ReturnType<typeof rpc>) => {
    const { status, problem } = await answer;
    return `${status} ${problem}`;
  };

  test('a submission and a decision by project are recorded once for each request id', async () => {
    const project = await startProject(bed, enterpriseId);
    const submitted = await submission(project);
    expect(await submission(project)).toEqual(submitted);
    const { assessment } = submitted.body as trackingV1.RecordSubmissionResponse;
    const undecided = {
      projectId: project,
      submittedOn: '2025-12-01',
      outcome: 'ASSESSMENT_OUTCOME_UNSPECIFIED',
      version: 1,
    };
    expect(assessment).toEqual({ id: expect.any(String), ...undecided });

    const decision = {
      requestId: `d-${project}`,
      projectId: project,
      outcome: 'ASSESSMENT_OUTCOME_FAILED',
      decidedOn: '2026-01-15',
    };
    const decided = await rpc('RecordDecision', decision);
    const { outcome, decidedOn } = decision;
    expect(decided.body).toEqual({ assessment: { ...assessment, outcome, decidedOn, version: 2 } });

    await submission(project, { requestId: `s2-${project}` });
    expect(await rpc('RecordDecision', decision)).toEqual(decided);
    expect(await eventsOf(assessment!.id)).toHaveLength(2);
  });

  test('the subsystem may give its own id, and decide by it', async () => {
    const [project, other] = [await startProject(bed, enterpriseId), await startProject(bed, enterpriseId)];
    const assessmentId = 'b0000000-0000-8000-8000-000000000001';
    expect((await submission(project, { assessmentId })).body.assessment.id).toBe(assessmentId);
    expect(await refusal(submission(other, { assessmentId }))).toBe('FAILED_PRECONDITION tracking.assessment-id-taken');
    const decision = {
      requestId: 'd-own',
      assessmentId,
      outcome: 'ASSESSMENT_OUTCOME_PASSED',
      decidedOn: '2026-01-15',
    };
    const { body } = await rpc('RecordDecision', decision);
    expect(body).toMatchObject({ assessment: { id: assessmentId, outcome: 'ASSESSMENT_OUTCOME_PASSED', version: 2 } });
  });

  test('what cannot be is refused with a status and a code', async () => {
    const project = await startProject(bed, enterpriseId);
    const decision = {
      requestId: 'd-none',
      projectId: project,
      outcome: 'ASSESSMENT_OUTCOME_PASSED',
      decidedOn: '2026-01-15',
    };
    const decide = (over: object) => refusal(rpc('RecordDecision', { ...decision, ...over }));
    const invalid = 'INVALID_ARGUMENT kit.body-invalid';
    expect(await decide({})).toBe('FAILED_PRECONDITION tracking.nothing-to-decide');
    expect(await decide({ projectId: undefined })).toBe(invalid);
    expect(await decide({ outcome: 'ASSESSMENT_OUTCOME_UNSPECIFIED' })).toBe(invalid);
    expect(await decide({ decidedOn: '2026-02-30' })).toBe(invalid);
    expect(await refusal(submission(project, { projectId: 'no-uuid' }))).toBe(invalid);
    expect(await refusal(submission(project, { requestId: '' }))).toBe('INVALID_ARGUMENT kit.idempotency-key-missing');
    expect(await refusal(submission(unknown))).toBe('NOT_FOUND kit.record-not-found');
  });

  test.each<[string, As | undefined, string]>([
    ['nobody', undefined, 'UNAUTHENTICATED kit.not-authenticated'],
    ['staff', staff, 'PERMISSION_DENIED kit.not-allowed'],
    ['the examination subsystem', examination, 'PERMISSION_DENIED kit.not-allowed'],
  ])('%s records neither submission nor decision', async (_, as, expected) => {
    for (const method of ['RecordSubmission', 'RecordDecision'] as const) {
      expect(await refusal(callGrpc(bed, `TrackingService/${method}`, {}, as))).toBe(expected);
    }
  });

  test('any subsystem reads a project with its stages', async () => {
    const project = await startProject(bed, enterpriseId);
    await bed.call('PUT', `/projects/${project}/stages/launch`, {
      as: staff,
      version: 1,
      body: { startedOn: '2025-09-01' },
    });
    const { body } = await rpc('GetProject', { id: project }, examination);
    expect(body).toEqual({
      project: {
        id: project,
        agencyId: agency.id,
        enterpriseId,
        startedOn: '2025-09-01',
        stages: [{ stage: 'STAGE_LAUNCH', startedOn: '2025-09-01' }],
        version: 2,
      },
    });
    expect(await refusal(rpc('GetProject', { id: project }, staff))).toBe('PERMISSION_DENIED kit.not-allowed');
    expect(await refusal(rpc('GetProject', { id: 'x' }))).toBe('INVALID_ARGUMENT kit.body-invalid');
    expect(await refusal(rpc('GetProject', { id: unknown }))).toBe('NOT_FOUND kit.record-not-found');
  });
});
