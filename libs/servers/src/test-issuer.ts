import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AUDIENCE, loadSigningKey, signToken, type SigningKey, type TokenClaims } from './signing-key.js';

export interface TestIssuer {
  issuer: string;
  audience: string;
  jwks: SigningKey['jwks'];
  jwksUrl: string;
  /** An access token with these claims; a negative `lifetime` (seconds) gives an expired one. */
  token(claims: TokenClaims, lifetime?: number): Promise<string>;
  stop(): Promise<void>;
}

/** An issuer of tokens for tests: its own key in memory, and a server on 127.0.0.1 for the public part only. */
export async function createTestIssuer(): Promise<TestIssuer> {
  const key = await loadSigningKey();
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(key.jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    audience: AUDIENCE,
    jwks: key.jwks,
    jwksUrl: `${issuer}/jwks`,
    token: (claims, lifetime) => signToken(claims, { issuer, key, ...(lifetime === undefined ? {} : { lifetime }) }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
