import { gzipSync } from 'node:zlib';
import compress from '@fastify/compress';
import Fastify from 'fastify';
import { Readable } from 'node:stream';
import { takeJsonOnly } from './json-body.js';
import { charsetMustBeUtf8, nameOfUpload, partMustBeUtf8, queryMustBeUtf8 } from './utf8.js';

const GBK = Buffer.from([0xd6, 0xd0]);
const server = Fastify();
server.addHook('onRequest', (request, _reply, done) => {
  queryMustBeUtf8(request.url);
  charsetMustBeUtf8(request.headers['content-type']);
  done();
});
server.setErrorHandler((error, _request, reply) => reply.send((error as { code?: string }).code));
beforeAll(async () => {
  await server.register(compress);
  takeJsonOnly(server);
  server.post('/', ({ body, query }) => ({ body, query }));
});
afterAll(() => server.close());

const sent = async (payload: Buffer | string, type = 'application/json', url = '/') =>
  (await server.inject({ method: 'POST', url, headers: { 'content-type': type }, payload })).body;

test('a body in UTF-8 passes, also in pieces within a character', async () => {
  expect(JSON.parse(await sent('{"name":"衡"}'))).toMatchObject({ body: { name: '衡' } });
  expect(await sent('{"a":1}', 'application/json; charset="UTF-8"')).toContain('"a":1');
  const pieces = [...Buffer.from('{"name":"衡"}')].map((byte) => Buffer.of(byte));
  const answer = await server.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': 'application/json' },
    payload: Readable.from(pieces),
  });
  expect(JSON.parse(answer.body)).toMatchObject({ body: { name: '衡' } });
});

test('a compressed body is judged as it was before', async () => {
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const packed = (body: Buffer) => server.inject({ method: 'POST', url: '/', headers, payload: gzipSync(body) });
  expect(JSON.parse((await packed(Buffer.from(`"${'衡'.repeat(500)}"`))).body)).toMatchObject({
    body: '衡'.repeat(500),
  });
  expect((await packed(Buffer.concat([Buffer.from('"'), GBK, Buffer.from('"')]))).body).toBe('kit.body-not-utf8');
});

test.each([
  ['in GBK', Buffer.concat([Buffer.from('{"name":"'), GBK, Buffer.from('"}')])],
  ['that ends within a character', Buffer.from('{"name":"衡').subarray(0, -1)],
  ['with half a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
])('a body %s is refused', async (_, payload) => {
  expect(await sent(payload)).toBe('kit.body-not-utf8');
});

test.each(['application/json; charset=gbk', 'application/json;charset="GB18030"', 'application/json; charset=latin1'])(
  '%s is refused',
  async (type) => expect(await sent('{}', type)).toBe('kit.charset-unsupported'),
);

test.each(['?q=%D6%D0', '?q=%', '?q=%e8%a1'])('the query %s is refused', async (query) => {
  expect(await sent('{}', undefined, `/${query}`)).toBe('kit.query-not-utf8');
});

test('a query in UTF-8 passes, escaped or without one', async () => {
  expect(JSON.parse(await sent('{}', undefined, '/?q=%E8%A1%A1+1'))).toMatchObject({ query: { q: '衡 1' } });
  expect(await sent('{}', undefined, '/?')).toContain('body');
});

test.each([
  ['\ufffd\ufffd.pdf', 'kit.part-not-utf8'],
  ['%D6%D0.pdf', 'kit.part-not-utf8'],
  ['', 'kit.file-name-missing'],
  [undefined, 'kit.file-name-missing'],
])('a file named %j is refused', (filename, code) => {
  const file = Readable.from(['content']);
  expect(() => nameOfUpload({ filename, file })).toThrow(code);
  expect(file.readableFlowing).toBe(true);
});

test.each(['获奖证书.pdf', '%E8%A1%A1.pdf', '100%.pdf'])('%s is the name of a file', (filename) => {
  expect(nameOfUpload({ filename, file: Readable.from([]) })).toBe(filename);
});

test('a field of a form that was not UTF-8 is refused', () => {
  expect(() => partMustBeUtf8('\ufffd')).toThrow('kit.part-not-utf8');
  expect(() => partMustBeUtf8('衡')).not.toThrow();
});
