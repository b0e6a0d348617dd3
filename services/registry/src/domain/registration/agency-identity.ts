import { AgencyCreditCodeVerified, AgencyIdentityChanged } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import {
  type Agency,
  agencyLifecycle,
  type Applicant,
  type CodeHolder,
  mustBeNobodysCode,
  mustHoldNoIdCard,
  validIdentity,
} from './agency.js';
import { notInFuture } from '../refusals.js';
import { refuse } from './registration-refusals.js';

/** The change of an agency's identity, its first day and its reason. */
export type IdentityChange = Partial<Omit<Applicant, 'email'>> & Readonly<{ from: string; reason: string }>;

/** Further facts for the change: the first day of the present identity, and the agency that has or had the new code. */
export type IdentityContext = Readonly<{ since: string; holder: CodeHolder | null }>;

/**
 * Staff record a new name, code or province of an agency; the earlier ones stay on record. It may take back its own
 * former code, never another agency's (R2).
 */
export function changeIdentity(
  agency: Agency,
  { from, reason, ...changed }: IdentityChange,
  { since, holder }: IdentityContext,
  today: string,
): Decision<Agency> {
  agencyLifecycle.after('change-identity', agency);
  mustHoldNoIdCard({ reason });
  const { creditCode, name, province } = agency;
  const former = { creditCode, name, province };
  const next = validIdentity({
    creditCode: changed.creditCode ?? creditCode,
    name: changed.name ?? name,
    province: changed.province ?? province,
  });
  if (next.creditCode === creditCode && next.name === name && next.province === province) throw refuse('identity-same');
  notInFuture('from', from, today);
  if (from < since) throw refuse('identity-before-present', { field: 'from', from, since });
  if (holder?.agencyId !== agency.id) mustBeNobodysCode(next.creditCode, holder);
  const recoded = next.creditCode !== creditCode;
  const status = recoded ? next.creditCodeStatus : agency.creditCodeStatus;
  const identity = { ...next, creditCodeStatus: status };
  return {
    state: { ...agency, ...identity, codeVerification: recoded ? null : agency.codeVerification },
    events: [AgencyIdentityChanged.of(agency.id, { agencyId: agency.id, ...identity, from, former, reason })],
  };
}

/**
 * Staff verify by hand a code with a wrong outer check digit (GB 32100-2015); the method and the verifier are recorded.
 */
export function verifyCreditCode(agency: Agency, reason: string, by: string, today: string): Decision<Agency> {
  agencyLifecycle.after('verify-credit-code', agency);
  mustHoldNoIdCard({ reason });
  const { id, creditCode } = agency;
  return {
    state: { ...agency, creditCodeStatus: 'verified', codeVerification: { on: today, by, reason } },
    events: [AgencyCreditCodeVerified.of(id, { agencyId: id, creditCode, verifiedOn: today, reason })],
  };
}
