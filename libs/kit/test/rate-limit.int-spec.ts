import { TestBed } from '@heng/testing';
import { tally } from './tally.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start(tally, { environment: { RATE_LIMIT: '3' } });
});
afterAll(() => bed.stop());

test('an address that asks too often is told so with a sentence', async () => {
  const answers = [];
  for (let n = 0; n < 5; n++) answers.push(await bed.call('GET', '/health/live'));
  const { status, headers, body } = answers.at(-1)!;
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429, 429]);
  expect([status, body.code, headers.get('content-type')]).toEqual([
    429,
    'kit.busy',
    expect.stringContaining('problem'),
  ]);
  expect(headers.get('retry-after')).toMatch(/^\d+$/);
});
