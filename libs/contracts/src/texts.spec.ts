import { bareCode, emailFault, gistOf, nameFault, statementFault, type TextRule } from './texts.js';

const codeOf = (rule: TextRule, text: string) => rule(text)?.code;

test.each(['福州衡鉴管理咨询有限公司', '买买提·艾力', 'A', '3', '𠮷野家', '葛\u{E0100}城', 'O’Neill & 合伙人'])(
  '%j is a name',
  (text) => expect(nameFault(text)).toBeUndefined(),
);

test.each([
  ['两\n行', 'several-lines'],
  ['两\u2028行', 'several-lines'],
  ['a\0b', 'control-character'],
  ['a\tb', 'control-character'],
  ['王\u200b磊', 'invisible-character'],
  ['王\u202e磊', 'invisible-character'],
  ['\ufeff王', 'invisible-character'],
  ['王\u3164', 'invisible-character'],
  ['a\ud800', 'half-character'],
  ['', 'says-nothing'],
  ['……', 'says-nothing'],
  ['👍', 'says-nothing'],
])('%j is no name: %s', (text, code) => expect(codeOf(nameFault, text)).toBe(code));

test.each(['虚假', 'two\nlines\tand a tab\r\n', '👨\u200d👩\u200d👧 一家三口', '1'])('%j is a statement', (text) =>
  expect(statementFault(text)).toBeUndefined(),
);

test.each([
  ['。。。', 'says-nothing'],
  ['无\0', 'control-character'],
  ['无\u000b', 'control-character'],
  ['金额\u202e001', 'reordering-character'],
  ['\u2066a', 'reordering-character'],
  ['\udc00b', 'half-character'],
])('%j is no statement: %s', (text, code) => expect(codeOf(statementFault, text)).toBe(code));

test.each([
  'office@example.cn',
  "o'neill+a!#$%&*/=?^`{|}~-_@mail.example-1.com.cn",
  'a@xn--fsq.xn--fiqs8s',
  `${'a'.repeat(64)}@b.cn`,
])('%j is an address', (text) => expect(emailFault(text)).toBeUndefined());

test.each([
  ['office@example，cn', 'not-ascii'],
  ['office＠example.cn', 'not-ascii'],
  ['office@例子.中国', 'not-ascii'],
  ['office\u200b@example.cn', 'invisible-character'],
  ['office@example .cn', 'blank'],
  ['a\r\nBcc: b@c.cn', 'control-character'],
  ['office', 'not-email'],
  ['a@b', 'not-email'],
  ['a..b@c.cn', 'not-email'],
  ['.a@c.cn', 'not-email'],
  ['a@-c.cn', 'not-email'],
  ['a@1.2.3.4', 'not-email'],
  ['a@b@c.cn', 'not-email'],
  ['"a b"@c.cn', 'blank'],
  [`${'a'.repeat(65)}@b.cn`, 'not-email'],
  [`a@${'b'.repeat(64)}.cn`, 'not-email'],
  [`a@${'b.'.repeat(130)}cn`, 'not-email'],
])('%j is no address: %s', (text, code) => expect(codeOf(emailFault, text)).toBe(code));

test('a fault names the character and its place', () => {
  expect(emailFault('of\u200bfice@example.cn')).toEqual({
    code: 'invisible-character',
    zh: '不得含有不可见的字符（第 3 个字符 U+200B）',
    en: 'must not have an invisible character (character 3, U+200B)',
  });
});

test.each([
  ' 9135 0100\u3000M000 100Y43 ',
  "'91350100M000100Y43",
  '’91350100M000100Y43',
  '="91350100M000100Y43"',
  '\u200b91350100M000100Y43\ufeff',
  '９１３５０１００Ｍ０００１００Ｙ４３',
  '＝＂91350100M000100Y43＂',
])('%j is a code with additions of a spreadsheet', (text) => expect(bareCode(text)).toBe('91350100M000100Y43'));

test.each([
  ['合同约定的培训未按期开展。', ' 合同约定的培训，未按期开展！\n'],
  ['ISO 9001 证书', 'ｉｓｏ９００１证书'],
])('%s and %s are equal filings', (one, other) => {
  expect(gistOf(one)).toBe(gistOf(other));
});

test('filings in other words, or of other signs alone, are not equal', () => {
  expect(gistOf('培训未按期开展')).not.toBe(gistOf('培训按期开展'));
  expect(gistOf('！')).not.toBe(gistOf('？'));
});
