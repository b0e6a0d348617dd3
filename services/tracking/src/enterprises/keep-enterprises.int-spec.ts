import { TestBed } from '@heng/testing';
import { agency, enterprise, otherEnterprise, refusalOf, registration, staff } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

const bed = TestBed.of(tracking);
let registered: Awaited<ReturnType<typeof register>>;
let id: string;
const register = (body: object = {}, options: object = {}) =>
  bed.call('POST', '/enterprises', { as: staff, body: { ...registration, ...body }, ...options });
beforeAll(async () => {
  registered = await register({}, { as: enterprise });
  id = registered.body.id;
});

test('an enterprise registers itself; its address is in its own event only', async () => {
  expect(registered.status).toBe(201);
  expect(registered.headers.get('etag')).toBe('"1"');
  expect(registered.body).toEqual({
    id,
    version: 1,
    creditCode: registration.creditCode,
    creditCodeStatus: 'verified',
    allowedActions: ['change-identity', 'change-email', 'request-name-withholding'],
  });
  const { email, ...identity } = registration;
  const events = await bed.recorded();
  expect(events).toMatchObject([
    { type: 'tracking.enterprise-registered.v1', subject: id, data: { enterpriseId: id, ...identity } },
    { type: 'tracking.contact-changed.v2', subject: id, data: { enterpriseId: id, email } },
  ]);
  expect(JSON.stringify(events[0])).not.toContain(email);
});

test('the same Idempotency-Key registers once', async () => {
  const call = () => register({ creditCode: '91350100M000100Y43' }, { key: 'k' });
  const [first, second] = [await call(), await call()];
  expect(second.body).toEqual(first.body);
  expect(await bed.recorded('tracking.enterprise-registered.v1')).toHaveLength(2);
});

test.each([
  ['a wrong credit code', { creditCode: '91350100M000100Y44X' }, 422, 'tracking.credit-code-invalid'],
  ['an identity-card number', { creditCode: '362322198709086409' }, 422, 'tracking.id-card-number'],
  ['an unknown province', { creditCode: '914403001922038216', province: '990000' }, 422, 'tracking.province-unknown'],
  ['an unknown industry', { creditCode: '914403001922038216', industry: 'ZZ' }, 422, 'tracking.industry-unknown'],
  ['a code registered before', {}, 409, 'tracking.credit-code-taken'],
  ['an address that is none', { email: 'nobody' }, 400, 'kit.body-invalid'],
])('a registration with %s is refused', async (_, fault, status, code) => {
  const answer = await register(fault, { headers: { 'accept-language': 'en' } });
  expect(refusalOf(answer)).toEqual({ status, code });
  expect(answer.body.detail).not.toMatch(/[{}]/);
});

test('an enterprise registers only itself', async () => {
  const answer = await register({ creditCode: '914403001922038216' }, { as: otherEnterprise });
  expect(refusalOf(answer)).toEqual({ status: 403, code: 'tracking.not-your-enterprise' });
});

const reason = '登记机关准予变更登记';
const change = (options: object, body: object = {}) =>
  bed.call('POST', `/enterprises/${id}/identity`, { as: enterprise, body: { reason, ...body }, ...options });
const changeEmail = (options: object, email: string) =>
  bed.call('PUT', `/enterprises/${id}/email`, { as: enterprise, body: { email }, ...options });

test('an enterprise changes its name and bureau; a repetition changes nothing more', async () => {
  const renamed = () =>
    change({ version: 1, key: 'rename' }, { name: '佛山衡造智能装备有限公司', bureau: '软件服务业司' });
  const { status, headers, body } = await renamed();
  expect([status, headers.get('etag'), body.version]).toEqual([200, '"2"', 2]);
  expect((await renamed()).body).toEqual(body);
  const { creditCode, province, city, industry } = registration;
  const now = {
    creditCode,
    province,
    city,
    industry,
    name: '佛山衡造智能装备有限公司',
    bureau: 'information-technology',
  };
  expect(await bed.recorded('tracking.enterprise-changed.v1')).toMatchObject([
    { subject: id, version: 2, data: { enterpriseId: id, ...now, changedOn: '2026-03-02', reason } },
  ]);
  expect((await bed.call('GET', `/enterprises/${id}`)).body).toMatchObject({ version: 2, ...now });
});

test('an enterprise changes its address, which only the event for notification carries', async () => {
  const { status, body } = await changeEmail({ version: 2 }, 'new@example.cn');
  expect([status, body.version]).toEqual([200, 3]);
  const events = await bed.recorded('tracking.contact-changed.v2');
  expect(events.at(-1)).toMatchObject({ subject: id, data: { enterpriseId: id, email: 'new@example.cn' } });
  expect((await bed.call('GET', `/enterprises/${id}`, { as: staff })).body.email).toBe('new@example.cn');
  expect((await changeEmail({ version: 3, as: staff }, 'new@example.cn')).body.version).toBe(3);
});

test.each<[string, object, object, number, string]>([
  [
    'of another enterprise',
    { as: otherEnterprise, version: 3 },
    { city: '440100' },
    403,
    'tracking.not-your-enterprise',
  ],
  ['of an agency', { as: agency, version: 3 }, { city: '440100' }, 403, 'kit.not-allowed'],
  ['of what was read before', { version: 1 }, { city: '440100' }, 412, 'kit.version-stale'],
  ['of what nobody read', {}, { city: '440100' }, 428, 'kit.if-match-missing'],
  ['to what is so', { version: 3 }, { city: registration.city }, 409, 'tracking.enterprise-same'],
  ['to a city of another province', { version: 3 }, { city: '厦门市' }, 422, 'tracking.city-unknown'],
  ['to a divided bureau', { version: 3 }, { bureau: '装备工业司' }, 422, 'tracking.bureau-divided'],
  ['to an unknown industry', { version: 3 }, { industry: 'ZZ' }, 422, 'tracking.industry-unknown'],
  ['of the credit code', { version: 3 }, { creditCode: '914403001922038216' }, 400, 'kit.body-invalid'],
])('a change %s is refused', async (_, options, body, status, code) => {
  const answer = await change(options, body);
  expect(refusalOf(answer)).toEqual({ status, code });
});

test('only the enterprise and staff change the address, and only of a registered enterprise', async () => {
  const refused = await changeEmail({ as: otherEnterprise, version: 3 }, 'thief@example.cn');
  expect(refusalOf(refused)).toEqual({ status: 403, code: 'tracking.not-your-enterprise' });
  expect((await changeEmail({ as: agency, version: 3 }, 'thief@example.cn')).status).toBe(403);
  const unknown = await bed.call('PUT', '/enterprises/00000000-0000-8000-8000-000000000000/email', {
    as: staff,
    version: 1,
    body: { email: 'office@example.cn' },
  });
  expect(refusalOf(unknown)).toEqual({ status: 404, code: 'kit.record-not-found' });
});
