import { type Role, roles as knownRoles } from '@heng/contracts';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { refuse } from '../refusals.js';
import type { KitSettings } from '../settings.js';
import type { Principal } from './access.js';

type TokenSettings = Pick<KitSettings, 'OIDC_ISSUER' | 'OIDC_AUDIENCE' | 'OIDC_JWKS_URL'>;
export type Identity = Omit<Principal, 'role'> & { until: number };

/** The number of verified tokens kept. */
const KNOWN = 2000;
const ALGORITHMS = ['ES256', 'RS256', 'EdDSA'];
/** The keys did not arrive in time, with status 200 or as keys: no fault of the token. */
const KEYS_UNREADABLE = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID']);

/** Verifies access tokens of the configured issuer: signature, issuer, audience, expiry. */
export class Tokens {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;
  /** Verified tokens, until they expire: a signature costs more than the rest of a small request. */
  private readonly known = new Map<string, Identity>();

  constructor(private readonly settings: TokenSettings) {
    this.keys = createRemoteJWKSet(new URL(settings.OIDC_JWKS_URL));
  }

  /** @throws DomainError `kit.not-authenticated`, `kit.identity-provider-unreachable` */
  async verify(token: string): Promise<Identity> {
    const known = this.known.get(token);
    if (known && known.until > Date.now()) return known;
    const verified = await this.verifyAnew(token);
    if (this.known.size >= KNOWN) this.known.clear();
    this.known.set(token, verified);
    return verified;
  }

  private async verifyAnew(token: string): Promise<Identity> {
    const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = this.settings;
    const rules = { issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['exp'] };
    const { payload } = await jwtVerify(token, this.keys, rules).catch((error: unknown) => {
      if (error instanceof errors.JOSEError && !KEYS_UNREADABLE.has(error.code))
        throw refuse('not-authenticated', { fault: error.code });
      throw refuse('identity-provider-unreachable');
    });
    const { sub, roles, org, subsystem } = payload as Record<string, unknown>;
    if (typeof sub !== 'string' || !sub || !Array.isArray(roles))
      throw refuse('not-authenticated', { fault: 'no sub or roles' });
    return {
      sub,
      roles: rolesIn(roles),
      ...(typeof org === 'string' ? { org } : {}),
      ...(typeof subsystem === 'string' ? { subsystem } : {}),
      until: (payload.exp ?? 0) * 1000,
    };
  }
}

/**
 * The roles of a token that count. An identity provider adds its own, which must not enter the record. An organisation's
 * agent is neither an expert nor staff, so that nobody decides with the token of a party (R8).
 */
function rolesIn(roles: readonly unknown[]): Role[] {
  const known = roles.filter((role): role is Role => knownRoles.includes(role as Role));
  const actsForParty = known.some((role) => role === 'agency' || role === 'enterprise');
  return known.filter((role) => !actsForParty || (role !== 'expert' && role !== 'alliance-staff'));
}
