/** The dots that people and programs write between the parts of a name; a full stop only between Han characters. */
const INTERPUNCT = /[·•・‧∙⋅᛫․⸱⸳]|(?<=\p{Script=Han} *)[.。](?= *\p{Script=Han})/gu;
const BLANKS_INSIDE = /(?<=[\p{Script=Han}·])\s+(?=[\p{Script=Han}·])/gu;
const UNSEEN = /(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A person's name for comparison: NFKC, one interpunct, no blanks between Han characters. 买买提•艾力 and 买买提 ・ 艾力 are one
 * name, 王 磊 and 王磊 as well. What is stored and shown is the name as it was given.
 */
export const nameKey = (name: string): string =>
  name
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(INTERPUNCT, '·')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BLANKS_INSIDE, '');

/** Signs and blanks that are left out or written in many ways. */
const SIGNS = /[^\p{L}\p{M}\p{N}]/gu;

/** The characters by which alike names are found: the key without case, signs and blanks. */
export const lettersOf = (name: string): string[] => [...nameKey(name).replace(SIGNS, '').toLowerCase()];

/** True when two names may belong to one person. */
export const areAlike = (one: string, other: string): boolean => haveLettersAlike(lettersOf(one), lettersOf(other));

/** True when one text begins with the other, or differs from it by one character added, left out or replaced. */
export function haveLettersAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length > other.length ? [other, one] : [one, other];
  const before = equalUntil(short, (n) => long[n]);
  if (before === short.length) return true;
  const after = equalUntil(short.slice(before).reverse(), (n) => long[long.length - 1 - n]);
  return long.length - before - after <= 1;
}

/** The number of letters before the first one that differs. */
function equalUntil(letters: readonly string[], other: (n: number) => string | undefined): number {
  const found = letters.findIndex((letter, n) => letter !== other(n));
  return found === -1 ? letters.length : found;
}
