import { type Actor, AgencyContactChanged, AgencyRegistered } from '@heng/contracts';
import { given, fact } from '@heng/testing/rules';
import { anAgency, deregisteredAgency, suspendedAgency } from '../../../test/an-agency.js';
import { allowedActions, mustActFor, mustBeNobodysCode, mustBeOnRegister, register } from './agency.js';

const staff: Actor = { sub: 'staff-1', role: 'alliance-staff' };
const own: Actor = { sub: 'agency-1', role: 'agency', org: '91350100M000100Y43' };
const foreign: Actor = { ...own, org: '914403001922038216' };
const ID_CARD = '362322198709086409';
const today = '2026-03-02';
const registered = anAgency();
const { id, creditCode, name, province, email } = registered;
const office = { id, creditCode, name, province, email };
const refusal = (code: string) => expect.objectContaining({ code: `registry.${code}` });

test('a registration is told to everyone, its address in an event apart', () => {
  given(office)
    .when((agency) => register(agency, staff, today))
    .then({
      state: { state: 'registered', creditCodeStatus: 'verified', registeredOn: today },
      events: [fact(AgencyRegistered), fact(AgencyContactChanged, { email })],
    });
  expect(JSON.stringify(register(office, staff, today).events[0])).not.toContain('example.cn');
});

test('a code typed in small or full-width letters is the same code, also for the agency that owns it', () => {
  given({ ...office, creditCode: '９１３５０１００m000100y43' })
    .when((agency) => register(agency, own, today))
    .then({ state: { creditCode } });
});

test('a code whose outer check digit alone is wrong registers, to be verified by hand', () => {
  const state = given({ ...office, creditCode: '91350203M0001QKT19' })
    .when((agency) => register(agency, staff, today))
    .then({ state: { creditCodeStatus: 'legacy', codeVerification: null } });
  expect(allowedActions(state, staff)).toContain('verify-credit-code');
  expect(allowedActions(registered, staff)).not.toContain('verify-credit-code');
});

test.each([
  ['a wrong code', { creditCode: '91350100M000100Y13' }, staff, 'credit-code-invalid'],
  ['an unknown province', { province: '990000' }, staff, 'province-unknown'],
  ['another agency', {}, foreign, 'not-your-agency'],
])('%s is refused', (_, fault, actor, code) => {
  given({ ...office, ...fault })
    .when((agency) => register(agency, actor, today))
    .then(`registry.${code}`);
});

test.each(['creditCode', 'name', 'email'])('an ID-card number as %s is refused and not repeated', (field) => {
  const attempt = () => register({ ...office, [field]: ID_CARD }, staff, today);
  expect(attempt).toThrow(refusal('id-card-number'));
  try {
    attempt();
  } catch (error) {
    expect(JSON.stringify({ ...(error as object), text: String(error) })).not.toContain(ID_CARD.slice(0, 6));
  }
});

test('the sentences about a wrong code are in the reader’s language', () => {
  expect(() => register({ ...office, creditCode: '1' }, staff, today)).toThrow(
    expect.objectContaining({ zh: expect.stringContaining('应为18位'), en: expect.stringContaining('has 18') }),
  );
});

describe('a branch', () => {
  const branch = { ...office, id: '1a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d', creditCode: '914403001922038216' };

  test('belongs to a registered agency', () => {
    given({ ...branch, parent: registered })
      .when((agency) => register(agency, staff, today))
      .then({
        state: { parentId: id },
        events: [fact(AgencyRegistered, { parentId: id }), fact(AgencyContactChanged)],
      });
  });

  test.each([
    ['a suspended agency', suspendedAgency(), 'parent-not-registered'],
    ['a deregistered agency', deregisteredAgency(), 'parent-not-registered'],
    ['a branch', anAgency({ parentId: branch.id }), 'parent-is-branch'],
  ])('of %s is refused', (_, parent, code) => {
    given({ ...branch, parent })
      .when((agency) => register(agency, staff, today))
      .then(`registry.${code}`);
  });
});

test('a code that somebody has or had registers nobody else, and a deregistered one is pointed to its return', () => {
  const holder = { agencyId: id, state: 'registered', current: true } as const;
  const taken = (over: object) => () => mustBeNobodysCode(creditCode, { ...holder, ...over });
  expect(taken({})).toThrow(refusal('credit-code-taken'));
  expect(taken({ state: 'suspended' })).toThrow(refusal('credit-code-taken'));
  expect(taken({ state: 'deregistered' })).toThrow(refusal('credit-code-of-deregistered'));
  expect(taken({ current: false })).toThrow(refusal('credit-code-former'));
  expect(() => mustBeNobodysCode(creditCode, null)).not.toThrow();
});

test('a suspended agency stays on the register, a deregistered one does not', () => {
  expect(() => mustBeOnRegister(suspendedAgency())).not.toThrow();
  expect(() => mustBeOnRegister(deregisteredAgency())).toThrow(refusal('agency-deregistered'));
});

test('an agency and staff are offered what is theirs to do, others nothing', () => {
  const [suspended, gone] = [suspendedAgency(), deregisteredAgency()];
  expect([registered, suspended, gone].map((agency) => allowedActions(agency, own))).toEqual([
    ['publish-disclosure', 'start-employment', 'claim-merit'],
    ['publish-disclosure'],
    [],
  ]);
  expect([suspended, gone].map((agency) => allowedActions(agency, staff))).toEqual([
    ['publish-disclosure', 'change-identity', 'reinstate', 'deregister'],
    ['reinstate'],
  ]);
  for (const who of [foreign, { sub: 'x', role: 'public' } as const])
    expect(allowedActions(registered, who)).toEqual([]);
});

test('staff act for every agency, an agency for itself', () => {
  expect(() => mustActFor(registered, staff)).not.toThrow();
  expect(() => mustActFor(registered, own)).not.toThrow();
  expect(() => mustActFor(registered, { sub: 'x', role: 'agency' })).toThrow(refusal('not-your-agency'));
});
