import { facts, indicator } from '../test-facts.js';

describe('awards, contributions and knowledge (R9 5 and 6)', () => {
  test('a government award earns by its level, up to the cap', () => {
    const points = (told: ReturnType<typeof facts>) => indicator('public-awards', told).points;
    expect(points(facts().merit('a', 'government-award', 'national'))).toBe(4);
    expect(points(facts().merit('a', 'government-award', 'provincial'))).toBe(2);
    expect(points(facts().merit('a', 'government-award', 'municipal'))).toBe(1);
    const three = facts().merit('a', 'government-award', 'municipal').merit('b', 'government-award', 'municipal');
    expect(points(three.merit('c', 'government-award', 'municipal'))).toBe(2);
    expect(points(three.merit('d', 'government-award', 'national'))).toBe(4);
  });

  test('an award whose level is not known earns as one without a level', () => {
    expect(indicator('public-awards', facts().merit('a', 'government-award')).points).toBe(1);
    expect(indicator('public-awards', facts().merit('a', 'association-award', 'national')).points).toBe(2);
  });

  test.each([
    ['alliance-award', 'alliance-awards', 'R9 5a', 1],
    ['association-award', 'public-awards', 'R9 5b', 2],
    ['contribution', 'contributions', 'R9 5c', 1],
    ['research', 'research', 'R9 6a', 1],
    ['shared-knowledge', 'shared-knowledge', 'R9 6b', 0.5],
    ['citation', 'shared-knowledge', 'R9 6b', 0.25],
  ] as const)('%s counts under %s (%s)', (kind, code, clause, points) => {
    const agency = facts().merit('m', kind);
    expect(indicator(code, agency)).toMatchObject({ clause, value: 1, points, facts: ['merit-recognised m 1'] });
  });

  test('knowledge and citations have caps of their own', () => {
    const agency = facts();
    for (let i = 0; i < 9; i++) agency.merit(`k${i}`, 'shared-knowledge');
    expect(indicator('shared-knowledge', agency).points).toBe(2);
    agency.merit('c', 'citation');
    expect(indicator('shared-knowledge', agency).points).toBe(2.25);
  });
});
