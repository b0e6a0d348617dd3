import fc from 'fast-check';
import { isAnnounced, isWorkingDay, officialCalendar as calendar, withYear } from './calendar.js';
import { daysBetween, type IsoDate, plusDays, plusMonths } from './iso-date.js';
import * as clocks from './legal-clock.js';
import { type ClockAction, ClockRefusal, type LegalClock } from './legal-clock.js';
import type { Term } from './periods.js';

const suspend = (clock: LegalClock, on: string) => clocks.suspendClock(clock, { on, reason: '等待补正。' });
const resume = (clock: LegalClock, on: string) => clocks.resumeClock(calendar, clock, on);

const terms = fc.oneof(
  fc.record({ workingDays: fc.integer({ min: 1, max: 45 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 6 }) }),
);
const steps = fc.array(
  fc.record({
    action: fc.constantFrom<ClockAction>('suspend', 'resume', 'suspend', 'resume', 'extend', 'stop', 'miss'),
    wait: fc.oneof(fc.constantFrom(0, 0, 1), fc.integer({ min: 0, max: 25 })),
    term: terms,
  }),
  { maxLength: 9 },
);
const anyDate = fc.integer({ min: 0, max: 900 }).map((n) => plusDays('2024-08-01', n));
type Happened = { clock: LegalClock; before: LegalClock; action: ClockAction; on: IsoDate; refused: string | null };

function play(from: IsoDate, term: Term, plan: readonly { action: ClockAction; wait: number; term: Term }[]) {
  let clock: LegalClock = clocks.startClock(calendar, { from, term, rules: '2026.1' });
  let on = from;
  return plan.map(({ action, wait, term: longer }): Happened => {
    on = plusDays(on, wait);
    const before = clock;
    try {
      if (action === 'suspend') clock = suspend(before, on);
      else if (action === 'resume') clock = resume(before, on);
      else if (action === 'extend')
        clock = clocks.extendClock(calendar, before, { term: longer, on, reason: '案情复杂。' });
      else clock = action === 'stop' ? clocks.stopClock(before, on) : clocks.missClock(before, on);
      return { clock, before, action, on, refused: null };
    } catch (error) {
      if (!(error instanceof ClockRefusal)) throw error;
      return { clock, before, action, on, refused: error.fault };
    }
  });
}
const always = (claim: (happened: Happened) => void) =>
  fc.assert(
    fc.property(anyDate, terms, steps, (from, term, plan) => play(from, term, plan).forEach(claim)),
    { numRuns: 150 },
  );

const isSuspended = ({ suspensions }: LegalClock, day: string) =>
  suspensions.some(({ from, until }) => from <= day && (until === null || day < until));

/** The last day, counted day by day. */
function countedEnd(clock: LegalClock): IsoDate {
  const { from } = clock;
  const term = clock.extension?.term ?? clock.term;
  const counts = (day: IsoDate) => !isSuspended(clock, day);
  let day = from;
  if ('workingDays' in term) {
    for (let n = 0; n < term.workingDays; n += counts(day) && isWorkingDay(calendar, day) ? 1 : 0)
      day = plusDays(day, 1);
    return day;
  }
  const length = 'days' in term ? term.days : daysBetween(from, plusMonths(from, term.months));
  for (let n = 0; n < length; n += counts(day) ? 1 : 0) day = plusDays(day, 1);
  while (!counts(day) || !isWorkingDay(calendar, day)) day = plusDays(day, 1);
  return day;
}
test('suspended time never counts', () => {
  always(({ clock }) => {
    if (clock.due) expect(clock.due.date).toBe(countedEnd(clock));
  });
});

test('a suspension of no day changes nothing', () => {
  always(({ clock, on }) => {
    if (!clocks.faultOf('suspend', clock, on)) expect(resume(suspend(clock, on), on)).toEqual(clock);
  });
});

test('it is extended once at most, and then later than before', () => {
  fc.assert(
    fc.property(anyDate, terms, steps, (from, term, plan) => {
      const extensions = play(from, term, plan).filter(({ action, refused }) => action === 'extend' && !refused);
      expect(extensions.length).toBeLessThanOrEqual(1);
      for (const { before, clock } of extensions) expect(clock.due!.date > before.due!.date).toBe(true);
    }),
  );
});

test('it is missed after 24:00 of its last day and not before, and never on a provisional one', () => {
  always(({ clock, before, on }) => {
    if (clock.missed && !before.missed) expect([on > before.due!.date, before.due!.provisional]).toEqual([true, false]);
    if (clocks.isRunning(clock)) {
      expect(clocks.isOverdue(clock, clock.due!.date)).toBe(false);
      const after = plusDays(clock.due!.date, 1);
      expect(clocks.isOverdue(clock, after)).toBe(!clock.due!.provisional);
      if (!clock.due!.provisional) expect(clocks.missClock(clock, after).missed).toBe(true);
    }
  });
});

test('the same calendar changes nothing', () => {
  always(({ clock, on }) => expect(clocks.recomputeClock(calendar, clock, on)).toBe(clock));
});

test('a provisional date stays marked, running or stopped, until another calendar decides it', () => {
  always(({ clock, before, action, refused }) => {
    if (!clock.due) return;
    expect(clock.due.steps.some(({ en }) => en.startsWith('Provisional'))).toBe(clock.due.provisional);
    if (!isAnnounced(calendar, clock.due.date)) expect(clock.due.provisional).toBe(true);
    if (!refused && (action === 'stop' || action === 'miss')) expect(clock.due).toBe(before.due);
    if (clock.due.date < '2026-12-29') expect(clock.due.provisional).toBe(false);
  });
});

test('a refusal leaves it as it was and was to be foreseen', () => {
  always(({ clock, before, action, on, refused }) => {
    if (refused) expect(clock).toBe(before);
    if (refused !== 'not-longer') expect(clocks.faultOf(action, before, on)).toBe(refused ?? undefined);
  });
});

test('it is told in both languages and survives being stored', () => {
  always(({ clock }) => {
    for (const { zh, en } of clocks.explainClock(clock)) expect(zh.endsWith('。') && en.endsWith('.')).toBe(true);
    expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
  });
});

test('by a calendar with one more year no clock ends before the day on which that is known, nor is one revived', () => {
  const [first, more] = [[{ name: '元旦', from: '2027-01-01', until: '2027-01-05' }], ['2027-01-09', '2027-01-30']];
  const longer = withYear(calendar, { year: 2027, sources: ['通知'], daysOff: first, workdays: more });
  always(({ clock, on }) => {
    const renewed = clocks.recomputeClock(longer, clock, on);
    if (!clocks.isRunning(clock) || clocks.isOverdue(clock, on)) expect(renewed.due).toEqual(clock.due);
    else expect([renewed.due!.calendarVersion, clocks.isOverdue(renewed, on)]).toEqual([longer.version, false]);
    expect({ ...renewed, due: null }).toEqual({ ...clock, due: null });
  });
});
