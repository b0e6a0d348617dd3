import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { freePort } from './free-port.js';
import { localClients, startIdentityProvider, type IdentityProvider } from './identity-provider.js';
import { loadSigningKey, signToken } from './signing-key.js';
import { createTestIssuer } from './test-issuer.js';

let folder: string;
let started: IdentityProvider | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-issuer-'));
});
afterEach(async () => {
  await started?.stop();
  started = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** Verifies a token as a service does. */
async function verified(token: string, by: { issuer: string; jwksUrl: string }): Promise<JWTPayload> {
  const keys = createRemoteJWKSet(new URL(by.jwksUrl));
  return (await jwtVerify(token, keys, { issuer: by.issuer, audience: 'heng', algorithms: ['ES256'], typ: 'at+jwt' }))
    .payload;
}

async function askToken(issuer: string, id: string, secret: string): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  return fetch(`${issuer}/token`, { method: 'POST', headers: { authorization }, body });
}

test('each client gets a token with its own claims, and none with a wrong secret', async () => {
  started = await startIdentityProvider({ port: await freePort() });
  for (const [id, claims] of Object.entries(localClients)) {
    const { access_token: token } = (await (await askToken(started.issuer, id, id)).json()) as { access_token: string };
    const payload = await verified(token, started);
    expect(payload).toMatchObject({ sub: id, ...claims });
    expect(Object.keys(payload)).toEqual(
      expect.not.arrayContaining(['org', 'subsystem'].filter((name) => !(name in claims))),
    );
  }
  expect((await askToken(started.issuer, 'examination', 'wrong')).status).toBe(401);
});

test('discovery names the keys, which have no private part', async () => {
  started = await startIdentityProvider({ port: await freePort() });
  const discovery = (await (await fetch(`${started.issuer}/.well-known/openid-configuration`)).json()) as Record<
    string,
    unknown
  >;
  expect(discovery).toMatchObject({ issuer: started.issuer, jwks_uri: started.jwksUrl });
  expect(await (await fetch(started.jwksUrl)).text()).not.toMatch(/"d"/);
});

test('another program signs with the key file, before and after a restart', async () => {
  const keyFile = join(folder, 'identity', 'key.json');
  const port = await freePort();
  started = await startIdentityProvider({ port, keyFile });
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  const claims = { sub: 'staff-of-agency-7', roles: ['agency'], org: '91350100M000100Y43' } as const;
  const token = await signToken(claims, { issuer: started.issuer, key: await loadSigningKey(keyFile) });
  expect(await verified(token, started)).toMatchObject(claims);
  await started.stop();
  started = await startIdentityProvider({ port, keyFile });
  expect(await verified(token, started)).toMatchObject(claims);
});

test('two programs that make the key file at once get the same key', async () => {
  const keyFile = join(folder, 'key.json');
  const keys = await Promise.all([loadSigningKey(keyFile), loadSigningKey(keyFile), loadSigningKey(keyFile)]);
  expect(new Set(keys.map((key) => key.privateJwk.kid)).size).toBe(1);
});

test('a broken key file is named', async () => {
  const keyFile = join(folder, 'key.json');
  await writeFile(keyFile, '{"kty":');
  await expect(startIdentityProvider({ port: await freePort(), keyFile })).rejects.toThrow(
    `The signing key ${keyFile} is not`,
  );
});

test('production is refused', async () => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await expect(startIdentityProvider({ port: 1 })).rejects.toThrow('refuses NODE_ENV=production');
  } finally {
    process.env['NODE_ENV'] = before;
  }
});

test('a port that is taken is named', async () => {
  started = await startIdentityProvider({ port: await freePort() });
  const port = Number(new URL(started.issuer).port);
  await expect(startIdentityProvider({ port })).rejects.toThrow(`cannot listen on port ${port}`);
});

test('the issuer for tests gives tokens that only its own keys verify, and expired ones on request', async () => {
  const [one, other] = [await createTestIssuer(), await createTestIssuer()];
  const claims = { sub: 'e-1', roles: ['expert'] } as const;
  expect(await verified(await one.token(claims), one)).toMatchObject(claims);
  await expect(verified(await one.token(claims), { ...other, issuer: one.issuer })).rejects.toThrow(
    'no applicable key',
  );
  await expect(verified(await one.token(claims, -10), one)).rejects.toThrow('"exp" claim timestamp check failed');
  await one.stop();
  await other.stop();
});
