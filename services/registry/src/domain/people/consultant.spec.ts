import {
  allowedActions,
  changeEmail,
  deleteEmail,
  mustBeAnother,
  mustBeRegistered,
  recordConsultant,
} from './consultant.js';

const ID = '66666666-7777-8888-8999-aaaaaaaaaaaa';
const NUMBER = '362322198709086409';
const refused = expect.objectContaining({ code: 'registry.id-card-number' });

test('an identity-card number is taken neither as a name nor in an address', () => {
  expect(() => recordConsultant(ID, `林知远${NUMBER}`, null)).toThrow(refused);
  expect(() => recordConsultant(ID, '林知远', `${NUMBER}@example.cn`)).toThrow(refused);
  const { state } = recordConsultant(ID, '林知远', 'lin@example.cn');
  expect(() => changeEmail({ ...state, version: 1 }, `${NUMBER}@example.cn`, 'staff')).toThrow(refused);
});

test('an address is kept in small letters, and told when it is another', () => {
  const { state, events } = recordConsultant(ID, '林知远', 'Lin@Example.cn');
  expect(state.email).toBe('lin@example.cn');
  expect(JSON.stringify(events)).not.toContain('林知远');
  expect(changeEmail({ ...state, version: 1 }, 'LIN@example.cn', 'employer').events).toEqual([]);
  expect(changeEmail({ ...state, version: 1 }, 'zhi@example.cn', 'staff').events).toMatchObject([
    { type: 'registry.person-contact-changed.v2', data: { personId: ID, email: 'zhi@example.cn' } },
  ]);
});

test('an employer enters the first address and changes none; staff vouch, and a new one is not confirmed yet', () => {
  const known = (email: string | null, emailConfirmed = false) => ({
    id: ID,
    version: 1,
    name: '林知远',
    email,
    emailConfirmed,
  });
  const [former, next] = ['lin@example.cn', 'zhi@example.cn'];
  expect(recordConsultant(ID, '林知远', former).state.emailConfirmed).toBe(false);
  expect(recordConsultant(ID, '林知远', former, true).state.emailConfirmed).toBe(true);
  expect(changeEmail(known(null), next, 'employer').state).toMatchObject({ email: next, emailConfirmed: false });
  expect(() => changeEmail(known(former), next, 'employer')).toThrow(
    expect.objectContaining({ code: 'registry.person-email-not-agreed' }),
  );
  expect(changeEmail(known(former), former, 'staff')).toMatchObject({ state: { emailConfirmed: true }, events: [] });
  expect(changeEmail(known(former), next, 'staff').state).toMatchObject({ email: next, emailConfirmed: true });
  expect(changeEmail(known(former, true), next, 'person').state).toMatchObject({ email: next, emailConfirmed: false });
  expect(changeEmail(known(former, true), former, 'employer').events).toEqual([]);
});

test('a person who is perhaps recorded already is recorded only as another one', () => {
  expect(() => mustBeAnother([ID, 'other'], [ID], false)).toThrow(
    expect.objectContaining({ code: 'registry.person-perhaps-known', details: { field: 'name', persons: [ID] } }),
  );
  expect(() => mustBeAnother([ID], [], true)).not.toThrow();
  expect(() => mustBeAnother([], [], false)).not.toThrow();
});

test.each([
  ['nobody’s code', null],
  ['a former code', { agencyId: ID, state: 'registered', current: false }],
  ['a suspended agency', { agencyId: ID, state: 'suspended', current: true }],
  ['one that has left', { agencyId: ID, state: 'deregistered', current: true }],
] as const)('%s records nobody', (_, holder) => {
  expect(() => mustBeRegistered(holder)).toThrow(expect.objectContaining({ code: 'registry.recorder-not-registered' }));
  expect(() => mustBeRegistered({ agencyId: ID, state: 'registered', current: true })).not.toThrow();
});

test('an address is deleted with a reason, once, by staff', () => {
  const known = { ...recordConsultant(ID, '林知远', 'lin@example.cn', true).state, version: 1 };
  const { state, events } = deleteEmail(known, 'not-own', '2026-03-02');
  expect(state).toMatchObject({ email: null, emailConfirmed: false });
  expect(events).toMatchObject([{ data: { personId: ID, forgottenOn: '2026-03-02', reason: 'not-own' } }]);
  expect(deleteEmail(state, 'not-own', '2026-03-03').events).toEqual([]);
  expect(allowedActions(known, { role: 'alliance-staff' })).toContain('delete-email');
  expect(allowedActions(known, { role: 'agency' })).not.toContain('delete-email');
  expect(allowedActions(state, { role: 'alliance-staff' })).toEqual(['change-email']);
});
