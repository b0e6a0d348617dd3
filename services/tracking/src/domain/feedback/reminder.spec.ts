import type { DeadlineChange } from '@heng/kit/domain';
import { lastDayOfMonth, plusDays } from '@heng/legal-time';
import fc from 'fast-check';
import { anEndedProject } from '../../../test/an-ended-project.js';
import type { Project } from '../projects/project.js';
import { askedOf, type Feedback } from './feedback.js';
import { withLink } from './feedback-link.js';
import { mustRemind, nextReminder, remind } from './reminder.js';

const secret = { id: 'b0000000-0000-8000-8000-000000000001', token: 'secret', tokenHash: 'hash' };
const numbered = <S extends Omit<Feedback, 'version'>>(state: S): S & { version: number } => ({ version: 1, ...state });
const dueOf = (project: Project) => project.feedbackDue!.date;
/** All days of a range, both ends included. */
const daysFrom = (from: string, until: string): string[] =>
  from > until ? [] : [from, ...daysFrom(plusDays(from, 1), until)];

/** The clock as kit runs it: it acts on the first sweep after its day. */
function startOf(deadlines: readonly DeadlineChange[] | undefined, before: string | null): string | null {
  const [change] = deadlines ?? [];
  if (!change) return before;
  return 'start' in change ? change.due.date : null;
}

type Reminder = { on: string; daysLeft: number };

/** The reminders of a project when its end is recorded on a day and the deadlines are swept on these days. */
function remindersOf(project: Project, recordedOn: string, sweeps: readonly string[], answeredOn?: string): Reminder[] {
  const first = nextReminder(dueOf(project), recordedOn);
  let feedback = numbered(withLink(null, project, secret.id).state);
  let clock = startOf(first ? [first] : [], null);
  const told: Reminder[] = [];
  for (const today of sweeps) {
    if (answeredOn && today >= answeredOn) feedback = { ...feedback, givenOn: answeredOn };
    if (clock === null || clock >= today) continue;
    if (!mustRemind(feedback, today)) {
      clock = null;
      continue;
    }
    const { state, events, deadlines } = remind(feedback, project, secret, today);
    feedback = state;
    clock = startOf(deadlines, clock);
    told.push(...events.map(({ data }) => ({ on: today, daysLeft: (data as { daysLeft: number }).daysLeft })));
  }
  return told;
}

const monthEnds = Array.from({ length: 36 }, (_, n) =>
  lastDayOfMonth(`${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`),
);

test.each(monthEnds)(
  'of a project that ended on %s the enterprise is reminded 30 and 7 days before and on the day',
  (endedOn) => {
    const project = anEndedProject(endedOn);
    const due = dueOf(project);
    const sweeps = daysFrom(endedOn, plusDays(due, 40));
    expect(remindersOf(project, endedOn, sweeps)).toEqual(
      [30, 7, 0].map((daysLeft) => ({ on: plusDays(due, -daysLeft), daysLeft })),
    );
  },
);

test('across the holidays the reminders follow the last day, which moved', () => {
  const project = anEndedProject('2025-11-15');
  expect(dueOf(project)).toBe('2026-02-24');
  expect(remindersOf(project, '2025-11-15', daysFrom('2025-11-15', '2026-03-10')).map(({ on }) => on)).toEqual([
    '2026-01-25',
    '2026-02-17',
    '2026-02-24',
  ]);
});

test.each([
  ['40 days before', -40, [30, 7, 0]],
  ['30 days before: the letter with the link goes out that day', -30, [7, 0]],
  ['12 days before', -12, [7, 0]],
  ['7 days before', -7, [0]],
  ['the day before', -1, [0]],
  ['on the last day', 0, []],
  ['after the last day', 1, []],
  ['long afterwards', 400, []],
])('an end that is recorded %s leaves out the reminders whose day has come', (_, offset, left) => {
  const project = anEndedProject();
  const recordedOn = plusDays(dueOf(project), offset);
  const told = remindersOf(project, recordedOn, daysFrom(recordedOn, plusDays(dueOf(project), 10)));
  expect(told.map(({ daysLeft }) => daysLeft)).toEqual(left);
});

test('of several reminders that are due at once only the latest is sent, with the days that are left', () => {
  const project = anEndedProject();
  const due = dueOf(project);
  const sweeps = [plusDays(due, -5), plusDays(due, -4), due, plusDays(due, 1)];
  expect(remindersOf(project, project.endedOn!, sweeps)).toEqual([
    { on: plusDays(due, -5), daysLeft: 5 },
    { on: due, daysLeft: 0 },
  ]);
  expect(remindersOf(project, project.endedOn!, [plusDays(due, 1)])).toEqual([]);
});

test('whenever the end is recorded, the deadlines are swept and the enterprise answers, no reminder is too many', () => {
  const offset = (min: number, max: number) => fc.integer({ min, max });
  const any = fc.record({
    endedOn: fc.constantFrom(...monthEnds),
    recorded: offset(0, 120),
    sweeps: fc.uniqueArray(offset(0, 130), { maxLength: 40 }),
    answered: fc.option(offset(0, 130), { nil: undefined }),
  });
  fc.assert(
    fc.property(any, ({ endedOn, recorded, sweeps, answered }) => {
      const project = anEndedProject(endedOn);
      const day = (n: number) => plusDays(endedOn, n);
      const swept = sweeps.filter((n) => n >= recorded).toSorted((a, b) => a - b);
      const answeredOn = answered === undefined ? undefined : day(answered);
      const told = remindersOf(project, day(recorded), swept.map(day), answeredOn);
      expect(told.length).toBeLessThanOrEqual(3);
      for (const { on, daysLeft } of told) {
        expect(plusDays(on, daysLeft)).toBe(dueOf(project));
        expect(daysLeft).toBeGreaterThanOrEqual(0);
        expect(daysLeft).toBeLessThanOrEqual(30);
        expect(on > day(recorded)).toBe(true);
        if (answeredOn) expect(on < answeredOn).toBe(true);
      }
    }),
  );
});

test('who has answered before the request is heard gets the link to amend, and the answer stands', () => {
  const project = anEndedProject();
  const answered: Feedback = { ...askedOf(project), version: 1, answers: 1, givenOn: '2026-02-02' };
  expect(withLink(answered, project, secret.id)).toEqual({
    state: { ...answered, linkId: secret.id },
    events: [],
  });
});

test('a reminder carries the link anew and makes it the one that can be used', () => {
  const project = anEndedProject();
  const feedback = numbered(askedOf(project));
  const { state, events } = remind(feedback, project, secret, '2026-03-31');
  expect(state.linkId).toBe(secret.id);
  expect(events).toMatchObject([
    {
      type: 'tracking.feedback-reminded.v2',
      subject: project.id,
      data: { linkId: secret.id, token: 'secret', due: '2026-04-30', daysLeft: 30 },
    },
  ]);
});
