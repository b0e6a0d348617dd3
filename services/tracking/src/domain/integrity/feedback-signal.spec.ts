import fc from 'fast-check';
import {
  answersInBurst,
  burstSpan,
  comparableText,
  firstDayKept,
  identicalTexts,
  raiseSignal,
  signalsWithin,
} from './feedback-signal.js';

const about = (n: number, enterprise = n) => ({
  projectId: `project ${n}`,
  agencyId: 'agency',
  enterpriseId: `enterprise ${enterprise}`,
});
const at = (n: number, minutes: number) => ({
  ...about(n),
  answeredAt: new Date(Date.UTC(2026, 2, 2, 4, 0) + minutes * 60_000),
});
const projects = (answers: readonly { projectId: string }[]) => answers.map(({ projectId }) => projectId).sort();

test('five projects answered within an hour are a burst, the sixtieth minute included', () => {
  const five = [0, 15, 30, 45, 60].map((minutes, n) => at(n, minutes));
  expect(projects(answersInBurst(five))).toEqual(projects(five));
  expect(answersInBurst([...five.slice(0, 4), at(4, 60 + 1 / 60)])).toEqual([]);
  expect(answersInBurst(five.slice(1))).toEqual([]);
});

test('amendments of one project make no burst, and only what lies within one hour belongs to it', () => {
  expect(answersInBurst([0, 1, 2, 3, 4, 5].map((minutes) => at(minutes % 2, minutes)))).toEqual([]);
  const early = at(9, -40);
  const late = at(8, 100);
  const five = [0, 10, 20, 25, 30].map((minutes, n) => at(n, minutes));
  expect(projects(answersInBurst([late, ...five, early]))).toEqual(projects(five));
});

test('whatever order answers come in, each looked at with those an hour around it, the same projects are found', () => {
  const answers = fc.array(fc.nat(200), { maxLength: 14 }).map((minutes) => minutes.map((minute, n) => at(n, minute)));
  const inAnyOrder = answers.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  fc.assert(
    fc.property(inAnyOrder, (order) => {
      const found = new Set<string>();
      for (const [n, answer] of order.entries()) {
        const distance = (one: typeof answer) => Math.abs(one.answeredAt.getTime() - answer.answeredAt.getTime());
        const near = order.slice(0, n + 1).filter((one) => distance(one) <= burstSpan);
        for (const { projectId } of answersInBurst(near)) found.add(projectId);
      }
      expect([...found].sort()).toEqual(projects(answersInBurst(order)));
    }),
  );
});

test('texts are compared by their letters and digits, from ten on', () => {
  expect(comparableText(' 咨询 团队，非常专业！ＡＢ12。')).toBe('咨询团队非常专业ab12');
  expect(comparableText('咨询团队非常专业AB12')).toBe(comparableText('“咨询团队”非常专业——ab 12'));
  expect([comparableText('咨询团队非常专业敬'), comparableText('。'.repeat(20)), comparableText(null)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(comparableText('咨询团队非常专业敬业')).toHaveLength(10);
});

test('the same text of another enterprise marks all of them, of the same enterprise nobody', () => {
  expect(identicalTexts(about(1), [about(2), about(3)])).toEqual([about(1), about(2), about(3)]);
  expect(identicalTexts(about(1), [about(2, 1)])).toEqual([]);
  expect(identicalTexts(about(1), [about(2, 1), about(3)])).toEqual([about(1), about(3)]);
  expect(identicalTexts(about(1), [])).toEqual([]);
});

test('an answer tells against itself by other basic information, and by an end after it was given', () => {
  expect(signalsWithin({ confirmed: true, endedOn: '2026-03-02' }, '2026-03-02')).toEqual([]);
  expect(signalsWithin({ confirmed: false, endedOn: '2026-02-02' }, '2026-03-02')).toEqual(['basics-differ']);
  expect(signalsWithin({ confirmed: false, endedOn: '2026-03-03' }, '2026-03-02')).toEqual([
    'basics-differ',
    'before-end',
  ]);
});

test('a signal says of which project it is, and nothing of the address or the text', () => {
  const [id, projectId, agencyId, enterpriseId] = ['1', '2', '3', '4'].map(
    (n) => `00000000-0000-8000-8000-00000000000${n}`,
  ) as [string, string, string, string];
  const finding = { kind: 'burst' as const, projectId, agencyId, enterpriseId };
  const { state, events } = raiseSignal(id, finding, '2026-03-02');
  expect(state).toEqual({ id, ...finding, foundOn: '2026-03-02' });
  const data = { signalId: id, ...finding, foundOn: '2026-03-02' };
  expect(events).toEqual([{ type: 'tracking.feedback-signal-found.v1', subject: id, data }]);
});

test('addresses are kept ninety days', () => {
  expect(firstDayKept('2026-05-31')).toBe('2026-03-02');
});
