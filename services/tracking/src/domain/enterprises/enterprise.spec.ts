import { EnterpriseChanged, EnterpriseContactChanged } from '@heng/contracts';
import { given, fact } from '@heng/testing/rules';
import {
  allowedActions,
  changeEmail,
  changeIdentity,
  type Enterprise,
  type IdentityChange,
  register,
} from './enterprise.js';

const registration = {
  id: 'f0000000-0000-8000-8000-000000000001',
  creditCode: '12440600MB2C07549J',
  name: '佛山衡造精密机械有限公司',
  province: '440000',
  city: '440600',
  industry: '34',
  bureau: 'equipment-1',
  email: 'office@example.cn',
};
const staff = { role: 'alliance-staff' } as const;

test('the credit code is normalised before it is compared and kept', () => {
  const written = { ...registration, creditCode: '１２440600mb2c07549j' };
  const { state, events } = register(written, { role: 'enterprise', org: registration.creditCode });
  expect(state.creditCode).toBe(registration.creditCode);
  expect(events[0]).toMatchObject({ data: { creditCode: registration.creditCode } });
});

test('the address travels in the contact event only', () => {
  const [registered, contact] = register(registration, staff).events;
  expect(JSON.stringify(registered)).not.toContain(registration.email);
  expect(contact).toMatchObject({ type: 'tracking.contact-changed.v2', data: { email: registration.email } });
});

test.each(['C', '01', '34', '97'])('%s is an industry', (industry) => {
  expect(register({ ...registration, industry }, staff).state.industry).toBe(industry);
});

test.each(['U', '00', '98', '3'])('%s is no industry', (industry) => {
  expect(() => register({ ...registration, industry }, staff)).toThrow('tracking.industry-unknown');
});

const enterprise: Enterprise = { ...registration, version: 1 };
const TODAY = '2026-03-02';
const reason = '登记机关准予变更登记';
const own = { role: 'enterprise', org: registration.creditCode } as const;
const stranger = { role: 'enterprise', org: '91350203M0001QKT19' } as const;
type Actor = Parameters<typeof register>[1];
const changed =
  (change: Partial<IdentityChange>, actor: Actor = own) =>
  (of: Enterprise) =>
    changeIdentity(of, { reason, ...change }, actor, TODAY);
const readdressed =
  (email: string, actor: Actor = own) =>
  (of: Enterprise) =>
    changeEmail(of, email, actor);

test('what changes is told with all that is so now; code and address stay', () => {
  const { id, creditCode, province, city, bureau } = enterprise;
  const now = { name: '佛山衡造智能装备有限公司', industry: '35' };
  const whole = { enterpriseId: id, creditCode, province, city, bureau, ...now, changedOn: TODAY, reason };
  given(enterprise)
    .when(changed(now))
    .then({ state: { ...enterprise, ...now }, events: [fact(EnterpriseChanged, whole)] });
  expect(JSON.stringify(changed(now)(enterprise).events)).not.toContain(registration.email);
});

test.each([
  [{ province: '990000' }, 'province-unknown'],
  [{ province: '350000' }, 'city-unknown'],
  [{ city: '昆山市' }, 'city-unknown'],
  [{ bureau: '无此司' }, 'bureau-unknown'],
  [{ bureau: '装备工业司' }, 'bureau-divided'],
  [{ city: '佛山市', bureau: '装备工业一司' }, 'enterprise-same'],
  [{ industry: 'ZZ' }, 'industry-unknown'],
  [{ name: registration.name }, 'enterprise-same'],
  [{}, 'enterprise-same'],
  [{ name: '张三362322198709086409' }, 'id-card-number'],
  [{ name: '另一名称', reason: '法定代表人362322198709086409' }, 'id-card-number'],
])('a change to %j is refused', (change, refusal) => {
  given(enterprise).when(changed(change)).then(`tracking.${refusal}`);
});

test('an enterprise changes itself, staff any', () => {
  const elsewhere = { city: '440100' };
  given(enterprise).when(changed(elsewhere, stranger)).then('tracking.not-your-enterprise');
  given(enterprise).when(changed(elsewhere, staff)).then({ state: elsewhere });
  given(enterprise).when(readdressed('other@example.cn', stranger)).then('tracking.not-your-enterprise');
});

test('a new address is told, the same one is nothing', () => {
  const email = 'other@example.cn';
  given(enterprise)
    .when(readdressed(email))
    .then({ state: { ...enterprise, email }, events: [fact(EnterpriseContactChanged, { email })] });
  expect(readdressed(enterprise.email)(enterprise)).toEqual({ state: enterprise, events: [] });
});

test('an enterprise is offered what is its own, agencies a project, others nothing', () => {
  const offered = (role: 'enterprise' | 'agency' | 'expert', org = registration.creditCode) =>
    allowedActions(enterprise, { role, org });
  expect(offered('enterprise')).toEqual(['change-identity', 'change-email', 'request-name-withholding']);
  expect(offered('enterprise', stranger.org)).toEqual([]);
  expect(offered('agency')).toEqual(['start-project']);
  expect(offered('expert')).toEqual([]);
});

test('an event tells that the code is legacy, also after a change', () => {
  const legacy = { ...registration, creditCode: '12440600MB2C07549K' };
  expect(register(legacy, staff).events[0]).toMatchObject({ data: { creditCodeStatus: 'legacy' } });
  const { events } = changeIdentity({ ...legacy, version: 1 }, { city: '440100', reason }, staff, TODAY);
  expect(events[0]).toMatchObject({ data: { creditCodeStatus: 'legacy' } });
});
