import { Agent, get } from 'node:http';
import { json } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { inParallel, quantile } from './measure.js';

const WIDTH = 64;
const agent = new Agent({ keepAlive: true, maxSockets: WIDTH });

/** The nth request: a path, and whether the cursor of its page is followed. */
export type Reading = Readonly<{ path: string; keepsCursor?: boolean }>;
export type Latencies = Readonly<{ p50: number; p99: number }>;

/** Latencies in ms of a steady rate of requests; `readingOf` gets the last cursor kept. */
export async function steadily(
  base: string,
  readingOf: (n: number, cursor: string) => Reading,
  rate: number,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<Latencies> {
  const numbers = Array.from({ length: rate * seconds }, (_, n) => n);
  const latencies: number[] = [];
  const began = performance.now();
  let cursor = '';
  await inParallel(numbers, WIDTH, async (n) => {
    // Measured from the due time: a server that hesitates also delays waiting requests.
    const due = began + (n * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const { path, keepsCursor = false } = readingOf(n, cursor);
    const page = await read(base + path, keepsCursor, headers);
    latencies.push(performance.now() - due);
    if (page?.next) cursor = page.next;
  });
  return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

/** Reads an answer as a browser does, with little work beside the service's own; returns its content on request. */
const read = (
  url: string,
  content: boolean,
  headers: Record<string, string>,
): Promise<{ next?: string | null } | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      if (content) return resolve(json(answer.pipe(createGunzip())) as Promise<{ next?: string | null }>);
      answer.resume().once('end', () => resolve(undefined));
    }).once('error', reject);
  });
