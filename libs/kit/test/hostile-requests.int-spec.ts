import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { TestBed } from '@heng/testing';
import { tally } from './tally.js';

const bed = TestBed.of(tally);
const SMALL = 64 * 1024;

/** Sends a text as JSON; gives the status, the code and the answer. */
async function send(body: string, type = 'application/json') {
  const token = await bed.token({ role: 'agency' });
  const headers = { authorization: `Bearer ${token}`, 'content-type': type, 'idempotency-key': 'x' };
  const answer = await fetch(`${bed.running.url}/tallies`, { method: 'POST', headers, body });
  const content = await answer.text();
  expect(answer.headers.get('content-type')).toContain('problem+json');
  expect(content.length).toBeLessThan(SMALL);
  const problem = JSON.parse(content) as { code: string; detail: string; details: any };
  return { ...problem, refusal: [answer.status, problem.code] };
}
const unknown = (count: number, name = 'f') =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}${n}`, n])));

test.each([
  ['more than 64 kB', JSON.stringify({ label: 'x'.repeat(SMALL) }), 413, 'kit.body-too-large'],
  ['80,000 unknown fields', unknown(80_000), 413, 'kit.body-too-large'],
  ['201 unknown fields', unknown(201), 400, 'kit.body-too-complex'],
  ['deep nesting', `{"label":${'['.repeat(30_000)}`, 400, 'kit.body-too-complex'],
  ['deep nesting of objects', '{"label":'.repeat(5000), 400, 'kit.body-too-complex'],
  ['half of a character', '{"label":"a\\ud800"}', 400, 'kit.value-unstorable'],
  ['half of a character in a name', '{"\\uDC00":1,"label":"a"}', 400, 'kit.value-unstorable'],
  ['null', 'null', 400, 'kit.body-invalid'],
  ['null for a field', '{"label":null}', 400, 'kit.body-invalid'],
  ['a list', '[]', 400, 'kit.body-unreadable'],
  ['a text', '"label"', 400, 'kit.body-invalid'],
  ['a name that changes objects', '{"__proto__":{"a":1},"label":"a"}', 400, 'kit.body-unreadable'],
  ['no JSON', '{"label"', 400, 'kit.body-unreadable'],
])('a body of %s is refused', async (_, body, status, code) => {
  expect((await send(body)).refusal).toEqual([status, code]);
});

test('a body of a whole character in an escape, or of a backslash before such letters, is taken', async () => {
  for (const label of ['\\ud842\\udfb7', '\\\\ud800']) {
    const answer = await bed.call('POST', '/tallies', {
      ...{ as: { role: 'agency' }, body: { label: JSON.parse(`"${label}"`) } },
    });
    expect(answer.status).toBe(201);
  }
});

test('a refusal names twenty faults, counts the others and cuts long names', async () => {
  const { refusal, details, detail } = await send(unknown(190));
  expect(refusal).toEqual([400, 'kit.body-invalid']);
  expect(details.fields).toHaveLength(20);
  expect(details.more).toBe(171);
  expect(detail).toMatch(/另有 171 处。$/);
  const long = await send(unknown(20, 'n'.repeat(3000)));
  expect(long.details.fields[0].field).toBe(`${'n'.repeat(100)}…`);
});

test.each(['application/x-www-form-urlencoded', 'text/plain'])('a body of %s is refused in few words', async (type) => {
  const form = 'a=1&'.repeat(80) + Array.from({ length: 4000 }, (_, n) => `f${n}=1`).join('&');
  expect((await send(form, type)).refusal).toEqual([415, 'kit.content-type-unsupported']);
});

/** The answer to bytes that are written to the service's port. */
async function answerTo(request: string): Promise<string> {
  const { hostname, port } = new URL(bed.running.url);
  const socket = connect(Number(port), hostname);
  socket.write(request);
  return text(socket);
}

test('headers that are too long and bytes that are not HTTP are answered with a sentence', async () => {
  const long = await answerTo(`GET /health/live HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 [^]*problem\+json[^]*kit\.headers-too-large/);
  const other = await answerTo('\u0001\u0002\r\n\r\n');
  expect(other).toMatch(/^HTTP\/1\.1 400 [^]*problem\+json[^]*kit\.body-unreadable/);
});

test('the time for headers and for a whole request is limited', () => {
  const { headersTimeout, requestTimeout } = bed.running.app.getHttpServer();
  expect([headersTimeout, requestTimeout]).toEqual([10_000, 300_000]);
});
