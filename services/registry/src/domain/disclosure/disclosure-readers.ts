import type { Agency } from '../registration/agency.js';

/** A reader: its roles, and the organisation that it acts for. */
export type Reader = Readonly<{ roles: readonly string[]; org?: string }>;

/** The agency itself and staff see all of a disclosure; everybody else sees its public part. */
export const seesAll = ({ creditCode }: Pick<Agency, 'creditCode'>, { roles, org }: Reader): boolean =>
  roles.includes('alliance-staff') || (roles.includes('agency') && org === creditCode);
