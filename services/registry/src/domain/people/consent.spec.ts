import { type ConsentLink, decide, decisionsAt, issueLink, mustBeUsable, spend } from './consent.js';

const id = '11111111-2222-8333-8444-555555555555';
const person = { id: '66666666-7777-8888-8999-aaaaaaaaaaaa', email: 'lin@example.cn', emailConfirmed: true };
const secret = { id, token: 'a secret', tokenHash: 'its hash' };
type Of = Parameters<typeof issueLink>[1];
const issued = (lastIssuedOn: string | null = null, of: Of = person, isGiven = false) =>
  issueLink(secret, of, { agencyName: '衡鉴咨询', lastIssuedOn, isGiven }, '2026-03-02');
const link = (over: Partial<ConsentLink> = {}): ConsentLink => ({ ...issued().state, version: 1, ...over });

test('a link is kept without its secret, which only the letter carries', () => {
  const { state, events } = issued();
  expect(JSON.stringify(state)).not.toContain('a secret');
  expect(state).toMatchObject({ tokenHash: 'its hash', validUntil: '2026-04-01', spentOn: null });
  expect(events).toMatchObject([
    { type: 'registry.consent-link-issued.v2', data: { token: 'a secret', agencyName: '衡鉴咨询' } },
  ]);
});

test('a person gets one link a day at most, and none without an address', () => {
  expect(issued('2026-03-01').events).toHaveLength(1);
  expect(() => issued('2026-03-02')).toThrow(expect.objectContaining({ code: 'registry.consent-link-recent' }));
  expect(() => issued(null, { ...person, email: null })).toThrow(
    expect.objectContaining({ code: 'registry.person-email-missing' }),
  );
});

test('a link can be used on its last day', () => {
  expect(spend(link(), person, '2026-04-01').state.spentOn).toBe('2026-04-01');
});

test('a spent and an expired link and one to another address give one and the same refusal', () => {
  const refusals = [
    () => mustBeUsable(link({ spentOn: '2026-03-02' }), person, '2026-03-02'),
    () => mustBeUsable(link(), person, '2026-04-02'),
    () => mustBeUsable(link(), { email: 'other@example.cn' }, '2026-03-02'),
  ].map((attempt) => {
    try {
      return attempt();
    } catch (error) {
      const { code, details, message } = error as { code: string; details: object; message: string };
      return { code, details, message };
    }
  });
  expect(refusals).toEqual(refusals.map(() => refusals[0]));
  expect(refusals[0]).toMatchObject({ code: 'registry.consent-link-invalid', details: {} });
});

test.each([
  [true, 'registry.name-consent-given.v1'],
  [false, 'registry.name-consent-withdrawn.v1'],
])('a decision (%p) tells the person’s id, the link and the day, and no name', (given, type) => {
  const { state, events } = decide(id, link(), person, given, '2026-03-05');
  expect(state).toMatchObject({ given, decidedOn: '2026-03-05', linkId: id });
  expect(events).toEqual([{ type, subject: id, data: { personId: person.id, linkId: id, decidedOn: '2026-03-05' } }]);
});

test('an address that only an agency vouches for gets no link to consent; to withdraw it does', () => {
  const unconfirmed = { ...person, emailConfirmed: false };
  const refused = expect.objectContaining({ code: 'registry.person-email-unconfirmed' });
  expect(() => issued(null, unconfirmed)).toThrow(refused);
  expect(issued(null, unconfirmed, true).events).toHaveLength(1);
  expect(() => decide(id, link(), unconfirmed, true, '2026-03-05')).toThrow(refused);
  expect(decide(id, link(), unconfirmed, false, '2026-03-05').state).toMatchObject({ given: false });
  expect([decisionsAt(person), decisionsAt(unconfirmed)]).toEqual([
    ['give', 'withdraw', 'delete-address'],
    ['withdraw', 'delete-address'],
  ]);
});
