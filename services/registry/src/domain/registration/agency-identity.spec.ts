import type { Actor } from '@heng/contracts';
import { type Agency, register } from './agency.js';
import { changeIdentity, verifyCreditCode } from './agency-identity.js';

const staff: Actor = { sub: 'staff-1', role: 'alliance-staff' };
const office = {
  id: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d',
  creditCode: '91350100M000100Y43',
  name: '福州衡鉴管理咨询有限公司',
  province: '350000',
  email: 'a@example.cn',
};
const agency: Agency = { ...register(office, staff, '2026-03-02').state, version: 1 };
const legacy: Agency = { ...agency, creditCode: '91350203M0001QKT19', creditCodeStatus: 'legacy' };
const [today, reason] = ['2026-05-04', '登记机关准予变更登记'];
const context = { since: '2026-03-02', holder: null };
const change = { from: '2026-05-01', reason };

test('a renamed agency keeps its code, and the event tells both names', () => {
  const { state, events } = changeIdentity(agency, { ...change, name: '福州衡鉴科技有限公司' }, context, today);
  expect(state).toEqual({ ...agency, name: '福州衡鉴科技有限公司' });
  expect(events[0]?.data).toEqual({
    agencyId: office.id,
    creditCode: office.creditCode,
    creditCodeStatus: 'verified',
    name: '福州衡鉴科技有限公司',
    province: '350000',
    from: '2026-05-01',
    former: { creditCode: office.creditCode, name: office.name, province: '350000' },
    reason,
  });
});

test('a re-coded agency has the status of its new code', () => {
  const verified = verifyCreditCode(legacy, '已核对营业执照原件', 'staff-1', today).state;
  const { state } = changeIdentity(verified, { ...change, creditCode: '914403001922038216' }, context, today);
  expect(state).toMatchObject({ creditCodeStatus: 'verified', codeVerification: null });
  const back = changeIdentity(agency, { ...change, creditCode: legacy.creditCode }, context, today);
  expect(back.state.creditCodeStatus).toBe('legacy');
});

test('an agency takes back its own former code, never another agency’s', () => {
  const recode = (agencyId: string) => () =>
    changeIdentity(
      agency,
      { ...change, creditCode: '914403001922038216' },
      { ...context, holder: { agencyId, state: 'registered', current: false } },
      today,
    );
  expect(recode(agency.id)).not.toThrow();
  expect(recode('another')).toThrow(expect.objectContaining({ code: 'registry.credit-code-former' }));
});

test.each([
  ['nothing new', { name: office.name }, agency, 'identity-same'],
  ['a change ahead', { name: '衡鉴', from: '2026-05-05' }, agency, 'date-in-future'],
  ['a change before the present name', { name: '衡鉴', from: '2026-03-01' }, agency, 'identity-before-present'],
  ['an unknown province', { province: '990000' }, agency, 'province-unknown'],
  ['an ID-card number as code', { creditCode: '362322198709086409' }, agency, 'id-card-number'],
  ['who has left', { name: '衡鉴' }, { ...agency, deregisteredOn: '2026-04-01' }, 'agency-deregistered'],
])('%s is refused', (_, changed, who, expected) => {
  const attempt = () => changeIdentity(who, { ...change, ...changed }, context, today);
  expect(attempt).toThrow(expect.objectContaining({ code: `registry.${expected}` }));
});

test('a legacy code is verified by hand once; how and by whom is kept', () => {
  const { state, events } = verifyCreditCode(legacy, '已核对营业执照原件', 'staff-1', today);
  const codeVerification = { on: today, by: 'staff-1', reason: '已核对营业执照原件' };
  expect(state).toEqual({ ...legacy, creditCodeStatus: 'verified', codeVerification });
  expect(events.map(({ type }) => type)).toEqual(['registry.agency-credit-code-verified.v1']);
  expect(() => verifyCreditCode(state, '再次', 'staff-1', today)).toThrow(
    expect.objectContaining({ code: 'registry.credit-code-verified-already' }),
  );
});
