import { callGrpc, streamGrpc, TestBed } from '@heng/testing';
import { committee, registerParties, staff, startProject } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let projectId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  projectId = await startProject(bed, await registerParties(bed));
});

const method = 'TrackingService/RecordAssessments';
const idOf = (space: number, n: number) =>
  `b0000000-0000-8000-8000-${String(space).padStart(4, '0')}${String(n).padStart(8, '0')}`;
const of = (assessmentId: string, status: string, on: string, over: object = {}) => ({
  requestId: `${assessmentId} ${status} ${on}`,
  assessmentId,
  projectId,
  status: `ASSESSMENT_STATUS_${status}`,
  on,
  ...over,
});
const record = (reports: object[], as: Parameters<typeof streamGrpc>[3] = committee) =>
  streamGrpc(bed, method, reports, as);
const countOf = async (space: number, status: string) =>
  (
    await bed.db.query('select count(*)::int as n from assessment where id between $1 and $2 and status = $3', [
      idOf(space, 0),
      idOf(space, 99_999_999),
      status,
    ])
  )[0].n;
/** A submission and a decision for each of `count` assessments, the decisions first. */
const many = (space: number, count: number) =>
  ['PASSED', 'SUBMITTED'].flatMap((status, n) =>
    Array.from({ length: count }, (_, i) => of(idOf(space, i), status, n ? '2025-12-01' : '2026-01-15')),
  );

test('many reports are recorded in one call, each with its event, and again changes nothing', async () => {
  expect(await record(many(1, 250))).toMatchObject({ status: 'OK', body: { recorded: 500, refused: [] } });
  expect(await countOf(1, 'passed')).toBe(250);
  const events = async () => (await bed.recorded()).filter(({ type }) => type.startsWith('tracking.assessment-'));
  expect(await events()).toHaveLength(500);
  expect(await record(many(1, 250))).toMatchObject({ status: 'OK', body: { recorded: 500, refused: [] } });
  expect(await events()).toHaveLength(500);
});

test('what is refused is named by its request and stops no other', async () => {
  const [good, bad] = [idOf(2, 1), idOf(2, 2)];
  const { body } = await record([
    of(good, 'SUBMITTED', '2025-12-01'),
    of(bad, 'PASSED', '2026-03-03'),
    of(good, 'SUBMITTED', '2025-12-02', { requestId: 'contradicts' }),
    of(bad, 'UNSPECIFIED', '2026-01-15'),
    of(bad, 'PASSED', '2026-01-15', { requestId: '' }),
    of(bad, 'PASSED', '2026-01-15', { projectId: idOf(0, 0), requestId: 'nowhere' }),
    of(good, 'PASSED', '2026-01-15'),
    of(good, 'PASSED', '2026-01-16', { requestId: `${good} SUBMITTED 2025-12-01` }),
  ]);
  expect(body.recorded).toBe(2);
  expect(body.refused.map(({ requestId, code }: Record<string, string>) => [requestId, code])).toEqual([
    [`${bad} PASSED 2026-03-03`, 'tracking.date-in-future'],
    ['contradicts', 'tracking.report-contradicts'],
    [`${bad} UNSPECIFIED 2026-01-15`, 'kit.body-invalid'],
    ['', 'kit.idempotency-key-missing'],
    ['nowhere', 'kit.record-not-found'],
    [`${good} SUBMITTED 2025-12-01`, 'kit.idempotency-key-reused'],
  ]);
  expect(body.refused[1].detail).toMatch(/known with status submitted/);
  expect(body.refused[2].detail).toMatch(/status must be one of .*status 须为下列之一/);
  expect(await countOf(2, 'passed')).toBe(1);
  expect(await streamGrpc(bed, method, [{}], committee)).toMatchObject({
    body: { recorded: 0, refused: [{ requestId: '', code: 'kit.body-invalid' }] },
  });
});

test('one that came alone and comes again in a stream is one', async () => {
  const alone = of(idOf(3, 1), 'SUBMITTED', '2025-12-01');
  await callGrpc(bed, 'TrackingService/RecordAssessment', alone, committee);
  expect(await record([alone, alone])).toMatchObject({ body: { recorded: 2, refused: [] } });
  const recorded = await bed.recorded('tracking.assessment-submitted.v1');
  expect(recorded.filter(({ subject }) => subject === idOf(3, 1))).toHaveLength(1);
});

test('streams that race for the same assessments record each report once', async () => {
  const answers = await Promise.all([record(many(4, 100)), record(many(4, 100).toReversed())]);
  expect(answers.map(({ status, body }) => [status, body.recorded])).toEqual([
    ['OK', 200],
    ['OK', 200],
  ]);
  expect(await countOf(4, 'passed')).toBe(100);
  const versions = await bed.db.query('select distinct version from assessment where id between $1 and $2', [
    idOf(4, 0),
    idOf(4, 99_999_999),
  ]);
  expect(versions).toEqual([{ version: 2 }]);
});

test('of many refusals the first thousand are told, and what was recorded is counted', async () => {
  const { body } = await record([
    ...many(5, 550).map((report) => ({ ...report, on: '2026-03-03' })),
    of(idOf(5, 0), 'SUBMITTED', '2025-12-01'),
  ]);
  expect(body.recorded).toBe(1);
  expect(body.refused).toHaveLength(1000);
});

test('an empty stream records nothing', async () => {
  expect(await record([])).toMatchObject({ status: 'OK', body: { recorded: 0, refused: [] } });
});

test('only the assessment subsystem streams reports, and nothing of a refused stream is recorded', async () => {
  const refused = many(6, 300);
  expect(await record(refused, { role: 'subsystem', subsystem: 'examination' })).toMatchObject({
    status: 'PERMISSION_DENIED',
    problem: 'kit.not-allowed',
  });
  expect(await record(refused, staff)).toMatchObject({ status: 'PERMISSION_DENIED' });
  expect(await streamGrpc(bed, method, refused)).toMatchObject({ status: 'UNAUTHENTICATED' });
  expect(await countOf(6, 'passed')).toBe(0);
});
