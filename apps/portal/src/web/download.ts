import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Access, Visit } from './page.js';
import { answerOf } from './services.js';

type Answer = Readonly<{ data?: ReadableStream<Uint8Array> | null | undefined; error?: unknown; response: Response }>;

/** A file that a service writes; it is passed on as it comes. */
export type Download = Readonly<{ path: string; who: Access; load: (visit: Visit) => Promise<Answer> }>;

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
