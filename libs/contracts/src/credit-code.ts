import { bareCode } from './texts.js';

/** The characters of a unified social credit code in the order of their values (GB 32100-2015): no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** A number of 18 digits as spreadsheets keep it. */
const ROUNDED = /^\d{15}000$/;

export type CreditCodeFault = 'length' | 'character' | 'organisation-check-digit' | 'rounded';
/** `legacy`: the outer check digit is wrong, the inner right; such codes exist and are verified by hand. */
export type CreditCodeStatus = 'verified' | 'legacy';
export type CreditCodeCheck =
  | { readonly code: string; readonly status: CreditCodeStatus }
  | { readonly fault: CreditCodeFault; readonly zh: string; readonly en: string };

/** Without what spreadsheets and copying add, and a–z as capitals; nothing else changes. */
const normalise = (text: string): string => bareCode(text).replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** GB 11714: the check character of an organisation's eight characters; letters count 10 (A) to 35 (Z). */
function organisationCheck(body: string): string {
  const sum = organisationWeights.reduce((total, weight, i) => total + weight * parseInt(body.charAt(i), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** GB 32100-2015: the check character of the first seventeen, with the weights 3^(i−1) mod 31. */
function creditCheck(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * Checks a 统一社会信用代码 (GB 32100-2015, its inner organisation code GB 11714) after taking off what spreadsheets and copying add (`bareCode`) and normalising
 * case. Both check digits right is `verified`; only the outer one wrong is `legacy`; an inner one wrong is a fault, and a legacy
 * code that a spreadsheet rounded.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = normalise(text);
  const characters = [...code];
  if (characters.length !== 18) {
    return {
      fault: 'length',
      zh: `统一社会信用代码应为18位，实为${characters.length}位。`,
      en: `The credit code has ${characters.length} characters; a unified social credit code has 18.`,
    };
  }
  const wrong = characters.findIndex((character) => !alphabet.includes(character));
  if (wrong >= 0) {
    return {
      fault: 'character',
      zh: `统一社会信用代码第${wrong + 1}位“${characters[wrong]}”不可用，只能是数字和除I、O、S、V、Z以外的大写字母。`,
      en: `Character ${wrong + 1} of the credit code, "${characters[wrong]}", is not allowed; allowed are digits and capital letters except I, O, S, V and Z.`,
    };
  }
  if (organisationCheck(code.slice(8, 16)) !== code.charAt(16)) {
    return {
      fault: 'organisation-check-digit',
      zh: '统一社会信用代码第9至17位（组织机构代码）的校验码不正确，请核对（GB 11714）。',
      en: 'The check digit of characters 9 to 17 of the credit code, the organisation code, is wrong (GB 11714).',
    };
  }
  if (creditCheck(code.slice(0, 17)) === code.charAt(17)) return { code, status: 'verified' };
  if (ROUNDED.test(code)) {
    return {
      fault: 'rounded',
      zh: '统一社会信用代码的末三位为000且校验码不正确：电子表格只保留数字的前15位，请按证照以文本格式重新填写。',
      en: 'The credit code ends in 000 and its check digit is wrong: a spreadsheet keeps 15 digits of a number; type the code again as text.',
    };
  }
  return { code, status: 'legacy' };
}

/** The status tells if both check digits of a code are right; a text that is no code is never `verified`. */
export const creditCodeStatusOf = (code: string): CreditCodeStatus => {
  const check = checkCreditCode(code);
  return 'code' in check ? check.status : 'legacy';
};

/** A credit code in its stored form; an invalid one unchanged. */
export function plainCode(creditCode: string): string {
  const check = checkCreditCode(creditCode);
  return 'code' in check ? check.code : creditCode;
}

/**
 * Makes a valid credit code by computing both check digits. `registration` is department, category and region (8
 * characters), or the region alone (6) of a company (`91`); `organisation` is the eight characters before the inner
 * check.
 * @throws RangeError when a part has another length or a character that the standard does not allow
 */
export function creditCodeFrom(registration: string, organisation: string): string {
  const prefix = registration.length === 6 ? `91${registration}` : registration;
  if (
    prefix.length !== 8 ||
    organisation.length !== 8 ||
    [...prefix, ...organisation].some((c) => !alphabet.includes(c))
  ) {
    throw new RangeError(
      `Not the parts of a credit code: "${registration}" (6 or 8 characters) and "${organisation}" (8), of ${alphabet}.`,
    );
  }
  const first17 = prefix + organisation + organisationCheck(organisation);
  return first17 + creditCheck(first17);
}
