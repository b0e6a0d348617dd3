/** Stands in public texts for the name of an enterprise that is withheld (R4). */
export const NAME_WITHHELD = '［企业名称不予公开］';

/** A shorter name would hide ordinary words of every disclosure. */
const SHORTEST = 4;

/** Matches any of the names and codes, whatever their blanks, width, case and brackets; undefined without any. */
export function patternOf(names: readonly string[]): RegExp | undefined {
  const parts = names
    .map((name) => [...name.normalize('NFKC').replaceAll(/\s/g, '')])
    .filter(({ length }) => length >= SHORTEST)
    // The longer one of two names that begin alike is found.
    .sort((a, b) => b.length - a.length)
    .map((characters) => characters.map(variantsOf).join('\\s*'));
  return parts.length > 0 ? new RegExp(parts.join('|'), 'giu') : undefined;
}

/** A character in half or full width. */
function variantsOf(character: string): string {
  const code = character.codePointAt(0)!;
  const wide = code > 0x20 && code < 0x7f ? `\\u{${(code + 0xfee0).toString(16)}}` : '';
  return `[\\u{${code.toString(16)}}${wide}]`;
}

/** A content whose texts have the mark in place of what the pattern matches, in values and in lists. */
export function withoutNames<T>(content: T, pattern: RegExp | undefined): T {
  if (!pattern) return content;
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(pattern, NAME_WITHHELD);
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hide(part)]));
  };
  return hide(content) as T;
}
