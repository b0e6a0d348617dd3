import fc from 'fast-check';
import { plusDays } from '@heng/legal-time';
import { findImplausible, type KnownWork, type PersonFacts } from './plausibility.js';

const agencyId = 'agency-1';
const day = (n: number) => plusDays('2026-01-01', n - 1);
const LAST = 18;

/** Records of on-site work within 18 days, in half days. */
const works: fc.Arbitrary<KnownWork[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 1, max: 12 }),
      length: fc.integer({ min: 1, max: 6 }),
      halves: fc.integer({ min: 1, max: 12 }),
      enterpriseId: fc.constantFrom('enterprise-1', 'enterprise-2', 'enterprise-3'),
    }),
    { maxLength: 6 },
  )
  .map((records) =>
    records.map(({ from, length, halves, enterpriseId }, n) => {
      const told = { id: `work-${n}`, agencyId, enterpriseId, fact: `fact-${n}` };
      return { ...told, from: day(from), until: day(from + length - 1), days: halves / 2 };
    }),
  );

const person = (known: Partial<PersonFacts>): PersonFacts => {
  const employment = { id: 'employment', agencyId, from: '2020-01-01', until: null, fullTime: true, fact: 'employed' };
  return { personId: 'person', employments: [employment], certificates: [], works: [], ...known };
};

/** True when all work fits, half a day after the other: the record that ends first goes first. */
function canBeWorked(records: readonly KnownWork[]): boolean {
  const left = records.map(({ from, until, days }) => ({ from, until, halves: days * 2 }));
  for (let half = 2; half < 2 * (LAST + 1); half++) {
    const today = day(Math.floor(half / 2));
    const open = left.filter(({ from, halves }) => from <= today && halves > 0);
    const next = open.sort((a, b) => (a.until < b.until ? -1 : 1))[0];
    if (next && next.until < today) return false;
    if (next) next.halves--;
  }
  return left.every(({ halves }) => halves === 0);
}

test('on-site work is found implausible exactly when nobody could have done it', () => {
  fc.assert(
    fc.property(works, (known) => {
      expect(findImplausible(person({ works: known })).length === 0).toBe(canBeWorked(known));
    }),
    { numRuns: 300 },
  );
});

test('what is found does not depend on the order in which facts are known', () => {
  const { employments } = person({});
  const jobs = [
    { ...employments[0]!, from: day(2), until: day(8) },
    { ...employments[0]!, id: 'other employment', agencyId: 'agency-2', from: day(4) },
  ];
  const certificates = [{ from: '2023-01-05', until: day(5), fact: 'certified' }];
  const keys = (known: PersonFacts) => findImplausible(known).map(({ kind, key }) => `${kind} ${key}`);
  fc.assert(
    fc.property(works, (known) => {
      const told = keys(person({ employments: jobs, certificates, works: known }));
      const toldBackwards = keys(person({ employments: jobs.toReversed(), certificates, works: known.toReversed() }));
      expect(toldBackwards.sort()).toEqual(told.sort());
    }),
  );
});
