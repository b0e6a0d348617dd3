import { decodeJwt } from 'jose';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import * as oidc from 'openid-client';
import type { PortalSettings } from '../config.js';
import { localPath } from './local-path.js';
import { Unavailable } from './services.js';

/** Somebody who is signed in. `roles` and `org` are those of the access token, by which the services decide. */
export type User = Readonly<{ sub: string; name: string; roles: readonly string[]; org?: string }>;
type Tokens = { access: string; refresh?: string; id?: string; until: number };

declare module 'fastify' {
  interface Session {
    user?: User;
    tokens?: Tokens;
  }
}
/** A sign-in that has begun. A signed cookie keeps it, so that one that nobody finishes leaves nothing here. */
type Started = Readonly<{ verifier: string; state: string; nonce: string; to: string }>;

const SCOPE = 'openid profile offline_access';
/** A token is renewed so long before it ends. */
const MARGIN_MS = 30_000;
/** A reader signs in within this time. */
const STARTED_S = 1800;
/** Requests that were sent with the old token come so long after it was renewed; an issuer takes it only once. */
const LATE_MS = 60_000;
const PATIENCE_S = 8;

/** Sign-in at the issuer by authorization code with PKCE; the browser never sees a token. */
export class Login {
  private found: Promise<oidc.Configuration> | undefined;
  private readonly renewing = new LRUCache<string, Promise<Tokens | 'refused'>>({ max: 10_000, ttl: LATE_MS });
  private readonly secure: boolean;
  private readonly cookie: string;

  constructor(private readonly settings: PortalSettings) {
    this.secure = settings.PORTAL_URL.startsWith('https:');
    this.cookie = `${this.secure ? '__Host-' : ''}sign-in`;
  }

  routes(app: FastifyInstance): void {
    app.get<{ Querystring: { to?: unknown } }>('/login', async (request, reply) => {
      const config = await this.issuer();
      const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
      const started: Started = { verifier, state, nonce, to: localPath(request.query.to) };
      reply.setCookie(this.cookie, JSON.stringify(started), {
        ...{ path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure, signed: true, maxAge: STARTED_S },
      });
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: this.callback,
        scope: SCOPE,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...{ state, nonce },
      });
      return reply.redirect(url.href);
    });
    app.get('/login/callback', (request, reply) => this.finish(request, reply));
    app.post('/logout', async (request, reply) => {
      const id = request.session.tokens?.id;
      await request.session.destroy();
      const config = await this.issuer().catch(() => undefined);
      if (!config?.serverMetadata().end_session_endpoint) return reply.redirect('/', 303);
      const home = new URL('/', this.settings.PORTAL_URL).href;
      const url = oidc.buildEndSessionUrl(config, {
        post_logout_redirect_uri: home,
        ...(id ? { id_token_hint: id } : {}),
      });
      return reply.redirect(url.href, 303);
    });
  }

  /** A token that still holds; undefined when nobody is signed in, no longer, or not while the issuer is down. */
  async tokenOf({ session }: FastifyRequest): Promise<string | undefined> {
    // An answer after the sign-out, or without the database, has no session.
    const tokens = (session as typeof session | null)?.tokens;
    if (!tokens || tokens.until - MARGIN_MS > Date.now()) return tokens?.access;
    let renewing = this.renewing.get(tokens.access);
    if (!renewing) {
      renewing = this.renew(tokens);
      this.renewing.set(tokens.access, renewing);
    }
    const renewed = await renewing.catch(() => void this.renewing.delete(tokens.access));
    if (!renewed) return undefined;
    if (renewed === 'refused') {
      delete session.tokens;
      delete session.user;
      return undefined;
    }
    session.tokens = renewed;
    // At once: a slow page must not bring it back after a sign-out.
    await session.save();
    return renewed.access;
  }

  private async renew({ refresh, id }: Tokens): Promise<Tokens | 'refused'> {
    if (!refresh) return 'refused';
    try {
      const answer = await oidc.refreshTokenGrant(await this.issuer(), refresh);
      return { ...(id ? { id } : {}), refresh, ...tokensOf(answer) };
    } catch (fault) {
      if (fault instanceof oidc.ResponseBodyError && fault.status < 500) return 'refused';
      throw fault;
    }
  }

  private startedOf(request: FastifyRequest): Started | undefined {
    const { valid, value } = request.unsignCookie(request.cookies[this.cookie] ?? '');
    return valid ? (JSON.parse(value) as Started) : undefined;
  }

  private async finish(request: FastifyRequest, reply: FastifyReply) {
    const started = this.startedOf(request);
    if (!started) return reply.redirect('/login');
    const { verifier: pkceCodeVerifier, state: expectedState, nonce: expectedNonce } = started;
    const url = new URL(request.url, this.settings.PORTAL_URL);
    const checks = { pkceCodeVerifier, expectedState, expectedNonce };
    const answer = await oidc.authorizationCodeGrant(await this.issuer(), url, checks).catch((fault: unknown) => {
      request.log.warn({ code: (fault as { code?: string }).code }, 'a sign-in failed');
    });
    reply.clearCookie(this.cookie, { path: '/', secure: this.secure });
    if (!answer) return reply.redirect('/');
    // Another id, so that one known before the sign-in is worth nothing after it.
    await request.session.regenerate();
    const { roles, org } = decodeJwt<{ roles?: string[]; org?: string }>(answer.access_token);
    const claims = answer.claims()!;
    request.session.user = {
      sub: claims.sub,
      name: typeof claims['name'] === 'string' ? claims['name'] : claims.sub,
      roles: roles ?? [],
      ...(org ? { org } : {}),
    };
    request.session.tokens = tokensOf(answer);
    await request.session.save();
    return reply.redirect(started.to);
  }

  private get callback(): string {
    return new URL('/login/callback', this.settings.PORTAL_URL).href;
  }

  /** The issuer's addresses, asked once it answers. */
  private issuer(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, NODE_ENV } = this.settings;
    const insecure = NODE_ENV === 'production' ? [] : [oidc.allowInsecureRequests];
    this.found ??= oidc
      .discovery(new URL(OIDC_ISSUER), OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
        ...{ execute: insecure, timeout: PATIENCE_S },
      })
      .catch((fault: unknown) => {
        this.found = undefined;
        throw new Unavailable('issuer', fault);
      });
    return this.found;
  }
}

const tokensOf = (answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens => ({
  access: answer.access_token,
  ...(answer.refresh_token ? { refresh: answer.refresh_token } : {}),
  ...(answer.id_token ? { id: answer.id_token } : {}),
  until: Date.now() + (answer.expiresIn() ?? 300) * 1000,
});
