import { clientOf, type ServiceClient, type ServiceName } from '@heng/clients';
import { LRUCache } from 'lru-cache';
import type { PortalSettings } from '../config.js';

export type Services = { readonly [S in ServiceName]: ServiceClient<S> };
export type Problem = Readonly<{
  status: number;
  code: string;
  detail: string;
  details?: { fields?: readonly { field: string; zh: string; en: string }[] };
}>;

/** A service by what every one offers to its operators. */
export const operationOf = (services: Services, name: ServiceName): Services['notification'] =>
  services[name] as Services['notification'];

/** A service that refuses a request, with the reason. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** A service that does not answer, or answers what it may not; the issuer is where people sign in, the notes are of staff. */
export class Unavailable extends Error {
  constructor(
    readonly service: ServiceName | 'issuer' | 'notes',
    cause?: unknown,
  ) {
    super(`${service} does not answer`, { cause });
  }
}

const PATIENCE_MS = 8000;
const DOWNLOAD_MS = 300_000;
/** The longest answer that is read into memory. */
const ANSWER_MAX = 8 * 1024 * 1024;
/** An answer for everyone is as good as new for this long; then its ETag is asked. */
const FRESH_MS = 3000;
const KEPT = new Set([200, 304]);

type Kept = Readonly<{ body: Buffer; headers: [string, string][]; etag: string | null; until: number }>;
type Caller = Readonly<{ token?: string | undefined; address: string; language: string }>;

/** The services as one caller sees them. Public answers are shared; those to a token are never kept. */
export class ServiceDoor {
  private readonly kept = new LRUCache<string, Kept>({ maxSize: 2 * 1024 * 1024, sizeCalculation: sizeOf });
  private readonly asked = new Map<string, Promise<Kept | Response>>();

  constructor(private readonly settings: PortalSettings) {}

  /**
   * The services, and until when (ms) everything they have answered so far holds for every reader: no longer at all after an answer
   * to a token, a refusal or a fault. @throws Unavailable, when one is asked
   */
  servicesOf({ token, address, language }: Caller): Readonly<{ services: Services; sharedUntil: () => number }> {
    const headers = {
      'accept-language': language,
      'x-forwarded-for': address,
      // On one network, compression takes more time than it saves.
      'accept-encoding': 'identity',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    let sharedUntil = token ? 0 : Date.now() + FRESH_MS;
    const ask = async (name: ServiceName, request: Request): Promise<Response> => {
      let until = 0;
      try {
        if (token || request.method !== 'GET' || request.cache === 'no-store') return await send(name, request);
        const answer = await this.shared(name, request);
        if (answer instanceof Response) return answer;
        until = answer.until;
        return responseOf(answer);
      } finally {
        sharedUntil = Math.min(sharedUntil, until);
      }
    };
    const of = <S extends ServiceName>(name: S) =>
      clientOf(name, {
        baseUrl: `http://${this.settings[name.toUpperCase() as Uppercase<ServiceName>]}`,
        headers,
        fetch: (request) => ask(name, request),
      });
    const services = {
      ...{ registry: of('registry'), tracking: of('tracking'), complaints: of('complaints') },
      ...{ rating: of('rating'), notification: of('notification') },
    };
    return { services, sharedUntil: () => sharedUntil };
  }

  private async shared(name: ServiceName, request: Request): Promise<Kept | Response> {
    const key = `${request.headers.get('accept-language')} ${request.url}`;
    const known = this.kept.get(key);
    if (known && known.until > Date.now()) return known;
    const others = await this.asked.get(key);
    if (others && !(others instanceof Response)) return others;
    // A refusal is for the caller alone, such as one who asks too often.
    const asking = this.renew(name, request, key, known).finally(() => this.asked.delete(key));
    if (!this.asked.has(key)) this.asked.set(key, asking);
    return asking;
  }

  private async renew(name: ServiceName, request: Request, key: string, known?: Kept): Promise<Kept | Response> {
    if (known?.etag) request.headers.set('if-none-match', known.etag);
    const response = await send(name, request);
    const until = Date.now() + FRESH_MS;
    if (!KEPT.has(response.status) || response.headers.get('cache-control')?.includes('no-store')) return response;
    const kept: Kept =
      response.status === 304 && known
        ? { ...known, until }
        : {
            body: Buffer.from(await response.arrayBuffer()),
            headers: [...response.headers],
            etag: response.headers.get('etag'),
            until,
          };
    this.kept.set(key, kept);
    return kept;
  }
}

const sizeOf = ({ body }: Kept): number => body.length + 500;
const responseOf = ({ body, headers }: Kept): Response => new Response(body, { headers });

async function send(name: ServiceName, request: Request): Promise<Response> {
  const isStream = request.cache === 'no-store';
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(isStream ? DOWNLOAD_MS : PATIENCE_MS) });
    if (response.status >= 500) throw new Error(`status ${response.status}`);
    if (isStream || !response.body) return response;
    const body = await bytesOf(response.body);
    JSON.parse(body.toString() || 'null');
    return new Response(body, response);
  } catch (fault) {
    throw new Unavailable(name, fault);
  }
}

/** The content of an answer, within the limit. */
async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > ANSWER_MAX) throw new Error(`more than ${ANSWER_MAX} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body of an answer. @throws Refused, Unavailable */
export async function answerOf<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  const problem = (error ?? {}) as Partial<Problem>;
  throw new Refused({ code: 'portal.unknown', detail: response.statusText, ...problem, status: response.status });
}
