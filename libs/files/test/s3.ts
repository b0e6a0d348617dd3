import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/**
 * The part of S3 that the tests use: put, in one and in several parts, get, copy, delete and list, with the bucket in the
 * path. Everything in it is old.
 */
export async function startS3() {
  const objects = new Map<string, Buffer>();
  const uploads = new Map<string, Map<number, Buffer>>();
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body = '', headers = {} }) => {
      response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
    });
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname: key, searchParams: query } = new URL(request.url!, 'http://s3');
    const body = await buffer(request);
    const upload = query.get('uploadId');
    if (upload) return answerUpload(request.method!, key, upload, Number(query.get('partNumber')), body);
    if (request.method === 'POST' && query.has('uploads')) {
      const id = String(uploads.size + 1);
      uploads.set(id, new Map());
      return xml(`<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`);
    }
    const source = request.headers['x-amz-copy-source'];
    if (request.method === 'PUT' && source) return copy(decodeURIComponent(String(source)), key);
    if (request.method === 'PUT') objects.set(key, body);
    if (request.method === 'DELETE') objects.delete(key);
    if (request.method !== 'GET') return { status: request.method === 'PUT' ? 200 : 204, headers: { etag: tag(body) } };
    if (query.has('list-type')) return list(key, query.get('prefix')!);
    const found = objects.get(key);
    return found ? { status: 200, body: found } : { ...xml('<Error><Code>NoSuchKey</Code></Error>'), status: 404 };
  }

  function answerUpload(method: string, key: string, id: string, part: number, body: Buffer): Answer {
    const parts = uploads.get(id)!;
    if (method === 'PUT') parts.set(part, body);
    if (method === 'PUT') return { status: 200, headers: { etag: tag(body) } };
    uploads.delete(id);
    if (method === 'DELETE') return { status: 204 };
    const content = [...parts].sort(([a], [b]) => a - b).map(([, piece]) => piece);
    objects.set(key, Buffer.concat(content));
    return xml('<CompleteMultipartUploadResult><ETag>"x"</ETag></CompleteMultipartUploadResult>');
  }

  function list(bucket: string, prefix: string): Answer {
    const inside = bucket.endsWith('/') ? bucket : `${bucket}/`;
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(inside + prefix))
      .map((key) => key.slice(inside.length));
    const listed = keys.map(
      (key) => `<Contents><Key>${key}</Key><LastModified>2020-01-01T00:00:00Z</LastModified></Contents>`,
    );
    return xml(`<ListBucketResult><IsTruncated>false</IsTruncated>${listed.join('')}</ListBucketResult>`);
  }

  function copy(source: string, key: string): Answer {
    objects.set(key, objects.get(source.startsWith('/') ? source : `/${source}`)!);
    return xml('<CopyObjectResult><ETag>"x"</ETag></CopyObjectResult>');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    objects,
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

type Answer = { status: number; body?: string | Buffer; headers?: Record<string, string> };
const xml = (body: string): Answer => ({ status: 200, body, headers: { 'content-type': 'application/xml' } });
const tag = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`;
