import { dayOn } from '@heng/testing/rules';
import { plusDays } from '@heng/legal-time';
import fc from 'fast-check';
import { aProject, aStage } from '../../../test/a-project.js';
import { type Former, lastDayOf, moveProject, requireMovable, requireMovableByAppearance } from './ending.js';
import type { Project } from './project.js';

const today = '2026-03-02';
const to = (startedOn: string, over: Partial<Project> = {}) =>
  aProject({
    id: 'd0000000-0000-8000-8000-000000000009',
    agencyId: 'a0000000-0000-8000-8000-000000000002',
    startedOn,
    moveReason: '原机构不再提供服务',
    ...over,
  });
const former = (over: Partial<Project> = {}, lastWorkedOn: string | null = null): Former => ({
  project: aProject(over),
  lastWorkedOn,
});

test.each([
  [
    'another enterprise’s',
    to(today, { enterpriseId: 'f0000000-0000-8000-8000-000000000002' }),
    former(),
    'moves-to-other-enterprise',
  ],
  ['the agency’s own', to(today, { agencyId: aProject().agencyId }), former(), 'moves-to-same-agency'],
  ['a proposal', to(today), former({ state: 'proposed', confirmedOn: null }), 'not-movable'],
  ['completed', to(today), former({ state: 'completed', endedOn: '2026-01-31' }), 'not-movable'],
  ['taken over already', to(today), former({ state: 'moved', endedOn: '2026-01-31' }), 'not-movable'],
  ['younger', to('2025-08-31'), former(), 'moves-before-recorded-work'],
  ['worked on since', to('2026-01-31'), former({}, '2026-02-01'), 'moves-before-recorded-work'],
])('a project that is %s is not taken over', (_, project, old, code) => {
  expect(() => requireMovable(project, old)).toThrow(`tracking.${code}`);
});

test('what a proposal is refused for, anyone sees of the project', () => {
  const propose = (startedOn: string, old: Former, over: Partial<Project> = {}) =>
    requireMovableByAppearance(to(startedOn, over), old);
  for (const state of ['proposed', 'declined', 'withdrawn'] as const)
    for (const over of [{}, { enterpriseId: 'f0000000-0000-8000-8000-000000000002' }])
      expect(() => propose(today, former({ state, confirmedOn: null }), over)).toThrow(
        expect.objectContaining({
          code: 'tracking.continued-project-unknown',
          details: { field: 'continues', continues: aProject().id },
        }),
      );
  expect(() => propose(today, former({ state: 'completed', endedOn: '2026-01-31' }))).toThrow('tracking.not-movable');
  const launched = former({ stages: { launch: aStage('2025-09-10') } }, '2026-02-01');
  expect(() => propose('2025-09-09', launched)).toThrow(
    expect.objectContaining({
      code: 'tracking.moves-too-early',
      details: { field: 'startedOn', startedOn: '2025-09-09' },
    }),
  );
  expect(() => propose('2025-09-10', launched)).not.toThrow();
});

test.each([
  ['in progress', former()],
  ['suspended', former({ state: 'suspended', suspensions: [{ from: '2026-01-05', until: null, reason: '停工' }] })],
])('one that is %s is', (_, old) => {
  expect(() => requireMovable(to('2026-02-01'), old)).not.toThrow();
});

test.each([
  ['the day before', '2026-02-10', null, '2026-02-09'],
  ['the day before, on which work was done', '2026-02-10', '2026-02-09', '2026-02-09'],
  ['the same day, on which work was done', '2026-02-10', '2026-02-10', '2026-02-10'],
  ['its own first day', '2025-09-01', null, '2025-09-01'],
])('it ends on %s', (_, startedOn, lastWorkedOn, endedOn) => {
  const { state, events } = moveProject(former({}, lastWorkedOn), to(startedOn), dayOn(today));
  const how = { ending: 'moved', reason: '原机构不再提供服务', continuedBy: to(startedOn).id };
  expect(state).toMatchObject({ state: 'moved', endedOn, continuedBy: how.continuedBy, reason: how.reason });
  expect(events.map(({ type }) => type)).toEqual(['tracking.project-ended.v1', 'tracking.feedback-requested.v1']);
  expect(events[0]!.data).toMatchObject({ endedOn, ...how });
});

test('a suspension lasts until the move', () => {
  const suspensions = [{ from: '2026-01-05', until: null, reason: '停工' }];
  const { state } = moveProject(former({ state: 'suspended', suspensions }), to('2026-02-10'), dayOn(today));
  expect(state.suspensions).toEqual([{ from: '2026-01-05', until: '2026-02-09', reason: '停工' }]);
});

test('whatever is recorded, the two projects share at most one day and leave none out, and nothing lies after the end', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => plusDays('2025-09-01', n));
  fc.assert(
    fc.property(day, fc.option(day), fc.option(day), (startedOn, lastWorkedOn, launched) => {
      const old = former({ stages: launched ? { launch: aStage(launched) } : {} }, lastWorkedOn);
      const lastDay = lastDayOf(old.project, lastWorkedOn);
      if (startedOn < lastDay) {
        expect(() => requireMovable(to(startedOn), old)).toThrow('moves-before-recorded-work');
        return;
      }
      requireMovable(to(startedOn), old);
      const { endedOn } = moveProject(old, to(startedOn), dayOn(today)).state;
      expect([plusDays(startedOn, -1), startedOn]).toContain(endedOn);
      expect(endedOn! >= lastDay).toBe(true);
    }),
  );
});
