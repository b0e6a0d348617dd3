import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import Provider, { type Adapter, type ClientMetadata, type Configuration, type JWK } from 'oidc-provider';
import { AUDIENCE, loadSigningKey, signToken, type SigningKey, type TokenClaims } from './signing-key.js';

const RESOURCE = 'urn:heng';
const LIFETIME = 3600;

/**
 * The clients of this issuer by id; each one's secret is its id. Agency and enterprise are of the sample and have project
 * P-0001 with each other. Other persons of other organisations come from `token` or, in another program, from `signToken`
 * with the key file.
 */
export const localClients: Readonly<Record<string, Omit<TokenClaims, 'sub'>>> = {
  examination: { roles: ['subsystem'], subsystem: 'examination' },
  assessment: { roles: ['subsystem'], subsystem: 'assessment' },
  awards: { roles: ['subsystem'], subsystem: 'awards' },
  'alliance-staff': { roles: ['alliance-staff'] },
  agency: { roles: ['agency'], org: '91110108MAM6NNHC7P' },
  enterprise: { roles: ['enterprise'], org: '91210202MACN9CBE6E' },
  expert: { roles: ['expert'] },
  regulator: { roles: ['regulator'], org: '11110000MB0DEM009D' },
};

export interface IdentityProviderOptions {
  port: number;
  /** The address to listen on; default 127.0.0.1. */
  host?: string;
  /** The issuer's name in its tokens; default its address. */
  issuer?: string;
  /** Stores the signing key, so that tokens outlive a restart; without it the key is in memory. */
  keyFile?: string;
}

export interface IdentityProvider {
  issuer: string;
  jwksUrl: string;
  audience: string;
  /** An access token for any claims, without a request. */
  token(claims: TokenClaims): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts an OpenID Connect issuer that gives ES256 access tokens by `client_credentials`.
 * For developers' machines only: everyone knows its secrets, so it refuses NODE_ENV=production.
 */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error(
      'The local identity provider refuses NODE_ENV=production: name a real issuer in the configuration of the services.',
    );
  }
  const host = options.host ?? '127.0.0.1';
  const issuer = options.issuer ?? `http://${host}:${options.port}`;
  const key = await loadSigningKey(options.keyFile);
  const provider = new Provider(issuer, configuration(key));
  const answer = provider.callback();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new Error(
          `The identity provider cannot listen on port ${options.port} (${error.message}): choose another port.`,
        ),
      ),
    );
    server.listen(options.port, host, resolve);
  });
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    audience: AUDIENCE,
    token: (claims) => signToken(claims, { issuer, key }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function configuration(key: SigningKey): Configuration {
  return {
    adapter: NothingKept,
    clients: Object.keys(localClients).map(client),
    jwks: { keys: [key.privateJwk as JWK] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    responseTypes: ['code'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenTTL: LIFETIME,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    extraTokenClaims: (_context, token) => ({ ...localClients[token.clientId ?? ''] }),
    ttl: { ClientCredentials: LIFETIME },
  };
}

/** Clients are fixed and tokens are not looked up, so nothing is stored. */
class NothingKept implements Adapter {
  upsert = async () => undefined;
  find = async () => undefined;
  findByUserCode = async () => undefined;
  findByUid = async () => undefined;
  consume = async () => undefined;
  destroy = async () => undefined;
  revokeByGrantId = async () => undefined;
}

function client(id: string): ClientMetadata {
  return {
    client_id: id,
    client_secret: id,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    id_token_signed_response_alg: 'ES256',
  };
}
