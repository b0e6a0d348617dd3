import { join } from 'node:path';
import type { Suite } from '@heng/local';
import type { Filled } from './fill.js';

type Operation = Readonly<{
  'x-allowed'?: string[];
  parameters?: readonly Readonly<{ name: string; in: string; required?: boolean }>[];
}>;
type Claims = Parameters<Suite['token']>[0];
export type Reader = Readonly<{ suite: Suite; filled: Filled; as?: Claims | undefined }>;
/** A service, or the portal, and an address there. */
export type Place = readonly [service: string, path: string];
/** Answers by their addresses. */
export type Answers = ReadonlyMap<string, string>;

const PARALLEL = 8;
/** Values of parameters that name no record. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ format: 'csv', kind: 'agencies', state: 'published', from: '2026-01-01', cycle: '2026-H1', revision: '1' },
  ...{ size: '1', path: 'entries/000', to: '2026-06-30' },
};
/** Headers that tell of the request or of the connection. */
const OF_CONNECTION = [
  'set-cookie',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'x-request-id',
  'traceparent',
  'content-length',
];

/** Every GET of every service by its own description that the reader may call, with each id of the twins in its place. */
export async function callsOf({ suite, filled, as }: Reader): Promise<Place[]> {
  const role = as?.roles[0] ?? 'public';
  const all = Object.entries(suite.urls).map(async ([service, url]) => {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as {
      paths: Record<string, { get?: Operation }>;
    };
    // Other services name a case in their addresses by its agency or by its first id.
    const known = service === 'complaints' ? filled : { ...filled, ids: filled.ids.slice(0, 3) };
    return Object.entries(document.paths).flatMap(([path, { get }]) =>
      get && isFor(get, role) ? filledIn(path, get, known).map((one) => [service, one] as const) : [],
    );
  });
  return (await Promise.all(all)).flat();
}

/** The answers of these places to the reader. */
export async function answersTo(places: readonly Place[], { suite, filled, as }: Reader): Promise<Answers> {
  const authorization = as && `Bearer ${await suite.token(as)}`;
  const found = new Map<string, string>();
  await inParallel(places, async ([service, path]) => {
    const url = suite.urls[service as keyof typeof suite.urls];
    const answer = await fetch(url + path, { headers: authorization ? { authorization } : {}, redirect: 'manual' });
    found.set(`${service} ${path}`, await told(path, answer, { suite, filled }));
  });
  return found;
}

const isFor = ({ 'x-allowed': allowed = [] }: Operation, role: string) =>
  allowed.some((one) => one === 'public' || one.split('/')[0] === role);

function filledIn(path: string, { parameters = [] }: Operation, { ids, agencies }: Filled): string[] {
  const query = parameters.filter((one) => one.in === 'query' && one.required);
  const asked = query
    .map(({ name }) => `${name}=${VALUES[name] ?? (/agency/i.test(name) ? agencies[0] : ids[2])}`)
    .join('&');
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => !(name in VALUES));
  const fixed = path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => VALUES[name] ?? whole);
  const places = names.length === 0 ? [''] : names.includes('agencyId') ? agencies : ids;
  return places.map((id) => fixed.replaceAll(/\{\w+\}/g, id) + (asked && `?${asked}`));
}

/**
 * An answer, with what differs for other reasons than a secret in the same words: the numbers of filings, which are drawn by
 * chance, with the tags of answers and the public log, which depend on them; challenges, which are drawn by chance; instants,
 * ports, times of answers, and the figures of machines.
 */
export async function told(path: string, answer: Response, { suite, filled }: Reader): Promise<string> {
  const headers = [...answer.headers]
    .filter(([name]) => !OF_CONNECTION.includes(name))
    // The version is the part of a tag that is no hash of the answer.
    .map(([name, value]) => `${name}: ${name === 'etag' ? value.replace(/[\w/+-]{16,}"$/, '"') : value}`);
  const body = await answer.text();
  return plain([answer.status, ...headers, ofChance(path, body)].join('\n'), { suite, filled });
}

/** Keeps the length of the log, and the labels of the service’s own metrics. */
function ofChance(path: string, body: string): string {
  if (path === '/filings/challenge' || path.startsWith('/log/')) return '';
  if (path === '/log') return String((JSON.parse(body) as { size: number }).size);
  if (path !== '/metrics') return body;
  return (body.match(/^heng_(?!refusals)\w+\{[^}]*\}/gm) ?? []).sort().join('\n');
}

export function plain(text: string, { suite, filled }: Pick<Reader, 'suite' | 'filled'>): string {
  const hosts = [...Object.values(suite.urls), suite.portalUrl, suite.tokenUrl].map((url) => new URL(url).host);
  const names = new Map([...filled.numbers, ...hosts.map((host, n) => [host, `HOST-${n}`] as const)]);
  return text
    .replaceAll(/T\d{4}-\d{6}-\d|J\d{4}-\d{6}-\d|127\.0\.0\.1:\d+/g, (drawn) => names.get(drawn) ?? drawn)
    .replaceAll(/"responseTime":\d+/g, '"responseTime"')
    .replaceAll(/nonce-[\w+/=-]+|nonce="[^"]+"|name="_csrf" value="[^"]+"|name="_key" value="[^"]+"/g, 'DRAWN')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'INSTANT');
}

type Page = Readonly<{ path: string; who: 'everyone' | readonly string[] }>;
type Pages = Readonly<{ pages: readonly Page[]; forms: readonly Page[]; downloads: readonly Page[] }>;

/** Every page, form and download of the portal, by its own list, that the reader may open. */
export async function pagesOf({ filled: { ids, agencies }, as }: Reader): Promise<Place[]> {
  const own = (await import(join(import.meta.dirname, '../../apps/portal/dist/pages.js'))) as Pages;
  const mayOpen = ({ who }: Page) => who === 'everyone' || (as !== undefined && who.includes(as.roles[0]!));
  return [...own.pages, ...own.forms, ...own.downloads].filter(mayOpen).flatMap(({ path }) => {
    const places = !path.includes(':')
      ? ['']
      : /^.(complaints|reports|hearings|cases)/.test(path)
        ? ids.slice(2)
        : agencies;
    return places.map((id) => ['portal', path.replaceAll(/:\w+/g, id)] as const);
  });
}

/** The pages as the person reads them who is signed in, or anybody. */
export async function pagesTo(places: readonly Place[], reader: Reader): Promise<Answers> {
  const { suite, as } = reader;
  const cookie = as ? await signedIn(suite, as.sub) : '';
  const found = new Map<string, string>();
  await inParallel(places, async ([, path]) => {
    const answer = await fetch(suite.portalUrl + path, { headers: { cookie }, redirect: 'manual' });
    found.set(`portal ${path}`, await told(path, answer, reader));
  });
  return found;
}

/** The cookies of the portal after a sign-in at the issuer. */
async function signedIn({ portalUrl }: Suite, sub: string): Promise<string> {
  const jars = new Map<string, Map<string, string>>();
  let [next, body]: [string, URLSearchParams | undefined] = [`${portalUrl}/login?to=%2Fmine`, undefined];
  for (let n = 0; n < 12; n += 1) {
    const { origin } = new URL(next);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(body && { method: 'POST', body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
    }
    if (answer.status === 200 && origin === portalUrl) return cookie;
    body = answer.status === 200 ? new URLSearchParams({ sub }) : undefined;
    next = new URL(answer.headers.get('location') ?? next, next).href;
  }
  throw new Error(`${sub} cannot sign in`);
}

/** Letters to the addresses, in the order of their words. */
export async function lettersTo(addresses: readonly string[], { suite, filled }: Reader): Promise<string[]> {
  const all = (await (await fetch(`${suite.mailUrl}/api/email`)).json()) as {
    to: { address: string }[];
    subject: string;
    text: string;
    headers: Record<string, unknown>;
  }[];
  return all
    .filter(({ to }) => to.some(({ address }) => addresses.includes(address)))
    .map(({ to, subject, text }) => plain(JSON.stringify([to, subject, text]), { suite, filled }))
    .sort();
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}
