import type { Agency } from '../registration/agency.js';
import type { Sections } from './disclosure-content.js';
import type { DisclosureStandard, StandardField } from './disclosure-standard.js';

/** A reader: its roles, and the organisation that it acts for. */
export type Reader = Readonly<{ roles: readonly string[]; org?: string }>;

/** The agency itself and staff see all of a disclosure; everybody else sees its public part. */
export const seesAll = ({ creditCode }: Pick<Agency, 'creditCode'>, { roles, org }: Reader): boolean =>
  roles.includes('alliance-staff') || (roles.includes('agency') && org === creditCode);

/** A field withheld from the public as a trade secret (R3). */
export type WithheldField = Readonly<{
  /** `section.field`. */
  field: string;
  /** The owner of the trade secret; the enterprise's identity is never public. */
  of: 'agency' | 'enterprise';
  /** A code of the table of reasons. */
  reason: string;
  /** The last day, inclusive. */
  until: string;
}>;

/** The public mark in place of a withheld value: its owner, reason and last day, never the value. */
export type WithheldMark = Readonly<{ withheld: Omit<WithheldField, 'field'> }>;

/**
 * The public part of a revision's content (R3, PIPL 25). It lists what is public and drops everything else: fields for
 * staff only and fields unknown to the revision's standard; a withheld field shows its mark, with or without a value;
 * persons appear only as a count, because names need their own consent.
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
