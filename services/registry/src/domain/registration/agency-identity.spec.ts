import { AgencyCreditCodeVerified, AgencyIdentityChanged } from '@heng/contracts';
import { given, fact } from '@heng/testing/rules';
import { anAgency, deregisteredAgency } from '../../../test/an-agency.js';
import type { Agency } from './agency.js';
import { changeIdentity, type IdentityChange, verifyCreditCode } from './agency-identity.js';

const agency = anAgency();
const { id, name, province, creditCode } = agency;
const ANOTHER = '914403001922038216';
const legacy = anAgency({ creditCode: '91350203M0001QKT19', creditCodeStatus: 'legacy' });
const [today, reason, proof] = ['2026-05-04', '登记机关准予变更登记', '已核对营业执照原件'];
const context = { since: '2026-03-02', holder: null };
const changed = (over: Partial<IdentityChange>, known: Parameters<typeof changeIdentity>[2] = context) => {
  return (of: Agency) => changeIdentity(of, { from: '2026-05-01', reason, ...over }, known, today);
};
const verified = (of: Agency) => verifyCreditCode(of, proof, 'staff-1', today);

test('a renamed agency keeps its code, and the event tells both names', () => {
  const renamed = { name: '福州衡鉴科技有限公司' };
  const told = {
    agencyId: id,
    creditCode,
    creditCodeStatus: 'verified',
    ...renamed,
    province,
    from: '2026-05-01',
    reason,
  };
  expect(changed(renamed)(agency)).toMatchObject({
    state: { ...agency, ...renamed },
    events: [{ type: AgencyIdentityChanged.type, data: { ...told, former: { creditCode, name, province } } }],
  });
});

test('a re-coded agency has the status of its new code', () => {
  given(verified(legacy).state)
    .when(changed({ creditCode: ANOTHER }))
    .then({ state: { creditCodeStatus: 'verified', codeVerification: null } });
  given(agency)
    .when(changed({ creditCode: legacy.creditCode }))
    .then({ state: { creditCodeStatus: 'legacy' } });
});

test('an agency takes back its own former code, never another agency’s', () => {
  const recoded = (agencyId: string) =>
    changed({ creditCode: ANOTHER }, { ...context, holder: { agencyId, state: 'registered', current: false } });
  given(agency)
    .when(recoded(id))
    .then({ state: { creditCode: ANOTHER } });
  given(agency).when(recoded('another')).then('registry.credit-code-former');
});

test.each([
  ['nothing new', { name }, agency, 'identity-same'],
  ['a change ahead', { name: '衡鉴', from: '2026-05-05' }, agency, 'date-in-future'],
  ['a change before the present name', { name: '衡鉴', from: '2026-03-01' }, agency, 'identity-before-present'],
  ['an unknown province', { province: '990000' }, agency, 'province-unknown'],
  ['an ID-card number as code', { creditCode: '362322198709086409' }, agency, 'id-card-number'],
  ['who has left', { name: '衡鉴' }, deregisteredAgency(), 'agency-deregistered'],
])('%s is refused', (_, over, of, refusal) => {
  given(of).when(changed(over)).then(`registry.${refusal}`);
});

test('a legacy code is verified by hand once; how and by whom is kept', () => {
  const codeVerification = { on: today, by: 'staff-1', reason: proof };
  const state = given(legacy)
    .when(verified)
    .then({
      state: { ...legacy, creditCodeStatus: 'verified', codeVerification },
      events: [fact(AgencyCreditCodeVerified)],
    });
  given(state).when(verified).then('registry.credit-code-verified-already');
});
