import { Agent, get } from 'node:http';
import { json } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { inParallel, quantile } from './measure.js';

const WIDTH = 64;
const agent = new Agent({ keepAlive: true, maxSockets: WIDTH });

/** What is read the nth time: a path, and whether the cursor of its page is to be followed. */
export type Reading = Readonly<{ path: string; keepsCursor?: boolean }>;
export type Latencies = Readonly<{ p50: number; p99: number }>;

/** Latencies in ms of a steady rate of requests; `readingOf` is given the cursor that was kept last. */
export async function steadily(
  base: string,
  readingOf: (n: number, cursor: string) => Reading,
  rate: number,
  seconds: number,
): Promise<Latencies> {
  const numbers = Array.from({ length: rate * seconds }, (_, n) => n);
  const latencies: number[] = [];
  const began = performance.now();
  let cursor = '';
  await inParallel(numbers, WIDTH, async (n) => {
    // From when it was due: a server that hesitates delays those that wait, too.
    const due = began + (n * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const { path, keepsCursor = false } = readingOf(n, cursor);
    const page = await read(base + path, keepsCursor);
    latencies.push(performance.now() - due);
    if (page?.next) cursor = page.next;
  });
  return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

/** Reads an answer as a browser asks for it, with little work beside the service's own; gives its content if asked to. */
const read = (url: string, content: boolean): Promise<{ next?: string | null } | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      if (content) return resolve(json(answer.pipe(createGunzip())) as Promise<{ next?: string | null }>);
      answer.resume().once('end', () => resolve(undefined));
    }).once('error', reject);
  });
