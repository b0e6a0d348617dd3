import { changeEmail, changeIdentity, type Enterprise, type IdentityChange, register } from './enterprise.js';

const registration = {
  id: 'f0000000-0000-8000-8000-000000000001',
  creditCode: '12440600MB2C07549J',
  name: '佛山衡造精密机械有限公司',
  province: '440000',
  city: '佛山市',
  industry: '34',
  bureau: '装备工业司',
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
  expect(contact).toMatchObject({ type: 'tracking.contact-changed.v1', data: { email: registration.email } });
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
const change = (changed: Partial<IdentityChange>, actor: Parameters<typeof register>[1] = own) =>
  changeIdentity(enterprise, { reason, ...changed }, actor, TODAY);

test('what changes is told with all that is so now; code and address stay', () => {
  const { state, events } = change({ name: '佛山衡造智能装备有限公司', industry: '35' });
  expect(state).toEqual({ ...enterprise, name: '佛山衡造智能装备有限公司', industry: '35' });
  const { id, creditCode, name, province, city, industry, bureau } = state;
  expect(events).toMatchObject([
    {
      type: 'tracking.enterprise-changed.v1',
      data: { enterpriseId: id, creditCode, name, province, city, industry, bureau, changedOn: TODAY, reason },
    },
  ]);
  expect(JSON.stringify(events)).not.toContain(registration.email);
});

test.each([
  [{ province: '990000' }, 'tracking.province-unknown'],
  [{ industry: 'ZZ' }, 'tracking.industry-unknown'],
  [{ name: registration.name }, 'tracking.enterprise-same'],
  [{}, 'tracking.enterprise-same'],
  [{ name: '张三362322198709086409' }, 'tracking.id-card-number'],
  [{ name: '另一名称', reason: '法定代表人362322198709086409' }, 'tracking.id-card-number'],
])('a change to %j is refused', (changed, code) => {
  expect(() => change(changed)).toThrow(code);
});

test('an enterprise changes itself, staff any', () => {
  expect(() => change({ city: '广州市' }, stranger)).toThrow('tracking.not-your-enterprise');
  expect(change({ city: '广州市' }, staff).state.city).toBe('广州市');
  expect(() => changeEmail(enterprise, 'other@example.cn', stranger)).toThrow('tracking.not-your-enterprise');
});

test('a new address is told, the same one is nothing', () => {
  expect(changeEmail(enterprise, 'other@example.cn', own)).toMatchObject({
    state: { ...enterprise, email: 'other@example.cn' },
    events: [{ type: 'tracking.contact-changed.v1', data: { email: 'other@example.cn' } }],
  });
  expect(changeEmail(enterprise, enterprise.email, own)).toEqual({ state: enterprise, events: [] });
});
