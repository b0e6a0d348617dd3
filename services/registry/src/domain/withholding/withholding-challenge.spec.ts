import type { Withholding } from './withholding.js';
import { type Challenge, challengeActions, decideChallenge, fileChallenge } from './withholding-challenge.js';

const withholding = {
  id: '11111111-2222-8333-8444-555555555555',
  agencyId: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d',
  field: 'experience.enterprises',
  state: 'granted',
  until: '2027-03-01',
} as Withholding;
const filing = {
  id: '33333333-2222-8333-8444-555555555555',
  reason: '该名单早已公开在官网',
  contact: 'someone@example.cn',
};
const file = (of: Withholding = withholding) => fileChallenge(filing, of, '2026-04-01');
const filed = (): Challenge => ({ ...file().state, version: 1 });
const decide = (challenge: Challenge, outcome: 'upheld' | 'dismissed') =>
  decideChallenge(challenge, { outcome, decision: '属实', decidedBy: 'staff-1' }, '2026-04-02');

test('a challenge is told without its reason and its filer', () => {
  expect(file().state).toMatchObject({ state: 'filed', filedOn: '2026-04-01', field: withholding.field });
  const told = JSON.stringify(file().events);
  expect(told).toContain('registry.withholding-challenge-filed.v1');
  for (const secret of [filing.reason, filing.contact]) expect(told).not.toContain(secret);
});

test.each([
  ['is over', { state: 'ended' }],
  ['was refused', { state: 'refused' }],
  ['is past its last day', { until: '2026-03-31' }],
  ['hides nothing before it is granted', { state: 'requested', hidesMeanwhile: false }],
])('what %s cannot be challenged', (_, over) => {
  expect(() => file({ ...withholding, ...over } as Withholding)).toThrow(
    expect.objectContaining({ code: 'registry.withholding-hides-nothing' }),
  );
});

test('no identity-card number is taken, be it from who challenges or who decides', () => {
  const refused = expect.objectContaining({ code: 'registry.id-card-number' });
  for (const over of [{ reason: '我的号码362322198709086409' }, { contact: '362322198709086409@example.cn' }])
    expect(() => fileChallenge({ ...filing, ...over }, withholding, '2026-04-01')).toThrow(refused);
  const decided = { outcome: 'upheld', decision: '362322198709086409所述属实', decidedBy: 'staff-1' } as const;
  expect(() => decideChallenge(filed(), decided, '2026-04-02')).toThrow(refused);
});

test.each(['upheld', 'dismissed'] as const)('a challenge is %s once, with reasons', (outcome) => {
  const { state, events } = decide(filed(), outcome);
  expect(state).toMatchObject({ state: outcome, decidedOn: '2026-04-02', decidedBy: 'staff-1', decision: '属实' });
  expect(events).toMatchObject([{ type: 'registry.withholding-challenge-decided.v1', data: { outcome } }]);
  expect(() => decide(state, outcome)).toThrow(expect.objectContaining({ code: 'registry.challenge-already-decided' }));
  expect([challengeActions(filed()), challengeActions(state)]).toEqual([['uphold', 'dismiss'], []]);
});
