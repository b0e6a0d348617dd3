/** The fault of a text. The sentences have no subject: the field goes before them. */
export type TextFault = Readonly<{ code: string; zh: string; en: string }>;
/** The rule for a kind of text, the same in form, import and event. It judges the text without its outer blanks. */
export type TextRule = (text: string) => TextFault | undefined;

/** A character that nobody sees: a format character, a filler. A selector of a variant belongs to its character. */
const INVISIBLE = /(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
const CONTROL = /\p{Cc}/u;
const CONTROL_IN_LINES = /[^\P{Cc}\t\n\r]/u;
/** Characters that reverse the direction of writing, so that a reader sees another text. */
const REORDERING = /\p{Bidi_Control}/u;
const BREAK = /[\n\r\u2028\u2029]/u;
const SAYING = /[\p{L}\p{N}]/u;

/** The code point of a character as people look it up: U+200B. */
const pointOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const fault = (code: string, zh: string, en: string): TextFault => ({ code, zh, en });

/** The fault of the first character that a pattern matches. */
function holding(text: string, pattern: RegExp, code: string, zh: string, en: string): TextFault | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [point, place] = [pointOf(found[0]), [...text.slice(0, found.index)].length + 1];
  return fault(
    code,
    `不得含有${zh}（第 ${place} 个字符 ${point}）`,
    `must not have ${en} (character ${place}, ${point})`,
  );
}

const broken = (text: string): TextFault | undefined =>
  text.isWellFormed() ? undefined : fault('half-character', '不得含有残缺的字符', 'must not have half of a character');
const silent = (text: string): TextFault | undefined =>
  SAYING.test(text)
    ? undefined
    : fault('says-nothing', '须至少含有一个文字或数字', 'must have at least one letter or digit');

/** A name: one line with at least one letter or digit, without control and format characters. */
export const nameFault: TextRule = (text) =>
  broken(text) ??
  holding(text, BREAK, 'several-lines', '换行，须写在一行内', 'a line break, it is one line') ??
  holding(text, CONTROL, 'control-character', '控制字符', 'a control character') ??
  holding(text, INVISIBLE, 'invisible-character', '不可见的字符', 'an invisible character') ??
  silent(text);

/** A reason or statement: one or more lines that say something, without characters that reorder what is read. */
export const statementFault: TextRule = (text) =>
  broken(text) ??
  holding(text, CONTROL_IN_LINES, 'control-character', '控制字符', 'a control character') ??
  holding(text, REORDERING, 'reordering-character', '改变书写方向的字符', 'a character that reorders the text') ??
  silent(text);

/** The longest address and local part in a command of SMTP, in characters (RFC 5321, 4.5.3.1; RFC 3696, erratum 1690). */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
const DOT_STRING = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/**
 * An e-mail address that every mail server takes (RFC 5321, 4.1.2): a dot-string, `@` and a domain. Quoted local parts
 * and addresses in brackets are for machines; a domain in Chinese is given in its ASCII form, `xn--…`.
 */
export const emailFault: TextRule = (text) => {
  const unseen =
    broken(text) ??
    holding(text, CONTROL, 'control-character', '控制字符', 'a control character') ??
    holding(text, INVISIBLE, 'invisible-character', '不可见的字符', 'an invisible character') ??
    holding(text, /\s/u, 'blank', '空格', 'a blank');
  if (unseen) return unseen;
  const foreign = holding(
    text,
    /\P{ASCII}/u,
    'not-ascii',
    '全角字符、中文标点或文字，邮箱地址只用英文半角字符，中文域名须写成 xn-- 形式',
    'characters other than ASCII, a domain in Chinese is given as xn--',
  );
  if (foreign) return foreign;
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const isAddress = text.length <= LONGEST && local.length <= LONGEST_LOCAL && DOT_STRING.test(local);
  return isAddress && DOMAIN.test(domain)
    ? undefined
    : fault(
        'not-email',
        '须为电子邮箱地址，例如 office@example.cn',
        'must be an e-mail address, such as office@example.cn',
      );
};

/** The rules by the name of their kind. */
export const textRules = { name: nameFault, statement: statementFault, email: emailFault } as const;
export type TextKind = keyof typeof textRules;

/** True when a text has `least` to `most` characters. */
export function hasLength(text: string, least: number, most: number): boolean {
  const { length } = [...text];
  return length >= least && length <= most;
}

/** The characters around a code copied from a spreadsheet: `="…"`, or an apostrophe before it. */
const WRAPPED = /^=["“”]([^"“”]*)["“”]$/u;
const UNSEEN = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A code without what spreadsheets and copying add: blanks, format characters, a leading apostrophe, `="…"`. Full-width
 * ASCII becomes half-width.
 */
export const bareCode = (text: string): string =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(UNSEEN, '')
    .replace(WRAPPED, '$1')
    .replace(/^['‘’`]/u, '');

/** The letters and digits of a statement: filings that differ in blanks, punctuation, width or case alone are equal. */
export const gistOf = (statement: string): string => {
  const letters = statement
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters || statement;
};
