import { canonicalJson } from '@heng/assessment';
import { type Sections, valueAt } from './disclosure-content.js';
import { isAbsent } from './field-faults.js';
import type { WithheldField, WithheldMark } from './publicity.js';

/** The difference of a field between two contents; for lists also the entries added and removed. */
export type FieldChange = Readonly<{
  /** `section.field`. */
  field: string;
  kind: 'added' | 'removed' | 'changed';
  before?: unknown;
  after?: unknown;
  addedEntries?: readonly unknown[];
  removedEntries?: readonly unknown[];
}>;

/** A public comparison marks a withheld field as withheld, and does not say whether it changed. */
export type WithheldChange = Readonly<{ field: string; kind: 'withheld' }> & WithheldMark;

/** Compares two contents field by field. A missing field equals an empty one. */
export function compare(before: Sections, after: Sections): FieldChange[] {
  return [...new Set([...pathsOf(before), ...pathsOf(after)])].flatMap((field): FieldChange[] => {
    const [was, is] = [valueAt(before, field), valueAt(after, field)];
    if (isAbsent(was) && isAbsent(is)) return [];
    if (isAbsent(was)) return [{ field, kind: 'added', after: is, ...entries([], is) }];
    if (isAbsent(is)) return [{ field, kind: 'removed', before: was, ...entries(was, []) }];
    if (canonicalJson(was) === canonicalJson(is)) return [];
    return [{ field, kind: 'changed', before: was, after: is, ...entries(was, is) }];
  });
}

/** Compares the public views of both (`publicSections`): names the fields withheld today, and does not compare them. */
export function comparePublicly(before: Sections, after: Sections, withheld: readonly WithheldField[]) {
  const hidden = new Set(withheld.map(({ field }) => field));
  return [
    ...compare(before, after).filter(({ field }) => !hidden.has(field)),
    ...withheld.map(({ field, ...mark }): WithheldChange => ({ field, kind: 'withheld', withheld: mark })),
  ];
}

const pathsOf = (sections: Sections): string[] =>
  Object.entries(sections).flatMap(([section, content]) => Object.keys(content).map((field) => `${section}.${field}`));

function entries(before: unknown, after: unknown): Pick<FieldChange, 'addedEntries' | 'removedEntries'> {
  if (!Array.isArray(before) || !Array.isArray(after)) return {};
  return { addedEntries: without(after, before), removedEntries: without(before, after) };
}

/** The entries of a list that the other lacks, each as many times as it has more of them. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = other.map((entry) => canonicalJson(entry));
  return list.filter((entry) => {
    const n = left.indexOf(canonicalJson(entry));
    if (n >= 0) left.splice(n, 1);
    return n < 0;
  });
}
