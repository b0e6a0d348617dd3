import { figuresIn, formulaOf, gatesOf, type IndicatorCode, methodology2026_1 as method } from './index.js';

const changed = {
  ...method,
  definitions: { ...method.definitions, leadConsultantDays: 77, fullTimeStaff: { enterprises: 6, withinMonths: 19 } },
};

test('every indicator has a formula in both languages, with the thresholds of the methodology', () => {
  for (const code of Object.keys(method.indicators) as IndicatorCode[]) {
    const { zh, en } = formulaOf(code, method);
    expect([zh.endsWith('。'), en.endsWith('.')]).toEqual([true, true]);
    expect(figuresIn(method).some(({ indicator }) => indicator === code)).toBe(true);
  }
  expect(formulaOf('full-time-staff', changed).zh).toMatch(/近19个月.*满77人日.*6家/);
});

test('the conditions beside the points name their rules', () => {
  expect(gatesOf(method).map(({ rule, zh }) => `${rule} ${zh}`)).toEqual([
    'R2 未完成注册、已注销或在暂停期内，或信息公开不完整的，不予评级。',
    'R7 评为A级，专职人员应不低于3人。',
    'R7 评为A级，评定通过率应不低于80%。',
    'R7 评为B级，专职人员应不低于1人。',
    'R11 抽查发现虚假信息的，最高评为C级。',
    'R11 3件及以上情节严重的投诉举报经核实属实，且提出日期相互间隔不超过3个月的，自裁定之日起12个月内不予评级。',
  ]);
});
