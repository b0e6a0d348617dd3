import type { Span } from './columns.js';
import { creditCode, date } from './columns.js';
import { type Broken, CellFault } from './fault.js';
import type { Located } from './read-table.js';

/** The seven sections of R3, in the names of the registry's API. */
export const sections = ['basics', 'process', 'yearsAndIncome', 'team', 'experience', 'knowledge', 'other'] as const;

/** One revision of what an agency discloses. */
export type Disclosure = Readonly<{
  agency: string;
  revision: number;
  publishedOn: string;
  sections: Readonly<Record<string, Record<string, unknown>>>;
}>;

/** An agency's file `disclosures/<credit code>.json`: its revisions in their order, after those of the samples before. */
export function readDisclosures(
  name: string,
  text: string,
  span: Span,
  before: readonly Disclosure[] = [],
): { rows: Located<Disclosure>[]; faults: Broken[] } {
  const faults: Broken[] = [];
  const file = `disclosures/${name}`;
  const refuse = (field: string, code: string, zh: string, en: string) =>
    faults.push({ at: `${file}:1`, field, code: `load.${code}`, zh, en });
  const agency = attempt('file name', () => creditCode.read(name.replace(/\.json$/, ''), span));
  const revisions = parsed();
  const earlier = before.filter((one) => one.agency === agency).length;
  const rows = revisions.flatMap((revision, i) => {
    const publishedOn = attempt(`[${i}].publishedOn`, () => date.read(String(revision.publishedOn ?? ''), span));
    const given = revision.sections ?? {};
    for (const section of Object.keys(given).filter((one) => !(sections as readonly string[]).includes(one))) {
      refuse(
        `[${i}].sections.${section}`,
        'section-unknown',
        `没有该部分，应为${sections.join(', ')}。`,
        `there is no such section, only ${sections.join(', ')}.`,
      );
    }
    if (i > 0 && String(revisions[i - 1]?.publishedOn) > String(publishedOn)) {
      refuse(`[${i}].publishedOn`, 'dates-disordered', '早于上一版。', 'is before the revision before it.');
    }
    return agency && publishedOn
      ? [{ agency, revision: earlier + i + 1, publishedOn, sections: given, at: `${file}:1` }]
      : [];
  });
  return { rows, faults };

  function attempt<T>(field: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push({ at: `${file}:1`, field, ...error.fault });
      return undefined;
    }
  }

  function parsed(): { publishedOn?: unknown; sections?: Disclosure['sections'] }[] {
    try {
      const value: unknown = JSON.parse(text);
      if (Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)) return value as [];
      refuse('file', 'json-invalid', '应为各版信息公开的数组。', 'is not a list of revisions.');
    } catch (error) {
      refuse('file', 'json-invalid', `不是正确的JSON：${String(error)}`, `is not JSON: ${String(error)}`);
    }
    return [];
  }
}
