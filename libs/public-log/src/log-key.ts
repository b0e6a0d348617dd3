import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';

/** The beginning of an Ed25519 key in PKCS #8, before its 32 bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const RAW = 32;

export type LogKey = Readonly<{ name: string; publicKey: Uint8Array; sign: (text: string) => Uint8Array }>;

/** The injection token of a service's `LogKey`. */
export const LOG_KEY = Symbol('log-key');

/** An Ed25519 key that a service has for one purpose, from its secret. */
export function ed25519Key(secret: string, purpose: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', purpose, RAW));
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

/** The key by which a service signs the heads of its log. */
export function logKey(name: string, secret: string): LogKey {
  const key = ed25519Key(secret, `public log ${name}`);
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-RAW);
  return { name, publicKey, sign: (text) => sign(null, Buffer.from(text), key) };
}
