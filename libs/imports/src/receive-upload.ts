import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Type } from '@nestjs/common';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { nameOfUpload, partMustBeUtf8, refuseKit, requestValidation } from '@heng/kit';
import { refuseImport } from './import-refusals.js';

/**
 * The one file and the fields of a multipart request, in whatever order they come; the fields are validated like a
 * body.
 * The caller closes the file. @throws DomainError
 */
export async function receiveUpload<T extends object>(
  request: FastifyRequest,
  body: Type<T>,
): Promise<{ fields: T; upload: Spooled }> {
  if (!request.isMultipart()) throw refuseKit('content-type-unsupported');
  const given: Record<string, unknown> = {};
  let upload: Spooled | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        partMustBeUtf8(String(part.value));
        given[part.fieldname] = part.value;
      } else {
        upload = await spool(part.file, nameOfUpload(part));
        if (part.file.truncated) throw refuseKit('body-too-large');
      }
    }
    if (!upload) throw refuseImport('import-file-missing');
    const fields = (await requestValidation().transform(given, { type: 'body', metatype: body })) as T;
    return { fields, upload };
  } catch (error) {
    await upload?.file.close();
    throw error;
  }
}

/** A row of the file: its line, and its values, trimmed. */
export type FileRow = Readonly<{ line: number; texts: readonly string[] }>;

/** An uploaded file while it is read: on disk, so that its size does not affect memory. */
export type Spooled = Readonly<{
  file: FileHandle;
  /** The sender's name for it. */
  name: string;
  bytes: number;
  sha256: string;
}>;

/**
 * Writes a stream to a temporary file; the caller closes it. The file has no name, so that a killed service leaves
 * nothing.
 */
export async function spool(stream: Readable, name: string): Promise<Spooled> {
  const file = await openNameless();
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      await file.appendFile(chunk);
    }
    return { file, name, bytes, sha256: hash.digest('hex') };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'heng-import-'));
  try {
    return await open(join(folder, 'file'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
}
