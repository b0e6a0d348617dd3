import { assess, CUTOFF, AGENCY, facts, indicator } from '../test-facts.js';
import { evaluate, methodology2026_1, type Methodology } from './index.js';

describe('satisfaction (R9 3)', () => {
  test('two answers of 5 are drawn toward the prior: (3 × 2 + 5 + 5) ÷ 4', () => {
    const agency = facts().answered('E1', 5).answered('E2', 5);
    expect(indicator('satisfaction', agency)).toMatchObject({
      value: { numerator: 4, denominator: 1 },
      points: 8,
      clause: 'R9 3',
      facts: ['feedback-given E1 project 1', 'feedback-given E2 project 1'],
    });
  });

  test('the answer of one enterprise alone shows in no figure (R5)', () => {
    const agency = facts().answered('E1', 5);
    const none = { value: null, points: 0, facts: [], explanation: { en: 'answers of fewer than 2 enterprises' } };
    expect(indicator('satisfaction', agency)).toMatchObject(none);
    expect(assess(agency).total).toBe(assess(facts().answered('E1', 1)).total);
    expect(indicator('satisfaction', agency.answered('E2', {}))).toMatchObject(none);
  });

  test('each answer weighs the same, however many levels it leaves out', () => {
    const agency = facts().answered('E1', { overall: 5 }).answered('E2', { overall: 1, training: 2, attitude: null });
    // (6 + 5 + 1.5) ÷ 4
    expect(indicator('satisfaction', agency).value).toEqual({ numerator: 25, denominator: 8 });
  });

  test('an answer without any level does not change the mean but was given', () => {
    const agency = facts().answered('E1', 5).answered('E2', 5).answered('E3', {});
    expect(indicator('satisfaction', agency).value).toEqual({ numerator: 4, denominator: 1 });
    expect(indicator('response-rate', agency).value).toEqual({ numerator: 3, denominator: 3 });
  });

  test('many answers of 5 earn the most points', () => {
    const agency = facts();
    for (let i = 0; i < 8; i++) agency.answered(`E${i}`, 5);
    expect(indicator('satisfaction', agency).points).toBe(12);
  });

  test('no answer gives no value and no points', () => {
    expect(indicator('satisfaction', facts())).toMatchObject({ value: null, points: 0, facts: [] });
  });

  test('a late answer weighs as the methodology says', () => {
    const agency = facts().answered('E1', 5, '2026-06-01', true).answered('E2', 5, '2026-06-01', true);
    expect(indicator('satisfaction', agency).value).toEqual({ numerator: 4, denominator: 1 });
    const satisfaction = { ...methodology2026_1.definitions.satisfaction, lateAnswerWeight: 0.5 };
    const halved: Methodology = {
      ...methodology2026_1,
      definitions: { ...methodology2026_1.definitions, satisfaction },
    };
    const { indicators } = evaluate(agency.evidence, halved, { agencyId: AGENCY, cutoff: CUTOFF });
    // (6 + 2.5 + 2.5) ÷ 3
    expect(indicators.find(({ code }) => code === 'satisfaction')?.value).toEqual({ numerator: 11, denominator: 3 });
  });

  test('an answer given after the cutoff belongs to the next cycle', () => {
    expect(indicator('satisfaction', facts().answered('E1', 5, '2026-07-01')).value).toBeNull();
  });
});

describe('response rate (R9 3)', () => {
  test('is given ÷ asked, of projects due by the cutoff', () => {
    const agency = facts().asked('E1', '2026-06-30').asked('E2', '2026-06-29').answered('E2', 4);
    expect(indicator('response-rate', agency)).toMatchObject({ value: { numerator: 1, denominator: 2 }, points: 1 });
  });

  test('an enterprise that still has time to answer is not counted as silent', () => {
    expect(indicator('response-rate', facts().asked('E1', '2026-07-01')).value).toBeNull();
  });

  test('who answered before being due counts as asked and given', () => {
    const agency = facts().asked('E1', '2026-09-28').answered('E1', 4);
    expect(indicator('response-rate', agency).value).toEqual({ numerator: 1, denominator: 1 });
  });

  test('the explanations are in both languages', () => {
    for (const { explanation } of assess(facts().answered('E1', 5)).indicators) {
      expect(explanation.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(explanation.en).toMatch(/^[ -~÷]+$/);
    }
  });
});
