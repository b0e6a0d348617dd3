import { NAME_WITHHELD, patternOf, withoutNames } from './hidden-names.js';

const names = ['福州甲乙（集团）有限公司', '91350100M000100Y43', '福州甲乙'];
const hide = (content: unknown) => withoutNames(content, patternOf(names));

test.each([
  '服务过福州甲乙（集团）有限公司等企业',
  '服务过福州甲乙(集团)有限公司等企业',
  '服务过福州 甲乙 （集团） 有限公司等企业',
  '服务过91350100m000100y43等企业',
  '服务过９１３５０１００Ｍ０００１００Ｙ４３等企业',
  '服务过福州甲乙等企业',
])('%s names nobody', (text) => {
  expect(hide(text)).toBe(`服务过${NAME_WITHHELD}等企业`);
});

test('names are hidden wherever they stand, and nothing else changes', () => {
  const content = {
    experience: { count: 3, list: [{ enterprise: '福州甲乙', startedOn: '2025-01-01' }, '福州丙丁', null] },
  };
  const shown = {
    experience: { count: 3, list: [{ enterprise: NAME_WITHHELD, startedOn: '2025-01-01' }, '福州丙丁', null] },
  };
  expect(hide(content)).toEqual(shown);
});

test('a name of fewer than four characters hides no ordinary words, and without names nothing is hidden', () => {
  expect(withoutNames('管理咨询', patternOf(['咨询', '管 理']))).toBe('管理咨询');
  expect(patternOf([])).toBeUndefined();
});

test('names are texts, not patterns', () => {
  expect(withoutNames('a.*b 与 axxb', patternOf(['a.*b']))).toBe(`${NAME_WITHHELD} 与 axxb`);
});
