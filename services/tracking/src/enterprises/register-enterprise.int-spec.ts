import { TestBed } from '@heng/testing';
import { enterprise, otherEnterprise, registration, staff } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

const bed = TestBed.of(tracking);

test('an enterprise registers itself; its address is in its own event only', async () => {
  const { status, headers, body } = await bed.call('POST', '/enterprises', { as: enterprise, body: registration });
  expect(status).toBe(201);
  expect(headers.get('etag')).toBe('"1"');
  expect(body).toEqual({
    id: body.id,
    version: 1,
    creditCode: registration.creditCode,
    allowedActions: ['start-project', 'change-identity', 'change-email', 'request-name-withholding'],
  });
  const { email, ...identity } = registration;
  expect(await bed.recorded()).toMatchObject([
    { type: 'tracking.enterprise-registered.v1', subject: body.id, data: { enterpriseId: body.id, ...identity } },
    { type: 'tracking.contact-changed.v1', subject: body.id, data: { enterpriseId: body.id, email } },
  ]);
  expect(JSON.stringify((await bed.recorded('tracking.enterprise-registered.v1'))[0])).not.toContain(email);
});

test('the same Idempotency-Key registers once', async () => {
  const call = () =>
    bed.call('POST', '/enterprises', {
      as: staff,
      key: 'k',
      body: { ...registration, creditCode: '91350100M000100Y43' },
    });
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
])('%s is refused', async (_, fault, status, code) => {
  const answer = await bed.call('POST', '/enterprises', {
    as: staff,
    body: { ...registration, ...fault },
    headers: { 'accept-language': 'en' },
  });
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(answer.body.detail).not.toMatch(/[{}]/);
});

test('an enterprise registers nobody but itself', async () => {
  const answer = await bed.call('POST', '/enterprises', {
    as: otherEnterprise,
    body: { ...registration, creditCode: '914403001922038216' },
  });
  expect({ status: answer.status, code: answer.body.code }).toEqual({
    status: 403,
    code: 'tracking.not-your-enterprise',
  });
});
