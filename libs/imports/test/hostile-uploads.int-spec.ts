import { once } from 'node:events';
import { connect } from 'node:net';
import { TestBed } from '@heng/testing';
import { importing } from './labels.js';
import { beyondLimits, workbook } from './xlsx.js';

const bed = TestBed.of(importing);
const agency = { role: 'agency', org: '91350100M000100Y43' } as const;

const formOf = (content: Buffer) => {
  const form = new FormData();
  form.set('kind', 'labels');
  form.set('mode', 'each-row');
  form.set('file', new Blob([new Uint8Array(content)]), 'labels.xlsx');
  return form;
};
const send = (content: Buffer) => bed.call('POST', '/imports', { as: agency, body: formOf(content) });

test('workbooks beyond a limit are refused one after the other while other requests are served', async () => {
  const cases = Object.values(beyondLimits);
  let refused = 0;
  const refusals = cases.map(async ([, build]) => {
    const { status, body } = await send(build());
    refused++;
    return [status, body.code, body.details.limit];
  });
  let served = 0;
  while (refused < cases.length) {
    expect((await bed.call('GET', '/health/live')).status).toBe(200);
    served++;
  }
  expect(await Promise.all(refusals)).toEqual(cases.map(([limit]) => [422, 'kit.import-xlsx-beyond-limits', limit]));
  expect(served).toBeGreaterThan(cases.length);
  expect((await send(workbook([['label'], ['after'], [null]]))).status).toBe(201);
});

test('the refusal names the limits in both languages', async () => {
  const body = formOf(beyondLimits['a cell in the last corner']![1]());
  const zh = await bed.call('POST', '/imports', { as: agency, body });
  expect(zh.body.detail).toMatch(/工作表最多 20000 行、500000 个单元格/);
  const en = await bed.call('POST', '/imports', { as: agency, body, headers: { 'accept-language': 'en' } });
  expect(en.body.detail).toMatch(/sheet has at most 20000 rows, 500000 cells/);
});

const BOUNDARY = 'xxBOUNDARYxx';
/** The status and the code for a request of these parts, each a header and a content. */
async function sendParts(
  parts: readonly (readonly [string, string])[],
  { type = '', end = `--${BOUNDARY}--\r\n` } = {},
) {
  const body = parts.map(([head, content]) => `--${BOUNDARY}\r\n${head}\r\n\r\n${content}\r\n`).join('') + end;
  const headers = {
    authorization: `Bearer ${await bed.token(agency)}`,
    'idempotency-key': 'x',
    'content-type': type || `multipart/form-data; boundary=${BOUNDARY}`,
  };
  const answer = await fetch(`${bed.running.url}/imports`, { method: 'POST', headers, body });
  return [answer.status, ((await answer.json()) as { code: string }).code];
}
const field = (name: string, value: string) => [`content-disposition: form-data; name="${name}"`, value] as const;
const file = (name: string) =>
  [`content-disposition: form-data; name="file"${name}\r\ncontent-type: application/octet-stream`, 'a'] as const;
const fields = [field('kind', 'labels'), field('mode', 'each-row')];

test.each([
  ['a file without a name', [...fields, file('')], {}, 400, 'kit.file-name-missing'],
  ['a file with an empty name', [...fields, file('; filename=""')], {}, 400, 'kit.file-name-missing'],
  ['two files', [...fields, file('; filename="a"'), file('; filename="b"')], {}, 413, 'kit.body-too-large'],
  ['eleven fields', Array.from({ length: 11 }, (_, n) => field(`f${n}`, '')), {}, 413, 'kit.body-too-large'],
  ['a long field', [field('kind', 'x'.repeat(10_000)), file('; filename="a"')], {}, 400, 'kit.body-invalid'],
  ['a long name of a field', [field('x'.repeat(10_000), ''), file('; filename="a"')], {}, 400, 'kit.body-invalid'],
  ['a name that changes objects', [field('__proto__', 'x'), file('; filename="a"')], {}, 400, 'kit.body-unreadable'],
  ['no end', [...fields, file('; filename="a"')], { end: '' }, 400, 'kit.body-unreadable'],
  ['no boundary', fields, { type: 'multipart/form-data' }, 400, 'kit.body-unreadable'],
  ['a long boundary', fields, { type: `multipart/form-data; boundary=${'x'.repeat(300)}` }, 400, 'kit.body-unreadable'],
  ['nothing', [], {}, 400, 'kit.import-file-missing'],
  ['no bytes', [], { end: '' }, 400, 'kit.import-file-missing'],
  ['a broken header', [['content', 'a']], {}, 400, 'kit.import-file-missing'],
] as const)('a form of %s is refused', async (_, parts, options, status, code) => {
  expect(await sendParts(parts, options)).toEqual([status, code]);
});

test('a client that goes while its workbook waits leaves the service as it was', async () => {
  const slow = beyondLimits['too many empty cells']![1]();
  const { hostname, port } = new URL(bed.running.url);
  const token = await bed.token(agency);
  const request = new Request('http://x', { method: 'POST', body: formOf(slow) });
  const content = Buffer.from(await request.arrayBuffer());
  for (let n = 0; n < 4; n++) {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(
      `POST /imports HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${token}\r\nidempotency-key: gone-${n}\r\n` +
        `content-type: ${request.headers.get('content-type')}\r\ncontent-length: ${content.length}\r\n\r\n`,
    );
    socket.write(content, () => setImmediate(() => socket.destroy()));
  }
  const { status, body } = await send(workbook([['label'], ['served']]));
  expect([status, body.rows]).toEqual([201, 1]);
});
