import { TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let agencyId: string;
const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const award = {
  kind: 'government-award',
  level: 'provincial',
  title: '优秀服务机构',
  evidence: 'https://example.cn/notice',
};

const bed = TestBed.of(registry);
beforeAll(async () => {
  const office = {
    creditCode: own.org,
    name: '福州衡鉴管理咨询有限公司',
    province: '350000',
    email: 'office@example.cn',
  };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: office })).body.id;
});

const claim = (body: object = award, options: object = {}) =>
  bed.call('POST', `/agencies/${agencyId}/merits`, { as: own, body, ...options });
const recognise = (id: string, options: object = {}) =>
  bed.call('POST', `/merits/${id}/recognition`, { as: staff, version: 1, body: {}, ...options });
const refuse = (id: string, options: object = {}) =>
  bed.call('POST', `/merits/${id}/refusal`, {
    as: staff,
    version: 1,
    body: { reason: '所附文件不能证明' },
    ...options,
  });

test('a claimed merit is recognised once and counts from then on', async () => {
  const { status, body } = await claim(award, { key: 'claim' });
  expect({ status, body }).toMatchObject({
    status: 201,
    body: { version: 1, state: 'claimed', allowedActions: [] },
  });
  expect((await claim(award, { key: 'claim' })).body).toEqual(body);
  expect(await bed.recorded('registry.merit-recognised.v1')).toEqual([]);

  await bed.setDate('2026-03-05');
  expect(await recognise(body.id, { version: 3 })).toMatchObject({ status: 412, body: { code: 'kit.version-stale' } });
  const recognised = await recognise(body.id, { key: 'recognise' });
  expect(recognised).toMatchObject({
    status: 200,
    body: { version: 2, state: 'recognised', decidedOn: '2026-03-05', allowedActions: [] },
  });
  expect((await recognise(body.id, { key: 'recognise' })).body).toEqual(recognised.body);
  expect(await bed.recorded('registry.merit-recognised.v1')).toMatchObject([
    {
      subject: body.id,
      version: 2,
      data: {
        meritId: body.id,
        agencyId,
        kind: 'government-award',
        level: 'provincial',
        title: award.title,
        recognisedOn: '2026-03-05',
      },
      actor: { sub: 'alliance-staff-1' },
    },
  ]);
  expect(await refuse(body.id, { version: 2 })).toMatchObject({
    status: 409,
    body: { code: 'registry.merit-already-decided' },
  });
});

test('a refused merit keeps who refused it and why, and tells nobody', async () => {
  const { body } = await claim({ ...award, kind: 'research', level: undefined });
  expect(await refuse(body.id)).toMatchObject({ status: 200, body: { state: 'refused', reason: '所附文件不能证明' } });
  const [row] = await bed.db.query('select decided_by, decided_on::text from merit where id = $1', [body.id]);
  expect(row).toEqual({ decided_by: 'alliance-staff-1', decided_on: '2026-03-05' });
  expect((await bed.recorded('registry.merit-recognised.v1')).filter(({ subject }) => subject === body.id)).toEqual([]);
  expect(await recognise(body.id, { version: 2 })).toMatchObject({
    status: 409,
    body: { code: 'registry.merit-already-decided' },
  });
});

test.each([
  ['a government’s award without its level', { level: undefined }, 422, 'registry.merit-level-missing'],
  ['a level of what has none', { kind: 'citation' }, 422, 'registry.merit-level-not-applicable'],
  ['a kind nobody knows', { kind: 'fame' }, 400, 'kit.body-invalid'],
  ['a claim without evidence', { evidence: '' }, 400, 'kit.body-invalid'],
])('%s is refused', async (_, fault, status, code) => {
  expect(await claim({ ...award, ...fault })).toMatchObject({ status, body: { code } });
});

test('a refusal without a reason, and the decision on a merit nobody claimed, are refused', async () => {
  const { body } = await claim();
  expect(await refuse(body.id, { body: {} })).toMatchObject({ status: 400, body: { code: 'kit.body-invalid' } });
  expect(await refuse(UNKNOWN)).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
  expect(await recognise(UNKNOWN)).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
});

test('an agency claims for itself, and only while it is registered', async () => {
  const foreign = { role: 'agency', org: '914403001922038216' } as const;
  expect(await claim(award, { as: foreign })).toMatchObject({
    status: 403,
    body: { code: 'registry.not-your-agency' },
  });
  await bed.call('POST', `/agencies/${agencyId}/deregistration`, {
    as: staff,
    version: 1,
    body: { reason: '机构申请注销' },
  });
  expect(await claim()).toMatchObject({ status: 409, body: { code: 'registry.agency-deregistered' } });
});
