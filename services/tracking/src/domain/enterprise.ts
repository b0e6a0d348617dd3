import {
  type Actor,
  checkCreditCode,
  EnterpriseContactChanged,
  EnterpriseRegistered,
  isIndustry,
  isProvince,
} from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { refuse } from './refusals.js';

/** An enterprise (贯标企业): registered, for good. */
export type Enterprise = Readonly<{
  id: string;
  version: number;
  creditCode: string;
  name: string;
  /** Six-digit code of GB/T 2260. */
  province: string;
  city: string;
  /** Section letter or two-digit division of GB/T 4754-2017. */
  industry: string;
  /** The bureau in charge (归口管理司局). */
  bureau: string;
  email: string;
}>;
export type Registration = Omit<Enterprise, 'version'>;

/**
 * An enterprise joins the tracking system with a valid credit code (GB 32100-2015), its region, industry and
 * bureau; itself or by alliance staff.
 */
export function register(
  registration: Registration,
  { role, org }: Pick<Actor, 'role' | 'org'>,
): Decision<Registration> {
  const { id: enterpriseId, email, ...identity } = registration;
  const { creditCode, province, industry } = identity;
  const check = checkCreditCode(creditCode);
  if ('fault' in check) throw refuse('credit-code-invalid', { field: 'creditCode', fault: check.en, zh: check.zh });
  if (role === 'enterprise' && org !== check.code) throw refuse('not-your-enterprise');
  if (!isProvince(province)) throw refuse('province-unknown', { field: 'province', province });
  if (!isIndustry(industry)) throw refuse('industry-unknown', { field: 'industry', industry });
  return {
    state: { ...registration, creditCode: check.code },
    events: [
      EnterpriseRegistered.of(enterpriseId, { enterpriseId, ...identity, creditCode: check.code }),
      EnterpriseContactChanged.of(enterpriseId, { enterpriseId, email }),
    ],
  };
}
