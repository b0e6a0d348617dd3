import { plusDays } from '@heng/legal-time';
import { findImplausible, type KnownWork, type PersonFacts } from './plausibility.js';

const [here, there, third] = ['agency-1', 'agency-2', 'agency-3'];
const [one, two, three] = ['enterprise-1', 'enterprise-2', 'enterprise-3'];

type Job = [from: string, until: string, fullTime?: boolean, agencyId?: string];
type Visit = [from: string, until: string, days: number, enterpriseId?: string, agencyId?: string];
const day = (d: number) => plusDays('2026-01-01', d - 1);

const works = (visits: Visit[]): KnownWork[] =>
  visits.map(([from, until, days, enterpriseId = one, agencyId = here], n) => {
    return { id: `w${n}`, fact: `f-w${n}`, agencyId, enterpriseId, from, until, days };
  });

function person({
  jobs,
  certificates = [],
  visits = [],
}: {
  jobs?: Job[];
  certificates?: Job[];
  visits?: Visit[];
}): PersonFacts {
  const employments = (jobs ?? [here, there, third].map((agencyId): Job => ['2000-01-01', '', false, agencyId])).map(
    ([from, until, fullTime = true, agencyId = here], n) => ({
      ...{ id: `e${n}`, fact: `f-e${n}`, agencyId, from, until: until || null, fullTime },
    }),
  );
  return {
    personId: 'p',
    employments,
    certificates: certificates.map(([from, until], n) => ({ from, until, fact: `f-c${n}` })),
    works: works(visits),
  };
}

/** The default jobs, at three agencies at once, are a finding of their own that tests of other kinds leave out. */
const found = (facts: Parameters<typeof person>[0]) =>
  findImplausible(person(facts))
    .filter(({ kind }) => kind !== 'employed-twice' || facts.jobs)
    .map(({ kind, from, until, sides }) => [kind, from, until, sides.flatMap((side) => side.facts).join(' ')]);

describe('full-time at two agencies', () => {
  test.each<[string, Job[], unknown[]]>([
    [
      'at both since different days, to this day',
      [
        ['2025-01-01', ''],
        ['2025-06-01', '', true, there],
      ],
      [['2025-06-01', null]],
    ],
    [
      'on one day only',
      [
        ['2025-01-01', '2025-06-01'],
        ['2025-06-01', '', true, there],
      ],
      [['2025-06-01', '2025-06-01']],
    ],
    [
      'one after the other',
      [
        ['2025-01-01', '2025-05-31'],
        ['2025-06-01', '', true, there],
      ],
      [],
    ],
    [
      'twice at one agency',
      [
        ['2025-01-01', ''],
        ['2025-06-01', ''],
      ],
      [],
    ],
    [
      'at three agencies',
      [
        ['2025-01-01', ''],
        ['2025-06-01', '', true, there],
        ['2025-07-01', '2025-07-31', true, third],
      ],
      [
        ['2025-06-01', null],
        ['2025-07-01', '2025-07-31'],
        ['2025-07-01', '2025-07-31'],
      ],
    ],
  ])('%s', (_, jobs, spans) => {
    expect(found({ jobs })).toEqual(spans.map((span) => ['full-time-twice', ...(span as []), expect.any(String)]));
  });
});

describe('on site at two enterprises', () => {
  test.each<[string, Visit[], unknown[]]>([
    [
      'a whole day at each on one day',
      [
        [day(1), day(1), 1],
        [day(1), day(1), 1, two],
      ],
      [[day(1), day(1)]],
    ],
    [
      'half a day at each on one day',
      [
        [day(1), day(1), 0.5],
        [day(1), day(1), 0.5, two],
      ],
      [],
    ],
    [
      'half a day and a whole day on one day',
      [
        [day(1), day(1), 0.5],
        [day(1), day(1), 1, two],
      ],
      [[day(1), day(1)]],
    ],
    [
      'five days each in weeks that share a day and leave none free',
      [
        [day(1), day(5), 5],
        [day(5), day(9), 5, two],
      ],
      [[day(5), day(5)]],
    ],
    [
      'five days and four in the same nine',
      [
        [day(1), day(5), 5],
        [day(5), day(9), 4, two],
      ],
      [],
    ],
    [
      'one day in a week half worked elsewhere',
      [
        [day(1), day(7), 3.5],
        [day(3), day(3), 1, two],
      ],
      [],
    ],
    [
      'one day in a week fully worked elsewhere',
      [
        [day(1), day(7), 7],
        [day(3), day(3), 0.5, two],
      ],
      [[day(3), day(3)]],
    ],
    [
      'one after the other',
      [
        [day(1), day(5), 5],
        [day(6), day(10), 5, two],
      ],
      [],
    ],
    [
      'more days than its own period at one is no reason for this',
      [
        [day(1), day(1), 3],
        [day(1), day(5), 4, two],
      ],
      [],
    ],
  ])('%s', (_, visits, spans) => {
    const pairs = found({ visits }).filter(([kind]) => kind === 'two-enterprises');
    expect(pairs).toEqual(spans.map((span) => ['two-enterprises', ...(span as []), 'f-w0 f-w1']));
  });
});

describe('more days than the period has', () => {
  test.each<[string, Visit[], unknown[]]>([
    ['as many as it has, weekends too', [[day(1), day(10), 10]], []],
    ['half a day more', [[day(1), day(10), 10.5]], [[day(1), day(10), 'f-w0']]],
    [
      'one day twice at one enterprise',
      [
        [day(1), day(1), 1],
        [day(1), day(1), 0.5],
      ],
      [[day(1), day(1), 'f-w0 f-w1']],
    ],
    [
      'three halves of one day, though any two fit',
      [
        [day(1), day(1), 0.5],
        [day(1), day(1), 0.5, two],
        [day(1), day(1), 0.5, three],
      ],
      [[day(1), day(1), 'f-w0 f-w1 f-w2']],
    ],
    [
      'three records that fill more than the days from the first to the last',
      [
        [day(1), day(4), 3],
        [day(3), day(6), 3],
        [day(2), day(5), 0.5],
      ],
      [[day(1), day(6), 'f-w0 f-w1 f-w2']],
    ],
    [
      'the shortest of periods within each other',
      [
        [day(1), day(9), 9],
        [day(4), day(4), 2],
      ],
      [[day(4), day(4), 'f-w1']],
    ],
    [
      'what two enterprises explain is not found twice',
      [
        [day(1), day(1), 1],
        [day(1), day(1), 1, two],
      ],
      [],
    ],
  ])('%s', (_, visits, spans) => {
    const days = found({ visits }).filter(([kind]) => kind === 'too-many-days');
    expect(days).toEqual(spans.map((span) => ['too-many-days', ...(span as [])]));
  });
});

describe('under a lapsed certificate', () => {
  const certificates: Job[] = [['2022-01-10', day(10)]];
  test.each<[string, Visit, Job[], unknown[]]>([
    ['on its last day', [day(10), day(10), 1], certificates, []],
    ['on the day after', [day(11), day(11), 1], certificates, [[day(11), day(11), 'f-w0 f-c0']]],
    ['days that fit before the lapse', [day(6), day(15), 5], certificates, []],
    ['half a day too many for that', [day(6), day(15), 5.5], certificates, [[day(11), day(15), 'f-w0 f-c0']]],
    ['with a renewal from the day of expiry', [day(6), day(15), 10], [...certificates, [day(10), '2029-01-10']], []],
    [
      'in the gap before the next certificate',
      [day(9), day(14), 6],
      [...certificates, [day(13), '2029-01-13']],
      [[day(11), day(12), 'f-w0 f-c0']],
    ],
    ['without any certificate ever', [day(11), day(11), 1], [], []],
    ['before the first certificate', ['2021-12-01', '2021-12-01', 1], certificates, []],
  ])('%s', (_, visit, held, spans) => {
    expect(found({ visits: [visit], certificates: held })).toEqual(
      spans.map((span) => ['lapsed-certificate', ...(span as [])]),
    );
  });
});

describe('outside employment at the project’s agency', () => {
  test.each<[string, Job[], unknown[]]>([
    ['employed throughout', [[day(1), '']], []],
    ['employed one day less', [[day(1), day(9)]], [[day(10), day(10), 'f-w0 f-e0']]],
    [
      'employed by one employment after the other',
      [
        [day(1), day(5)],
        [day(6), ''],
      ],
      [],
    ],
    ['employed elsewhere', [[day(1), '', true, there]], [[day(1), day(10), 'f-w0']]],
    [
      'not employed on a day in between',
      [
        [day(1), day(4)],
        [day(6), ''],
      ],
      [[day(5), day(5), 'f-w0 f-e0 f-e1']],
    ],
  ])('%s', (_, jobs, spans) => {
    expect(found({ jobs, visits: [[day(1), day(10), 10]] })).toEqual(
      spans.map((span) => ['not-employed', ...(span as [])]),
    );
  });

  test('days that fit into the employed ones are none', () => {
    expect(found({ jobs: [[day(1), day(9)]], visits: [[day(1), day(10), 9]] })).toEqual([]);
  });
});
