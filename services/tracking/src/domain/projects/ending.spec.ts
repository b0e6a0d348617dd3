import { dayOn } from '@heng/testing/rules';
import { type IsoDate, isoDate, officialCalendar, withYear } from '@heng/legal-time';
import { aProject, aStage } from '../../../test/a-project.js';
import { nextReminder } from '../feedback/reminder.js';
import { type End, endProject, renewFeedbackDue } from './ending.js';
import type { Project } from './project.js';

const today = '2026-08-01';
const completed = { ending: 'completed', reason: null, continuedBy: null, lastWorkedOn: null } as const;
const end = (endedOn: string, over: Partial<End> = {}, project: Project = aProject(), recordedOn = today) =>
  endProject(project, { ...completed, endedOn, ...over }, dayOn(recordedOn));

const DAY_MS = 86_400_000;
const isoOf = (ms: number) => isoDate(new Date(ms).toISOString().slice(0, 10));
/** All days of a range, both ends included. */
const daysOf = (from: string, until: string) =>
  Array.from({ length: (Date.parse(until) - Date.parse(from)) / DAY_MS + 1 }, (_, n) =>
    isoOf(Date.parse(from) + n * DAY_MS),
  );

/**
 * 民法典 201–203 from the calendar's data alone: the corresponding day or the month's last, then moved past all days off.
 */
function dueAfter(endedOn: string): string {
  const [year, month, day] = endedOn.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
  let due = Date.UTC(year, month + 2, Math.min(day, lastOfMonth));
  const isOff = (date: IsoDate) => {
    const { daysOff = [], workdays = [] } = officialCalendar.years[Number(date.slice(0, 4))] ?? {};
    const isHoliday = daysOff.some(({ from, until }) => from <= date && date <= until);
    return isHoliday || ([0, 6].includes(new Date(date).getUTCDay()) && !workdays.includes(date));
  };
  // The statutory holidays are off in a year not announced, too.
  const holidays2027 = ['2027-01-01', '2027-02-05', '2027-02-08'];
  while (isOff(isoOf(due)) || holidays2027.includes(isoOf(due))) due += DAY_MS;
  return isoOf(due);
}

describe('feedback is due three months after the end', () => {
  // The examples of the domain: the day of the end does not count; a missing day is the month's last; a day off moves.
  test.each([
    ['2025-11-15', '2026-02-24'],
    ['2025-11-30', '2026-02-28'],
    ['2026-01-31', '2026-04-30'],
    ['2026-06-25', '2026-09-28'],
    ['2026-07-01', '2026-10-08'],
  ])('ended on %s, due on %s', (endedOn, due) => {
    expect(dueAfter(endedOn)).toBe(due);
    const { state, events, deadlines } = end(endedOn, {}, aProject(), endedOn);
    expect(state.feedbackDue).toMatchObject({ date: due, provisional: false });
    expect(events.map(({ type }) => type)).toEqual(['tracking.project-ended.v1', 'tracking.feedback-requested.v1']);
    expect(events[1]).toMatchObject({ data: { due, calendar: officialCalendar.version, provisional: false } });
    // While a reminder is still to come, its clock starts in the same decision.
    const first = nextReminder(due, endedOn);
    expect(deadlines).toEqual([{ start: 'tracking.feedback', due: state.feedbackDue }, ...(first ? [first] : [])]);
  });

  const endedDays = daysOf('2024-01-01', '2026-12-31');
  const dueOf = (endedOn: string) => {
    const project = aProject({ startedOn: '2023-01-01' });
    return endProject(project, { ...completed, endedOn }, dayOn(endedOn)).state.feedbackDue!;
  };

  test('after every month end of 2024 to 2026', () => {
    const monthEnds = endedDays.filter((date) => isoOf(Date.parse(date) + DAY_MS).endsWith('-01'));
    expect(monthEnds).toHaveLength(36);
    for (const date of monthEnds) expect([date, dueOf(date).date]).toEqual([date, dueAfter(date)]);
  });

  test('after every other day of these years, so that the due day meets every day of every holiday', () => {
    for (const date of endedDays) expect([date, dueOf(date).date]).toEqual([date, dueAfter(date)]);
    const due = new Set(endedDays.map((date) => dueOf(date).date));
    const off = daysOf('2024-04-01', '2026-12-31').filter((date) =>
      officialCalendar.years[Number(date.slice(0, 4))]!.daysOff.some(
        ({ from, until }) => from <= date && date <= until,
      ),
    );
    expect(off.length).toBeGreaterThan(60);
    expect(off.filter((date) => due.has(date))).toEqual([]);
  });

  test('provisionally, when that reaches into days whose notice is not known', () => {
    expect(endedDays.filter((date) => dueOf(date).provisional)).toEqual(daysOf('2026-09-29', '2026-12-31'));
    const { events } = endProject(aProject(), { ...completed, endedOn: '2026-11-01' }, dayOn('2026-11-01'));
    expect(events[1]).toMatchObject({ data: { due: '2027-02-01', provisional: true } });
  });

  test.each(['terminated', 'moved'] as const)('also when the project is %s', (ending) => {
    const how = { ending, reason: '双方协商一致' };
    const { state, events } = end('2026-01-31', how, aProject(), '2026-01-31');
    expect(state).toMatchObject({ state: ending, reason: '双方协商一致', feedbackDue: { date: '2026-04-30' } });
    expect(events[0]).toMatchObject({ data: { ...how, endedOn: '2026-01-31' } });
  });

  // The three months from the end would be over before the enterprise is written to: they begin on that day.
  test.each([
    ['completed', '2026-03-31', '2026-06-30', '2026-06-30'],
    ['completed', '2026-03-31', '2026-07-01', '2026-10-08'],
    ['terminated', '2026-03-31', '2026-08-20', '2026-11-20'],
    ['moved', '2026-03-31', '2026-08-20', '2026-11-20'],
    // A move is announced by its own record, not by an end that everybody knew of.
    ['moved', '2026-07-31', '2026-08-20', '2026-11-20'],
  ] as const)('%s on %s and recorded on %s, due on %s: no clock ends before its letter', (ending, endedOn, on, due) => {
    const { state, events } = end(endedOn, { ending, reason: '双方协商一致' }, aProject(), on);
    expect(state.feedbackDue!.date).toBe(due);
    expect(events[1]).toMatchObject({ data: { due } });
  });

  test('the three months from a late record are recomputed from that day', () => {
    const { state } = end('2026-07-31', { ending: 'moved', reason: 'x' }, aProject(), '2026-11-02');
    const daysOff = [{ name: '春节', from: '2027-02-01', until: '2027-02-08' }];
    const longer = withYear(officialCalendar, { year: 2027, sources: ['通知'], daysOff, workdays: [] });
    expect(renewFeedbackDue(state, false, dayOn('2026-12-01', longer)).state.feedbackDue).toMatchObject({
      date: '2027-02-09',
      from: '2026-11-02',
    });
  });
});

test('a project ends on the day of its start at the earliest and today at the latest', () => {
  expect(end('2025-09-01').state.endedOn).toBe('2025-09-01');
  expect(() => end('2025-08-31')).toThrow('tracking.ends-before-start');
  expect(end(today).state.endedOn).toBe(today);
  expect(() => end('2026-08-02')).toThrow('tracking.date-in-future');
});

test('a project ends on the last day of its stages, suspensions and on-site work at the earliest', () => {
  const stages = { launch: aStage('2025-09-01', '2025-09-20'), diagnosis: aStage('2025-09-10') };
  const project = aProject({ stages });
  expect(end('2025-09-20', {}, project).state.endedOn).toBe('2025-09-20');
  expect(() => end('2025-09-19', {}, project)).toThrow('tracking.ends-before-recorded-work');
  expect(() => end('2025-09-20', { lastWorkedOn: '2025-09-21' }, project)).toThrow('ends-before-recorded-work');
  const suspended = aProject({
    state: 'suspended',
    suspensions: [{ from: '2025-10-05', until: null, reason: '停工' }],
  });
  expect(() => end('2025-10-04', {}, suspended)).toThrow('tracking.ends-before-recorded-work');
  expect(end('2025-10-05', {}, suspended).state.suspensions).toEqual([
    { from: '2025-10-05', until: '2025-10-05', reason: '停工' },
  ]);
});

test('a project does not end within a suspension that is over', () => {
  const project = aProject({ suspensions: [{ from: '2025-10-05', until: '2025-10-10', reason: '停工' }] });
  expect(() => end('2025-10-09', {}, project)).toThrow('tracking.ends-before-recorded-work');
  expect(end('2025-10-10', {}, project).state.suspensions).toEqual(project.suspensions);
});

test('a plan keeps no project from ending', () => {
  const planned = { ...aStage('2025-09-01'), startedOn: null, plannedFrom: '2026-06-01', plannedUntil: '2026-07-01' };
  expect(end('2025-12-31', {}, aProject({ stages: { planning: planned } })).state.endedOn).toBe('2025-12-31');
});

test('a project ends once, and a proposal does not end', () => {
  const { state } = end('2026-01-31');
  expect(() => end('2026-02-01', {}, state)).toThrow('tracking.already-ended');
  expect(() => end('2026-02-01', {}, aProject({ state: 'proposed', confirmedOn: null }))).toThrow('tracking.not-begun');
});

test('the reason of a termination holds no ID-card number', () => {
  const reason = '经办人362322198709086409';
  expect(() => end('2026-01-31', { ending: 'terminated', reason })).toThrow('tracking.id-card-number');
});

describe('by another calendar', () => {
  const daysOff = [{ name: '春节', from: '2027-02-01', until: '2027-02-08' }];
  const longer = withYear(officialCalendar, { year: 2027, sources: ['通知'], daysOff, workdays: [] });
  const { state: ended } = endProject(aProject(), { ...completed, endedOn: '2026-11-01' }, dayOn('2026-11-01'));
  const moved = { deadline: 'tracking.feedback', before: '2027-02-01', due: '2027-02-09' };

  test.each([
    [false, ['tracking.feedback', 'tracking.feedback-reminder']],
    [true, ['tracking.feedback']],
  ])('feedback is due on another day, whether it was given (%p) or not, so that nobody sees that', (given, clocks) => {
    const { state, events, deadlines } = renewFeedbackDue(ended, given, dayOn('2026-12-01', longer));
    expect(state.feedbackDue).toMatchObject({ date: '2027-02-09', provisional: false });
    expect(events).toMatchObject([{ type: 'tracking.deadline-moved.v1', data: moved }]);
    expect(deadlines?.map((change) => ('start' in change ? change.start : null))).toEqual(clocks);
  });

  test('a project without an end, and one whose last day has ended, stay as they are', () => {
    for (const project of [aProject(), end('2026-03-02', {}, aProject(), '2026-03-02').state])
      expect(renewFeedbackDue(project, false, dayOn('2026-12-01', longer))).toEqual({ state: project, events: [] });
  });
});
