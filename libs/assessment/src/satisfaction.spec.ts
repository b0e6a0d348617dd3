import { assess, facts, indicator } from '../test-facts.js';

/** Enterprises that were asked, are due by the cutoff and have answered. */
const answered = (count: number, level = 4) => {
  const agency = facts();
  for (let n = 1; n <= count; n++) agency.asked(`E${n}`, '2026-06-15').answered(`E${n}`, level);
  return agency;
};
const ids = (agency: ReturnType<typeof facts>, kind: string) =>
  agency.evidence.filter(({ type }) => type === `tracking.${kind}.v1`).map(({ id }) => id);

describe('satisfaction (R9 3)', () => {
  test('is of all answers given by the cutoff, also those that no published batch has', () => {
    // (3 × 2 + 8 × 5) ÷ 10 = 4.6
    const agency = answered(8, 5);
    expect(indicator('satisfaction', agency)).toMatchObject({
      value: 4.25,
      points: 12,
      clause: 'R9 3',
      facts: ids(agency, 'feedback-given').sort(),
    });
    expect(indicator('response-rate', agency)).toMatchObject({ value: 0.9, points: 3 });
    const early = answered(3).asked('E4', '2026-09-28').answered('E4', 4, '2026-06-30');
    expect(indicator('satisfaction', early).facts).toContain('feedback-given E4 project 2');
    expect(indicator('satisfaction', early.answered('E5', 4, '2026-07-01')).facts).toHaveLength(4);
  });

  test('counts from three enterprises on', () => {
    // (3 × 2 + 3 × 5) ÷ 5 = 4.2
    expect(indicator('satisfaction', answered(3, 5))).toMatchObject({ value: 3.75, points: 8 });
    expect(indicator('satisfaction', answered(2, 5))).toMatchObject({ value: null, points: 6 });
    const twice = answered(2, 5);
    twice.evidence.push({
      ...twice.evidence.find(({ type }) => type.includes('feedback-given'))!,
      id: 'second project',
      data: { ...(twice.evidence.at(-1)!.data as object), projectId: 'E2 second project' },
    });
    expect(indicator('satisfaction', twice).value).toBeNull();
  });

  test.each([
    // (3 × 2 + 20) ÷ 8 is 3.25
    [[3, 3, 3, 3, 4, 4], 3.25, 4],
    [[3, 3, 3, 3, 3, 4], 1, 0],
    [[4, 4, 4, 4, 4, 4], 3.75, 8],
    [[3, 4, 4, 4, 4, 4], 3.25, 4],
    [[4, 4, 5, 5, 5, 5], 4.25, 12],
    [[4, 4, 4, 5, 5, 5], 3.75, 8],
  ])('answers of %j are in the band from %d, its lower end included', (levels, value, points) => {
    const agency = facts();
    levels.forEach((level, n) => agency.answered(`E${n}`, level));
    expect(indicator('satisfaction', agency)).toMatchObject({ value, points });
  });

  test('one answer rarely moves what anyone sees: it stays within its band', () => {
    const before = answered(8, 4);
    const after = answered(7).asked('E8', '2026-06-15').answered('E8', 5);
    const seen = (agency: ReturnType<typeof facts>) =>
      assess(agency).indicators.map(({ value, points, explanation }) => ({ value, points, explanation }));
    expect(seen(after)).toEqual(seen(before));
  });

  test('who has one or two enterprises to ask earns half of the points, whatever they say', () => {
    const agency = facts().asked('E1', '2026-06-15').asked('E2', '2026-06-15');
    const [silent, half] = [assess(agency), { value: null, points: 6, facts: ids(agency, 'feedback-requested') }];
    expect(indicator('satisfaction', agency)).toMatchObject(half);
    expect(indicator('response-rate', agency)).toMatchObject({ ...half, points: 1.5 });
    expect(assess(agency.answered('E1', 1).answered('E2', 5))).toEqual(silent);
    expect(indicator('satisfaction', agency.asked('E2 again', '2026-06-16')).points).toBe(0);
  });

  test('who has asked nobody, or three who stay silent, earns nothing', () => {
    const silent = facts().asked('E1', '2026-06-15').asked('E2', '2026-06-15').asked('E3', '2026-06-15');
    for (const agency of [facts(), silent])
      for (const code of ['satisfaction', 'response-rate'] as const) expect(indicator(code, agency).points).toBe(0);
  });

  test('an answer that was found false does not count', () => {
    const judged = { falseFacts: ['feedback-given E1 project 2'] };
    expect(indicator('satisfaction', answered(4), judged).facts).toHaveLength(3);
    expect(indicator('satisfaction', answered(3), judged).value).toBeNull();
    expect(indicator('response-rate', answered(3), judged).value).toBe(0.5);
  });

  test('of the versions of an answer the last by the cutoff counts', () => {
    const agency = (amendedOn: string) => answered(3, 2).answered('E1', 5, '2026-06-01', amendedOn);
    expect(indicator('satisfaction', agency('2026-06-30')).facts).toContain('feedback-given E1 project 3');
    expect(indicator('satisfaction', agency('2026-07-01')).facts).toContain('feedback-given E1 project 2');
  });
});

describe('share of feedback (R9 3)', () => {
  const share = (agency: ReturnType<typeof facts>) => indicator('response-rate', agency).value;

  test('counts every answer due, as a band', () => {
    expect(share(answered(8))).toBe(0.9);
    expect(share(answered(7).asked('E8', '2026-06-30'))).toBe(0.7);
    expect(share(answered(5).asked('E6', '2026-06-30').asked('E7', '2026-06-29'))).toBe(0.7);
    expect(share(answered(3).asked('E4', '2026-06-30').asked('E5', '2026-06-30').asked('E6', '2026-06-30'))).toBe(0.5);
  });

  test('a project that still has time to answer is not counted, whether it has answered or not', () => {
    const agency = answered(3).asked('E4', '2026-06-30');
    expect(share(agency)).toBe(0.7);
    expect(share(agency.asked('E5', '2026-07-01'))).toBe(0.7);
    expect(share(agency.answered('E5'))).toBe(0.7);
  });

  test('the explanations are in both languages and tell no exact figure of the answers', () => {
    for (const { explanation } of assess(answered(8)).indicators) {
      expect(explanation.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(explanation.en).toMatch(/^[ -~÷]+$/);
    }
    expect(indicator('satisfaction', answered(8)).explanation.en).toBe(
      'the mean of all answers by 2026-06-30, of 3 enterprises or more and drawn toward the prior, is from 3.75 to below 4.25',
    );
  });
});
