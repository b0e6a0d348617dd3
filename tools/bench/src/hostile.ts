import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { zipSync } from 'fflate';
import type { Bed } from './bed.js';
import { quantile } from './measure.js';
import { type Latencies, steadily } from './steadily.js';

const IN_FLIGHT = 20;
/** Requests of others per second, and for how long each time. */
const RATE = 50;
const SECONDS = 15;
const FIRST_SECONDS = 5;

type Hostile = Readonly<{ path: string; body: string | FormData; status: number }>;
type Attacker = Readonly<{ url: string; authorization: string }>;
type Refused = Readonly<{ ms: number; bytes: number }>;
export type HostileFigures = Readonly<{
  undisturbed: Latencies;
  /** While the first of them all arrive at once. */
  first: Latencies;
  disturbed: Latencies;
  refused: number;
  /** The slowest refusal, in ms, with all of them in flight. */
  slowest: number;
  /** The largest answer to a refused request, in bytes. */
  largest: number;
  /** The refusal of a single workbook beyond a limit, in ms, while nothing else is in flight. */
  alone: number;
}>;

/** Latencies in ms of the register for others, before and while the worst requests known are always in flight. */
export async function withHostileRequests(bed: Bed): Promise<HostileFigures> {
  const others = (seconds: number) => steadily(bed.suite.urls.registry, readingOf, RATE, seconds);
  await others(SECONDS); // warms up
  const attacker: Attacker = {
    url: bed.suite.urls.registry,
    authorization: `Bearer ${await bed.token({ sub: 'bench', roles: ['alliance-staff'] })}`,
  };
  const alone: number[] = [];
  for (const request of hostileRequests().filter(({ path }) => path === '/imports'))
    alone.push((await send(attacker, request)).ms);
  const undisturbed = await others(SECONDS);
  // A thread of its own, behind the others: the time that the attack takes here must not count as the service's.
  const attack = new Worker(new URL(import.meta.url), { workerData: attacker });
  await once(attack, 'message');
  const first = await others(FIRST_SECONDS);
  const disturbed = await others(SECONDS);
  attack.postMessage('end');
  const [answers] = (await once(attack, 'message')) as [Refused[]];
  return {
    ...{ undisturbed, first, disturbed, refused: answers.length },
    slowest: quantile(
      answers.map(({ ms }) => ms),
      1,
    ),
    largest: Math.max(...answers.map(({ bytes }) => bytes)),
    alone: Math.max(...alone),
  };
}

const readingOf = (n: number) => ({ path: ['/agencies', '/agencies?q=fuzhou', '/agencies?sort=grade'][n % 3]! });

/** Keeps the requests in flight until it is told to end; then tells their answers. */
async function attackUntilEnd(attacker: Attacker): Promise<void> {
  const requests = hostileRequests();
  const answers: Refused[] = [];
  let ends = false;
  parentPort!.once('message', () => (ends = true));
  parentPort!.postMessage('begins');
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async (_, n) => {
      for (let next = n; !ends; next++) answers.push(await send(attacker, requests[next % requests.length]!));
    }),
  );
  parentPort!.postMessage(answers);
}

async function send({ url, authorization }: Attacker, { path, body, status }: Hostile): Promise<Refused> {
  const began = performance.now();
  const headers = {
    authorization,
    'idempotency-key': randomUUID(),
    ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
  };
  const answer = await fetch(url + path, { method: 'POST', headers, body });
  const content = await answer.arrayBuffer();
  if (answer.status !== status) throw new Error(`${path} answered ${answer.status} instead of ${status}`);
  return { ms: performance.now() - began, bytes: content.byteLength };
}

/** Requests that meet the limits of bodies, forms and files. */
function hostileRequests(): Hostile[] {
  const fields = (count: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${n}`, n])));
  const json = (body: string, status = 400): Hostile => ({ path: '/agencies', body, status });
  const row = (n: number, cells: string) => `<row r="${n}">${cells}</row>`;
  const corner = row(1, '<c r="A1"><v>1</v></c>') + row(1_048_576, '<c r="XFD1048576"><v>1</v></c>');
  const shared = Array.from({ length: 1000 }, (_, n) => row(n + 1, `<c r="A${n + 1}" t="s"><v>0</v></c>`)).join('');
  return [
    json(fields(1900)),
    json(fields(80_000), 413),
    json(`{"name":${'['.repeat(60_000)}`),
    json(`[${'{},'.repeat(1900)}{}]`),
    workbook(corner),
    workbook(row(1, '<c r="A1"/>'.repeat(1_000_001))),
    workbook('<x/>'.repeat(4_000_001)),
    workbook(shared, `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`),
    rows(`creditCode,name,province,email\n${',,,\n'.repeat(1_000_000)}`, 'rows.csv'),
    rows(`${'x,'.repeat(30_000)}\n`, 'rows.csv'),
    evidence({ 'a.txt': new Uint8Array(201 * 1024 * 1024) }),
  ];
}

/** An archive that unpacks to more than an inspection takes. */
function evidence(parts: Record<string, Uint8Array>): Hostile {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(zipSync(parts))]), 'evidence.zip');
  return { path: '/files', body, status: 422 };
}

function rows(content: string | Uint8Array<ArrayBuffer>, name: string): Hostile {
  const body = new FormData();
  for (const [field, value] of Object.entries({ kind: 'agencies', mode: 'all-or-nothing' })) body.set(field, value);
  body.set('file', new Blob([content]), name);
  return { path: '/imports', body, status: 422 };
}

function workbook(sheetRows: string, sharedStrings = '<sst/>'): Hostile {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="1" sheetId="1" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${type}worksheet" Target="sheet.xml"/><Relationship Id="b" Type="${type}sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sheet.xml': `<worksheet><sheetData>${sheetRows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': sharedStrings,
  };
  const texts = new TextEncoder();
  const entries = Object.entries(parts).map(([name, content]) => [name, texts.encode(content)] as const);
  return rows(new Uint8Array(zipSync(Object.fromEntries(entries))), 'rows.xlsx');
}

if (!isMainThread) {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL); // of this thread alone
  await attackUntilEnd(workerData as Attacker);
}
