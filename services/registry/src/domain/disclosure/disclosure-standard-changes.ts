import { canonicalJson } from '@heng/assessment';
import { type DisclosureStandard, fieldsOf, type StandardField, type StandardSection } from './disclosure-standard.js';

type Text = Omit<StandardSection, 'fields'>;

/** A difference between two versions in a section or a field `section.field`; `what` names the changed properties. */
export type StandardChange<T> = Readonly<
  | { path: string; kind: 'added'; after: T }
  | { path: string; kind: 'removed'; before: T }
  | { path: string; kind: 'changed'; what: readonly string[]; before: T; after: T }
>;
export type StandardChanges = Readonly<{
  sections: readonly StandardChange<Text>[];
  fields: readonly StandardChange<StandardField>[];
}>;

/**
 * The changes of a version of the disclosure standard against another: sections and fields added, removed or changed
 * (R3).
 */
export const changesBetween = (old: DisclosureStandard, next: DisclosureStandard): StandardChanges => ({
  sections: changesOf(textsOf(old), textsOf(next)),
  fields: changesOf(new Map(fieldsOf(old)), new Map(fieldsOf(next))),
});

function changesOf<T extends object>(old: ReadonlyMap<string, T>, next: ReadonlyMap<string, T>): StandardChange<T>[] {
  const paths = [...next.keys(), ...[...old.keys()].filter((path) => !next.has(path))];
  return paths.flatMap((path): StandardChange<T>[] => {
    const [before, after] = [old.get(path), next.get(path)];
    if (!after) return before ? [{ path, kind: 'removed', before }] : [];
    if (!before) return [{ path, kind: 'added', after }];
    const what = differing(before, after);
    return what.length > 0 ? [{ path, kind: 'changed', what, before, after }] : [];
  });
}

const textsOf = ({ sections }: DisclosureStandard): ReadonlyMap<string, Text> =>
  new Map(Object.entries(sections).map(([name, section]) => [name, textOf(section)]));

const textOf = ({ zh, en, clause, gbt23005 }: Text): Text => ({ zh, en, clause, ...(gbt23005 ? { gbt23005 } : {}) });

function differing<T extends object>(before: T, after: T): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof T & string)[];
  return keys.filter((key) => canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null));
}
