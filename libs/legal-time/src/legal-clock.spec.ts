import { officialCalendar, withYear } from './calendar.js';
import * as clocks from './legal-clock.js';
import { type ClockAction, ClockRefusal, type LegalClock } from './legal-clock.js';
import type { Term } from './periods.js';

const calendar = officialCalendar;
const start = (from: string, term: Term) => clocks.startClock(calendar, { from, term, rules: '2026.1' });
const suspend = (clock: LegalClock, on: string) => clocks.suspendClock(clock, { on, reason: '等待补正。' });
const resume = (clock: LegalClock, on: string) => clocks.resumeClock(calendar, clock, on);
const extend = (clock: LegalClock, term: Term, on: string) =>
  clocks.extendClock(calendar, clock, { term, on, reason: '案情复杂。' });
const explained = (clock: LegalClock) => clocks.explainClock(clock).map(({ zh }) => zh);
const explainedInEnglish = (clock: LegalClock) => clocks.explainClock(clock).map(({ en }) => en);

describe('a clock', () => {
  test('starts with its last day and the steps that gave it', () => {
    const clock = start('2026-03-02', { days: 15 });
    expect(clock).toMatchObject({ from: '2026-03-02', rules: '2026.1', due: { date: '2026-03-17' }, missed: false });
    expect(explained(clock)).toEqual([
      '自2026-03-02的次日起算，当日不计入（民法典第二百零一条）。',
      '第15日为2026-03-17。',
      '最后一日为2026-03-17（星期二），至当日24时止。',
    ]);
  });

  test('has no last day while it is suspended', () => {
    const suspended = suspend(start('2026-03-02', { workingDays: 7 }), '2026-03-05');
    expect(suspended).toMatchObject({
      due: null,
      suspensions: [{ from: '2026-03-05', until: null, reason: '等待补正。' }],
    });
    expect(explained(suspended)).toEqual([
      '期限为7个工作日，自2026-03-02的次日起算；2026-03-05起中止，自恢复之日起继续计算。',
    ]);
    expect(explainedInEnglish(suspended)).toEqual([
      '7 working days from the day after 2026-03-02; suspended from 2026-03-05 until the day on which the clock is resumed.',
    ]);
    expect(clocks.isOverdue(suspended, '2030-01-01')).toBe(false);
  });

  test.each([
    ['working days', { workingDays: 7 }, '2026-03-11', '2026-03-17'],
    ['days', { days: 15 }, '2026-03-17', '2026-03-23'],
    ['months', { months: 1 }, '2026-04-02', '2026-04-08'],
  ])(
    'in %s leaves out the days of a suspension, its first included, the day of the resumption not',
    (_, term, ...due) => {
      const clock = start('2026-03-02', term);
      const resumed = resume(suspend(clock, '2026-03-05'), '2026-03-11');
      expect([clock.due.date, resumed.due.date]).toEqual(due);
      expect(explained(resumed)).toContain('2026-03-05至2026-03-10中止，不计入。');
      expect(explainedInEnglish(resumed)).toContain('2026-03-05 to 2026-03-10 are suspended: not counted.');
    },
  );

  test('suspended twice leaves out both, also when the second begins on the day of the resumption', () => {
    const once = resume(suspend(start('2026-03-02', { days: 15 }), '2026-03-05'), '2026-03-06');
    const twice = resume(suspend(once, '2026-03-06'), '2026-03-08');
    expect([once.due.date, twice.due.date]).toEqual(['2026-03-18', '2026-03-20']);
    const first = resume(suspend(start('2026-03-02', { workingDays: 7 }), '2026-03-05'), '2026-03-06');
    expect(resume(suspend(first, '2026-03-06'), '2026-03-10').due.date).toBe('2026-03-16');
    expect(explained(suspend(once, '2026-03-10'))).toEqual([
      '2026-03-05中止，不计入。',
      '期限为15日，自2026-03-02的次日起算；2026-03-10起中止，自恢复之日起继续计算。',
    ]);
  });

  test.each([{ days: 15 }, { workingDays: 11 }])('of %j suspended on its last day has that day left', (term) => {
    const clock = start('2026-03-02', term);
    expect(clock.due.date).toBe('2026-03-17');
    expect(resume(suspend(clock, '2026-03-17'), '2026-03-20').due.date).toBe('2026-03-20');
  });

  test('suspended after its term, on a day off that puts off its end, ends after the suspension', () => {
    const clock = start('2026-03-06', { days: 15 });
    const resumed = resume(suspend(clock, '2026-03-22'), '2026-03-29');
    expect([clock.due.date, resumed.due.date]).toEqual(['2026-03-23', '2026-03-30']);
    expect(explained(resumed).slice(1)).toEqual([
      '第15日为2026-03-21。',
      '2026-03-22至2026-03-28中止，不计入。',
      '2026-03-21休息（周末），以休假日结束的次日为最后一日（民法典第二百零三条）。',
      '2026-03-29休息（周末），以休假日结束的次日为最后一日（民法典第二百零三条）。',
      '最后一日为2026-03-30（星期一），至当日24时止。',
    ]);
  });

  test('a suspension breaks a run of days off in two', () => {
    const resumed = resume(suspend(start('2026-02-13', { workingDays: 3 }), '2026-02-18'), '2026-02-22');
    expect(explained(resumed)).toEqual([
      '自2026-02-13的次日起算，当日不计入（民法典第二百零一条）。',
      '2026-02-18至2026-02-21中止，不计入。',
      '2026-02-15至2026-02-17休息（春节），不计入。',
      '2026-02-22至2026-02-23休息（春节），不计入。',
      '2026-02-14为调休上班的周末，计入。',
      '第3个工作日为2026-02-25（星期三），至当日24时止。',
    ]);
  });

  test('is extended to a longer term from its start, once', () => {
    const extended = extend(start('2026-03-02', { days: 15 }), { days: 60 }, '2026-03-10');
    expect(extended).toMatchObject({
      term: { days: 15 },
      extension: { term: { days: 60 }, on: '2026-03-10', reason: '案情复杂。' },
      due: { date: '2026-05-06' },
    });
    expect(explained(extended)[0]).toBe('2026-03-10延长期限：由15日延长至60日。');
    expect(explainedInEnglish(extended)[0]).toBe('Extended on 2026-03-10 from 15 days to 60 days.');
  });

  test('stops in time until 24:00 of its last day, and late from then on', () => {
    const clock = start('2026-03-02', { days: 15 });
    expect(explained(clocks.stopClock(clock, '2026-03-17')).at(-1)).toBe('2026-03-17完成，未逾期。');
    const late = clocks.stopClock(clock, '2026-03-18');
    expect(late).toMatchObject({ stoppedOn: '2026-03-18', missed: true });
    expect(explained(late).slice(-2)).toEqual(['期限于2026-03-17届满（当日24时），逾期。', '2026-03-18完成，已逾期。']);
    expect(late).toEqual(clocks.stopClock(clocks.missClock(clock, '2026-03-18'), '2026-03-18'));
  });

  test('stops while it is suspended, in time', () => {
    const stopped = clocks.stopClock(suspend(start('2026-03-02', { days: 15 }), '2026-03-05'), '2026-08-01');
    expect(stopped).toMatchObject({ stoppedOn: '2026-08-01', missed: false, due: null });
    expect(explainedInEnglish(stopped).at(-1)).toBe('Stopped on 2026-08-01, in time.');
  });
});

describe('a clock refuses', () => {
  const running = start('2026-03-02', { days: 15 });
  const suspended = suspend(running, '2026-03-05');
  const missed = clocks.missClock(running, '2026-03-18');
  const stopped = clocks.stopClock(running, '2026-03-10');
  const extended = extend(running, { days: 60 }, '2026-03-10');
  const act: Record<ClockAction, (clock: LegalClock, on: string) => LegalClock> = {
    suspend,
    resume,
    extend: (clock, on) => extend(clock, { days: 30 }, on),
    stop: clocks.stopClock,
    miss: clocks.missClock,
  };

  test.each([
    ['suspend', suspended, '2026-03-06', 'suspended'],
    ['suspend', missed, '2026-03-18', 'missed'],
    ['suspend', running, '2026-03-18', 'overdue'],
    ['suspend', running, '2026-03-01', 'too-early'],
    ['suspend', resume(suspended, '2026-03-09'), '2026-03-08', 'too-early'],
    ['resume', running, '2026-03-06', 'not-suspended'],
    ['resume', suspended, '2026-03-04', 'too-early'],
    ['extend', suspended, '2026-03-06', 'suspended'],
    ['extend', extended, '2026-03-11', 'already-extended'],
    ['extend', running, '2026-03-18', 'overdue'],
    ['extend', missed, '2026-03-18', 'missed'],
    ['extend', start('2026-03-02', { days: 30 }), '2026-03-10', 'not-longer'],
    ['stop', stopped, '2026-03-11', 'stopped'],
    ['miss', running, '2026-03-17', 'not-over'],
    ['miss', missed, '2026-03-19', 'missed'],
    ['miss', suspended, '2026-12-31', 'suspended'],
    ['miss', stopped, '2026-12-31', 'stopped'],
  ] as const)('to %s (%#)', (action, clock, on, fault) => {
    expect(() => act[action](clock, on)).toThrow(new ClockRefusal(action, fault));
    if (fault !== 'not-longer') expect(clocks.faultOf(action, clock, on)).toBe(fault);
  });

  test('in one sentence that names the fault', () => {
    const { message } = new ClockRefusal('extend', 'already-extended');
    expect(message).toBe('The clock refuses to extend: it is extended, which can be done once.');
  });

  test.each([
    [{ days: 0 }, 'The term is 0; a clock runs for one or more.'],
    [{ months: -1 }, 'The length -1 is not a whole number of zero or more.'],
  ])('a term of %j', (term, message) => {
    expect(() => start('2026-03-02', term)).toThrow(new RangeError(message));
  });
});

describe('another calendar', () => {
  const longer = withYear(calendar, {
    year: 2027,
    sources: ['通知'],
    daysOff: [{ name: '元旦', from: '2027-01-01', until: '2027-01-04' }],
    workdays: [],
  });
  const provisional = start('2026-12-30', { workingDays: 2 });

  test('moves the last day of a clock that runs and says so', () => {
    expect(provisional.due).toMatchObject({ date: '2027-01-04', provisional: true });
    const recomputed = clocks.recomputeClock(longer, provisional, '2026-12-31');
    expect(recomputed.due).toMatchObject({ date: '2027-01-05', provisional: false, calendarVersion: longer.version });
    expect(recomputed.due.steps.at(-1)).toEqual({
      zh: '日历更新后重新计算，最后一日由2027-01-04改为2027-01-05。',
      en: 'Recomputed with a newer calendar: the last day is 2027-01-05 instead of 2027-01-04.',
    });
    expect(clocks.recomputeClock(longer, recomputed, '2026-12-31')).toBe(recomputed);
  });

  test('that leaves the last day says nothing', () => {
    const clock = start('2026-03-02', { days: 15 });
    expect(clocks.recomputeClock(longer, clock, '2026-03-17').due).toEqual({
      ...clock.due,
      calendarVersion: longer.version,
    });
  });

  test('does not touch a clock that does not run; a suspended one takes it when it is resumed', () => {
    const suspended = suspend(provisional, '2026-12-31');
    const missable = start('2026-03-02', { days: 15 });
    const ended = [clocks.missClock(missable, '2026-03-18'), clocks.stopClock(provisional, '2026-12-31'), suspended];
    for (const clock of ended) expect(clocks.recomputeClock(longer, clock, '2026-12-31')).toBe(clock);
    expect(clocks.resumeClock(longer, suspended, '2026-12-31').due.date).toBe('2027-01-05');
  });

  test('gives an end to a clock that never ended on its provisional date, not before the day of the recomputation', () => {
    expect(clocks.isOverdue(provisional, '2027-01-20')).toBe(false);
    expect(() => clocks.missClock(provisional, '2027-01-20')).toThrow(new ClockRefusal('miss', 'not-over'));
    expect(clocks.stopClock(provisional, '2027-01-20')).toMatchObject({ missed: false });
    const { due } = clocks.recomputeClock(longer, provisional, '2027-01-20');
    expect(due).toMatchObject({ date: '2027-01-20', provisional: false });
    expect(due.steps.at(-1)).toEqual({
      zh: '日历更新后重新计算，最后一日为2027-01-05；期限不在暂定日期届满，以重新计算之日2027-01-20为最后一日。',
      en: 'Recomputed with a newer calendar: the last day would be 2027-01-05, but no period ends on a provisional date; it ends on 2027-01-20, the day of this recomputation.',
    });
  });

  test('does not revive a clock that is over and not yet marked as missed', () => {
    const over = start('2026-03-02', { days: 15 });
    expect(clocks.recomputeClock(longer, over, '2026-03-18').due).toBe(over.due);
  });
});
