import { inflateRawSync } from 'node:zlib';
import { type As, callGrpc, type TestBed } from '@heng/testing';
import { committee } from './parties.js';
import { CODE, CONFIDENTIAL, NAME } from './planted.js';

const SYLLABLES = ['xin', 'luan', 'peng', 'hao', 'miao', 'ci', 'fang'];
const AT_ONCE = 16;

/** All runs of this length, each as one word. */
const runs = (parts: readonly string[], length: number): string[] =>
  parts.slice(length - 1).map((_, from) => parts.slice(from, from + length).join(''));
const INITIALS = SYLLABLES.map((syllable) => syllable[0]!);

/** The searches for the whole name: as written, as pronounced, and by initials. */
export const wholeName: readonly string[] = [NAME, SYLLABLES.join(''), INITIALS.join('')];
/** The searches for parts of each, together and apart. */
export const partsOfName: readonly string[] = [
  ...wholeName,
  ...[[...NAME], SYLLABLES].flatMap((parts) => [...runs(parts, 1), ...runs(parts, 2)]),
  ...runs(INITIALS, 4),
  ...['鸾蓬 瓷坊', 'luan PENG', 'ｌｕａｎｐｅｎｇ', '鑫·鸾蓬'],
];
/** The searches for its code, in all spellings. */
export const partsOfCode: readonly string[] = [CODE, CODE.toLowerCase(), CODE.slice(0, 10), CODE.slice(8), 'MA8HKWTX'];

/** The secrets of the enterprise that only its parties and staff may read, in any answer. */
const SECRETS = [NAME, '鸾蓬', '灏淼', 'luan', CODE, CODE.slice(8, 17), CONFIDENTIAL, 'planted.example.cn'];
export const secretsIn = (text: string): string[] =>
  SECRETS.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

/** Headers of the request, not of its content. */
const OF_THE_REQUEST = ['date', 'x-request-id', 'keep-alive', 'connection'];

/** An answer as text: its status, its headers and its content; a workbook is unpacked. */
export const ask = async (bed: TestBed, address: string, as?: As): Promise<string> =>
  read(bed, address, as && (await bed.token(as)));

async function read(bed: TestBed, address: string, token: string | undefined): Promise<string> {
  const request = token ? { headers: { authorization: `Bearer ${token}` } } : {};
  const response = await fetch(`${bed.running.url}${address}`, request);
  const headers = [...response.headers].filter(([name]) => !OF_THE_REQUEST.includes(name));
  const content = textOf(Buffer.from(await response.arrayBuffer()));
  return [response.status, ...headers.map((header) => header.join(': ')), content].join('\n');
}

function textOf(content: Buffer): string {
  const sheet = 'xl/worksheets/sheet1.xml';
  if (content.toString('latin1', 0, 2) !== 'PK') return content.toString();
  return inflateRawSync(content.subarray(content.indexOf(sheet) + sheet.length)).toString();
}

/** Each reader's answer at each address and on its further pages, by reader and address. */
export async function answers(
  bed: TestBed,
  addresses: readonly string[],
  readers: readonly (As | undefined)[],
): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const as of readers) {
    const token = as && (await bed.token(as));
    const follow = async (address: string, page = address): Promise<void> => {
      const text = await read(bed, page, token);
      seen.set(`${as ? `${as.role} ${as.org}` : 'anyone'} ${page}`, text);
      const next = /"next":"([\w-]+)"/.exec(text)?.[1];
      if (next) await follow(address, `${address}${address.includes('?') ? '&' : '?'}cursor=${next}`);
    };
    for (let n = 0; n < addresses.length; n += AT_ONCE)
      await Promise.all(addresses.slice(n, n + AT_ONCE).map((address) => follow(address)));
  }
  return seen;
}

/** The facts about projects that other subsystems receive. */
export async function toldToSubsystems(bed: TestBed, ids: readonly string[]): Promise<string> {
  const one = ids.map((id) => callGrpc(bed, 'TrackingService/GetProject', { id }, committee));
  const all = callGrpc(bed, 'TrackingService/BatchGetProjects', { ids }, committee);
  return JSON.stringify(await Promise.all([...one, all]));
}
