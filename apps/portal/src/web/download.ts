import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { FileService } from './form.js';
import type { Access, Visit } from './page.js';
import { answerOf, type Services } from './services.js';

type Answer = Readonly<{ data?: ReadableStream<Uint8Array> | null | undefined; error?: unknown; response: Response }>;

/** A file that a service writes; it is passed on as it comes. */
export type Download = Readonly<{ path: string; who: Access; load: (visit: Visit) => Promise<Answer> }>;

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

/** Passes on the file under its name, never to be shown in the browser. @throws Refused, Unavailable */
export async function sendDownload({ load }: Download, visit: Visit, reply: FastifyReply): Promise<FastifyReply> {
  const answer = await load(visit);
  const content = await answerOf(Promise.resolve({ ...answer, data: answer.data ?? undefined }));
  const { headers } = answer.response;
  return reply
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', headers.get('content-disposition') ?? 'attachment')
    .type(headers.get('content-type') ?? 'application/octet-stream')
    .send(content ? Readable.fromWeb(content as Parameters<typeof Readable.fromWeb>[0]) : '');
}
