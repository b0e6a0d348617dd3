import { decodeJwt } from 'jose';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import type { PortalSettings } from '../config.js';
import { localPath } from './local-path.js';

/** Somebody who is signed in. `roles` and `org` are those of the access token, by which the services decide. */
export type User = Readonly<{ sub: string; name: string; roles: readonly string[]; org?: string }>;
type Tokens = { access: string; refresh?: string; id?: string; until: number };

declare module 'fastify' {
  interface Session {
    user?: User;
    tokens?: Tokens;
    /** A sign-in that has begun. */
    started?: { verifier: string; state: string; nonce: string; to: string };
  }
}

const SCOPE = 'openid profile offline_access';
/** A token is renewed so long before it ends. */
const MARGIN_MS = 30_000;

/** Sign-in at the issuer by authorization code with PKCE; the browser never sees a token. */
export class Login {
  private found: Promise<oidc.Configuration> | undefined;
  private readonly renewing = new Map<string, Promise<Tokens | undefined>>();

  constructor(private readonly settings: PortalSettings) {}

  routes(app: FastifyInstance): void {
    app.get<{ Querystring: { to?: string } }>('/login', async (request, reply) => {
      const config = await this.issuer();
      const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
      request.session.started = { verifier, state, nonce, to: localPath(request.query.to) };
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
      const config = await this.issuer();
      if (!config.serverMetadata().end_session_endpoint) return reply.redirect('/', 303);
      const home = new URL('/', this.settings.PORTAL_URL).href;
      const url = oidc.buildEndSessionUrl(config, {
        post_logout_redirect_uri: home,
        ...(id ? { id_token_hint: id } : {}),
      });
      return reply.redirect(url.href, 303);
    });
  }

  /** A token that still holds; undefined when nobody is signed in, or no longer. */
  async tokenOf({ session }: FastifyRequest): Promise<string | undefined> {
    const { tokens, sessionId } = session;
    if (!tokens || tokens.until - MARGIN_MS > Date.now()) return tokens?.access;
    let renewing = this.renewing.get(sessionId);
    if (!renewing) {
      renewing = this.renew(tokens).finally(() => this.renewing.delete(sessionId));
      this.renewing.set(sessionId, renewing);
    }
    const renewed = await renewing;
    if (renewed) session.tokens = renewed;
    else {
      delete session.tokens;
      delete session.user;
    }
    return renewed?.access;
  }

  private async renew({ refresh, id }: Tokens): Promise<Tokens | undefined> {
    if (!refresh) return undefined;
    const answer = await oidc.refreshTokenGrant(await this.issuer(), refresh).catch(() => undefined);
    return answer && { ...(id ? { id } : {}), refresh, ...tokensOf(answer) };
  }

  private async finish(request: FastifyRequest, reply: FastifyReply) {
    const { started } = request.session;
    if (!started) return reply.redirect('/login');
    const { verifier: pkceCodeVerifier, state: expectedState, nonce: expectedNonce } = started;
    const url = new URL(request.url, this.settings.PORTAL_URL);
    const checks = { pkceCodeVerifier, expectedState, expectedNonce };
    const answer = await oidc.authorizationCodeGrant(await this.issuer(), url, checks).catch((fault: unknown) => {
      request.log.warn({ code: (fault as { code?: string }).code }, 'a sign-in failed');
    });
    // Another id, so that one known before the sign-in is worth nothing after it.
    await request.session.regenerate();
    if (!answer) return reply.redirect('/');
    const { roles, org } = decodeJwt<{ roles?: string[]; org?: string }>(answer.access_token);
    const claims = answer.claims()!;
    request.session.user = {
      sub: claims.sub,
      name: typeof claims['name'] === 'string' ? claims['name'] : claims.sub,
      roles: roles ?? [],
      ...(org ? { org } : {}),
    };
    request.session.tokens = tokensOf(answer);
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
      .discovery(new URL(OIDC_ISSUER), OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, { execute: insecure })
      .catch((fault: unknown) => {
        this.found = undefined;
        throw fault;
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
