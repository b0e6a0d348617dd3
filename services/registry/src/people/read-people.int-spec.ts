import { callGrpc, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { PAGE_OF_EMPLOYMENTS } from './read-employments.query.js';

let here: string;
const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const examination = { role: 'subsystem', subsystem: 'examination' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';

const register = async (creditCode: string, name: string) =>
  (
    await bed.call('POST', '/agencies', {
      as: staff,
      body: { creditCode, name, province: '350000', email: 'a@example.cn' },
    })
  ).body.id as string;
const record = async (body: object = { name: '林知远' }) =>
  (await bed.call('POST', '/consultants', { as: own, body })).body.id as string;
const employ = (personId: string, from = '2025-01-01', fullTime = true) =>
  bed.call('POST', `/agencies/${here}/employments`, { as: own, body: { personId, from, fullTime } });
const certify = (personId: string, number: string, issuedOn = '2025-03-01') =>
  callGrpc(bed, 'RegistryService/RecordCertificate', { requestId: number, number, personId, issuedOn }, examination);

const bed = TestBed.of(registry);
beforeAll(async () => {
  here = await register(own.org, '衡鉴咨询');
  await register(foreign.org, '明度咨询');
});

describe('employments', () => {
  test('the agency and staff page through them with the names, the latest first', async () => {
    for (let n = 0; n < 53; n++) {
      const day = `2025-0${1 + Math.floor(n / 28)}-${String((n % 28) + 1).padStart(2, '0')}`;
      await employ(await record({ name: `咨询师${n}` }), day);
    }
    const first = await bed.call('GET', `/agencies/${here}/employments`, { as: own });
    expect(first.body.items).toHaveLength(50);
    expect(first.body.items[0]).toMatchObject({ name: '咨询师52', from: '2025-02-25', allowedActions: ['end'] });
    const second = await bed.call('GET', `/agencies/${here}/employments?cursor=${first.body.next}`, { as: staff });
    expect(second.body).toMatchObject({
      items: [{ name: '咨询师2' }, { name: '咨询师1' }, { name: '咨询师0' }],
      next: null,
    });
  });

  test('another agency and the public do not', async () => {
    expect(await bed.call('GET', `/agencies/${here}/employments`, { as: foreign })).toMatchObject({
      status: 403,
      body: { code: 'registry.not-your-agency' },
    });
    expect(await bed.call('GET', `/agencies/${here}/employments`)).toMatchObject({ status: 401 });
  });

  test('a page comes by its index, without a sort', async () => {
    await bed.db.query(`
      insert into employment (id, version, agency_id, person_id, from_day, full_time)
      select gen_random_uuid(), 1, e.agency_id, e.person_id, '2020-01-01'::date + n, true
      from generate_series(1, 200) n, (select * from employment limit 50) e`);
    await bed.db.query('analyze employment');
    const plan = await bed.db.query(`explain ${PAGE_OF_EMPLOYMENTS}`, [here, '2021-01-01', UNKNOWN, 51]);
    const text = JSON.stringify(plan);
    expect(text).toContain('employment_at_agency');
    expect(text).not.toContain('Sort');
    await bed.db.query("delete from employment where from_day < '2024-01-01'");
  });
});

describe('the address', () => {
  test('is told to notification and shown to the employer, and nowhere else', async () => {
    const id = await record({ name: '陈一', email: 'Chen@Example.cn' });
    await employ(id);
    expect(await bed.recorded('registry.person-contact-changed.v1')).toMatchObject([
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
    await employ(id);
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

test('a name that is an identity number is refused and not repeated', async () => {
  const { status, body } = await bed.call('POST', '/consultants', { as: own, body: { name: '11010519491231002X' } });
  expect([status, body.code]).toEqual([422, 'registry.id-card-number']);
  expect(JSON.stringify(body)).not.toContain('11010519491231002');
});

test('the public sees of a team how many there are, and of those without consent no name', async () => {
  const { body: before } = await bed.call('GET', `/agencies/${here}/team`);
  const certified = await record({ name: '苏晴' });
  await employ(certified, '2026-01-01');
  await certify(certified, 'LH-T1');
  const lapsed = await record({ name: '苏雨' });
  await employ(lapsed, '2026-01-01');
  await certify(lapsed, 'LH-T2', '2020-03-01');
  const left = await record({ name: '苏雪' });
  const { body: employment } = await employ(left, '2025-01-01');
  await certify(left, 'LH-T3');
  await bed.call('POST', `/employments/${employment.id}/end`, { as: own, version: 1, body: { until: '2026-02-28' } });
  const { status, body } = await bed.call('GET', `/agencies/${here}/team`);
  expect([status, body]).toEqual([
    200,
    { asOf: '2026-03-02', employed: before.employed + 2, certified: before.certified + 1, names: [] },
  ]);
  expect(await bed.call('GET', `/agencies/${UNKNOWN}/team`)).toMatchObject({ status: 404 });
});
