import { complaintTerms } from '@heng/contracts';
import { officialCalendar } from '@heng/legal-time';
import { type Clocks, currentDue, overdueClock, shownClocks, startClock, stopClock } from './clocks.js';

describe('the clocks of R6', () => {
  test.each([
    {
      name: 'acceptance',
      from: '2026-02-09',
      last: '2026-02-25',
      why: '7 working days, one a make-up Saturday, around the Spring Festival',
    },
    { name: 'acceptance', from: '2026-03-02', last: '2026-03-11', why: '7 working days' },
    { name: 'answer', from: '2026-03-02', last: '2026-03-17', why: '15 days' },
    {
      name: 'answer',
      from: '2026-03-06',
      last: '2026-03-23',
      why: '15 days that end on a Saturday move to the Monday (民法典 203)',
    },
    { name: 'ruling', from: '2026-03-02', last: '2026-04-14', why: '30 working days, around Qingming' },
  ] as const)('$name from $from ends on $last: $why', ({ name, from, last }) => {
    expect(startClock(name, officialCalendar, from)).toMatchObject({
      due: { date: last, provisional: false },
      stoppedOn: null,
      missed: false,
    });
  });

  test('a clock keeps the rules it began under', () => {
    expect(startClock('ruling', officialCalendar, '2026-03-02').rules).toBe(complaintTerms.version);
  });

  test('a date in a year that is not announced is provisional and says so', () => {
    expect(startClock('ruling', officialCalendar, '2026-12-01').due).toMatchObject({ provisional: true });
  });
});

describe('a clock', () => {
  const clocks: Clocks = { acceptance: startClock('acceptance', officialCalendar, '2026-03-02') };

  test('runs until 24:00 of its last day', () => {
    expect(overdueClock(clocks, '2026-03-11')).toBeUndefined();
    expect(overdueClock(clocks, '2026-03-12')).toBe('acceptance');
  });

  test('that was stopped, or missed and taken note of, is not overdue again', () => {
    const missed = { acceptance: { ...clocks.acceptance!, missed: true } };
    expect(overdueClock(stopClock(clocks, 'acceptance', '2026-03-03'), '2026-12-31')).toBeUndefined();
    expect(overdueClock(missed, '2026-12-31')).toBeUndefined();
    expect(currentDue(missed)).toBeNull();
  });

  test('tells its last day and the steps that gave it', () => {
    const due = currentDue(clocks);
    expect(due).toMatchObject({ date: '2026-03-11', provisional: false });
    expect(due?.steps.length).toBeGreaterThan(1);
  });

  test('shows its last day, its rules, its stop and whether it was missed', () => {
    expect(shownClocks(clocks)).toEqual({
      acceptance: {
        due: clocks.acceptance?.due,
        rules: complaintTerms.version,
        extension: null,
        suspensions: [],
        stoppedOn: null,
        missed: false,
      },
    });
  });
});
