import type { ServiceSchemas } from '@heng/clients';
import type { Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';

export type Agency = ServiceSchemas['registry']['PublicAgencyView'];

/** An agency by its id, or the one of the address. */
export const agencyOf = (
  { services, params }: Pick<Visit, 'services' | 'params'>,
  id = params['id']!,
): Promise<Agency> => answerOf(services.registry.GET('/agencies/{id}', { params: { path: { id } } }));

/** The reader acts for the agency. */
export const isOwn = ({ user }: Pick<Visit, 'user'>, { creditCode }: Pick<Agency, 'creditCode'>): boolean =>
  !!user && user.roles.includes('agency') && user.org === creditCode;

export const isStaff = ({ user }: Pick<Visit, 'user'>): boolean => !!user?.roles.includes('alliance-staff');

/** The agency of the address, for who acts for it, or where said for staff. @throws Refused */
export async function ownAgencyOf(visit: Visit, alsoStaff = false): Promise<Agency> {
  const agency = await agencyOf(visit);
  if (isOwn(visit, agency) || (alsoStaff && isStaff(visit))) return agency;
  throw new Refused({ status: 403, code: 'portal.not-your-agency', detail: visit.words.common.errors.forbidden });
}

/** The line of the register with that credit code. */
export async function agencyByCode({ services }: Pick<Visit, 'services'>, code: string) {
  const { items } = await answerOf(services.registry.GET('/agencies', { params: { query: { q: code } } }));
  return items.find(({ creditCode }) => creditCode === code);
}
