import { Buffer } from 'node:buffer';
import { Refused } from './refused.mjs';

/** Text has tabs and ends of lines and pages, and no other control character. */
export const CONTROL = /[^\P{Cc}\t\n\f\r\x80-\x9f]|[\ufffe\uffff]/u;

export const bytes = (text) => Buffer.from(text, 'latin1');
/** Programs for Windows, Linux, macOS, Java, Android and browsers; links, help files and installers. */
const PROGRAMS = [
  ...['\x7fELF', '\xca\xfe\xba\xbe', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'],
  ...['dex\n', '\0asm', 'L\0\0\0\x01\x14\x02\0', 'ITSF', 'FWS', 'CWS', '!<arch>\n'],
].map(bytes);

export const startsWith = (content, magic) => content.subarray(0, magic.length).equals(magic);
/** `MZ` may also begin a text. */
export const isProgram = (content) =>
  PROGRAMS.some((magic) => startsWith(content, magic)) ||
  (startsWith(content, bytes('MZ')) && CONTROL.test(content.toString('latin1', 0, 64)));

const HARMFUL = ['file-is-program', 'file-has-macros', 'file-beyond-limits'];

/** Inspects a part that may have any type, as long as it is no program and has no macros. @throws Refused */
export async function mustBeHarmless(content, name, inspect) {
  try {
    await inspect(content, name);
  } catch (error) {
    if (!(error instanceof Refused) || HARMFUL.includes(error.code)) throw error;
  }
}
