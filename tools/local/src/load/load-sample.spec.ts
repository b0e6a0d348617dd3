import { join } from 'node:path';
import { clientOf } from '@heng/clients';
import { stepsOfSample } from './load-sample.js';
import { readSample } from './read-sample.js';
import { rankOf, type Step } from './step.js';

let steps: Step[];
beforeAll(async () => {
  steps = stepsOfSample(await readSample(join(import.meta.dirname, '../../../../samples/2026-H1')));
});

test('every request has a key of its own that a header can carry', () => {
  expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
  for (const { key } of steps) expect(key).toMatch(/^[\x21-\x7e]{1,200}$/);
});

test('the requests are in the order of their days, and on a day in the order of the process', () => {
  const ranks = steps.map(({ date, phase }) => `${date} ${String(rankOf(phase)).padStart(2, '0')}`);
  expect(ranks).toEqual([...ranks].sort());
  expect(steps.at(-1)!.date).toBe('2026-06-30');
});

test('a request names only what an earlier phase or day has made', async () => {
  const header = { 'Idempotency-Key': 'once' };
  const panel = { members: Array(3).fill({ expert: 'expert expert:office' }) };
  const made = new Set<string>();
  for (const ofPhase of Map.groupBy(steps, ({ date, phase }) => `${date} ${phase}`).values()) {
    for (const { call, changes } of ofPhase) {
      const idOf = (id: string) => {
        expect({ id, made: made.has(id) }).toEqual({ id, made: true });
        return id;
      };
      await call({
        http: (service) => clientOf(service, { baseUrl: 'http://heng', fetch: async () => Response.json({ panel }) }),
        grpc: async () => ({ id: '', version: 1 }),
        idOf,
        header,
        under: (name) => ({ header, path: { id: idOf(name) } }),
        on: (name) => ({ header: { ...header, 'If-Match': '"1"' }, path: { id: idOf(name) } }),
      });
      if (changes) expect(made.has(changes)).toBe(true);
    }
    for (const { makes } of ofPhase) if (makes) made.add(makes);
  }
});
