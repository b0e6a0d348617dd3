import type { Sections } from './disclosure-content.js';
import type { DisclosureStandard, StandardField } from './disclosure-standard.js';

/** A field that the public does not see while it is withheld as a trade secret (R3). */
export type WithheldField = Readonly<{
  /** `section.field`. */
  field: string;
  /** Whose trade secret it is; which enterprise is never public. */
  of: 'agency' | 'enterprise';
  /** A code of the table of reasons. */
  reason: string;
  /** The last day, inclusive. */
  until: string;
}>;

/** What the public sees in the place of a withheld value: that, whose, why and until when; never what. */
export type WithheldMark = Readonly<{ withheld: Omit<WithheldField, 'field'> }>;

/**
 * What the public sees of a revision's content (R3, PIPL 25). It names what may be seen and leaves out all else: fields
 * for staff only and whatever the standard of the revision does not know; a withheld field is its mark, whether or not
 * anything stands there; of persons only how many there are, as names come by their own consent.
 */
export function publicSections(
  sections: Sections,
  { sections: known }: DisclosureStandard,
  withheld: readonly WithheldField[],
): Sections {
  const marks = new Map(withheld.map(({ field, of, reason, until }) => [field, { withheld: { of, reason, until } }]));
  return Object.fromEntries(
    Object.entries(known).flatMap(([section, { fields }]) => {
      const content = sections[section] ?? {};
      const shown = Object.entries(fields).flatMap(([name, field]) => {
        const value = field.staffOnly
          ? undefined
          : (marks.get(`${section}.${name}`) ?? publicValue(field, content[name]));
        return value === undefined ? [] : [[name, value] as const];
      });
      return shown.length > 0 || sections[section] ? [[section, Object.fromEntries(shown)] as const] : [];
    }),
  );
}

function publicValue({ type }: StandardField, value: unknown): unknown {
  if (type !== 'persons') return value;
  return Array.isArray(value) ? { count: value.length } : undefined;
}
