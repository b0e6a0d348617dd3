import { setTimeout as sleep } from 'node:timers/promises';
import { clientOf, type ServiceClient, type ServiceName } from '@heng/clients';
import type { TokenClaims } from '@heng/servers';
import { type Answer, type As, type GrpcCall, Refused } from './call.js';
import { language } from './fault.js';
import { createGrpc } from './grpc.js';

export type Addresses = Readonly<{
  http: Readonly<Record<ServiceName, string>>;
  grpc: Readonly<Record<string, string>>;
}>;
export type Api = Readonly<{
  /** The client of a service, for nobody in particular when `as` is left out. Its requests throw Refused. */
  http: <S extends ServiceName>(service: S, as?: As) => ServiceClient<S>;
  /** Writes, once however often it is repeated with the same key. @throws Refused */
  grpc: (call: GrpcCall, key: string) => Promise<Answer>;
  close: () => void;
}>;

/** The body of an answer: a client that throws what is refused always has one. */
export const bodyOf = async <T>(answer: Promise<{ data?: T }>): Promise<T> => (await answer).data!;

/** Services tell each other by events, which may be a moment behind: what one does not know yet is asked again. */
const NOT_YET_KNOWN = /\.(agency-unknown|expert-not-in-pool|not-your-agency|not-employed|enterprise-unknown)$/;
const [KNOWN_WITHIN_MS, BACK_WITHIN_MS] = [30_000, 120_000];

/** The public APIs of the suite. A service that is away is waited for, unless `until` ends everything. */
export function createApi(
  addresses: Addresses,
  sign: (claims: TokenClaims) => Promise<string>,
  until: AbortSignal,
): Api {
  const token = keepTokens(sign);
  const grpc = createGrpc(addresses.grpc);

  async function send(request: Request, as?: As): Promise<Response> {
    if (as) request.headers.set('authorization', `Bearer ${await token(as)}`);
    const response = await fetch(request.clone(), { signal: AbortSignal.timeout(30_000) });
    const body = await response.text();
    if (response.ok) return new Response(body, response);
    const { code = 'unknown', detail = '', details } = JSON.parse(body) as Partial<Refused> & { detail?: string };
    throw new Refused(response.status, code, detail, details);
  }

  async function sendPatiently(request: Request, as?: As): Promise<Response> {
    try {
      return await patiently(() => send(request, as), until);
    } catch (error) {
      // Somebody else has changed it meanwhile, such as a deadline: what is sent does not depend on that.
      const { actual } = error instanceof Refused && error.status === 412 ? error.details : {};
      if (typeof actual !== 'number') throw error;
      request.headers.set('if-match', `"${actual}"`);
      return sendPatiently(request, as);
    }
  }

  return {
    http: (service, as) =>
      clientOf(service, {
        baseUrl: addresses.http[service],
        headers: { 'accept-language': language() },
        fetch: (request) => sendPatiently(request, as),
      }),
    grpc: (call, key) => patiently(async () => grpc.send(call, await token(call.as), key), until),
    close: grpc.close,
  };
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
    const sub = as.sub ?? [as.roles[0], as.org ?? as.subsystem ?? 'office'].join(':');
    const known = kept.get(sub);
    if (known && performance.now() < known.until) return known.token;
    const token = sign({ ...as, sub });
    kept.set(sub, { token, until: performance.now() + 30 * 60_000 });
    return token;
  };
}
