import { register } from './enterprise.js';

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
