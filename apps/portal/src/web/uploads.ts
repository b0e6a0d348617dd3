import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Fault, faultsOf, type Field, type FileService, type Staging, type Values } from './form.js';
import type { Visit } from './page.js';
import { answerOf, Refused, type Services, Unavailable } from './services.js';

/** A file that a service has taken. */
export type Uploaded = Readonly<{ id: string; name: string }>;

declare module 'fastify' {
  interface FastifyRequest {
    /** The parts of a form with files that are not read yet, and the file among them that comes next. */
    pending?: { parts: AsyncIterator<Multipart>; file: MultipartFile | undefined };
  }
}

const LIMITS = { fieldSize: 64 * 1024, fields: 300, files: 21, parts: 400, headerPairs: 20 };
/** The services say what is too large; nothing beyond this is sent to them. */
const FILE_MAX = 64 * 1024 * 1024;

/** Reads the fields before the first file, among them the token of the form. Its files wait until they are taken. */
export async function readFields(request: FastifyRequest): Promise<void> {
  const parts = request.parts({ limits: { ...LIMITS, fileSize: FILE_MAX } });
  request.pending = { parts, file: undefined };
  request.body = await toNextFile(request).catch((fault: Error) => {
    throw Object.assign(fault, { statusCode: 400 });
  });
}

async function toNextFile({ pending }: FastifyRequest): Promise<Values> {
  const fields: [string, string][] = [];
  for (;;) {
    const { value: part, done } = await pending!.parts.next();
    pending!.file = !done && part.type === 'file' ? part : undefined;
    if (done || part.type === 'file') return Object.fromEntries(fields);
    fields.push([part.fieldname, String(part.value)]);
  }
}

/**
 * Passes each file of the form on to the service of its field, as it comes. Gives all answers of the form, the refusals
 * beside their fields, and a service that did not answer.
 */
export async function takeFiles(request: FastifyRequest, fields: readonly Field[], visit: Visit) {
  let body = (request.body as Values | undefined) ?? {};
  const faults: Fault[] = [];
  let missing: Unavailable | undefined;
  while (request.pending?.file) {
    const { file } = request.pending;
    const field = fields.find(({ name, kind }) => kind === 'files' && name === file.fieldname);
    if (field?.kind === 'files' && file.filename && !missing) {
      const terms = field.staged?.(body);
      const taken: Uploaded | Fault | Unavailable =
        field.staged && !terms
          ? { field: field.name, message: visit.words.imports.chooseFirst }
          : await send(file, { service: field.service, terms, draft: field.draft && body['_key'] }, visit).catch(
              (fault: unknown) => faultBeside(field, fault),
            );
      if (taken instanceof Unavailable) missing = taken;
      else if ('message' in taken) faults.push(taken);
      else body = { ...body, [`${field.name}.${taken.id}`]: lineOf(taken) };
    }
    file.file.resume();
    body = { ...body, ...(await toNextFile(request)) };
  }
  return { body, faults, missing };

  function faultBeside(field: Field, fault: unknown): Fault | Unavailable {
    if (fault instanceof Unavailable) return fault;
    if (!(fault instanceof Refused) || [401, 403].includes(fault.problem.status)) throw fault;
    return { field: field.name, message: faultsOf(fault.problem, [], visit)[0]!.message };
  }
}

/** Lets the rest of a form pass by, so that its sender comes to read the answer. */
export async function passBy(request: FastifyRequest): Promise<void> {
  try {
    while (request.pending?.file) {
      request.pending.file.file.resume();
      await toNextFile(request);
    }
  } catch {
    // The sender has left.
  }
}

/** The service that takes a file, for a file of rows the terms of their import, and for a draft the key of its form. */
type Taker = Readonly<{ service: FileService; terms: ReturnType<Staging>; draft: string | undefined }>;

async function send(part: MultipartFile, { service, terms, draft }: Taker, visit: Visit): Promise<Uploaded> {
  const boundary = randomUUID();
  const source = Readable.from(framed(part, terms ?? {}, boundary), { objectMode: false });
  const body = Readable.toWeb(source);
  const client = visit.services[service] as Services['registry'];
  const options = {
    params: { header: { 'Idempotency-Key': randomUUID(), ...(draft ? { 'Draft-Token': draft } : {}) } },
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    bodySerializer: () => body,
    // It takes its time, as downloads do.
    ...({ duplex: 'half', cache: 'no-store' } as const),
  };
  try {
    if (!terms) {
      const { id, name, fault } = await answerOf(client.POST('/files', { ...options, body: { file: '' } }));
      return { id, name: fault ? visit.words.common.form.sealed(name) : name };
    }
    const stand = { kind: 'agencies', mode: 'each-row', file: '' } as const;
    const { id, fileName } = await answerOf(client.POST('/imports', { ...options, body: stand }));
    return { id, name: fileName || id };
  } finally {
    // A service may answer before it has read all.
    source.destroy();
    if (!source.closed) await once(source, 'close');
  }
}

/** The answers and then the file as the parts of a request. The file's name is escaped as browsers do it. */
async function* framed({ filename, file }: MultipartFile, answers: Values, boundary: string): AsyncGenerator<Buffer> {
  const name = filename.replace(/["\r\n]/g, encodeURIComponent);
  for (const [field, value] of Object.entries(answers))
    yield Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`);
  const head = `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream`;
  yield Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`);
  // The part that the service leaves unread passes by later.
  yield* file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

type Question = Pick<Field, 'name' | 'label' | 'hint' | 'optional' | 'value'>;

/** The question for files. */
export const filesField = (
  field: Question & Readonly<{ service: FileService; single?: boolean; staged?: Staging; draft?: true }>,
): Field => ({
  ...{ kind: 'files', schema: z.string().max(10_000) },
  ...field,
});

const lineOf = ({ id, name }: Uploaded): string => `${id} ${name}`;

/** The files in the value of a field: one a line. */
export const filesIn = (value: string): Uploaded[] =>
  value.split('\n').flatMap((line) => {
    const [, id, name] = /^([\da-f-]{36}) (.+)$/.exec(line) ?? [];
    return id && name ? [{ id, name }] : [];
  });
export const idsIn = (value: string): string[] => filesIn(value).map(({ id }) => id);
export const valueOf = (files: readonly Uploaded[]): string => files.map(lineOf).join('\n');
