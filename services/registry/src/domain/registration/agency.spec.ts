import type { Actor } from '@heng/contracts';
import {
  type Agency,
  allowedActions,
  mustActFor,
  mustBeNobodysCode,
  mustBeOnRegister,
  mustBeRegistered,
  register,
} from './agency.js';
import { suspend } from './agency-standing.js';

const staff: Actor = { sub: 'staff-1', role: 'alliance-staff' };
const ID_CARD = '362322198709086409';
const office = {
  id: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d',
  creditCode: '91350100M000100Y43',
  name: '福州衡鉴',
  province: '350000',
  email: 'a@example.cn',
};
const registered: Agency = { ...register(office, staff, '2026-03-02').state, version: 1 };
const code = (expected: string) => expect.objectContaining({ code: expected });

test('a registration is told to everyone, its address in an event apart', () => {
  const { state, events } = register(office, staff, '2026-03-02');
  expect(state).toMatchObject({ state: 'registered', creditCodeStatus: 'verified', registeredOn: '2026-03-02' });
  expect(events.map(({ type }) => type)).toEqual(['registry.agency-registered.v1', 'registry.contact-changed.v1']);
  expect(JSON.stringify(events[0])).not.toContain('example.cn');
});

test('a code typed in small or full-width letters is the same code, also for the agency that owns it', () => {
  const typed = { ...office, creditCode: '９１３５０１００m000100y43' };
  const own: Actor = { sub: 'agency-1', role: 'agency', org: office.creditCode };
  expect(register(typed, own, '2026-03-02').state.creditCode).toBe(office.creditCode);
});

test('a code whose outer check digit alone is wrong registers, to be verified by hand', () => {
  const { state } = register({ ...office, creditCode: '91350203M0001QKT19' }, staff, '2026-03-02');
  expect(state).toMatchObject({ creditCodeStatus: 'legacy', codeVerification: null });
  expect(allowedActions({ ...state })).toContain('verify-credit-code');
  expect(allowedActions(registered)).not.toContain('verify-credit-code');
});

test.each([
  ['a wrong code', { creditCode: '91350100M000100Y13' }, staff, 'registry.credit-code-invalid'],
  ['an unknown province', { province: '990000' }, staff, 'registry.province-unknown'],
  [
    'another agency',
    {},
    { sub: 'agency-1', role: 'agency', org: '914403001922038216' } as Actor,
    'registry.not-your-agency',
  ],
])('%s is refused', (_, fault, actor, expected) => {
  expect(() => register({ ...office, ...fault }, actor, '2026-03-02')).toThrow(code(expected));
});

test.each(['creditCode', 'name', 'email'])('an ID-card number as %s is refused and not repeated', (field) => {
  const attempt = () => register({ ...office, [field]: ID_CARD }, staff, '2026-03-02');
  expect(attempt).toThrow(code('registry.id-card-number'));
  try {
    attempt();
  } catch (error) {
    expect(JSON.stringify({ ...(error as object), text: String(error) })).not.toContain(ID_CARD.slice(0, 6));
  }
});

test('the sentences about a wrong code are in the reader’s language', () => {
  const attempt = () => register({ ...office, creditCode: '1' }, staff, '2026-03-02');
  expect(attempt).toThrow(
    expect.objectContaining({ zh: expect.stringContaining('应为18位'), en: expect.stringContaining('has 18') }),
  );
});

describe('a branch', () => {
  const branch = { ...office, id: '1a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d', creditCode: '914403001922038216' };

  test('belongs to a registered agency', () => {
    const { state, events } = register({ ...branch, parent: registered }, staff, '2026-03-02');
    expect(state.parentId).toBe(office.id);
    expect(events[0]?.data).toMatchObject({ parentId: office.id });
  });

  test.each([
    ['a suspended agency', { state: 'suspended' }, 'registry.parent-not-registered'],
    ['a deregistered agency', { state: 'deregistered' }, 'registry.parent-not-registered'],
    ['a branch', { parentId: branch.id }, 'registry.parent-is-branch'],
  ] as const)('of %s is refused', (_, fault, expected) => {
    const parent = { ...registered, ...fault };
    expect(() => register({ ...branch, parent }, staff, '2026-03-02')).toThrow(code(expected));
  });
});

test('a code that somebody has or had registers nobody else, and a deregistered one is pointed to its return', () => {
  const holder = { agencyId: office.id, state: 'registered', current: true } as const;
  const taken = (over: object) => () => mustBeNobodysCode(office.creditCode, { ...holder, ...over });
  expect(taken({})).toThrow(code('registry.credit-code-taken'));
  expect(taken({ state: 'suspended' })).toThrow(code('registry.credit-code-taken'));
  expect(taken({ state: 'deregistered' })).toThrow(code('registry.credit-code-of-deregistered'));
  expect(taken({ current: false })).toThrow(code('registry.credit-code-former'));
  expect(() => mustBeNobodysCode(office.creditCode, null)).not.toThrow();
});

test('a suspended agency discloses and corrects, but neither hires nor claims merits', () => {
  const { state: suspended } = suspend(registered, { reason: '核查中' }, '2026-04-01');
  expect(() => mustBeOnRegister(suspended)).not.toThrow();
  expect(() => mustBeRegistered(suspended)).toThrow(code('registry.agency-suspended'));
  expect(allowedActions(suspended)).toEqual(['publish-disclosure', 'change-identity', 'reinstate', 'deregister']);
});

test('staff act for every agency, an agency for itself', () => {
  expect(() => mustActFor(registered, staff)).not.toThrow();
  expect(() => mustActFor(registered, { sub: 'x', role: 'agency', org: office.creditCode })).not.toThrow();
  expect(() => mustActFor(registered, { sub: 'x', role: 'agency' })).toThrow(code('registry.not-your-agency'));
});
