import { RulingCorrected } from '@heng/contracts';
import { fact, given } from '@heng/testing/rules';
import fc from 'fast-check';
import { correct, lengthOfChange } from './correction.js';
import type { Ruling } from './ruling.js';

const ruling: Ruling = {
  ...{ id: 'd1000000-0000-8000-8000-000000000003', version: 1, panelId: 'd1000000-0000-8000-8000-000000000002' },
  ...{ complaintId: '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01', agencyId: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11' },
  ...{ round: 1, outcome: 'upheld', severity: 'minor', measures: [], members: 3, dissents: [] },
  ...{ ruledOn: '2026-03-18', reconsiderable: null, corrections: [] },
  grounds: { fact: '2062年的项目数量不实。', evidence: '合同。', rule: '办法。' },
};
const mended = { part: 'fact', text: '2026年的项目数量不实。', reason: '年份录入有误。' } as const;

test('a typing error is corrected, and the former text stays', () => {
  const state = given(ruling)
    .when((one) => correct(one, mended, '2026-03-20'))
    .then({
      state: { grounds: { ...ruling.grounds, fact: mended.text } },
      events: [fact(RulingCorrected, { part: 'fact', before: ruling.grounds.fact, after: mended.text })],
    });
  expect(state.corrections).toEqual([
    { part: 'fact', before: ruling.grounds.fact, after: mended.text, reason: mended.reason, correctedOn: '2026-03-20' },
  ]);
  const same = { ...state, grounds: ruling.grounds, corrections: [] };
  expect(same).toEqual(ruling);
});

test.each([
  [ruling.grounds.fact, 'correction-of-nothing'],
  ['另一项事实，与原来认定的完全不同，写了很长一段，远远超过笔误的范围，所以不能算作更正。', 'correction-too-long'],
])('the text %s is no correction', (text, code) => {
  given(ruling)
    .when((one) => correct(one, { ...mended, text }, '2026-03-20'))
    .then(`complaints.${code}`);
});

test('the length of a change is what lies between the common ends', () => {
  expect(lengthOfChange('公开的年份', '公开之年份')).toBe(1);
  const part = fc.string({ maxLength: 10 });
  fc.assert(
    fc.property(part, part, part, part, (start, a, b, end) => {
      const length = lengthOfChange(start + a + end, start + b + end);
      expect(length).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      expect(length === 0).toBe(a === b);
    }),
  );
});
