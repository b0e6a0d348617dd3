import fc from 'fast-check';

/** Texts that programs have stumbled over. */
const NASTY_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfff\ud800b',
  '\ufeff衡',
  '\u200b\u202e\u2066衡',
  '\r\n\r\nx: y',
  '𠮷'.repeat(50),
  'e\u0301'.repeat(2000),
  '衡'.repeat(20_000),
  "'; drop table agency; --",
  '${7*7}{{7*7}}',
  '../../../etc/passwd',
  '%00%ff%zz',
  '__proto__',
  'constructor',
  '=1+1',
  '<script>alert(1)</script>',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13',
  '9999-12-31',
  '2026-H3',
  '00000000-0000-0000-0000-000000000000',
  '362322198709086409',
  'a@b',
  `${'a'.repeat(64)}@${'b.'.repeat(120)}cn`,
  '1e309',
  '-0',
  'null',
  '[]',
  'WyJhIiwiYiJd', // a cursor with the parts of none
  'WzFd',
  '\\',
  '"',
  '％４５',
];
const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
const NASTY_VALUES = [
  ...[null, true, false, [], {}, [null], [[]], [{}], deep(15), deep(200)],
  ...[-1, 0, 0.1, 1e21, 2 ** 31, 2 ** 53, 2 ** 63, -(2 ** 31) - 1, 1e308, Number.MIN_VALUE],
  { length: 1 },
  { toString: 1, valueOf: null },
  JSON.parse('{"__proto__":{"a":1}}') as unknown,
  JSON.parse('{"constructor":{"prototype":{"a":1}}}') as unknown,
  Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`f${n}`, n])),
  Array.from({ length: 1500 }, () => 0),
];

export const nastyText = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: 'binary', maxLength: 200 }));
export const nastyValue = (): fc.Arbitrary<unknown> =>
  fc.oneof(nastyText(), fc.constantFrom(...NASTY_VALUES), fc.jsonValue());

/** Bodies that are not the JSON that they say they are. */
const BROKEN_BODIES = [
  ...[
    '',
    '{',
    '{"a":',
    '[1,',
    'nul',
    '{"a":1}{"a":2}',
    '{"a":1,"a":2}',
    '\ufeff{}',
    '{"a":"\\ud800"}',
    '1e999',
    '"\\u0000"',
  ],
  '['.repeat(30_000),
  '{"a":'.repeat(10_000),
  `{"a":"${'x'.repeat(70_000)}"}`,
  '{"a":"\t"}',
];
export const brokenBody = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...BROKEN_BODIES), fc.string());

/** A value in which one part, or the whole, is a nasty one, or which has a field more or less. */
export const spoiled = (value: unknown): fc.Arbitrary<unknown> =>
  fc.gen().map((g) => {
    const places = placesOf(value);
    const place = g(fc.constantFrom<string[][]>, ...places);
    const way = g(fc.constantFrom<('replace' | 'remove' | 'add')[]>, 'replace', 'replace', 'replace', 'remove', 'add');
    if (way === 'add') return changed(value, [...place, g(nastyText)], g(nastyValue));
    return changed(value, place, way === 'remove' ? undefined : g(nastyValue));
  });

function placesOf(value: unknown, place: string[] = []): string[][] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [place, ...parts.flatMap(([name, part]) => placesOf(part, [...place, name]))];
}

function changed(value: unknown, [name, ...rest]: string[], to: unknown): unknown {
  if (name === undefined) return to;
  if (typeof value !== 'object' || value === null) return to;
  if (Array.isArray(value))
    return value.map((part, n) => (String(n) === name ? changed(part, rest, to) : (part as unknown)));
  const fields = Object.entries(value).filter(([field]) => field !== name);
  const old = (value as Record<string, unknown>)[name];
  return Object.fromEntries([...fields, [name, changed(old, rest, to)]]);
}
