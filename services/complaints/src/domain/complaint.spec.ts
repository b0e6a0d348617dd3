import { DomainError } from '@heng/kit/domain';
import { allowedActions } from './actions.js';
import { accept, answer, type Complaint, decline, file, missClocks, rule } from './complaint.js';

const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const filing = {
  id: '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01',
  agencyId,
  allegation: 'false-disclosure',
  statement: '公开的项目数量与实际不符。',
  evidence: ['https://example.cn/contract.pdf'],
} as const;
const reply = { agencyId, statement: '已逐一核对。', evidence: [] };
const upheld = { outcome: 'upheld', severity: 'serious', reason: '证据确凿。' } as const;

const filed: Complaint = { ...file(filing, '2026-03-02').state, version: 1 };
const accepted = accept(filed, '2026-03-04').state;
const answered = answer(accepted, reply, '2026-03-10').state;
const ruled = rule(answered, upheld, '2026-04-01').state;
const declined = decline(filed, '与贯标咨询服务无关。', '2026-03-04').state;

const typesOf = ({ events }: { events: readonly { type: string }[] }) => events.map(({ type }) => type);
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'done';
};

test('a complaint goes from filing to ruling, each step starting the next clock', () => {
  expect(file(filing, '2026-03-02').deadlines).toMatchObject([
    { start: 'complaints.acceptance', due: { date: '2026-03-11' } },
  ]);
  expect(accept(filed, '2026-03-04').deadlines).toMatchObject([
    { stop: 'complaints.acceptance' },
    { start: 'complaints.answer', due: { date: '2026-03-19' } },
  ]);
  expect(answer(accepted, reply, '2026-03-10').deadlines).toMatchObject([
    { stop: 'complaints.answer' },
    { start: 'complaints.ruling', due: { date: '2026-04-22' } },
  ]);
  expect(ruled).toMatchObject({ state: 'ruled', ruledOn: '2026-04-01', outcome: 'upheld', severity: 'serious' });
  expect(Object.values(ruled.clocks).map(({ stoppedOn, missed }) => [stoppedOn, missed])).toEqual([
    ['2026-03-04', false],
    ['2026-03-10', false],
    ['2026-04-01', false],
  ]);
});

test.each([
  ['filed', filed, ['done', 'done', 'complaints.not-accepted', 'complaints.not-accepted']],
  [
    'accepted',
    accepted,
    ['complaints.already-decided', 'complaints.already-decided', 'done', 'complaints.answer-awaited'],
  ],
  [
    'declined',
    declined,
    ['complaints.already-decided', 'complaints.already-decided', 'complaints.not-accepted', 'complaints.not-accepted'],
  ],
  [
    'answered',
    answered,
    ['complaints.already-decided', 'complaints.already-decided', 'complaints.already-answered', 'done'],
  ],
  [
    'ruled',
    ruled,
    [
      'complaints.already-decided',
      'complaints.already-decided',
      'complaints.already-ruled',
      'complaints.already-ruled',
    ],
  ],
] as const)('a complaint that is %s allows what its state allows', (_, complaint, codes) => {
  const today = '2026-03-11';
  const attempts = [
    () => accept(complaint, today),
    () => decline(complaint, '无关。', today),
    () => answer(complaint, reply, today),
    () => rule(complaint, upheld, today),
  ];
  expect(attempts.map(codeOf)).toEqual(codes);
  expect(allowedActions(complaint)).toEqual(
    ['accept', 'decline', 'answer', 'rule'].filter((_, n) => codes[n] === 'done'),
  );
});

test('only the agency complained about answers', () => {
  for (const other of ['5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01', undefined]) {
    expect(codeOf(() => answer(accepted, { ...reply, agencyId: other }, '2026-03-10'))).toBe(
      'complaints.not-your-agency',
    );
  }
});

test('a ruling that upholds states how serious it is, one that dismisses does not', () => {
  expect(codeOf(() => rule(answered, { ...upheld, severity: null }, '2026-04-01'))).toBe('complaints.severity-missing');
  expect(codeOf(() => rule(answered, { ...upheld, outcome: 'dismissed' }, '2026-04-01'))).toBe(
    'complaints.severity-not-applicable',
  );
  expect(rule(answered, { ...upheld, outcome: 'dismissed', severity: null }, '2026-04-01').events).toMatchObject([
    { data: { outcome: 'dismissed', severity: null, filedOn: '2026-03-02', ruledOn: '2026-04-01' } },
  ]);
});

describe('a missed clock', () => {
  test('is told once, stays visible, and leaves the action possible', () => {
    const missed = missClocks(filed, '2026-03-12');
    expect(missed.events).toMatchObject([
      { type: 'complaints.clock-missed.v1', data: { clock: 'acceptance', due: '2026-03-11' } },
    ]);
    expect(missClocks(missed.state, '2026-03-13')).toEqual({ state: missed.state, events: [] });
    const late = accept(missed.state, '2026-03-13');
    expect(typesOf(late)).toEqual(['complaints.complaint-accepted.v1']);
    expect(late.state.clocks.acceptance).toMatchObject({ missed: true, stoppedOn: '2026-03-13' });
  });

  test('is told by the action itself when nobody took note before', () => {
    expect(typesOf(accept(filed, '2026-03-13'))).toEqual([
      'complaints.clock-missed.v1',
      'complaints.complaint-accepted.v1',
    ]);
  });

  test('of the answer starts the ruling clock on its last day and allows a ruling without an answer', () => {
    const { state, deadlines } = missClocks(accepted, '2026-03-20');
    expect(deadlines).toMatchObject([{ start: 'complaints.ruling', due: { date: '2026-05-06' } }]);
    expect(allowedActions(state)).toEqual(['answer', 'rule']);
    expect(rule(state, upheld, '2026-03-20').state).toMatchObject({ state: 'ruled', answeredOn: null });
  });

  test('of the answer is not made good by a late answer: the ruling clock goes on', () => {
    const { state } = missClocks(accepted, '2026-03-20');
    const late = answer(state, reply, '2026-04-01');
    expect(late.deadlines).toEqual([{ stop: 'complaints.answer' }]);
    expect(late.events).toMatchObject([{ data: { answeredOn: '2026-04-01', due: '2026-05-06' } }]);
    expect(late.state.clocks.answer).toMatchObject({ missed: true, stoppedOn: '2026-04-01' });
  });

  test('can follow another on one day, when nobody looked for long', () => {
    const { state, events } = missClocks(accepted, '2026-12-31');
    expect(events.map(({ data }) => data)).toMatchObject([{ clock: 'answer' }, { clock: 'ruling', due: '2026-05-06' }]);
    expect(state.state).toBe('accepted');
  });
});
