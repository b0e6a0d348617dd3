import { TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const bed = TestBed.of(registry);

const office = {
  creditCode: '91350100M000100Y43',
  name: '福州衡鉴管理咨询有限公司',
  province: '350000',
  email: 'office@example.cn',
};
const staff = { role: 'alliance-staff', sub: 'staff-7' } as const;
const ID_CARD = '362322198709086409';

test('a registration is answered with its version as ETag and recorded with its actor', async () => {
  const { status, headers, body } = await bed.call('POST', '/agencies', { as: staff, body: office });
  expect(status).toBe(201);
  expect(headers.get('etag')).toBe('"1"');
  expect(body).toMatchObject({ version: 1, state: 'registered', creditCodeStatus: 'verified', parentId: null });
  const [registered] = await bed.recorded('registry.agency-registered.v1');
  expect(registered).toMatchObject({
    subject: body.id,
    data: { agencyId: body.id, creditCode: office.creditCode },
    actor: { role: 'alliance-staff', sub: 'staff-7' },
  });
});

test('the same Idempotency-Key registers once, also when the requests race', async () => {
  const body = { ...office, creditCode: '12440600MB2C07549J' };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => bed.call('POST', '/agencies', { as: staff, key: 'one-key', body })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
  expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  const events = (await bed.recorded('registry.agency-registered.v1')).filter(
    ({ data }) => data['creditCode'] === body.creditCode,
  );
  expect(events).toHaveLength(1);
});

test.each([
  ['a wrong credit code', { creditCode: '91350100M000100Y13' }, 422, 'registry.credit-code-invalid'],
  ['an ID-card number as code', { creditCode: ID_CARD }, 422, 'registry.id-card-number'],
  ['an ID-card number in a name', { name: `王${ID_CARD}` }, 422, 'registry.id-card-number'],
  ['an unknown province', { creditCode: '914403001922038216', province: '990000' }, 422, 'registry.province-unknown'],
  ['a code registered before', {}, 409, 'registry.credit-code-taken'],
  ['an unknown parent', { parentId: '00000000-0000-8000-8000-000000000000' }, 422, 'registry.parent-unknown'],
  ['an address that is none', { email: 'nobody' }, 400, 'kit.body-invalid'],
  ['a field nobody knows', { shoeSize: 43 }, 400, 'kit.body-invalid'],
])('%s is refused with a code and a sentence', async (_, fault, status, code) => {
  const answer = await bed.call('POST', '/agencies', {
    as: staff,
    body: { ...office, ...fault },
    headers: { 'accept-language': 'en' },
  });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(answer.body.detail).toMatch(/\w{3,} \w+/);
  expect(JSON.stringify(answer.body)).not.toContain(ID_CARD.slice(0, 10));
});

test('an agency does not register by itself: it applies', async () => {
  const as = { role: 'agency', org: '914403001922038216' } as const;
  expect(await bed.call('POST', '/agencies', { as, body: office })).toMatchObject({ status: 403 });
});
