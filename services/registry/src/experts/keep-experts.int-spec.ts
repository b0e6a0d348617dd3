import { type As, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let agencyId: string;
const staff = { role: 'alliance-staff' } as const;
const HERE = '91350100M000100Y43';
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const NAME = '周明远';
let count = 0;

const bed = TestBed.of(registry);
beforeAll(async () => {
  const office = { creditCode: HERE, name: '衡鉴咨询', province: '350000', email: 'office@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: office })).body.id;
});

const enrol = (body: object = {}, options: object = {}) =>
  bed.call('POST', '/experts', {
    as: staff,
    body: { name: NAME, sub: `sub-${++count}`, fields: ['law', '39'], enrolledOn: '2026-01-10', ...body },
    ...options,
  });
const change = (id: string, version: number, what: string, body: object, options: object = {}) =>
  bed.call(what === 'fields' ? 'PUT' : 'POST', `/experts/${id}/${what}`, { as: staff, version, body, ...options });
const told = async (id: string) =>
  (await bed.recorded()).filter(({ subject }) => subject === id).map(({ type, data }) => [type.split('.')[1], data]);

test('an expert’s life in the pool is told in ids and codes', async () => {
  const { status, body } = await enrol({ sub: 'life' }, { key: 'life' });
  expect({ status, body }).toMatchObject({ status: 201, body: { name: NAME, state: 'enrolled', version: 1 } });
  const { id } = body;
  const affiliation = { creditCode: HERE, from: '2020-01-01' };
  const relation = { agencyId, kind: 'adviser', from: '2024-01-01', until: '2025-12-31' };
  await change(id, 1, 'fields', { fields: ['data'] });
  await change(id, 2, 'affiliations', affiliation);
  await change(id, 3, 'affiliations', { ...affiliation, until: '2025-06-30' });
  await change(id, 4, 'relations', relation);
  await change(id, 5, 'suspension', { reason: '健康原因' });
  await change(id, 6, 'reinstatement', { reason: '已康复' });
  const left = await change(id, 7, 'leaving', { reason: '本人申请' });
  expect(left).toMatchObject({
    status: 200,
    body: {
      version: 8,
      state: 'left',
      leftOn: '2026-03-02',
      fields: ['data'],
      affiliations: [{ ...affiliation, until: '2025-06-30' }],
      relations: [relation],
      allowedActions: ['reinstate'],
    },
  });
  const events = await told(id);
  expect(events).toEqual([
    ['expert-enrolled', { expertId: id, sub: 'life', fields: ['39', 'law'], enrolledOn: '2026-01-10' }],
    ['expert-fields-changed', { expertId: id, fields: ['data'], changedOn: '2026-03-02' }],
    ['expert-affiliated', { expertId: id, ...affiliation }],
    ['expert-affiliated', { expertId: id, ...affiliation, until: '2025-06-30' }],
    ['expert-related', { expertId: id, ...relation }],
    ['expert-suspended', { expertId: id, suspendedOn: '2026-03-02' }],
    ['expert-reinstated', { expertId: id, reinstatedOn: '2026-03-02' }],
    ['expert-left', { expertId: id, leftOn: '2026-03-02' }],
  ]);
  expect(JSON.stringify(events)).not.toContain(NAME);
  expect(await change(id, 8, 'suspension', { reason: '调查' })).toMatchObject({
    status: 409,
    body: { code: 'registry.expert-state-wrong' },
  });
});

test('a repeated request enrols once, a sub is in the pool once, a stale change is told so', async () => {
  const [first, again] = [await enrol({ sub: 'one' }, { key: 'one' }), await enrol({ sub: 'one' }, { key: 'one' })];
  expect(again.body).toEqual(first.body);
  expect(await enrol({ sub: 'one' })).toMatchObject({ status: 409, body: { code: 'registry.expert-sub-taken' } });
  const { id } = first.body;
  const suspend = () => change(id, 1, 'suspension', { reason: '调查' }, { key: 'suspend one' });
  expect((await suspend()).body).toEqual((await suspend()).body);
  expect(await change(id, 1, 'fields', { fields: ['data'] })).toMatchObject({ status: 412 });
});

test('an expert reads the own record, and no other', async () => {
  const { body } = await enrol({ sub: 'reader' });
  const as = { role: 'expert', sub: 'reader' } as const;
  expect((await bed.call('GET', '/experts/own', { as })).body).toEqual({ ...body, allowedActions: ['declare'] });
  expect(await bed.call('GET', '/experts/own', { as: { role: 'expert', sub: 'nobody' } })).toMatchObject({
    status: 404,
  });
  for (const path of ['/experts', `/experts/${body.id}`]) {
    expect(await bed.call('GET', path, { as })).toMatchObject({ status: 403 });
    expect(await bed.call('GET', path)).toMatchObject({ status: 401 });
  }
  const read = await bed.call('GET', `/experts/${body.id}`, { as: staff });
  expect([read.body, read.headers.get('etag')]).toEqual([body, expect.stringMatching(/^W\/"1-/)]);
});

test('an expert declares an own tie to an agency, with its reason, and corrects nothing that is on record', async () => {
  const as = { role: 'expert', sub: 'declarer' } as const;
  const { id } = (await enrol({ sub: 'declarer' })).body;
  const tie = { agencyId, kind: 'kinship', from: '2024-01-01', reason: '配偶任职于该机构' };
  const declare = (version: number, body: object, who: As = as) =>
    change(id, version, 'declaration', body, { as: who }).then(({ status, body }) => [status, body.code]);
  expect(await declare(1, tie, { role: 'expert', sub: 'another' })).toEqual([403, 'registry.not-your-record']);
  expect(await declare(1, tie, staff)).toEqual([403, 'kit.not-allowed']);
  expect(await declare(1, { ...tie, reason: '' })).toEqual([400, 'kit.body-invalid']);
  expect(await declare(1, tie)).toEqual([200, undefined]);
  expect(await declare(2, { ...tie, until: '2024-01-02' })).toEqual([409, 'registry.expert-tie-known']);
  const events = (await bed.recorded('registry.expert-related.v1')).filter(({ subject }) => subject === id);
  expect(events).toMatchObject([
    { actor: { sub: 'declarer', role: 'expert' }, data: { agencyId, kind: 'kinship', from: '2024-01-01' } },
  ]);
  expect(JSON.stringify(events)).not.toContain(tie.reason);
  for (const [path, who] of [
    ['/experts/own', as],
    [`/experts/${id}`, staff],
  ] as const)
    expect((await bed.call('GET', path, { as: who })).body.relations).toEqual([{ ...tie, until: null }]);
});

test('staff find experts by field and state, page by page', async () => {
  const made: string[] = [];
  for (let n = 0; n < 52; n += 1) made.push((await enrol({ fields: ['finance'], enrolledOn: '2025-05-01' })).body.id);
  await change(made[0]!, 1, 'leaving', { reason: '本人申请' });
  const first = (await bed.call('GET', '/experts?field=finance', { as: staff })).body;
  const second = (await bed.call('GET', `/experts?field=finance&cursor=${first.next}`, { as: staff })).body;
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
  expect([first.items.length, second.next]).toEqual([50, null]);
  expect(ids).toEqual(made);
  const left = (await bed.call('GET', '/experts?field=finance&state=left', { as: staff })).body;
  expect(left.items).toMatchObject([{ id: made[0] }]);
});

test('nothing wrong is recorded', async () => {
  const { id } = (await enrol()).body;
  const code = async (answer: Promise<{ status: number; body: { code: string } }>) => {
    const { status, body } = await answer;
    return [status, body.code];
  };
  const relation = { agencyId: UNKNOWN, kind: 'employed', from: '2024-01-01' };
  expect(await code(change(id, 1, 'relations', relation))).toEqual([404, 'kit.record-not-found']);
  expect(await code(change(UNKNOWN, 1, 'leaving', { reason: '申请' }))).toEqual([404, 'kit.record-not-found']);
  expect(await code(change(id, 1, 'relations', { ...relation, kind: 'enemy' }))).toEqual([400, 'kit.body-invalid']);
  expect(await code(enrol({ fields: ['astrology'] }))).toEqual([422, 'registry.expert-field-unknown']);
  expect(await code(enrol({ fields: [] }))).toEqual([400, 'kit.body-invalid']);
  expect(await code(change(id, 1, 'suspension', {}))).toEqual([400, 'kit.body-invalid']);
  expect(await code(enrol({}, { as: { role: 'expert' } }))).toEqual([403, 'kit.not-allowed']);
});

test('a suspension ends by itself after its last day', async () => {
  const { id } = (await enrol()).body;
  await change(id, 1, 'suspension', { reason: '回避调查', until: '2026-03-10' });
  await bed.setDate('2026-03-10');
  expect((await bed.call('GET', `/experts/${id}`, { as: staff })).body.state).toBe('suspended');
  await bed.setDate('2026-03-11');
  expect((await bed.call('GET', `/experts/${id}`, { as: staff })).body).toMatchObject({
    state: 'enrolled',
    version: 3,
  });
  expect((await told(id)).at(-1)).toEqual(['expert-reinstated', { expertId: id, reinstatedOn: '2026-03-11' }]);
});
