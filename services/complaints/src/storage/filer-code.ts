import { argon2, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashed = promisify(argon2);
/** The code is drawn by chance with 83 bits, so the cost only has to be above nothing (docs/adr/0043). */
const COST = { memory: 8192, passes: 1, parallelism: 1 } as const;
const DIGITS = 25;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** A code, the salt that gives it again for a repetition of the request, and its Argon2id hash in the PHC format. */
export type FilerCode = Readonly<{ code: string; salt: string; hash: string }>;

/** Makes the code of a new filing. `request` is what only the filer's client has: its key. */
export async function newCode(request: string): Promise<FilerCode> {
  const salt = randomBytes(32).toString('base64');
  const code = codeOf(salt, request);
  return { code, salt, hash: await hashOfCode(code) };
}

/** The code that a request got: 25 digits, which are said and typed in every language, in groups of five. */
export function codeOf(salt: string, request: string): string {
  const drawn = createHmac('sha256', Buffer.from(salt, 'base64')).update(request).digest('hex');
  const digits = (BigInt(`0x${drawn}`) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
  return digits.match(/.{5}/g)!.join(' ');
}

/** The digits of a code as people write it. */
const digitsIn = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

async function hashOfCode(code: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await hashed('argon2id', { ...COST, tagLength: 32, nonce, message: digitsIn(code) });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(nonce)}$${bare(hash)}`;
}

/** True if the code has the hash. Without a hash it takes as long, and is false. */
export async function isCode(hash: string | undefined, code: string): Promise<boolean> {
  const [, m, t, p, nonce, kept] = PHC.exec(hash ?? (await NOBODY))!;
  const cost = { memory: Number(m), passes: Number(t), parallelism: Number(p) };
  const tag = Buffer.from(kept!, 'base64');
  const parameters = { ...cost, tagLength: tag.length, nonce: Buffer.from(nonce!, 'base64'), message: digitsIn(code) };
  return timingSafeEqual(await hashed('argon2id', parameters), tag) && hash !== undefined;
}

/** The hash of a code that nobody has. */
const NOBODY = hashOfCode(randomBytes(16).join(''));

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
