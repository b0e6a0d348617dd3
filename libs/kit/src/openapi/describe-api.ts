import { ModulesContainer } from '@nestjs/core';
import type { INestApplication, Type } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeDocument } from './complete-document.js';
import { describeConstraints } from '../http/constraints.js';
import type { Document } from './schema.js';
import { requestClasses } from './request-classes.js';

/** All classes of requests and answers of an application. */
export const requestClassesOf = (app: INestApplication): Set<NewableFunction> =>
  requestClasses(
    [...app.get(ModulesContainer).values()].flatMap((module) =>
      [...module.controllers.values()].flatMap(({ metatype }) => (metatype ? [metatype as Type] : [])),
    ),
  );

/** The OpenAPI document of a service. The method of the controller gives the operation its name. */
export function describeApi(app: INestApplication, name: string): OpenAPIObject {
  for (const one of requestClassesOf(app)) describeConstraints(one);
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Heng ${name}`)
    .setDescription(
      'Every write needs an Idempotency-Key. A write to an existing record also needs the ETag that was read, as If-Match. ' +
        'Refusals are problem+json.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (_, method) => method });
  completeDocument(document as unknown as Document, name);
  return document;
}
