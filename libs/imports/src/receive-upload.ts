import type { Type } from '@nestjs/common';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { refuseKit, requestValidation } from '@heng/kit';
import { refuseImport } from './import-refusals.js';
import { spool, type Spooled } from './spool.js';

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
      if (part.type === 'field') given[part.fieldname] = part.value;
      else {
        upload = await spool(part.file, part.filename);
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
