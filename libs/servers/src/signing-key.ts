import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';

/** The audience (`aud`) of the suite's access tokens. */
export const AUDIENCE = 'heng';
const ALGORITHM = 'ES256';

/** The claims of an access token that a service reads. */
export interface TokenClaims {
  sub: string;
  roles: readonly ('alliance-staff' | 'agency' | 'enterprise' | 'expert' | 'regulator' | 'subsystem')[];
  /** Credit code of the agency, enterprise or regulator the person acts for. */
  org?: string;
  /** For the role `subsystem`: the calling subsystem. */
  subsystem?: 'examination' | 'assessment' | 'awards';
}

export interface SigningKey {
  readonly privateJwk: JWK;
  /** The keys for verifiers: the public part only. */
  readonly jwks: { keys: JWK[] };
}

/**
 * Reads the ES256 key in `keyFile`, or makes one and stores it there with mode 0600; without a file it is in memory.
 */
export async function loadSigningKey(keyFile?: string): Promise<SigningKey> {
  const kept = keyFile ? await readFile(keyFile, 'utf8').catch(ifMissing) : undefined;
  if (keyFile && kept === undefined) {
    await keep(keyFile, await newPrivateJwk());
    return loadSigningKey(keyFile);
  }
  const privateJwk = kept === undefined ? await newPrivateJwk() : parse(kept, keyFile);
  const { kty, crv, x, y, kid, alg, use } = privateJwk;
  return { privateJwk, jwks: { keys: [{ kty, crv, x, y, kid, alg, use } as JWK] } };
}

/** An access token (`at+jwt`, ES256) valid for `lifetime` seconds from now, as from the issuer with that key. */
export async function signToken(
  claims: TokenClaims,
  by: { issuer: string; key: SigningKey; lifetime?: number },
): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: by.key.privateJwk.kid })
    .setIssuer(by.issuer)
    .setAudience(AUDIENCE)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${by.lifetime ?? 3600}s`)
    .sign(await importJWK(by.key.privateJwk, ALGORITHM));
}

async function newPrivateJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: ALGORITHM, use: 'sig' };
}

/** Writes the file whole or not at all; of two programs that start at once, the first one's key stays. */
async function keep(keyFile: string, jwk: JWK): Promise<void> {
  await mkdir(dirname(keyFile), { recursive: true });
  const draft = `${keyFile}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(jwk), { mode: 0o600 });
  await link(draft, keyFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
}

function parse(text: string, keyFile: string | undefined): JWK {
  const jwk = safelyParsed(text);
  if (jwk?.kty === 'EC' && jwk.crv === 'P-256' && jwk.d && jwk.kid) return jwk;
  throw new Error(`The signing key ${keyFile} is not an ES256 key: delete the file to get a new one.`);
}

function safelyParsed(text: string): JWK | undefined {
  try {
    return JSON.parse(text) as JWK;
  } catch {
    return undefined;
  }
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
