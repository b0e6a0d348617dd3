/**
 * Splits a name into syllables: a Chinese character is its pinyin without tone, `v` for ü; a run of other characters
 * stays as it is.
 */
export type SyllablesOf = (name: string) => readonly string[];

/** The search keys of an organisation: present and former names, their pronunciation, and present and former codes. */
export type SearchKeys = Readonly<{
  /** Letters and digits only, in lower case; one line per name. */
  names: string;
  /** A blank before each syllable, one line per name; also the order of a list by name. */
  sounds: string;
  /** The first letter of each syllable, one line per name. */
  initials: string;
  /** A blank before each code. */
  codes: string;
  /** Short pieces of all of them as numbers, for an index that finds lines by the pieces a search requires. */
  grams: readonly number[];
}>;

/** One word of a search and the ways to match it. */
export type SearchWord = Readonly<{
  /** A part of a name; of initials, too, when it has letters only. */
  text: string;
  /** A pattern of syllables in `sounds`; the last one may be incomplete. */
  sounds?: string;
  /** The beginning of a code. */
  code?: string;
  /** A line must have all pieces of one of these lists to match the word. */
  grams: readonly (readonly number[])[];
}>;

/** A search ignores case, width, blanks and punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The search keys of names and codes; the first of each is the present one. */
export function searchKeys(names: readonly string[], codes: readonly string[], syllablesOf: SyllablesOf): SearchKeys {
  const written = names.map(plain);
  const spoken = names.map((name) => syllablesOf(name).map(plain).filter(Boolean));
  const own = codes.map(plain);
  const grams = [
    ...written.flatMap((name) => [...pieces(name, 1), ...pieces(name, 2)]),
    ...spoken.flatMap((syllables) => [...soundGrams(syllables), ...initialGrams(initialsOf(syllables))]),
    ...own.flatMap((code) => [...code].map((_, at) => codeGram(code.slice(0, at + 1)))),
  ];
  return {
    names: written.join('\n'),
    sounds: spoken.map((syllables) => syllables.map((syllable) => ` ${syllable}`).join('')).join('\n'),
    initials: spoken.map(initialsOf).join('\n'),
    codes: own.map((code) => ` ${code}`).join(''),
    grams: numbersOf(grams),
  };
}

/** The words of a search, all of which must match; a search without letters or digits has none and returns nothing. */
export const searchWords = (search: string): SearchWord[] =>
  search.split(/\s+/).map(plain).filter(Boolean).map(searchWord);

function searchWord(text: string): SearchWord {
  const literal = pieces(text, Math.min(2, [...text].length));
  if (/^[a-z]+$/.test(text)) {
    const sounds = ` ${[...text].join(' ?')}`;
    const spoken = text.length === 1 ? initialGrams(text) : [startGram(text), ...pieces(text, 3).map(soundGram)];
    const initials = text.length === 1 ? initialGrams(text) : pieces(text, 2).map(initialGram);
    return { text, sounds, grams: [literal, spoken, initials].map(numbersOf) };
  }
  if (/^[0-9a-z]+$/.test(text)) {
    return { text, code: text, grams: [literal, [codeGram(text)]].map(numbersOf) };
  }
  return { text, grams: [numbersOf(literal)] };
}

/** All runs of this many characters. */
function pieces(text: string, length: number): string[] {
  const characters = [...text];
  return characters.slice(length - 1).map((_, at) => characters.slice(at, at + length).join(''));
}

const initialsOf = (syllables: readonly string[]): string => syllables.map((syllable) => [...syllable][0]).join('');

const soundGram = (piece: string): string => `~${piece}`;
const startGram = (sound: string): string => `<${sound.slice(0, 2)}`;
const initialGram = (piece: string): string => `=${piece}`;
const codeGram = (beginning: string): string => `#${beginning}`;

const initialGrams = (initials: string): string[] => [...pieces(initials, 1), ...pieces(initials, 2)].map(initialGram);

function soundGrams(syllables: readonly string[]): string[] {
  const starts = syllables.map((_, at) => startGram(syllables.slice(at).join('').slice(0, 2)));
  return [...starts, ...pieces(syllables.join(''), 3).map(soundGram)];
}

/** FNV-1a in 32 bits: when two pieces share a number, a search only checks a line in vain. */
const numberOf = (piece: string): number =>
  [...piece].reduce((hash, character) => Math.imul(hash ^ character.codePointAt(0)!, 0x01000193), 0x811c9dc5 | 0);

const numbersOf = (grams: readonly string[]): number[] => [...new Set(grams.map(numberOf))];

/**
 * Loads the function that splits names into syllables, without tones, `v` for ü; other text stays in runs. The
 * dictionary is large and loads on first use, so that a service starts without it.
 */
export async function loadSyllables(): Promise<SyllablesOf> {
  const { pinyin } = await import('pinyin-pro');
  return (name) => pinyin(name, { type: 'array', toneType: 'none', v: true, nonZh: 'consecutive' });
}
