import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnnouncementDue, AnnouncementEnded, AnnouncementPublished, RepairDecided, severities } from '@heng/contracts';
import { type Decision, DomainError } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { dayOn, fact, given, rowsMissingIn } from '@heng/testing/rules';
import fc from 'fast-check';
import {
  type Announcement,
  announcementLifecycle,
  applyForRepair,
  decideRepair,
  drop,
  endAtTerm,
  missPublication,
  prepare,
  publish,
  publicStates,
} from './announcement.js';
import { decideWaiver, proposeWaiver } from './waiver.js';

const uuid = (n: number) => `e0000000-0000-8000-8000-0000000000${String(n).padStart(2, '0')}`;
const ground = { kind: 'complaint', id: uuid(1) } as const;
const found = { id: uuid(2), ground, agencyId: uuid(3), severity: 'minor', publishAfter: '2025-01-02' } as const;
const { calendar } = dayOn('2025-01-02');
const dueOf = (severity: Announcement['severity']): Announcement => ({
  ...prepare(null, { ...found, severity }, calendar).state,
  version: 1,
});
const due = dueOf('minor');
const text = { text: '公开的项目数量不实。', reason: '裁定已经生效。', personIds: [uuid(9)], by: 'staff-1' };
const published = publish(due, text, false, dayOn('2025-01-03')).state;
const mended = { statement: '已经更正。', evidence: ['更正后的清单'] };
const asked = applyForRepair(published, mended, '2025-02-06').state;
const decision = { granted: true, reason: '已经核对。', by: 'staff-2' };

describe('an announcement', () => {
  test('is due within ten working days of the day until which its finding can be contested', () => {
    given(null)
      .when((none) => prepare(none, found, calendar))
      .then({
        state: { state: 'due' },
        events: [fact(AnnouncementDue, { publishAfter: '2025-01-02', due: '2025-01-16', ground })],
        deadlines: [{ start: 'complaints.announcement' }],
      });
    const again = prepare(due, { ...found, severity: 'serious', publishAfter: '2025-02-05' }, calendar).state;
    expect(again).toMatchObject({ state: 'due', severity: 'serious', version: 1, publishAfter: '2025-02-05' });
    expect(prepare(published, { ...found, severity: 'serious' }, calendar)).toEqual({ state: published, events: [] });
    expect(drop(due, '2025-02-05').state.state).toBe('dropped');
    expect(drop(published, '2025-02-05').events).toEqual([]);
  });

  test('is not published while its finding can be contested, or is reconsidered', () => {
    for (const [contested, today] of [
      [false, '2025-01-02'],
      [true, '2025-01-03'],
    ] as const)
      given(due)
        .when((one) => publish(one, text, contested, dayOn(today)))
        .then('complaints.announcement-too-early', { publishAfter: '2025-01-02' });
    given(due)
      .when((one) => publish(one, { ...text, personIds: [uuid(9), uuid(9)] }, false, dayOn('2025-01-03')))
      .then('complaints.persons-unknown');
  });

  test.each([
    ['minor', '2025-02-05', '2025-04-03'],
    ['ordinary', '2025-04-03', '2026-01-04'],
  ] as const)('of %s severity: repair after %s, in public until %s', (severity, repairAfter, until) => {
    given(dueOf(severity))
      .when((one) => publish(one, text, false, dayOn('2025-01-03')))
      .then([fact(AnnouncementPublished, { repairAfter, until, personIds: [uuid(9)], severity })]);
  });

  test('tells neither its text nor its reason in events', () => {
    const { events } = publish(due, text, false, dayOn('2025-01-03'));
    expect(JSON.stringify(events)).not.toMatch(/项目数量不实|裁定已经生效|staff-1/);
  });

  test('may be repaired after the shortest time, as another person decides', () => {
    given(published)
      .when((one) => applyForRepair(one, mended, '2025-02-05'))
      .then('complaints.repair-too-early', { repairAfter: '2025-02-05' });
    given(asked)
      .when((one) => decideRepair(one, { ...decision, by: 'staff-1' }, '2025-02-07'))
      .then('complaints.own-publication');
    given(asked)
      .when((one) => decideRepair(one, decision, '2025-02-07'))
      .then({
        state: { state: 'ended', because: 'repair', endedOn: '2025-02-07' },
        events: [fact(RepairDecided, { granted: true }), fact(AnnouncementEnded, { because: 'repair' })],
        deadlines: [{ stop: 'complaints.announcement-end' }],
      });
    const refused = decideRepair(asked, { ...decision, granted: false }, '2025-02-07').state;
    expect(refused).toMatchObject({ state: 'published', endedOn: null });
    expect(applyForRepair(refused, mended, '2025-02-08').state.repairs).toHaveLength(2);
  });
});

type Happened = Readonly<{ state: Announcement; types: readonly string[] }>;
const STATES: Readonly<Record<string, Announcement['state']>> = {
  'complaints.announcement-due.v1': 'due',
  'complaints.announcement-dropped.v1': 'dropped',
  'complaints.announcement-waived.v1': 'waived',
  'complaints.announcement-published.v1': 'published',
  'complaints.repair-asked.v1': 'repair-asked',
  'complaints.announcement-ended.v1': 'ended',
};
const acts = {
  publish: (one, today) => publish(one, text, false, dayOn(today)),
  drop: (one, today) => drop(one, today),
  'propose-waiver': (one, today) => proposeWaiver(one, { reason: '轻微。', by: 'staff-1' }, today),
  waive: (one, today) => decideWaiver(one, { agreed: true, by: 'staff-2' }, today),
  'apply-for-repair': (one, today) => applyForRepair(one, mended, today),
  'grant-repair': (one, today) => decideRepair(one, decision, today),
  'refuse-repair': (one, today) => decideRepair(one, { ...decision, granted: false }, today),
} as const satisfies Record<string, (one: Announcement, today: string) => Decision<Announcement>>;
const names = Object.keys(acts) as (keyof typeof acts)[];

test('whatever is done when, it ends by itself, is public between its terms only, and follows from its events', () => {
  const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 120 }), action: fc.constantFrom(...names) }));
  fc.assert(
    fc.property(steps, fc.constantFrom(...severities), (history, severity) => {
      let today = '2022-01-02';
      const start = {
        ...found,
        ground: { kind: 'report', id: uuid(1) } as const,
        severity,
        publishAfter: '2022-01-03',
      };
      let happened: Happened = { state: { ...prepare(null, start, calendar).state, version: 1 }, types: [] };
      const add = ({ state, events }: Decision<Announcement>) => {
        happened = { state, types: [...happened.types, ...events.map(({ type }) => type)] };
      };
      const pass = (days: number) => {
        for (let day = 0; day < days; day += 1) {
          today = plusDays(today, 1);
          const { longest } = happened.state;
          if (longest && today > longest.due.date) add(endAtTerm(happened.state, today));
          add(missPublication(happened.state, today));
          expect(publicStates.includes(happened.state.state) && today > longest!.due.date).toBe(false);
        }
      };
      for (const { wait, action } of history) {
        pass(wait);
        const { state } = happened;
        const may = announcementLifecycle.allows(action, { ...state, today, by: 'staff-2' });
        try {
          const decision = acts[action](state, today);
          add(decision);
          // A ruling that would drop one that is no longer due comes too late and changes nothing.
          expect(may).toBe(action !== 'drop' || decision.events.length > 0);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect(may).toBe(false);
        }
      }
      const told = happened.types.flatMap((type) => STATES[type] ?? []).at(-1) ?? 'due';
      const { state } = happened;
      expect(told === 'repair-asked' && state.state === 'published' ? 'published' : told).toBe(state.state);
      if (state.state === 'due') add(publish(state, text, false, dayOn((today = plusDays(today, 2)))));
      pass(1200);
      const { shortest, longest, endedOn, publishedOn, because } = happened.state;
      if (['dropped', 'waived'].includes(happened.state.state)) return;
      expect([happened.state.state, publishedOn! > '2022-01-03']).toEqual(['ended', true]);
      expect(endedOn! > (because === 'repair' ? shortest! : longest!).due.date).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a minor finding of a report is left out when another one of the staff agrees, and nothing else is', () => {
  const ofReport = { ...due, ground: { kind: 'report', id: uuid(1) } } as const;
  const proposal = { reason: '情节轻微，已经改正。', by: 'staff-1' };
  for (const one of [due, { ...ofReport, severity: 'ordinary' } as const])
    given<Announcement>(one)
      .when((current) => proposeWaiver(current, proposal, '2025-01-03'))
      .then('complaints.announcement-not-waivable');
  given<Announcement>(ofReport)
    .when((current) => decideWaiver(current, { agreed: true, by: 'staff-2' }, '2025-01-03'))
    .then('complaints.waiver-not-proposed');
  const proposed = { ...proposeWaiver(ofReport, proposal, '2025-01-03').state, version: 2 };
  given<Announcement>(proposed)
    .when((current) => decideWaiver(current, { agreed: true, by: 'staff-1' }, '2025-01-03'))
    .then('complaints.own-waiver');
  expect(decideWaiver(proposed, { agreed: false, by: 'staff-2' }, '2025-01-03').state).toMatchObject({
    ...{ state: 'due', waiver: null },
  });
  const { state, events, deadlines } = decideWaiver(proposed, { agreed: true, by: 'staff-2' }, '2025-01-03');
  expect([state.state, events.map(({ type }) => type), deadlines]).toEqual([
    ...['waived', ['complaints.announcement-waived.v1'], [{ stop: 'complaints.announcement' }]],
  ]);
});

test('the README shows the lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(rowsMissingIn(readme, announcementLifecycle)).toEqual([]);
});
