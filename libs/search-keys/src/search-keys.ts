/**
 * Splits a name into syllables, each with its readings, the likeliest first: pinyin without tone, `v` for ü. A run of
 * other characters stays as it is.
 */
export type SyllablesOf = (name: string) => readonly Readings[];
type Readings = readonly string[];

/** The search keys of an organisation: present and former names, their pronunciation, and present and former codes. */
export type SearchKeys = Readonly<{
  /** Letters and digits only, in lower case; one line per name. */
  names: string;
  /** The likeliest readings, a blank before each, one line per name: the order of a list by name. */
  sounds: string;
  /** All readings of each syllable after a blank, with `/` between them (` le/yue qing`), one line per name. */
  readings: string;
  /** A blank before each code. */
  codes: string;
  /** Short pieces of all of them as numbers, for an index that finds lines by the pieces a search requires. */
  grams: readonly number[];
}>;

/** One word of a search and the ways to match it. */
export type SearchWord = Readonly<{
  /** A part of a name. */
  text: string;
  /** A pattern for `readings`: syllables, of which the last may be incomplete, or initials. */
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
  const spoken = names.map((name) =>
    syllablesOf(name)
      .map(plainReadings)
      .filter(({ length }) => length > 0),
  );
  const own = codes.map(plain);
  const grams = [
    ...written.flatMap((name) => [...pieces(name, 1), ...pieces(name, 2)]),
    ...spoken.flatMap((syllables) => [...soundGrams(syllables), ...initialGramsOf(syllables)]),
    ...own.flatMap((code) => [...code].map((_, at) => codeGram(code.slice(0, at + 1)))),
  ];
  return {
    names: written.join('\n'),
    sounds: lines(spoken, ([likeliest]) => likeliest!),
    readings: lines(spoken, (readings) => readings.join('/')),
    codes: own.map((code) => ` ${code}`).join(''),
    grams: numbersOf(grams),
  };
}

const plainReadings = (readings: Readings): Readings => [...new Set(readings.map(plain).filter(Boolean))];

const lines = (names: readonly (readonly Readings[])[], textOf: (readings: Readings) => string): string =>
  names.map((syllables) => syllables.map((readings) => ` ${textOf(readings)}`).join('')).join('\n');

/** The words of a search, all of which must match; a search without letters or digits has none and returns nothing. */
export const searchWords = (search: string): SearchWord[] =>
  search.split(/\s+/).map(plain).filter(Boolean).map(searchWord);

/** From the end of a reading to the beginning of one of the next syllable. */
const NEXT = '(?:/[^ /\\n]+)* (?:[^ /\\n]+/)*';
/** The rest of a reading. */
const REST = '[^ /\\n]*';

function searchWord(text: string): SearchWord {
  const literal = pieces(text, Math.min(2, [...text].length));
  if (/^[a-z]+$/.test(text)) {
    const sounds = `[ /](?:${[...text].join(`(?:${NEXT})?`)}|${[...text].join(REST + NEXT)})`;
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

const soundGram = (piece: string): string => `~${piece}`;
const startGram = (sound: string): string => `<${sound.slice(0, 2)}`;
const initialGram = (piece: string): string => `=${piece}`;
const codeGram = (beginning: string): string => `#${beginning}`;

const initialGrams = (initials: string): string[] => [...pieces(initials, 1), ...pieces(initials, 2)].map(initialGram);
const initialGramsOf = (syllables: readonly Readings[]): string[] =>
  syllables.flatMap((_, at) => spellings(syllables.slice(at, at + 2).map(initialsOf)).flatMap(initialGrams));
const initialsOf = (readings: Readings): Readings => [...new Set(readings.map((reading) => [...reading][0]!))];

/** Three letters lie in three syllables at most. */
const soundGrams = (syllables: readonly Readings[]): string[] =>
  syllables.flatMap((_, at) =>
    spellings(syllables.slice(at, at + 3)).flatMap((text) => [startGram(text), ...pieces(text, 3).map(soundGram)]),
  );

/** All ways to read some syllables. */
const spellings = (syllables: readonly Readings[]): string[] =>
  syllables.reduce<string[]>((texts, readings) => texts.flatMap((text) => readings.map((one) => text + one)), ['']);

/** FNV-1a in 32 bits: when two pieces share a number, a search only checks a line in vain. */
const numberOf = (piece: string): number =>
  [...piece].reduce((hash, character) => Math.imul(hash ^ character.codePointAt(0)!, 0x01000193), 0x811c9dc5 | 0);

const numbersOf = (grams: readonly string[]): number[] => [...new Set(grams.map(numberOf))];

/**
 * Loads the function that splits names into syllables with all their readings, also those of county names. The dictionary
 * is large and loads on first use, so that a service starts without it.
 */
export async function loadSyllables(): Promise<SyllablesOf> {
  const { pinyin, polyphonic } = await import('pinyin-pro');
  return (name) => {
    const likeliest = pinyin(name, { type: 'array', toneType: 'none', v: true, nonZh: 'consecutive' });
    const all = polyphonic(name, { type: 'array', toneType: 'none', v: true, nonZh: 'consecutive' });
    return likeliest.map((reading, n) => [reading, ...all[n]!]);
  };
}
