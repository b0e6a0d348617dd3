import { type As, TestBed } from '@heng/testing';
import { agency, committee, enterprise, registerParties, staff, startProject } from '../../test/parties.js';
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
const eventsOf = async (id: string) =>
  (await bed.recorded()).filter(({ subject }) => subject === id).map(({ type, data }) => [type, data]);
const told = (type: string, id: string, data: object) => [
  `tracking.assessment-${type}.v1`,
  { projectId: project, agencyId: agency.id, enterpriseId, assessmentId: id, ...data },
];

const report = (id: string, status: string, on: string, { as = committee, key = '', ...over }: any = {}) =>
  bed.call('POST', `/assessments/${id}/reports`, {
    as,
    ...(key ? { key } : {}),
    body: { projectId: project, status, on, ...over },
  });
const refusal = async (answer: ReturnType<typeof report>) => {
  const { status, body } = await answer;
  return `${status} ${body.code}`;
};

test('each report is recorded once, and told', async () => {
  const id = newId();
  const submitted = await report(id, 'submitted', '2025-12-01', { key: 'submit' });
  expect(submitted).toMatchObject({
    status: 200,
    body: { id, version: 1, status: 'submitted', allowedActions: ['report'] },
  });
  expect((await report(id, 'submitted', '2025-12-01', { key: 'submit' })).body).toEqual(submitted.body);
  expect((await report(id, 'passed', '2026-01-15')).body).toMatchObject({ version: 2, status: 'passed' });
  expect((await report(id, 'revoked', '2026-02-20')).body).toMatchObject({ version: 3, status: 'revoked' });
  expect(await eventsOf(id)).toEqual([
    told('submitted', id, { submittedOn: '2025-12-01' }),
    told('decided', id, { outcome: 'passed', decidedOn: '2026-01-15' }),
    told('revoked', id, { revokedOn: '2026-02-20' }),
  ]);
});

test('in whatever order they come, the same stands', async () => {
  const reports = [
    ['accepted', '2025-11-03', 0],
    ['submitted', '2025-12-01', 0],
    ['failed', '2026-01-15', 0],
    ['passed', '2026-01-16', 1],
    ['revoked', '2026-02-20', 0],
  ] as const;
  const stands = async (order: readonly (typeof reports)[number][]) => {
    const id = newId();
    for (const [status, on, revision] of order) expect((await report(id, status, on, { revision })).status).toBe(200);
    const { body } = await bed.call('GET', `/projects/${project}/assessments`);
    return { ...body.items.find((one: { id: string }) => one.id === id), id: null, version: null };
  };
  const inOrder = await stands(reports);
  expect(inOrder).toMatchObject({ status: 'revoked', outcome: 'passed', decidedOn: '2026-01-16' });
  expect(await stands(reports.toReversed())).toEqual(inOrder);
  expect(await stands([...reports.slice(2), ...reports, ...reports.slice(0, 2)])).toEqual(inOrder);
});

test('reports that race each other all stand', async () => {
  const id = newId();
  const racing = await Promise.all([
    report(id, 'revoked', '2026-02-20'),
    report(id, 'passed', '2026-01-15'),
    report(id, 'submitted', '2025-12-01'),
    report(id.toUpperCase(), 'submitted', '2025-12-01'),
  ]);
  expect(racing.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await eventsOf(id)).map(([type]) => type).sort()).toEqual([
    'tracking.assessment-decided.v1',
    'tracking.assessment-revoked.v1',
    'tracking.assessment-submitted.v1',
  ]);
  expect((await report(id, 'submitted', '2025-12-01')).body).toMatchObject({ id, version: 3, status: 'revoked' });
});

test('what was told under another key changes nothing', async () => {
  const id = newId();
  await report(id, 'submitted', '2025-12-01');
  expect((await report(id, 'submitted', '2025-12-01')).body).toMatchObject({ version: 1 });
  expect(await eventsOf(id)).toHaveLength(1);
});

test('a correction has a higher revision; without one it contradicts', async () => {
  const id = newId();
  await report(id, 'failed', '2026-01-15');
  expect(await refusal(report(id, 'passed', '2026-01-15'))).toBe('409 tracking.report-contradicts');
  expect(await refusal(report(id, 'failed', '2026-01-16'))).toBe('409 tracking.report-contradicts');
  expect((await report(id, 'passed', '2026-01-16', { revision: 2 })).body).toMatchObject({ status: 'passed' });
  expect((await report(id, 'failed', '2026-01-17', { revision: 1 })).body).toMatchObject({ version: 2 });
  expect((await report(id, 'failed', '2026-01-15')).body).toMatchObject({ version: 2, status: 'passed' });
  expect(await eventsOf(id)).toEqual([
    told('decided', id, { outcome: 'failed', decidedOn: '2026-01-15' }),
    told('decided', id, { outcome: 'passed', decidedOn: '2026-01-16' }),
  ]);
});

test('a project may have several assessments, and an assessment has one project', async () => {
  const [first, second] = [newId(), newId()];
  expect((await report(first, 'submitted', '2025-12-01')).status).toBe(200);
  expect((await report(second, 'submitted', '2026-01-05')).status).toBe(200);
  const other = await startProject(bed, enterpriseId);
  expect(await refusal(report(first, 'passed', '2026-01-15', { projectId: other }))).toBe(
    '409 tracking.assessment-of-another-project',
  );
});

test('a project that its enterprise has not confirmed is not assessed', async () => {
  const proposal = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' };
  const proposed = (await bed.call('POST', '/projects', { as: agency, body: proposal })).body;
  const early = () => report(newId(), 'accepted', '2025-11-03', { projectId: proposed.id });
  expect(await refusal(early())).toBe('409 tracking.assessment-before-confirmation');
  const confirmation = { as: enterprise, version: proposed.version, body: {} };
  await bed.call('POST', `/projects/${proposed.id}/confirmation`, confirmation);
  expect((await early()).status).toBe(200);
});

test.each<[string, string, string, object, string]>([
  ['an unknown project', 'submitted', '2025-12-01', { projectId: unknown }, '404 kit.record-not-found'],
  ['a day before the project', 'submitted', '2025-08-31', {}, '422 tracking.outside-project'],
  ['tomorrow', 'passed', '2026-03-03', {}, '422 tracking.date-in-future'],
  ['a day that is none', 'passed', '2026-02-30', {}, '400 kit.body-invalid'],
  ['a status nobody knows', 'perhaps', '2025-12-01', {}, '400 kit.body-invalid'],
  ['a negative revision', 'passed', '2025-12-01', { revision: -1 }, '400 kit.body-invalid'],
  ['a revision that is too long', 'passed', '2025-12-01', { revision: 2 ** 31 }, '400 kit.body-invalid'],
  ['a revision that is null', 'passed', '2025-12-01', { revision: null }, '400 kit.body-invalid'],
  ['half a revision', 'passed', '2025-12-01', { revision: 0.5 }, '400 kit.body-invalid'],
  ['no project', 'passed', '2025-12-01', { projectId: undefined }, '400 kit.body-invalid'],
  ['something more', 'passed', '2025-12-01', { outcome: 'passed' }, '400 kit.body-invalid'],
])('%s is refused', async (_, status, on, over, expected) => {
  expect(await refusal(report(newId(), status, on, over))).toBe(expected);
});

test.each<[string, As | undefined, string]>([
  ['nobody', undefined, '401 kit.not-authenticated'],
  ['staff', staff, '403 kit.not-allowed'],
  ['the agency', agency, '403 kit.not-allowed'],
  ['the enterprise', enterprise, '403 kit.not-allowed'],
  ['another subsystem', { role: 'subsystem', subsystem: 'awards' }, '403 kit.not-allowed'],
])('%s reports nothing', async (_, as, expected) => {
  const body = { projectId: project, status: 'passed', on: '2026-01-15' };
  const { status, body: problem } = await bed.call('POST', `/assessments/${newId()}/reports`, { as, body } as object);
  expect(`${status} ${problem.code}`).toBe(expected);
});
