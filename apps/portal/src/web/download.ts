import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { FileService, Values } from './form.js';
import type { Access, Visit } from './page.js';
import { answerOf, type Services } from './services.js';

type Answer = Readonly<{ data?: ReadableStream<Uint8Array> | null | undefined; error?: unknown; response: Response }>;

/** A file that a service writes; it is passed on as it comes. */
export type Download = Readonly<{
  path: string;
  who: Access;
  /** Written by this platform, for programs and other sites: it is no attachment, and caches keep it as the answer says. */
  shown?: true;
  /** Asked for by a POST, whose values stand in no address. */
  posted?: true;
  load: (visit: Visit, values: Values) => Promise<Answer>;
}>;

/** A file that a party uploaded, for those to whom its service opens it. */
export const downloadOf = (service: FileService): Download => ({
  path: `/files/${service}/:id`,
  who: 'everyone',
  load: ({ services, params }) =>
    (services[service] as Services['registry']).GET('/files/{id}/content', {
      params: { path: { id: params['id']! } },
      ...{ parseAs: 'stream', cache: 'no-store' },
    }) as Promise<Answer>,
});

export const defineDownload = (download: Download): Download => download;

/** Passes on the file under its name; what a party handed in is never shown in the browser. @throws Refused, Unavailable */
export async function sendDownload(
  { load, shown }: Download,
  visit: Visit,
  values: Values,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const answer = await load(visit, values);
  const content = await answerOf(Promise.resolve({ ...answer, data: answer.data ?? undefined }));
  const { headers } = answer.response;
  if (shown) void reply.header('cross-origin-resource-policy', 'cross-origin');
  else void reply.header('content-disposition', headers.get('content-disposition') ?? 'attachment');
  return reply
    .header('cache-control', (shown && headers.get('cache-control')) || 'private, no-cache')
    .type(headers.get('content-type') ?? 'application/octet-stream')
    .send(content ? Readable.fromWeb(content as Parameters<typeof Readable.fromWeb>[0]) : '');
}
