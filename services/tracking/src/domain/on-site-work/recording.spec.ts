import fc from 'fast-check';
import { aProject } from '../../../test/a-project.js';
import type { RecordedBy } from '../projects/project.js';
import { standingDays, standingEntries, type UnsavedWork as Work } from './on-site-work.js';
import { allowedActions, byMonth, cosignOnSiteWork, nothingSaid, recordOnSiteWork, type WorkDay } from './recording.js';

const today = '2026-03-02';
const project = aProject();
const employments = [{ from: '2024-03-01', until: null }];
const place = {
  id: 'b0000000-0000-8000-8000-000000000001',
  projectId: project.id,
  personId: 'c0000000-0000-8000-8000-000000000001',
  month: '2026-01',
};
const [agency, enterprise, staff] = (['agency', 'enterprise', 'alliance-staff'] as const).map((role) => ({
  role,
  sub: `${role}-1`,
})) as [RecordedBy, RecordedBy, RecordedBy];

const by = { by: agency, today };

const say = (work: Work, speaker: RecordedBy, days: readonly WorkDay[]) =>
  recordOnSiteWork(project, work, { days, by: speaker, today }, employments);
const cosign = (work: Work, days: readonly WorkDay[], speaker = enterprise) =>
  cosignOnSiteWork(project, work, { days, by: speaker, today });
const day = (on: string, days = 1) => ({ on, days });
const entered = say(nothingSaid(place), agency, [day('2026-01-06', 0.5), day('2026-01-05'), day('2026-01-07')]).state;

const factsOf = { projectId: project.id, agencyId: project.agencyId, enterpriseId: project.enterpriseId };
const about = { ...factsOf, workId: place.id, personId: place.personId };

describe('what is told', () => {
  test('is all days that stand, of the first to the last on which there was work', () => {
    const { state, events } = say(entered, enterprise, [day('2026-01-05', 0), day('2026-01-06', 0.5)]);
    expect(events).toEqual([
      {
        type: 'tracking.on-site-work-recorded.v1',
        subject: place.id,
        data: {
          ...about,
          from: '2026-01-06',
          until: '2026-01-07',
          days: 1.5,
          entries: [
            { on: '2026-01-05', days: 0, cosigned: true },
            { on: '2026-01-06', days: 0.5, cosigned: true },
            { on: '2026-01-07', days: 1, cosigned: false },
          ],
        },
      },
    ]);
    expect(state.lastWorkedOn).toBe('2026-01-07');
  });

  test('is that it is withdrawn when no day stands any more, and that it is recorded when one stands again', () => {
    const none = say(
      entered,
      enterprise,
      ['2026-01-05', '2026-01-06', '2026-01-07'].map((on) => day(on, 0)),
    );
    expect(none.events).toEqual([
      {
        type: 'tracking.on-site-work-withdrawn.v1',
        subject: place.id,
        data: { ...about, from: '2026-01-05', until: '2026-01-07', days: 0 },
      },
    ]);
    expect(none.state.lastWorkedOn).toBeNull();
    const again = say(none.state, enterprise, [day('2026-01-06')]);
    expect(again.events.map(({ type }) => type)).toEqual(['tracking.on-site-work-recorded.v1']);
  });
});

describe('co-signing', () => {
  const all = [day('2026-01-05'), day('2026-01-06', 0.5), day('2026-01-07')];

  test('says what the agency says, of all days or of some', () => {
    const some = cosign(entered, [day('2026-01-06', 0.5)]).state;
    expect(standingEntries(some).map(({ cosigned }) => cosigned)).toEqual([false, true, false]);
    const signed = cosign(some, all).state;
    expect(standingEntries(signed)).toEqual(standingEntries(entered).map((one) => ({ ...one, cosigned: true })));
    expect(signed.entries[1]!.said).toEqual([
      { by: 'agency', sub: 'agency-1', on: today, days: 0.5 },
      { by: 'enterprise', sub: 'enterprise-1', on: today, days: 0.5 },
    ]);
  });

  test('twice is nothing', () => {
    const once = cosign(entered, all).state;
    for (const days of [[day('2026-01-05')], all]) expect(cosign(once, days)).toEqual({ state: once, events: [] });
  });

  test('a day that the enterprise has corrected agrees with the agency', () => {
    const corrected = say(entered, enterprise, [day('2026-01-05', 0.5)]).state;
    expect(standingEntries(cosign(corrected, [day('2026-01-05')]).state)[0]!.days).toBe(1);
  });

  test('signs only what the agency says now, whatever was seen or signed before', () => {
    const later = say(cosign(entered, all).state, agency, [day('2026-01-06', 1)]).state;
    expect(standingEntries(later)[1]!.days).toBe(0.5);
    for (const days of [0, 0.5, 0.25])
      expect(() => cosign(later, [day('2026-01-05'), day('2026-01-06', days)])).toThrow(
        expect.objectContaining({
          code: 'tracking.cosigned-otherwise',
          details: { field: 'entries', on: '2026-01-06', days, entered: 1 },
        }),
      );
    expect(standingEntries(cosign(later, [day('2026-01-06')]).state)[1]!.days).toBe(1);
  });

  test('is of days that the agency entered', () => {
    const more = say(entered, enterprise, [day('2026-01-09')]).state;
    expect(() => cosign(more, [day('2026-01-05'), day('2026-01-08')])).toThrow('tracking.day-not-entered');
    expect(() => cosign(more, [day('2026-01-09')])).toThrow('tracking.day-not-entered');
  });
});

describe('refused is', () => {
  test.each([
    ['a quarter of a day', day('2026-01-08', 0.25), 'tracking.days-not-halves'],
    ['more than a day', day('2026-01-08', 1.5), 'tracking.days-not-halves'],
    ['less than nothing', day('2026-01-08', -1), 'tracking.days-not-halves'],
    ['no number', day('2026-01-08', Number.NaN), 'tracking.days-not-halves'],
    ['tomorrow', day('2026-03-03'), 'tracking.date-in-future'],
    ['a day before the project', day('2025-08-31'), 'tracking.outside-project'],
    ['no work before the project', day('2025-08-31', 0), 'tracking.outside-project'],
  ])('%s', (_, bad, code) => {
    for (const speaker of [agency, enterprise, staff])
      expect(() => say(nothingSaid(place), speaker, [day('2026-01-05'), bad])).toThrow(code);
  });

  test('work after the end, in a suspension or in a project that nobody confirmed', () => {
    const on = (over: Parameters<typeof aProject>[0]) => () =>
      recordOnSiteWork(aProject(over), nothingSaid(place), { ...by, days: [day('2026-01-05')] }, employments);
    const pause = (from: string, until: string | null) => ({ suspensions: [{ from, until, reason: '停工' }] });
    expect(on({ endedOn: '2026-01-05', state: 'completed' })).not.toThrow();
    expect(on({ endedOn: '2026-01-04', state: 'completed' })).toThrow('tracking.outside-project');
    expect(on(pause('2025-12-01', '2026-01-04'))).not.toThrow();
    expect(on(pause('2025-12-01', '2026-01-05'))).toThrow('tracking.in-suspension');
    expect(on(pause('2026-01-05', null))).toThrow('tracking.in-suspension');
    expect(on({ state: 'proposed', confirmedOn: null })).toThrow('tracking.not-begun');
  });

  test.each([
    ['employed from that day', [{ from: '2026-01-05', until: null }], true],
    ['employed until that day', [{ from: '2025-01-01', until: '2026-01-05' }], true],
    [
      'employed a second time',
      [
        { from: '2024-01-01', until: '2024-12-31' },
        { from: '2026-01-01', until: null },
      ],
      true,
    ],
    ['employed a day late', [{ from: '2026-01-06', until: null }], false],
    ['employed until the day before', [{ from: '2025-01-01', until: '2026-01-04' }], false],
    ['never employed', [], false],
  ])('work of a person not employed on the day: %s', (_, employments, fits) => {
    const record = (days: number) => () =>
      recordOnSiteWork(project, nothingSaid(place), { ...by, days: [day('2026-01-05', days)] }, employments);
    if (fits) expect(record(1)).not.toThrow();
    else expect(record(1)).toThrow('tracking.not-employed');
    expect(record(0)).not.toThrow();
  });
});

test('days are kept by month, the earliest month first', () => {
  const [a, b, c] = [day('2026-02-01'), day('2026-01-31'), day('2026-02-28', 0.5)];
  expect(byMonth([a, b, c])).toEqual([
    ['2026-01', [b]],
    ['2026-02', [a, c]],
  ]);
});

test.each([
  ['agency', ['record-on-site-work']],
  ['enterprise', ['record-on-site-work', 'cosign-on-site-work']],
  ['alliance-staff', ['record-on-site-work', 'cosign-on-site-work']],
] as const)('an %s may %p, once the project has begun', (role, actions) => {
  expect(allowedActions(project, { role })).toEqual(actions);
  expect(allowedActions(aProject({ state: 'proposed', confirmedOn: null }), { role })).toEqual([]);
});

describe('whatever is said, by whom and how often', () => {
  const dates = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'];
  const saying = fc.record({
    by: fc.constantFrom('agency', 'enterprise', 'alliance-staff', 'co-signing' as const),
    on: fc.constantFrom(...dates),
    days: fc.constantFrom(0, 0.5, 1),
  });
  type Saying = { by: string; on: string; days: number };
  const speakers: Record<string, RecordedBy> = { agency, enterprise, 'alliance-staff': staff };
  /** An enterprise that co-signs has seen the agency's statement; without a statement there is nothing to co-sign. */
  const after = (work: Work, { by, on, days }: Saying) => {
    const speaker = speakers[by];
    if (speaker) return say(work, speaker, [{ on, days }]);
    const said = work.entries.find((entry) => entry.on === on)?.said ?? [];
    const seen = said.flatMap((word) => (word.by === 'agency' ? [{ on, days: word.days }] : [])).slice(-1);
    return cosign(work, seen);
  };

  /** The last statement of each side about a day, computed without the rule. */
  function model(sayings: readonly Saying[], date: string) {
    let agencySays: number | null = null;
    let enterpriseSays: number | null = null;
    for (const { by, days } of sayings.filter(({ on }) => on === date)) {
      if (by === 'agency') agencySays = days;
      else if (by !== 'co-signing') enterpriseSays = days;
      else if (agencySays !== null) enterpriseSays = agencySays;
    }
    return enterpriseSays ?? agencySays;
  }

  test('on each day stands the last word of the enterprise, else of the agency, and the facts say the same', () => {
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 40 }), (sayings) => {
        let work: Work = nothingSaid(place);
        for (const [n, one] of sayings.entries()) {
          const { state, events } = after(work, one);
          const stands = dates.flatMap((on) => {
            const days = model(sayings.slice(0, n + 1), on);
            return days === null ? [] : [{ on, days }];
          });
          expect(standingEntries(state).map(({ on, days }) => ({ on, days }))).toEqual(stands);
          expect(standingDays(state)).toBe(stands.reduce((sum, { days }) => sum + days, 0));
          expect(state.lastWorkedOn).toBe(stands.findLast(({ days }) => days > 0)?.on ?? null);
          expect(events).toHaveLength(state === work ? 0 : 1);
          if (events[0]) expect((events[0].data as { days: number }).days).toBe(standingDays(state));
          work = state;
        }
      }),
    );
  });

  test('nothing that was said is lost', () => {
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 40 }), (sayings) => {
        let work: Work = nothingSaid(place);
        for (const one of sayings) {
          const { state } = after(work, one);
          for (const { on, said } of work.entries) {
            const now = state.entries.find((entry) => entry.on === on)!.said;
            expect(now.slice(0, said.length)).toEqual(said);
          }
          work = state;
        }
      }),
    );
  });

  test('saying it again at once is nothing', () => {
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 20 }), saying, (sayings, last) => {
        const work = sayings.reduce((state, one) => after(state, one).state, nothingSaid(place) as Work);
        const once = after(work, last).state;
        expect(after(once, last)).toEqual({ state: once, events: [] });
      }),
    );
  });
});
