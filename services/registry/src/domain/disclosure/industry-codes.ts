import { type Industry, industries } from '@heng/contracts';

const byName = new Map(industries.map((industry) => [industry.zh, industry]));
const byCode = new Map(industries.map((industry) => [industry.code, industry]));

/**
 * The sections and divisions of GB/T 4754-2017 that an agency's own words name, in order: a name of the table (`纺织业`)
 * or a code (`C`, `17`, `C17`); a division also counts for its section. Other words are shown, but not searchable.
 */
export function industryCodes(words: unknown): string[] {
  if (!Array.isArray(words)) return [];
  const named = words.flatMap((word) => (typeof word === 'string' ? (industryOf(word) ?? []) : []));
  return [...new Set(named.flatMap(({ section, code }) => [section, code]))].sort();
}

function industryOf(word: string): Industry | undefined {
  const text = word.normalize('NFKC').trim();
  const [, section, division] = /^([A-T]?)(\d{2})/.exec(text.toUpperCase()) ?? [];
  const coded = byCode.get(division ?? text.toUpperCase());
  if (coded && (!section || coded.section === section)) return coded;
  return byName.get(word.trim()) ?? byName.get(text);
}
