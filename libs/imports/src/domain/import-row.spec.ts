import { judgeRow, mustBeEmail, mustBeOfLength, provinceCode } from './import-row.js';

test.each([
  ['350000', '350000'],
  ['福建省', '350000'],
  ['福建', '350000'],
  ['内蒙古', '150000'],
  ['Fujian', '350000'],
])('the province %s is %s', (text, code) => {
  expect(provinceCode(text)).toBe(code);
});

test.each(['闽', '福州市', '990000', ''])('%j is no province', (text) => {
  expect(() => provinceCode(text)).toThrow('kit.import-province-unknown');
});

test('all refusals are given, and no plan is made', () => {
  const checks = [() => mustBeOfLength('name', '衡', 2, 100), () => mustBeEmail('email', 'nobody')];
  const judged = judgeRow(checks, () => {
    throw new Error('planned all the same');
  });
  expect('refusals' in judged && judged.refusals.map(({ code, details }) => [code, details])).toEqual([
    ['kit.import-text-length', { field: 'name', least: 2, most: 100 }],
    ['kit.import-email-invalid', expect.objectContaining({ field: 'email' })],
  ]);
});

test('a row without faults is planned; an error that is no refusal is not taken for one', () => {
  expect(judgeRow([() => mustBeOfLength('name', '衡鉴', 2, 2)], () => 'made')).toEqual({ plan: 'made' });
  expect(() => judgeRow([() => JSON.parse('{')], () => 'made')).toThrow(SyntaxError);
});
