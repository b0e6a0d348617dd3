import { nameIsWithheld } from './name-withholding.store.js';

/** A reader: staff, or the organisation and role that it acts for. */
export type NameReader = Readonly<{ isStaff: boolean; enterpriseCode: string | null; agencyCode: string | null }>;

type Caller = Readonly<{ roles: readonly string[]; org?: string | undefined }>;

export const nameReaderOf = ({ roles, org = '' }: Caller): NameReader => ({
  isStaff: roles.includes('alliance-staff'),
  enterpriseCode: roles.includes('enterprise') && org ? org : null,
  agencyCode: roles.includes('agency') && org ? org : null,
});

/** The values of the parameters that `nameIsHidden` takes, in their order. */
export const readingOn = (day: string, { isStaff, enterpriseCode, agencyCode }: NameReader) =>
  [day, isStaff, enterpriseCode, agencyCode] as const;

/**
 * SQL: whether an enterprise's name is withheld from the reader. Staff, the enterprise itself and an agency with a
 * project of it that has begun always see it. `e` is the enterprise, `n` the first of four parameters.
 */
export const nameIsHidden = (e: string, n: number): string => `
  ${nameIsWithheld(`${e}.id`, `$${n}`)} and not $${n + 1}::boolean and ${e}.credit_code is distinct from $${n + 2}::text
  and not exists (
    select from agency_directory reader join project p on p.agency_id = reader.agency_id
    where reader.credit_code = $${n + 3}::text and p.enterprise_id = ${e}.id and p.confirmed_on is not null)`;
