import type { Agency } from '../registration/agency.js';

/** Who reads: with which roles, and for which organisation. */
export type Reader = Readonly<{ roles: readonly string[]; org?: string }>;

/** The agency itself and staff see all of a disclosure; everybody else what is public. */
export const seesAll = ({ creditCode }: Pick<Agency, 'creditCode'>, { roles, org }: Reader): boolean =>
  roles.includes('alliance-staff') || (roles.includes('agency') && org === creditCode);
