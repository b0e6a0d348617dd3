/**
 * The types of fields. `count` is a whole number, `range` is `{ from, to }`, `list` is one text per entry, `persons` is
 * a list of the register's person ids: a name is public only with that person's own consent (PIPL 25).
 */
export const fieldTypes = ['count', 'number', 'range', 'text', 'list', 'persons'] as const;
export type FieldType = (typeof fieldTypes)[number];

export type StandardField = Readonly<{
  type: FieldType;
  unit?: string;
  required: boolean;
  /** For a list: the least number of entries. Elsewhere `[]` means "none" and is an answer. */
  atLeast?: number;
  /** For the alliance's staff only, never public. */
  staffOnly?: true;
  /** The field may contain a trade secret: staff may grant its withholding from the public. */
  mayBeWithheld?: true;
  zh: string;
  en: string;
}>;

export type StandardSection = Readonly<{
  zh: string;
  en: string;
  /** The paragraph of the measures. */
  clause: string;
  /** The clause of GB/T 23005-2020 on the same matter, where there is one. */
  gbt23005?: string;
  fields: Readonly<Record<string, StandardField>>;
}>;

/** 信息公开要求: the disclosures required of an agency from a day on (R3). The alliance refines it in new versions. */
export type DisclosureStandard = Readonly<{
  version: string;
  inForceFrom: string;
  sections: Readonly<Record<string, StandardSection>>;
}>;

const byBeginning = (a: DisclosureStandard, b: DisclosureStandard): number => (a.inForceFrom < b.inForceFrom ? -1 : 1);

/** The version in force on a day is the latest that has begun (R3); undefined before the first. */
export const standardInForce = (
  standards: readonly DisclosureStandard[],
  day: string,
): DisclosureStandard | undefined =>
  standards
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .toSorted(byBeginning)
    .at(-1);

/** The versions published in advance that begin after a day, the next one first. */
export const standardsToCome = (standards: readonly DisclosureStandard[], day: string): DisclosureStandard[] =>
  standards.filter(({ inForceFrom }) => inForceFrom > day).toSorted(byBeginning);

/** The fields of a standard as `section.field`, in its order. */
export const fieldsOf = ({ sections }: DisclosureStandard): [path: string, field: StandardField][] =>
  Object.entries(sections).flatMap(([section, { fields }]) =>
    Object.entries(fields).map(([name, field]): [string, StandardField] => [`${section}.${name}`, field]),
  );
