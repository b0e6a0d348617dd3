import { decideNameChallenge, fileNameChallenge, type NameChallenge, nameChallengeActions } from './name-challenge.js';

const TODAY = '2026-04-01';
const filing = {
  id: '33333333-2222-8333-8444-555555555555',
  enterpriseId: 'f0000000-0000-8000-8000-000000000001',
  reason: '该企业贯标的消息早已见报',
  contact: 'someone@example.cn',
};
const filed = (): NameChallenge => ({ ...fileNameChallenge(filing, true, TODAY).state, version: 1 });
const decide = (challenge: NameChallenge, outcome: 'upheld' | 'dismissed', decision = '属实') =>
  decideNameChallenge(challenge, { outcome, decision, decidedBy: 'staff-1' }, '2026-04-02');

test('a challenge is told without its reason and its filer', () => {
  const { state, events } = fileNameChallenge(filing, true, TODAY);
  expect(state).toMatchObject({ state: 'filed', filedOn: TODAY });
  expect(events).toMatchObject([{ type: 'tracking.name-challenge-filed.v1', data: { filedOn: TODAY } }]);
  for (const secret of [filing.reason, filing.contact]) expect(JSON.stringify(events)).not.toContain(secret);
});

test('a name that is public cannot be challenged', () => {
  expect(() => fileNameChallenge(filing, false, TODAY)).toThrow('tracking.name-not-withheld');
});

test('no identity-card number is taken, be it from who challenges or who decides', () => {
  for (const over of [{ reason: '我的号码362322198709086409' }, { contact: '362322198709086409@example.cn' }])
    expect(() => fileNameChallenge({ ...filing, ...over }, true, TODAY)).toThrow('tracking.id-card-number');
  expect(() => decide(filed(), 'upheld', '362322198709086409所述属实')).toThrow('tracking.id-card-number');
});

test.each(['upheld', 'dismissed'] as const)('a challenge is %s once, with reasons', (outcome) => {
  const { state, events } = decide(filed(), outcome);
  expect(state).toMatchObject({ state: outcome, decidedOn: '2026-04-02', decidedBy: 'staff-1', decision: '属实' });
  expect(events).toMatchObject([{ type: 'tracking.name-challenge-decided.v1', data: { outcome } }]);
  for (const again of ['upheld', 'dismissed'] as const)
    expect(() => decide(state, again)).toThrow('tracking.name-challenge-already-decided');
  expect([nameChallengeActions(filed()), nameChallengeActions(state)]).toEqual([['uphold', 'dismiss'], []]);
});
