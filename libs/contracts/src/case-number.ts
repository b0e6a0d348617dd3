import { bareCode } from './texts.js';

/** A complaint (投诉) goes to the agency, which answers; a report (举报) is verified by the alliance (R6). */
export const caseKinds = ['complaint', 'report'] as const;
export type CaseKind = (typeof caseKinds)[number];

const LETTERS = { complaint: 'T', report: 'J' } as const satisfies Record<CaseKind, string>;
/** The check digit covers the letter, as a digit of its own. */
const DIGIT_OF: Readonly<Record<string, string>> = { T: '1', J: '2' };
const NUMBER = /^([TJ])(\d{4})(\d{6,9})(\d)$/;

/** ISO 7064 MOD 11,10: one digit that finds every single wrong digit, and most digits that change places. */
function checkDigit(digits: string): number {
  const product = [...digits].reduce((before, digit) => (((before + Number(digit)) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10;
}

/** The number of a case that a person can say: letter, year, six digits or more, check digit, as in `T2026-000123-7`. */
export function caseNumber(kind: CaseKind, year: number, n: number): string {
  const [letter, digits] = [LETTERS[kind], String(n).padStart(6, '0')];
  return `${letter}${year}-${digits}-${checkDigit(`${DIGIT_OF[letter]}${year}${digits}`)}`;
}

/** The number in a text as people write it, in any width and case and with other marks or none between; undefined if it is none. */
export function readCaseNumber(text: string): string | undefined {
  const [, letter = '', year = '', digits = '', check] =
    NUMBER.exec(
      bareCode(text)
        .toUpperCase()
        .replace(/[^\dA-Z]/g, ''),
    ) ?? [];
  return check === String(checkDigit(`${DIGIT_OF[letter]}${year}${digits}`))
    ? `${letter}${year}-${digits}-${check}`
    : undefined;
}
