import fc from 'fast-check';
import {
  type Entry,
  isCosigned,
  standingDays,
  standingEntries,
  standingOf,
  totalsByConsultant,
  type Word,
  worksElsewhere,
} from './on-site-work.js';

const word = (by: Word['by'], days: number): Word => ({ by, sub: `${by}-1`, on: '2026-02-01', days });
const entry = (on: string, ...said: Word[]): Entry => ({ on, said });
const [agency, enterprise, staff] = [
  (days: number) => word('agency', days),
  (days: number) => word('enterprise', days),
  (days: number) => word('alliance-staff', days),
];

describe('on a day stands', () => {
  test.each<[string, Word[], number, boolean]>([
    ['nothing of which nobody spoke', [], 0, false],
    ['what the agency says', [agency(1)], 1, false],
    ['what the agency says last', [agency(1), agency(0.5)], 0.5, false],
    ['what the enterprise says', [agency(1), enterprise(0.5)], 0.5, true],
    ['that there was nothing, if the enterprise says so', [agency(1), enterprise(0)], 0, true],
    ['what the enterprise says, whatever the agency says afterwards', [enterprise(0.5), agency(1)], 0.5, true],
    ['what the enterprise says last', [agency(1), enterprise(0), agency(1), enterprise(1)], 1, true],
    ['what staff say for the enterprise', [agency(1), staff(0.5)], 0.5, true],
    ['what the enterprise says after staff', [staff(0.5), enterprise(1)], 1, true],
    ['what staff say after the enterprise', [enterprise(1), staff(0.5), agency(0)], 0.5, true],
  ])('%s', (_, said, days, cosigned) => {
    const one = entry('2026-01-05', ...said);
    expect([standingOf(one), isCosigned(one)]).toEqual([days, cosigned]);
  });
});

const [wang, li] = ['c0000000-0000-8000-8000-000000000001', 'c0000000-0000-8000-8000-000000000002'] as const;
const january = (days: number) =>
  Array.from({ length: Math.ceil(days) }, (_, n) =>
    entry(`2026-01-${String(n + 1).padStart(2, '0')}`, agency(Math.min(1, days - n))),
  );

test.each([
  [9.5, false],
  [10, true],
  [10.5, true],
])('%d days on site: a lead consultant? %s', (days, lead) => {
  expect(totalsByConsultant([{ personId: wang, entries: january(days) }])).toEqual([{ personId: wang, days, lead }]);
});

test('a lead consultant is one at the enterprise: days on the other parts of a project that moved are added up', () => {
  const former = [
    { personId: wang, entries: january(6) },
    { personId: li, entries: january(9) },
  ];
  expect(totalsByConsultant([{ personId: wang, entries: january(4) }], former)).toEqual([
    { personId: wang, days: 4, lead: true },
  ]);
  expect(totalsByConsultant([{ personId: li, entries: january(0.5) }], former)).toMatchObject([{ lead: false }]);
});

test('a total has all months of a consultant; who worked most comes first, who has no day left is not there', () => {
  const works = [
    { personId: wang, entries: january(2) },
    { personId: li, entries: january(6) },
    { personId: li, entries: [entry('2026-02-02', agency(1), enterprise(0.5)), ...january(4)] },
    { personId: 'c3', entries: [entry('2026-01-05', agency(1), enterprise(0))] },
  ];
  expect(totalsByConsultant(works)).toEqual([
    { personId: li, days: 10.5, lead: true },
    { personId: wang, days: 2, lead: false },
  ]);
});

describe('a person at two places on one day', () => {
  const at = (projectId: string, ...entries: Entry[]) => ({ projectId, personId: wang, entries });
  test.each<[string, Word[], Word[], boolean]>([
    ['a whole day at each', [agency(1)], [agency(1)], true],
    ['a whole day and a half', [agency(1)], [agency(0.5)], true],
    ['half a day at each', [agency(0.5)], [agency(0.5)], false],
    ['a whole day that the enterprise denies', [agency(1)], [agency(1), enterprise(0)], false],
    ['half a day as the enterprise corrects it', [agency(1), enterprise(0.5)], [agency(0.5)], false],
  ])('%s', (_, here, there, marked) => {
    const works = [at('p1', entry('2026-01-05', ...here)), at('p2', entry('2026-01-05', ...there))] as const;
    expect([...worksElsewhere(works[0], works)]).toEqual(marked ? [['2026-01-05', ['p2']]] : []);
    expect([...worksElsewhere(works[1], works)]).toEqual(marked ? [['2026-01-05', ['p1']]] : []);
  });

  test('only the same person on the same day counts, and a day without work is not in question', () => {
    const own = at('p1', entry('2026-01-05', agency(1)), entry('2026-01-06', agency(0)));
    const others = [
      at('p2', entry('2026-01-06', agency(1)), entry('2026-01-07', agency(1))),
      { ...at('p2', entry('2026-01-05', agency(1))), personId: li },
    ];
    expect([...worksElsewhere(own, [own, ...others])]).toEqual([]);
  });

  test('three halves are too many, though no two are', () => {
    const works = ['p1', 'p2', 'p3'].map((id) => at(id, entry('2026-01-05', agency(0.5))));
    expect([...worksElsewhere(works[0]!, works)]).toEqual([['2026-01-05', ['p2', 'p3']]]);
  });
});

test('the total is the sum of what stands on each day', () => {
  const said = fc.array(
    fc.record({ by: fc.constantFrom('agency', 'enterprise', 'alliance-staff'), days: fc.constantFrom(0, 0.5, 1) }),
  );
  fc.assert(
    fc.property(fc.array(said, { maxLength: 31 }), (drawn) => {
      const entries = drawn.map((words, n) =>
        entry(`2026-01-${String(n + 1).padStart(2, '0')}`, ...words.map(({ by, days }) => word(by, days))),
      );
      const standing = standingEntries({ entries }).map(({ days }) => days);
      expect(standing).toEqual(entries.map(standingOf));
      const days = standing.reduce((total, one) => total + one, 0);
      expect(standingDays({ entries })).toBe(days);
      expect(totalsByConsultant([{ personId: wang, entries }])).toEqual(
        days > 0 ? [{ personId: wang, days, lead: days >= 10 }] : [],
      );
    }),
  );
});
