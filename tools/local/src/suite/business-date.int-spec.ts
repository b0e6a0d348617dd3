import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Nats, startNats } from '@heng/servers';
import { openBusinessDate } from './business-date.js';

let nats: Nats;
let storeDir: string;
const until = new AbortController().signal;
beforeAll(async () => {
  storeDir = await mkdtemp(join(tmpdir(), 'heng-date-'));
  nats = await startNats({ storeDir });
});
afterAll(async () => {
  await nats.stop();
  await rm(storeDir, { recursive: true, force: true });
});

test('a suite without a business date, and no suite at all, are said in a sentence', async () => {
  await expect(openBusinessDate(nats.url, undefined, {}, until)).rejects.toThrow('has no business date of its own');
  await expect(openBusinessDate('nats://127.0.0.1:1', undefined, {}, until)).rejects.toThrow('is the suite running');
});

test('the date begins once, is found by others, moves on when every service has reached it, and never goes back', async () => {
  const first = await openBusinessDate(nats.url, '2026-03-02', {}, until);
  const again = await openBusinessDate(nats.url, '2026-01-01', {}, until);
  let served = '2026-03-02';
  const service = createServer((_, answer) => {
    answer.setHeader('content-type', 'application/json');
    answer.end(JSON.stringify({ info: { clock: { today: served, overdueDeadlines: 0 } } }));
  }).listen(0, '127.0.0.1');
  const url = await new Promise<string>((resolve) =>
    service.once('listening', () => resolve(`http://127.0.0.1:${(service.address() as AddressInfo).port}`)),
  );
  const other = await openBusinessDate(nats.url, undefined, { rating: url }, until);
  expect(await other.today()).toBe('2026-03-02');
  const moved = other.moveTo('2026-07-01');
  served = '2026-07-01';
  await moved;
  await other.moveTo('2026-05-01');
  expect(await first.today()).toBe('2026-07-01');
  for (const date of [first, again, other]) await date.close();
  await new Promise((resolve) => service.close(resolve));
});
