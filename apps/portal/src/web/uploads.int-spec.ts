import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { PortalBed, Reader } from '../../test/portal-bed.js';

const FORM = '/agencies/a-1/merits/new';
const AGENCY = { id: 'a-1', name: '甲公司', creditCode: '91350100M000100Y43' };
const ID = '0190a1b2-0000-7000-8000-000000000001';
const REFUSAL = { code: 'kit.file-too-large', detail: '文件超过上限。' };
const MEGABYTE = 1024 * 1024;

type Taken = { bytes: number; name: string; token: string | undefined; whole: boolean };
let taken: Taken[] = [];
let refuses = false;
let fault: ((request: IncomingMessage, response: ServerResponse) => unknown) | undefined;
let seen: () => void = () => undefined;

/** A service that takes a file as it comes, or refuses it before it has read all. */
function take(request: IncomingMessage, answer: (status: number, body: object) => void): void {
  const file: Taken = { bytes: 0, name: '', token: request.headers.authorization, whole: false };
  taken.push(file);
  request.on('data', (chunk: Buffer) => {
    file.name ||= /filename="(.*)"/.exec(chunk.toString('utf8', 0, 500))?.[1] ?? '';
    file.bytes += chunk.length;
    if (refuses && file.bytes > MEGABYTE) answer(413, REFUSAL);
  });
  request.on('end', () => {
    file.whole = true;
    answer(201, { id: ID, name: '奖状.pdf' });
  });
  request.on('close', () => seen());
}

let bed: PortalBed;
let reader: Reader;
let token: string;
beforeAll(async () => {
  bed = await PortalBed.start((request, response) => {
    const answer = (status: number, body: object) => {
      if (response.headersSent) return;
      response.setHeader('content-type', 'application/json');
      response.writeHead(status).end(JSON.stringify(body));
    };
    if (fault) return void fault(request, response);
    if (request.method === 'POST' && request.url === '/files') return take(request, answer);
    return answer(200, AGENCY);
  });
  await bed.app.listen({ port: 0, host: '127.0.0.1' });
  reader = new Reader(bed);
  await reader.signIn('/', 'agency-1');
  token = decodeURIComponent(await reader.tokenOn(FORM));
});
afterAll(() => bed?.stop());
beforeEach(() => {
  taken = [];
  refuses = false;
  fault = undefined;
});

/** Sends the form as a browser does, with files of so many bytes. */
function send(files: Readonly<Record<string, number>>, csrf = token, field = 'fileIds'): Promise<Response> {
  const form = new FormData();
  form.set('_csrf', csrf);
  form.set('title', '省级示范奖');
  for (const [name, bytes] of Object.entries(files)) form.append(field, new Blob([Buffer.alloc(bytes, 'x')]), name);
  const cookie = Object.entries(reader.cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return fetch(`${address()}${FORM}`, { method: 'POST', body: form, headers: { cookie: cookie.join('; ') } });
}
const address = () => `http://127.0.0.1:${(bed.app.server.address() as AddressInfo).port}`;

test('files are passed on with the token of their sender, and stay while the rest of the form is mended', async () => {
  const page = await (await send({ '奖"状.pdf': 50 * MEGABYTE })).text();
  expect(taken).toMatchObject([{ name: '奖%22状.pdf', token: expect.stringMatching(/^Bearer ey/), whole: true }]);
  expect(taken[0]!.bytes).toBeGreaterThan(50 * MEGABYTE);
  expect(page).toContain(`name="fileIds.${ID}" checked="" value="${ID} 奖状.pdf"`);
  expect(page).toContain('value="省级示范奖"');
});

test('the refusal of a file stands beside its field, though the file is not read to its end', async () => {
  refuses = true;
  const answer = await send({ 'a.pdf': 20 * MEGABYTE });
  const page = await answer.text();
  expect([answer.status, taken[0]!.whole]).toEqual([422, false]);
  expect(page).toMatch(/id="fileIds-fault"><span class="hidden">错误：<\/span>文件超过上限。/);
  expect(page).not.toContain('fileIds.');
});

test.each([
  ['a form without its token', 'x', 'fileIds', 403],
  ['a file that the form does not ask for', undefined, 'other', 422],
])('of %s no service hears', async (_, csrf, field, status) => {
  const answer = await send({ 'a.pdf': 5 * MEGABYTE }, csrf, field);
  expect([answer.status, taken]).toEqual([status, []]);
});

test('a form that its sender does not finish leaves the service with no whole file', async () => {
  const left = new Promise<void>((resolve) => (seen = resolve));
  const { port } = bed.app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const cookie = Object.entries(reader.cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const part = (head: string, content: string) => `--b\r\ncontent-disposition: form-data; ${head}\r\n\r\n${content}`;
  socket.write(
    `POST ${FORM} HTTP/1.1\r\nhost: x\r\ncookie: ${cookie.join('; ')}\r\ncontent-length: 99999999\r\n` +
      `content-type: multipart/form-data; boundary=b\r\n\r\n${part('name="_csrf"', token)}\r\n` +
      part('name="fileIds"; filename="a.pdf"', 'x'.repeat(2 * MEGABYTE)),
  );
  await once(socket, 'drain');
  while (taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  socket.destroy();
  await left;
  expect(taken.map(({ whole }) => whole)).toEqual([false]);
});

test('what is no form of several parts is refused in words', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const answer = await reader.ask({ method: 'POST', url: FORM, headers, payload: '{"_csrf":"x"}' });
  expect([answer.statusCode, answer.body.includes('</h1>')]).toEqual([400, true]);
  const socket = connect((bed.app.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`POST ${FORM} HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\ncontent-type: multipart/form-data\r\n\r\n`);
  setTimeout(() => socket.end(), 500);
  expect(await text(socket)).toMatch(/^HTTP\/1.1 4\d\d /);
});

const breaks = { 'answers 500': 500, 'breaks off': 0 } as const;
test.each(Object.entries(breaks))(
  'the form stands with what was typed when the service of its files %s',
  async (_, status) => {
    fault = ({ method }, response) => {
      if (method !== 'POST')
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(AGENCY));
      else if (status) response.writeHead(status).end('{}');
      else response.destroy();
    };
    const answer = await send({ 'a.pdf': MEGABYTE });
    const page = await answer.text();
    expect(answer.status).toBe(503);
    expect(page).toContain('机构登记服务暂时没有响应，内容没有提交。');
    expect(page).toContain('value="省级示范奖"');
  },
);

test('what was typed stands below the fault of a form that cannot be shown again', async () => {
  fault = (_, response) => response.writeHead(500).end('{}');
  const answer = await send({ 'a.pdf': MEGABYTE });
  const page = await answer.text();
  expect([answer.status, taken]).toEqual([503, []]);
  expect(page).toContain('<p class="note text">省级示范奖</p>');
  const expired = await send({}, 'x');
  expect([expired.status, (await expired.text()).includes('<p class="note text">省级示范奖</p>')]).toEqual([403, true]);
});
