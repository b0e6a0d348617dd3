import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import Provider, { type ClientMetadata, type Configuration, type JWK } from 'oidc-provider';
import { IssuerMemory } from './issuer-memory.js';
import { type Person, signInPage, signOutPage } from './sign-in-page.js';
import { AUDIENCE, loadSigningKey, signToken, type SigningKey, type TokenClaims } from './signing-key.js';

const RESOURCE = 'urn:heng';
const LIFETIME = 3600;
const DAY = 8 * LIFETIME;
const TTL = {
  ...{ ClientCredentials: LIFETIME, AccessToken: LIFETIME, IdToken: LIFETIME, Interaction: LIFETIME },
  ...{ Session: DAY, Grant: DAY, RefreshToken: DAY },
};

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
  /** Those who can sign in on its page. */
  persons?: readonly Person[];
  /** The address of the portal, to which the page leads back. */
  portalUrl?: string;
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
  const persons = new Map((options.persons ?? []).map((person) => [person.sub, person]));
  const provider = new Provider(issuer, configuration(key, persons, options.portalUrl));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const answering = request.url?.startsWith(SIGN_IN)
      ? signIn(provider, persons, request, response)
      : answer(request, response);
    answering.catch(() => response.writeHead(400).end());
  });
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

const SIGN_IN = '/sign-in/';

/** Shows who can be picked, and goes on as who was picked. */
async function signIn(
  provider: Provider,
  persons: ReadonlyMap<string, Person>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    const wanted = new URL(request.url!, 'http://local').searchParams.get('q') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8').end(signInPage([...persons.values()], wanted));
    return;
  }
  const accountId = new URLSearchParams(await text(request)).get('sub') ?? '';
  await provider.interactionFinished(request, response, { login: { accountId, remember: false } });
}

function configuration(
  key: SigningKey,
  persons: ReadonlyMap<string, Person>,
  portalUrl = 'http://127.0.0.1:3000',
): Configuration {
  return {
    adapter: IssuerMemory,
    clients: [...Object.keys(localClients).map(client), portalClient(portalUrl)],
    ...accounts(persons),
    interactions: { url: (_, { uid }) => `${SIGN_IN}${uid}` },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    issueRefreshToken: () => true,
    pkce: { required: () => true },
    jwks: { keys: [key.privateJwk as JWK] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    responseTypes: ['code'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        logoutSource: (context, form) => {
          context.body = signOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        // Else the token of a person is for this issuer's own pages, and no JWT.
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenTTL: LIFETIME,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    extraTokenClaims: (_context, token) => {
      const { roles, org } = persons.get('accountId' in token ? token.accountId : '') ?? {};
      return roles ? { roles, ...(org ? { org } : {}) } : { ...localClients[token.clientId ?? ''] };
    },
    ttl: TTL,
  };
}

/** Whoever is picked has agreed to everything. */
const accounts = (persons: ReadonlyMap<string, Person>): Pick<Configuration, 'findAccount' | 'loadExistingGrant'> => ({
  findAccount: (_, sub) => {
    const person = persons.get(sub);
    return person && { accountId: sub, claims: () => ({ sub, name: person.organisation ?? person.name }) };
  },
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ accountId: oidc.session!.accountId!, clientId: oidc.client!.clientId });
    grant.addOIDCScope('openid profile offline_access');
    await grant.save();
    return grant;
  },
});

/** The pages, by which people sign in. */
const portalClient = (portalUrl: string): ClientMetadata => ({
  client_id: 'portal',
  client_secret: 'portal',
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: [new URL('/login/callback', portalUrl).href],
  post_logout_redirect_uris: [new URL('/', portalUrl).href],
  response_types: ['code'],
  id_token_signed_response_alg: 'ES256',
});

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
