import { creditCodeStatusOf } from './credit-code.js';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** GB 11643: the check character of the first seventeen digits of a citizen's identity number. */
const checkOf = (first17: string): string =>
  checks.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(first17[i]), 0) % 11);

/**
 * The place (11–71, 81–83 on permits of people from Hong Kong, Macao and Taiwan) or a 9 on cards of foreign residents, the day of
 * birth from 1800 on, a sequence, a check character.
 */
const shape = /(?=(([1-7]\d|8[1-3]|9\d)\d{4}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]))/g;

/**
 * True when a text contains a citizen's identity number (GB 11643), also in full-width or lower-case characters. Such a
 * number is personal information: it is not accepted, stored or repeated (PIPL 28). A text that is nothing but a credit
 * code with both check digits right is a credit code, even if it looks like an identity number.
 */
export function holdsIdCardNumber(text: string): boolean {
  if (creditCodeStatusOf(text) === 'verified') return false;
  const normal = text.normalize('NFKC').toUpperCase();
  return [...normal.matchAll(shape)].some(([, number = '']) => checkOf(number) === number.charAt(17));
}

/** Replaces each such number in a text by stars. */
export const withoutIdCardNumbers = (text: string): string =>
  text.replace(/[\d０-９]{17,}[XxＸｘ]?/g, (run) => (holdsIdCardNumber(run) ? '******' : run));
