import fc from 'fast-check';
import { agencies } from '../test-agencies.js';
import { AGENCY, CUTOFF, type Facts, facts } from '../test-facts.js';
import {
  conclude,
  evaluate,
  type Figures,
  figuresIn,
  measure,
  methodology2026_1 as method,
  singleChanges,
  whatIf,
} from './index.js';

const measured = ({ evidence }: Facts) => measure(evidence, method, { agencyId: AGENCY, cutoff: CUTOFF });
const kinds = Object.keys(agencies) as (keyof typeof agencies)[];
const known = Object.fromEntries(kinds.map((kind) => [kind, measured(agencies[kind]())]));
const ladder = ['A', 'B', 'C', 'D', null];

test('without a change the result is that of the method', () => {
  for (const kind of kinds) {
    const assessment = evaluate(agencies[kind]().evidence, method, { agencyId: AGENCY, cutoff: CUTOFF });
    expect(conclude(whatIf(known[kind]!, method, known[kind]!.figures), method)).toEqual(assessment);
  }
});

test('every indicator is weighed anew from its figures as from the facts', () => {
  const agency = agencies
    .mid()
    .ruled('C1', 'minor')
    .ruled('C2', 'serious')
    .missedClock('C3', 'answer')
    .merit('talk', 'citation')
    .merit('prize 2', 'government-award', 'municipal');
  const { figures, indicators } = measured(agency);
  const other = measured(facts().registered().disclosed());
  const shown = (list: typeof indicators) => list.map(({ code, value, points }) => ({ code, value, points }));
  expect(shown(whatIf(other, method, figures).indicators)).toEqual(shown(indicators));
  expect(figures).toMatchObject({
    ...{ 'complaints.minor': 1, 'complaints.serious': 1, 'complaints.missedAnswer': 1, 'shared-knowledge.citation': 1 },
    ...{
      'public-awards.government-award.municipal': 1,
      'pass-rate.passed': 8,
      'pass-rate.submitted': 9,
      satisfaction: 4.25,
    },
  });
});

test('more of a good figure, or less of a bad one, never lowers points or grade', () => {
  const figures = figuresIn(method).filter(({ better }) => better);
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...figures),
      fc.nat(30),
      fc.nat(30),
      (kind, figure, a, b) => {
        const agency = known[kind]!;
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const room: Figures = figure.name === 'pass-rate.passed' ? { 'pass-rate.submitted': 30 } : {};
        const of = (n: number) => {
          const value = figure.bands ? figure.bands[n % figure.bands.length]! : n;
          return { value, ...conclude(whatIf(agency, method, { ...room, [figure.name]: value }), method) };
        };
        const [worse, better] = [of(low), of(high)].sort((x, y) =>
          figure.better === 'more' ? x.value - y.value : y.value - x.value,
        ) as [ReturnType<typeof of>, ReturnType<typeof of>];
        return better.total >= worse.total && ladder.indexOf(better.grade) <= ladder.indexOf(worse.grade);
      },
    ),
    { numRuns: 300 },
  );
});

test('a single change suffices, and one less does not', () => {
  for (const kind of kinds) {
    const agency = known[kind]!;
    const now = conclude(agency, method).grade;
    const better = (name: string, value: number) =>
      ladder.indexOf(conclude(whatIf(agency, method, { [name]: value }), method).grade) < ladder.indexOf(now);
    const wrong = singleChanges(agency, method).filter(
      ({ figure, from, to }) =>
        !better(figure.name, to) || (!figure.bands && better(figure.name, to - Math.sign(to - from))),
    );
    expect([kind, wrong]).toEqual([kind, []]);
  }
});

test('names the changes that bring an agency to the next grade, and none to the best', () => {
  const said = (changes: Figures) =>
    singleChanges(whatIf(known['strong']!, method, changes), method).map(
      ({ figure, from, to, grade }) => `${figure.name} ${from} → ${to}: ${grade}`,
    );
  expect(said({})).toEqual([]);
  expect(said({ 'full-time-staff': 2 })).toEqual(['full-time-staff 2 → 3: A']);
  expect(said({ 'complaints.serious': 1 })).toEqual([
    'complaints.serious 1 → 0: A',
    'alliance-awards.alliance-award 0 → 2: A',
    'contributions.contribution 0 → 2: A',
    'research.research 0 → 2: A',
  ]);
});

test('refuses impossible figures', () => {
  const agency = known['mid']!;
  expect(() => whatIf(agency, method, { 'projects-total': -1 })).toThrow(RangeError);
  expect(() => whatIf(agency, method, { 'pass-rate.passed': 10 })).toThrow('10 passed of 9 submitted');
  expect(() => whatIf(agency, method, { other: 3 })).toThrow(RangeError);
});
