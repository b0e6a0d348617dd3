import { TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;
const codes = ['91350100M000100Y43', '914403001922038216'] as const;
const own = { role: 'agency', org: codes[0] } as const;
const foreign = { role: 'agency', org: codes[1] } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
let here: string;
let there: string;

const record = async () =>
  (await bed.call('POST', '/consultants', { as: own, body: { name: '林知远' } })).body.id as string;
const employ = (agencyId: string, body: object, options: object = {}) =>
  bed.call('POST', `/agencies/${agencyId}/employments`, { as: staff, body: { fullTime: true, ...body }, ...options });
const end = (id: string, until: string, options: object = {}) =>
  bed.call('POST', `/employments/${id}/end`, { as: staff, version: 1, body: { until }, ...options });

const bed = TestBed.of(registry);
beforeAll(async () => {
  const [first, second] = await Promise.all(
    codes.map((creditCode) =>
      bed.call('POST', '/agencies', {
        as: staff,
        body: { creditCode, name: '衡鉴咨询', province: '350000', email: 'a@example.cn' },
      }),
    ),
  );
  here = first!.body.id;
  there = second!.body.id;
});

test('a consultant is known by an id; the name stays in one column', async () => {
  const answer = await bed.call('POST', '/consultants', { as: own, key: 'lin', body: { name: '林知远' } });
  expect(answer).toMatchObject({ status: 201, body: { version: 1 } });
  expect(await bed.call('POST', '/consultants', { as: own, key: 'lin', body: { name: '林知远' } })).toMatchObject({
    body: answer.body,
  });
  const recorded = await bed.recorded('registry.consultant-recorded.v1');
  expect(recorded).toMatchObject([{ subject: answer.body.id, data: { personId: answer.body.id } }]);
  expect(JSON.stringify([answer.body, recorded])).not.toContain('林知远');
});

test('a nameless consultant is refused', async () => {
  expect(await bed.call('POST', '/consultants', { as: own, body: { name: '' } })).toMatchObject({
    status: 400,
    body: { code: 'kit.body-invalid' },
  });
});

test('a person works for one agency and then for another, and both are told', async () => {
  const personId = await record();
  const first = await employ(here, { personId, from: '2025-01-01' }, { as: own });
  expect(first).toMatchObject({
    status: 201,
    body: { version: 1, agencyId: here, personId, until: null, allowedActions: ['end'] },
  });
  expect(await end(first.body.id, '2025-06-30', { as: own })).toMatchObject({
    status: 200,
    body: { version: 2, until: '2025-06-30', allowedActions: [] },
  });
  const second = await employ(there, { personId, from: '2025-07-01', fullTime: false });

  const about = ({ data }: { data: Record<string, unknown> }) => data['personId'] === personId;
  const employment = { agencyId: here, personId, from: '2025-01-01', fullTime: true, employmentId: first.body.id };
  expect((await bed.recorded('registry.employment-started.v1')).filter(about)).toMatchObject([
    { subject: first.body.id, version: 1, data: employment },
    { subject: second.body.id, data: { agencyId: there, fullTime: false } },
  ]);
  expect((await bed.recorded('registry.employment-ended.v1')).filter(about)).toMatchObject([
    { subject: first.body.id, version: 2, data: { ...employment, until: '2025-06-30' } },
  ]);
});

test('at two agencies at once is recorded, twice at one is refused', async () => {
  const personId = await record();
  expect(await employ(here, { personId, from: '2025-01-01' })).toMatchObject({ status: 201 });
  expect(await employ(there, { personId, from: '2025-01-01' })).toMatchObject({ status: 201 });
  expect(await employ(here, { personId, from: '2025-02-01' })).toMatchObject({
    status: 409,
    body: { code: 'registry.employment-overlaps' },
  });
});

test('of employments at one agency that race, one begins', async () => {
  const personId = await record();
  const answers = await Promise.all(Array.from({ length: 6 }, () => employ(here, { personId, from: '2025-01-01' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
});

test('a repeated request begins and ends once; a stale one is told so', async () => {
  const personId = await record();
  const start = () => employ(here, { personId, from: '2025-01-01' }, { key: `start ${personId}` });
  const { body } = await start();
  expect(await start()).toMatchObject({ status: 201, body });
  const stop = () => end(body.id, '2025-06-30', { key: `end ${personId}` });
  const ended = await stop();
  expect(await stop()).toMatchObject({ status: 200, body: ended.body });
  expect(await end(body.id, '2025-07-30')).toMatchObject({ status: 412, body: { code: 'kit.version-stale' } });
  expect(await end(body.id, '2025-07-30', { version: undefined })).toMatchObject({ status: 428 });
  expect(await end(body.id, '2025-07-30', { version: 2 })).toMatchObject({
    status: 409,
    body: { code: 'registry.employment-already-ended' },
  });
});

test('nothing begins or ends wrongly', async () => {
  const personId = await record();
  const refused = async (answer: Promise<{ status: number; body: { code: string } }>) => {
    const { status, body } = await answer;
    return [status, body.code];
  };
  expect(await refused(employ(here, { personId: UNKNOWN, from: '2025-01-01' }))).toEqual([
    422,
    'registry.person-unknown',
  ]);
  expect(await refused(employ(UNKNOWN, { personId, from: '2025-01-01' }))).toEqual([404, 'kit.record-not-found']);
  expect(await refused(employ(here, { personId, from: '2026-03-03' }))).toEqual([422, 'registry.date-in-future']);
  expect(await refused(employ(here, { personId, from: '2025-02-30' }))).toEqual([400, 'kit.body-invalid']);
  expect(await refused(employ(here, { personId, from: '2025-01-01' }, { as: foreign }))).toEqual([
    403,
    'registry.not-your-agency',
  ]);
  const { body } = await employ(here, { personId, from: '2025-01-01' });
  expect(await refused(end(body.id, '2024-12-31'))).toEqual([422, 'registry.employment-ends-before-start']);
  expect(await refused(end(body.id, '2026-03-03'))).toEqual([422, 'registry.date-in-future']);
  expect(await refused(end(body.id, '2025-06-30', { as: foreign }))).toEqual([403, 'registry.not-your-agency']);
  expect(await refused(end(UNKNOWN, '2025-06-30'))).toEqual([404, 'kit.record-not-found']);
});

test('a deregistered agency employs nobody anew, and its employments can still end', async () => {
  const personId = await record();
  const { body } = await employ(there, { personId, from: '2025-01-01' });
  await bed.call('POST', `/agencies/${there}/deregistration`, {
    as: staff,
    version: 1,
    body: { reason: '机构申请注销' },
  });
  expect(await employ(there, { personId: await record(), from: '2025-01-01' })).toMatchObject({
    status: 409,
    body: { code: 'registry.agency-deregistered' },
  });
  expect(await end(body.id, '2026-02-28', { as: foreign })).toMatchObject({ status: 200 });
});
