import { type As, TestBed } from '@heng/testing';
import { act, grievance, office, registered, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
});

const served: As = { role: 'enterprise', org: '12440600MB2C07549J', sub: 'clerk-1' };
const colleague: As = { ...served, sub: 'clerk-2' };
const file = async (statement: string, as?: As, over: object = {}) => {
  const body = { ...grievance, agencyId, statement, ...over };
  return (await bed.call('POST', '/complaints', { body, ...(as ? { as } : {}) })).body;
};
const own = async (as: As) => (await bed.call('GET', '/filings/own', { as })).body.items;

test('a person who is signed in lists what this person filed, with the state it has now', async () => {
  const first = await file('天数不实。', served);
  await act(bed, first, 'decline', staff, { reason: '与贯标咨询服务无关。' });
  await bed.setDate('2026-03-03');
  const second = await file('收费与合同不符。', served);
  expect(await own(served)).toEqual([
    { number: second.number, agencyId, filedOn: '2026-03-03', state: 'filed' },
    { number: first.number, agencyId, filedOn: '2026-03-02', state: 'declined' },
  ]);
});

test('a filing that joined an earlier one is the own one, with its own number', async () => {
  const other = await file('同一次现场服务，天数不实。', { ...served, sub: 'somebody' });
  const joined = await file('同一次现场服务，天数不实。', colleague);
  expect(joined.number).not.toBe(other.number);
  expect((await own(colleague)).map(({ number }: { number: string }) => number)).toEqual([joined.number]);
});

test('nobody lists what others filed, also of the same organisation, and nothing that was filed anonymously', async () => {
  const numbers = async (as: As) => (await own(as)).map(({ number }: { number: string }) => number);
  const before = await numbers(served);
  const anonymous = await file('匿名反映的情况。', served, { mode: 'anonymous' });
  await file('没有登录。');
  expect(anonymous.number).toBeDefined();
  expect(await numbers(served)).toEqual(before);
  expect((await numbers(colleague)).some((number: string) => before.includes(number))).toBe(false);
  for (const role of ['alliance-staff', 'agency', 'expert', 'regulator'] as const)
    expect(await numbers({ role, org: served.org, sub: `other ${role}` })).toEqual([]);
  expect((await bed.call('GET', '/filings/own')).status).toBe(401);
});
