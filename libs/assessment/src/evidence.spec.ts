import { CUTOFF, facts, indicator } from '../test-facts.js';
import { evidenceLine, isWithinMonths } from './index.js';
import { standingFacts } from './evidence.js';

test('an evidence line is id, type, subject and the canonical data', () => {
  const fact = { id: 'f1', type: 'registry.x.v1', subject: 's1', version: 3, data: { b: 1, a: ['乙', null] } };
  expect(evidenceLine(fact)).toBe('f1 registry.x.v1 s1 {"a":["乙",null],"b":1}');
});

describe('of several facts that tell of one thing', () => {
  test('the highest version stands, in whatever order they come', () => {
    const { evidence } = facts().ruled('C1', 'serious').ruled('C1', 'minor');
    for (const order of [evidence, evidence.toReversed()]) {
      expect(standingFacts(order, CUTOFF).complaintsRuled.map(({ version }) => version)).toEqual([2]);
    }
  });

  test('a correction that moves the thing beyond the cutoff takes it out', () => {
    const corrected = facts().project('E1', '2026-06-01').project('E1', '2026-07-02');
    expect(indicator('projects-total', corrected).value).toBe(0);
  });

  test('a correction found false does not bring back what it replaced', () => {
    const corrected = facts().project('E1', '2026-06-01').project('E1', '2026-05-01');
    const falseFacts = ['project-started E1 project 2'];
    expect(indicator('projects-total', corrected, { falseFacts }).value).toBe(0);
  });

  test('of one version told twice the same one stands, whichever comes first', () => {
    const [first] = facts().project('E1', '2026-06-01').evidence;
    const second = { ...first!, id: 'another', data: facts().project('E1', '2026-07-02').evidence[0]!.data };
    for (const order of [
      [first!, second],
      [second, first!],
    ]) {
      expect(standingFacts(order, CUTOFF).projects.map(({ id }) => id)).toEqual(['project-started E1 project 1']);
    }
  });

  test('what was withdrawn does not stand, in whatever order it is told, and stands when it is recorded again', () => {
    const { evidence } = facts().worked('Li', 'E1', 10).workWithdrawn('Li', 'E1');
    const again = [...facts().worked('Li', 'E1', 10).workWithdrawn('Li', 'E1').worked('Li', 'E1', 3).evidence];
    for (const order of [evidence, evidence.toReversed(), [...evidence, ...evidence]])
      expect(standingFacts(order, CUTOFF).onSiteWork).toEqual([]);
    for (const order of [again, again.toReversed()])
      expect(standingFacts(order, CUTOFF).onSiteWork.map(({ data }) => data.days)).toEqual([3]);
  });

  test('a withdrawal concerns its own work only, and one found false does not bring back what it withdrew', () => {
    const { evidence } = facts().worked('Li', 'E1', 10).worked('Li', 'E2', 10).workWithdrawn('Li', 'E1');
    const falseFacts = ['on-site-work-withdrawn Li E1 1 2'];
    for (const judged of [[], falseFacts])
      expect(standingFacts(evidence, CUTOFF, judged).onSiteWork.map(({ subject }) => subject)).toEqual(['Li E2 1']);
  });

  test('those that stand are sorted by id', () => {
    const { evidence } = facts().project('E3').project('E1').project('E2');
    const sorted = ['project-started E1 project 1', 'project-started E2 project 1', 'project-started E3 project 1'];
    expect(standingFacts(evidence, CUTOFF).projects.map(({ id }) => id)).toEqual(sorted);
  });

  test('different things of one subject all stand', () => {
    const { evidence } = facts().missedClock('C1', 'acceptance').missedClock('C1', 'answer').disclosed(1).disclosed(2);
    const { clocksMissed, disclosures } = standingFacts(evidence, CUTOFF);
    expect([clocksMissed.length, disclosures.length]).toEqual([2, 2]);
  });
});

test('facts of a kind that the method does not weigh are passed over', () => {
  const unknown = { id: 'x', type: 'registry.something-new.v1', subject: 's', version: 1, data: null };
  expect(indicator('projects-total', [unknown, ...facts().project('E1').evidence]).value).toBe(1);
});

test.each([
  ['2026-06-30', 12, '2026-06-30', true],
  ['2025-06-30', 12, '2026-06-30', true],
  ['2025-06-29', 12, '2026-06-30', false],
  ['2026-07-01', 12, '2026-06-30', false],
  ['2026-03-30', 3, '2026-06-30', true],
  ['2026-03-29', 3, '2026-06-30', false],
  ['2026-09-30', 3, '2026-12-31', false],
  ['2026-10-01', 3, '2026-12-31', true],
  ['2025-11-30', 3, '2026-02-28', true],
  ['2025-11-27', 3, '2026-02-28', false],
])('%s within %d months at %s is %s', (date, months, cutoff, within) => {
  expect(isWithinMonths(date, months, cutoff)).toBe(within);
});
