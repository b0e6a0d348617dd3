import { type As, callGrpc, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { PAGE_OF_EMPLOYMENTS } from './people.js';

const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const examination = { role: 'subsystem', subsystem: 'examination' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
let here: string;
let there: string;

const register = async (creditCode: string, name: string) => {
  const body = { creditCode, name, province: '350000', email: 'a@example.cn' };
  return (await bed.call('POST', '/agencies', { as: staff, body })).body.id as string;
};
const record = async (body: object = { name: '林知远' }) =>
  (await bed.call('POST', '/consultants', { as: own, body })).body.id as string;
const employ = (agencyId: string, body: object, options: object = {}) =>
  bed.call('POST', `/agencies/${agencyId}/employments`, {
    as: staff,
    body: { from: '2025-01-01', fullTime: true, ...body },
    ...options,
  });
const end = (id: string, until: string, options: object = {}) =>
  bed.call('POST', `/employments/${id}/end`, { as: staff, version: 1, body: { until }, ...options });
const certify = (personId: string, number: string, issuedOn = '2025-03-01') =>
  callGrpc(bed, 'RegistryService/RecordCertificate', { requestId: number, number, personId, issuedOn }, examination);

const bed = TestBed.of(registry);
beforeAll(async () => {
  here = await register(own.org, '衡鉴咨询');
  there = await register(foreign.org, '明度咨询');
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

test('an agency that is not on the register, or suspended, records nobody', async () => {
  const attempt = async (org: string) => {
    const { status, body } = await bed.call('POST', '/consultants', {
      as: { role: 'agency', org },
      body: { name: '林知远' },
    });
    return [status, body.code];
  };
  const [code, refused] = ['91150203MAA30HR81H', [403, 'registry.recorder-not-registered']] as const;
  expect(await attempt(code)).toEqual(refused);
  const suspended = await register(code, '澄远咨询');
  expect(await attempt(code)).toEqual([201, undefined]);
  await bed.call('POST', `/agencies/${suspended}/suspension`, { as: staff, version: 1, body: { reason: '失联' } });
  expect(await attempt(code)).toEqual(refused);
});

test('a nameless consultant is refused', async () => {
  expect(await bed.call('POST', '/consultants', { as: own, body: { name: '' } })).toMatchObject({
    status: 400,
    body: { code: 'kit.body-invalid' },
  });
});

test('a name that is an identity number is refused and not repeated', async () => {
  const { status, body } = await bed.call('POST', '/consultants', { as: own, body: { name: '11010519491231002X' } });
  expect([status, body.code]).toEqual([422, 'registry.id-card-number']);
  expect(JSON.stringify(body)).not.toContain('11010519491231002');
});

describe('the address', () => {
  test('is told to notification and shown to the employer, and nowhere else', async () => {
    const id = await record({ name: '陈一', email: 'Chen@Example.cn' });
    await employ(here, { personId: id });
    expect(await bed.recorded('registry.person-contact-changed.v2')).toMatchObject([
      { subject: id, data: { personId: id, email: 'chen@example.cn' } },
    ]);
    const read = await bed.call('GET', `/consultants/${id}`, { as: own });
    expect(read.body).toMatchObject({ name: '陈一', email: 'chen@example.cn', version: 1 });
    expect(await bed.call('GET', `/consultants/${id}`, { as: foreign })).toMatchObject({
      status: 403,
      body: { code: 'registry.not-your-consultant' },
    });
  });

  const change = (id: string, email: string, options: object = {}) =>
    bed.call('PUT', `/consultants/${id}/email`, { as: own, version: 1, body: { email }, ...options });

  test('is changed by an employer or staff, once per request, on what was read', async () => {
    const id = await record({ name: '陈二' });
    expect(await change(id, 'two@example.cn')).toMatchObject({ status: 403 });
    await employ(here, { personId: id });
    const first = await change(id, 'two@example.cn', { key: `two ${id}` });
    expect(first).toMatchObject({ status: 200, body: { version: 2, email: 'two@example.cn' } });
    expect(await change(id, 'two@example.cn', { key: `two ${id}` })).toMatchObject({ status: 200, body: first.body });
    expect(await change(id, 'other@example.cn')).toMatchObject({ status: 412 });
    expect(await change(id, 'other@example.cn', { version: undefined })).toMatchObject({ status: 428 });
    expect(await change(id, 'other@example.cn', { version: 2, as: foreign })).toMatchObject({ status: 403 });
    expect(await change(id, 'other@example.cn', { version: 2, as: staff })).toMatchObject({ status: 200 });
    expect(await change(id, 'none', { version: 3 })).toMatchObject({ status: 400 });
    expect(await change(UNKNOWN, 'two@example.cn', { as: staff })).toMatchObject({ status: 404 });
  });
});

test('a person works for one agency and then for another, and both are told', async () => {
  const personId = await record();
  const first = await employ(here, { personId }, { as: own });
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
  expect(await employ(here, { personId })).toMatchObject({ status: 201 });
  expect(await employ(there, { personId })).toMatchObject({ status: 201 });
  expect(await employ(here, { personId, from: '2025-02-01' })).toMatchObject({
    status: 409,
    body: { code: 'registry.employment-overlaps' },
  });
});

test('of employments at one agency that race, one begins', async () => {
  const personId = await record();
  const answers = await Promise.all(Array.from({ length: 6 }, () => employ(here, { personId })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
});

test('a repeated request begins and ends once; a stale one is told so', async () => {
  const personId = await record();
  const start = () => employ(here, { personId }, { key: `start ${personId}` });
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
  expect(await refused(employ(here, { personId: UNKNOWN }))).toEqual([422, 'registry.person-unknown']);
  expect(await refused(employ(UNKNOWN, { personId }))).toEqual([404, 'kit.record-not-found']);
  expect(await refused(employ(here, { personId, from: '2026-03-03' }))).toEqual([422, 'registry.date-in-future']);
  expect(await refused(employ(here, { personId, from: '2025-02-30' }))).toEqual([400, 'kit.body-invalid']);
  expect(await refused(employ(here, { personId }, { as: foreign }))).toEqual([403, 'registry.not-your-agency']);
  const { body } = await employ(here, { personId });
  expect(await refused(end(body.id, '2024-12-31'))).toEqual([422, 'registry.employment-ends-before-start']);
  expect(await refused(end(body.id, '2026-03-03'))).toEqual([422, 'registry.date-in-future']);
  expect(await refused(end(body.id, '2025-06-30', { as: foreign }))).toEqual([403, 'registry.not-your-agency']);
  expect(await refused(end(UNKNOWN, '2025-06-30'))).toEqual([404, 'kit.record-not-found']);
});

describe('the employments of an agency', () => {
  const paging = { role: 'agency', org: '12440600MB2C07549J' } as const;
  let agency: string;
  const list = (as?: As, query = '') => bed.call('GET', `/agencies/${agency}/employments${query}`, as ? { as } : {});

  beforeAll(async () => {
    agency = await register(paging.org, '分页咨询');
  });

  test('the agency and staff page through them with the names, the latest first', async () => {
    for (let n = 0; n < 53; n++) {
      const day = `2025-0${1 + Math.floor(n / 28)}-${String((n % 28) + 1).padStart(2, '0')}`;
      await employ(agency, { personId: await record({ name: `咨询师${n}` }), from: day });
    }
    const first = await list(paging);
    expect(first.body.items).toHaveLength(50);
    expect(first.body.items[0]).toMatchObject({ name: '咨询师52', from: '2025-02-25', allowedActions: ['end'] });
    const second = await list(staff, `?cursor=${first.body.next}`);
    expect(second.body).toMatchObject({
      items: [{ name: '咨询师2' }, { name: '咨询师1' }, { name: '咨询师0' }],
      next: null,
    });
  });

  test('another agency and the public do not', async () => {
    expect(await list(foreign)).toMatchObject({
      status: 403,
      body: { code: 'registry.not-your-agency' },
    });
    expect(await list()).toMatchObject({ status: 401 });
  });

  test('a page comes by its index, without a sort', async () => {
    await bed.db.query(
      `
      insert into employment (id, version, agency_id, person_id, from_day, full_time)
      select gen_random_uuid(), 1, e.agency_id, e.person_id, '2020-01-01'::date + n, true
      from generate_series(1, 200) n, (select * from employment where agency_id = $1 limit 50) e`,
      [agency],
    );
    await bed.db.query('analyze employment');
    const plan = await bed.db.query(`explain ${PAGE_OF_EMPLOYMENTS}`, [agency, '2021-01-01', UNKNOWN]);
    const text = JSON.stringify(plan);
    expect(text).toContain('employment_at_agency');
    expect(text).not.toContain('Sort');
    await bed.db.query("delete from employment where from_day < '2024-01-01'");
  });
});

test('the public sees of a team how many there are, and of those without consent no name', async () => {
  const { body: before } = await bed.call('GET', `/agencies/${here}/team`);
  const certified = await record({ name: '苏晴' });
  await employ(here, { personId: certified, from: '2026-01-01' });
  await certify(certified, 'LH-T1');
  const lapsed = await record({ name: '苏雨' });
  await employ(here, { personId: lapsed, from: '2026-01-01' });
  await certify(lapsed, 'LH-T2', '2020-03-01');
  const left = await record({ name: '苏雪' });
  const { body: employment } = await employ(here, { personId: left });
  await certify(left, 'LH-T3');
  await end(employment.id, '2026-02-28');
  const { status, body } = await bed.call('GET', `/agencies/${here}/team`);
  expect([status, body]).toEqual([
    200,
    { asOf: '2026-03-02', employed: before.employed + 2, certified: before.certified + 1, names: [] },
  ]);
  expect(await bed.call('GET', `/agencies/${UNKNOWN}/team`)).toMatchObject({ status: 404 });
});

test('a deregistered agency employs nobody anew, and its employments can still end', async () => {
  const personId = await record();
  const { body } = await employ(there, { personId });
  await bed.call('POST', `/agencies/${there}/deregistration`, {
    as: staff,
    version: 1,
    body: { reason: '机构申请注销' },
  });
  expect(await employ(there, { personId: await record() })).toMatchObject({
    status: 409,
    body: { code: 'registry.agency-deregistered' },
  });
  expect(await end(body.id, '2026-02-28', { as: foreign })).toMatchObject({ status: 200 });
});
