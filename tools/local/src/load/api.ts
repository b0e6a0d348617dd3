import { setTimeout as sleep } from 'node:timers/promises';
import type { TokenClaims } from '@heng/servers';
import { type Answer, type As, type GrpcCall, type HttpCall, Refused, type Writing } from './call.js';
import { language } from './fault.js';
import { createGrpc } from './grpc.js';

export type Addresses = Readonly<{
  http: Readonly<Record<HttpCall['service'], string>>;
  grpc: Readonly<Record<string, string>>;
}>;
export type Api = Readonly<{
  /** Reads, and gives the answer's body. @throws Refused */
  read: <T>(call: HttpCall) => Promise<T>;
  /** Writes, once however often it is repeated. @throws Refused */
  write: (call: HttpCall | GrpcCall, writing: Writing) => Promise<Answer>;
  close: () => void;
}>;

/** Services tell each other by events, which may be a moment behind: what one does not know yet is asked again. */
const NOT_YET_KNOWN = /\.(agency-unknown|not-your-agency|not-employed|enterprise-unknown)$/;
const [KNOWN_WITHIN_MS, BACK_WITHIN_MS] = [30_000, 120_000];

/** The public APIs of the suite. A service that is away is waited for, unless `until` ends everything. */
export function createApi(
  addresses: Addresses,
  sign: (claims: TokenClaims) => Promise<string>,
  until: AbortSignal,
): Api {
  const token = keepTokens(sign);
  const grpc = createGrpc(addresses.grpc);

  async function http(call: HttpCall, { key, version }: Partial<Writing> = {}): Promise<unknown> {
    const response = await fetch(addresses.http[call.service] + call.path, {
      method: call.method,
      headers: {
        'accept-language': language(),
        ...(call.as ? { authorization: `Bearer ${await token(call.as)}` } : {}),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const body: unknown = await response.json();
    if (response.ok) return body;
    const {
      code = 'unknown',
      detail = '',
      details,
    } = body as { code?: string; detail?: string; details?: Record<string, unknown> };
    throw new Refused(response.status, code, detail, details);
  }

  async function write(call: HttpCall | GrpcCall, writing: Writing): Promise<Answer> {
    const send = async () => ('rpc' in call ? grpc.send(call, await token(call.as), writing.key) : http(call, writing));
    return patiently(send, until).catch((error: unknown) => {
      // Somebody else has changed it meanwhile, such as a deadline: what is sent does not depend on that.
      const { actual } = error instanceof Refused && error.status === 412 ? error.details : {};
      if (typeof actual === 'number') return write(call, { ...writing, version: actual });
      throw error;
    }) as Promise<Answer>;
  }

  return { read: <T>(call: HttpCall) => patiently(() => http(call), until) as Promise<T>, write, close: grpc.close };
}

/** Asks again while the service is away (connection refused, 503) or does not know yet what another one does. */
async function patiently<T>(send: () => Promise<T>, until: AbortSignal): Promise<T> {
  const begun = performance.now();
  for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
    until.throwIfAborted();
    try {
      return await send();
    } catch (error) {
      const passed = performance.now() - begun;
      const away = !(error instanceof Refused) || error.status === 503;
      const unknown = error instanceof Refused && NOT_YET_KNOWN.test(error.code);
      if (!(away && passed < BACK_WITHIN_MS) && !(unknown && passed < KNOWN_WITHIN_MS)) throw error;
      await sleep(pause);
    }
  }
}

/** One token per person, renewed long before it expires. */
function keepTokens(sign: (claims: TokenClaims) => Promise<string>) {
  const kept = new Map<string, { token: Promise<string>; until: number }>();
  return (as: As): Promise<string> => {
    const sub = [as.roles[0], as.org ?? as.subsystem ?? 'office'].join(':');
    const known = kept.get(sub);
    if (known && performance.now() < known.until) return known.token;
    const token = sign({ ...as, sub });
    kept.set(sub, { token, until: performance.now() + 30 * 60_000 });
    return token;
  };
}
