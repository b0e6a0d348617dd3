import { TestBed } from '@heng/testing';
import { agency, enterprise, otherEnterprise, registration, staff } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let id: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  id = (await bed.call('POST', '/enterprises', { as: enterprise, body: registration })).body.id;
});

const reason = '登记机关准予变更登记';
const change = (options: object, body: object = {}) =>
  bed.call('POST', `/enterprises/${id}/identity`, { as: enterprise, body: { reason, ...body }, ...options });
const readdress = (options: object, email: string) =>
  bed.call('PUT', `/enterprises/${id}/email`, { as: enterprise, body: { email }, ...options });

test('an enterprise has another name and bureau; a repetition changes nothing more', async () => {
  const renamed = () =>
    change({ version: 1, key: 'rename' }, { name: '佛山衡造智能装备有限公司', bureau: '信息技术司' });
  const { status, headers, body } = await renamed();
  expect([status, headers.get('etag'), body.version]).toEqual([200, '"2"', 2]);
  expect((await renamed()).body).toEqual(body);
  const { creditCode, province, city, industry } = registration;
  const now = { creditCode, province, city, industry, name: '佛山衡造智能装备有限公司', bureau: '信息技术司' };
  expect(await bed.recorded('tracking.enterprise-changed.v1')).toMatchObject([
    { subject: id, version: 2, data: { enterpriseId: id, ...now, changedOn: '2026-03-02', reason } },
  ]);
  expect((await bed.call('GET', `/enterprises/${id}`)).body).toMatchObject({ version: 2, ...now });
});

test('an enterprise is told things at another address; the event for notification alone says it', async () => {
  const { status, body } = await readdress({ version: 2 }, 'new@example.cn');
  expect([status, body.version]).toEqual([200, 3]);
  const events = await bed.recorded('tracking.contact-changed.v1');
  expect(events.at(-1)).toMatchObject({ subject: id, data: { enterpriseId: id, email: 'new@example.cn' } });
  expect((await bed.call('GET', `/enterprises/${id}`, { as: staff })).body.email).toBe('new@example.cn');
  expect((await readdress({ version: 3, as: staff }, 'new@example.cn')).body.version).toBe(3);
});

test.each<[string, object, object, number, string]>([
  [
    'of another enterprise',
    { as: otherEnterprise, version: 3 },
    { city: '广州市' },
    403,
    'tracking.not-your-enterprise',
  ],
  ['of an agency', { as: agency, version: 3 }, { city: '广州市' }, 403, 'kit.not-allowed'],
  ['of what was read before', { version: 1 }, { city: '广州市' }, 412, 'kit.version-stale'],
  ['of what nobody read', {}, { city: '广州市' }, 428, 'kit.if-match-missing'],
  ['to what is so', { version: 3 }, { city: registration.city }, 409, 'tracking.enterprise-same'],
  ['to an unknown industry', { version: 3 }, { industry: 'ZZ' }, 422, 'tracking.industry-unknown'],
  ['of the credit code', { version: 3 }, { creditCode: '914403001922038216' }, 400, 'kit.body-invalid'],
])('a change %s is refused', async (_, options, body, status, code) => {
  const answer = await change(options, body);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('nobody else moves the address, and nobody that of nobody', async () => {
  const refused = await readdress({ as: otherEnterprise, version: 3 }, 'thief@example.cn');
  expect([refused.status, refused.body.code]).toEqual([403, 'tracking.not-your-enterprise']);
  expect((await readdress({ as: agency, version: 3 }, 'thief@example.cn')).status).toBe(403);
  const unknown = await bed.call('PUT', '/enterprises/00000000-0000-8000-8000-000000000000/email', {
    as: staff,
    version: 1,
    body: { email: 'office@example.cn' },
  });
  expect([unknown.status, unknown.body.code]).toEqual([404, 'kit.record-not-found']);
});
