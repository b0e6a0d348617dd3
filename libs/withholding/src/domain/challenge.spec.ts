import { fields, names } from '../../test/kinds.js';
import { type Challenge, decideChallenge, fileChallenge, type Withholding } from '../domain.js';

const TODAY = '2026-04-01';
const ownerId = '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d';
const withholdingId = '11111111-2222-8333-8444-555555555555';
const filing = {
  id: '33333333-2222-8333-8444-555555555555',
  ownerId,
  reason: '该信息早已公开在官网',
  contact: 'someone@example.cn',
  files: [],
  filedBy: 'public',
};
const field = 'experience.enterprises';
const hiding = { id: withholdingId, state: 'granted', until: '2027-03-01' } as Withholding;

describe.each([
  ['a field', fields, { ...filing, withholdingId, field }, { agencyId: ownerId, withholdingId, field }],
  ['a name', names, filing, { enterpriseId: ownerId }],
])('against %s', (_, kind, file, about) => {
  const type = (what: string) => `${kind.service}.${kind.challenge}-${what}.v1`;
  const filed = (): Challenge => ({ ...fileChallenge(kind, file, [hiding], TODAY).state, version: 1 });
  const decide = (challenge: Challenge, outcome: 'upheld' | 'dismissed', decision = '属实') =>
    decideChallenge(kind, challenge, { outcome, decision, decidedBy: 'staff-1' }, '2026-04-02');

  test('a challenge is told without its reason and its filer', () => {
    const { state, events } = fileChallenge(kind, file, [hiding], TODAY);
    expect(state).toMatchObject({ ...file, state: 'filed', filedOn: TODAY });
    expect(events).toMatchObject([{ type: type('filed'), data: { ...about, challengeId: file.id, filedOn: TODAY } }]);
    for (const secret of [filing.reason, filing.contact]) expect(JSON.stringify(events)).not.toContain(secret);
  });

  test.each([
    ['is over', { state: 'ended' }],
    ['was refused', { state: 'refused' }],
    ['is past its last day', { until: '2026-03-31' }],
    ['hides nothing before it is granted', { state: 'requested', hidesMeanwhile: false }],
  ])('what %s cannot be challenged', (__, over) => {
    const code = `${kind.service}.${kind.name}-hides-nothing`;
    const it = { ...hiding, ...over } as Withholding;
    expect(() => fileChallenge(kind, file, [it], TODAY)).toThrow(expect.objectContaining({ code }));
    expect(fileChallenge(kind, file, [it, hiding], TODAY).state.state).toBe('filed');
  });

  test('no identity-card number is taken, be it from who challenges or who decides', () => {
    for (const over of [{ reason: '我的号码362322198709086409' }, { contact: '362322198709086409@example.cn' }])
      expect(() => fileChallenge(kind, { ...file, ...over }, [hiding], TODAY)).toThrow('id-card-number');
    expect(() => decide(filed(), 'upheld', '362322198709086409所述属实')).toThrow('id-card-number');
  });

  test.each(['upheld', 'dismissed'] as const)('a challenge is %s once, with reasons', (outcome) => {
    const { state, events } = decide(filed(), outcome);
    expect(state).toMatchObject({ state: outcome, decidedOn: '2026-04-02', decidedBy: 'staff-1', decision: '属实' });
    expect(events).toMatchObject([{ type: type('decided'), data: { ...about, outcome } }]);
    for (const again of ['upheld', 'dismissed'] as const)
      expect(() => decide(state, again)).toThrow(/challenge-already-decided/);
    const actions = [filed(), state].map((it) =>
      kind.challengeLifecycle.allowedActions(it, { role: 'alliance-staff' }),
    );
    expect(actions).toEqual([['uphold', 'dismiss'], []]);
  });
});
