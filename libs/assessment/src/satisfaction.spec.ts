import { facts, indicator, assess } from '../test-facts.js';
import { exact } from './fraction.js';
import { methodology2026_1, shrunkMean } from './index.js';

const rules = methodology2026_1.definitions.satisfaction;
const answerOf = (late: boolean, ...levels: (number | null)[]) => ({
  satisfaction: Object.fromEntries(levels.map((level, n) => [`question ${n}`, level])),
  late,
});

describe('the shrunk mean', () => {
  test('two answers of 5 are drawn toward the prior: (3 × 2 + 5 + 5) ÷ 4', () => {
    const answers = [answerOf(false, 5, 5), answerOf(false, 5)];
    expect(shrunkMean(answers, rules)).toMatchObject({ mean: exact(5), shrunk: exact(4) });
  });

  test('each answer weighs the same, however many levels it leaves out', () => {
    const answers = [answerOf(false, 5, null, null), answerOf(false, 1, 2, null)];
    // (6 + 5 + 1.5) ÷ 4
    expect(shrunkMean(answers, rules)!.shrunk).toEqual(exact(3.125));
  });

  test('an answer without any level does not change the mean, and alone gives none', () => {
    const answers = [answerOf(false, 5), answerOf(false, 5), answerOf(false, null)];
    expect(shrunkMean(answers, rules)!.shrunk).toEqual(exact(4));
    expect(shrunkMean(answers.slice(2), rules)).toBeNull();
  });

  test('a late answer weighs as the methodology says', () => {
    const answers = [answerOf(true, 5), answerOf(true, 5)];
    expect(shrunkMean(answers, rules)!.shrunk).toEqual(exact(4));
    // (6 + 2.5 + 2.5) ÷ 3
    expect(shrunkMean(answers, { ...rules, lateAnswerWeight: 0.5 })!.shrunk).toEqual({ n: 11n, d: 3n });
  });
});

/** Five enterprises that were asked and have answered. */
const fiveAnswers = () => {
  const agency = facts();
  for (const n of [1, 2, 3, 4, 5]) agency.asked(`E${n}`, '2026-06-15').answered(`E${n}`);
  return agency;
};
const ids = (agency: ReturnType<typeof facts>, kind: string) =>
  agency.evidence.filter(({ type }) => type === `tracking.${kind}.v1`).map(({ id }) => id);

describe('satisfaction (R9 3)', () => {
  test('is that of the latest batch, which rests on its answers', () => {
    const agency = fiveAnswers().published(1, 5, 4.4, '2026-06-08');
    const found = indicator('satisfaction', agency);
    expect(found).toMatchObject({ value: 4.4, points: 11.2, clause: 'R9 3' });
    expect(found.facts).toEqual([...ids(agency, 'feedback-given'), ...ids(agency, 'satisfaction-published')].sort());
    for (const n of [6, 7, 8, 9, 10]) agency.answered(`E${n}`, 4, '2026-06-09');
    agency.published(2, 10, 4.5, '2026-06-15');
    expect(indicator('satisfaction', agency)).toMatchObject({ value: 4.5, points: 12 });
  });

  test('what was answered or amended since then changes nothing (R5)', () => {
    const agency = fiveAnswers().published(1, 5, 4.4, '2026-06-08');
    const before = assess(agency);
    agency.answered('E6', 1, '2026-06-08').answered('E1', 1, '2026-06-01', '2026-06-10');
    expect(assess(agency)).toEqual(before);
  });

  test('answers without a batch, and a batch that is published after the cutoff, give no value and no points', () => {
    const none = { value: null, points: 0, facts: [] };
    const published = fiveAnswers().published(1, 5, 4.4, '2026-07-01', '2026-06-29');
    for (const agency of [facts(), fiveAnswers(), published])
      for (const code of ['satisfaction', 'response-rate'] as const)
        expect(indicator(code, agency)).toMatchObject(none);
  });

  test('who has fewer than five enterprises to ask earns half of the points, whatever they say', () => {
    const agency = facts();
    for (const n of [1, 2, 3, 4]) agency.asked(`E${n}`, '2026-06-15');
    const [silent, half] = [assess(agency), { value: null, points: 6, facts: ids(agency, 'feedback-requested') }];
    expect(indicator('satisfaction', agency)).toMatchObject(half);
    expect(indicator('response-rate', agency)).toMatchObject({ ...half, points: 1.5 });
    expect(assess(agency.answered('E1', 1).answered('E2', 5))).toEqual(silent);
    expect(indicator('satisfaction', agency.asked('E4 again', '2026-06-16')).points).toBe(0);
    expect(indicator('satisfaction', facts().asked('E1', '2026-07-01')).points).toBe(0);
  });

  test('a batch with an answer that was found false does not count, the one before it does', () => {
    const agency = fiveAnswers().published(1, 5, 4.4, '2026-06-08');
    for (const n of [6, 7, 8, 9, 10]) agency.answered(`E${n}`, 5, '2026-06-09');
    agency.published(2, 10, 4.5, '2026-06-15');
    const found = (fact: string) => indicator('satisfaction', agency, { falseFacts: [fact] }).value;
    expect(found('feedback-given E6 project 1')).toBe(4.4);
    expect(found('satisfaction-published batch 2 1')).toBe(4.4);
    expect(found('feedback-given E1 project 2')).toBeNull();
  });

  test('an amendment that a batch has is the answer it rests on', () => {
    for (const amendedOn of ['2026-06-01', '2026-06-02']) {
      const agency = fiveAnswers().answered('E1', 5, '2026-06-01', amendedOn).published(1, 5, 4.5);
      expect(indicator('satisfaction', agency).facts).toContain('feedback-given E1 project 3');
      expect(indicator('satisfaction', agency).facts).not.toContain('feedback-given E1 project 2');
    }
  });
});

describe('response rate (R9 3)', () => {
  const rate = (agency: ReturnType<typeof facts>) => indicator('response-rate', agency).value;
  const published = () => fiveAnswers().published(1, 5, 4.4, '2026-06-08');

  test('is published answers ÷ projects due by the cutoff', () => {
    const agency = published().asked('E6', '2026-06-30').asked('E7', '2026-06-29');
    expect(rate(agency)).toEqual({ numerator: 5, denominator: 7 });
  });

  test('an enterprise that still has time to answer is not counted as silent', () => {
    expect(rate(published().asked('E6', '2026-07-01'))).toEqual({ numerator: 5, denominator: 5 });
  });

  test('where more have answered than were due, it is whole', () => {
    const agency = published();
    for (const n of [6, 7, 8, 9, 10]) agency.asked(`E${n}`, '2026-09-28').answered(`E${n}`, 4, '2026-06-09');
    expect(rate(agency.published(2, 10, 4.4))).toEqual({ numerator: 10, denominator: 10 });
  });

  test('the explanations are in both languages', () => {
    for (const { explanation } of assess(published()).indicators) {
      expect(explanation.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(explanation.en).toMatch(/^[ -~÷]+$/);
    }
  });
});
