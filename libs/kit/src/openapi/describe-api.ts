import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { HengModule } from '../heng.module.js';
import { describeConstraints, unnamedConstraints } from '../http/constraints.js';
import type { Service } from '../service.js';
import type { KitSettings } from '../settings.js';
import { completeDocument } from './complete-document.js';
import { requestClasses } from './request-classes.js';
import type { Document } from './schema.js';

/** The OpenAPI document of a service. The method of the controller gives the operation its name. */
export function describeApi(app: INestApplication, name: string): OpenAPIObject {
  for (const one of requestClasses(app)) describeConstraints(one);
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

/**
 * The OpenAPI document of a service that is not started: nothing is connected and no provider is created.
 * @throws Error where two classes have one name, or a validator has no words in `FAULTS`
 */
export async function documentOf(service: Service): Promise<OpenAPIObject> {
  const around = HengModule.around(service, {} as KitSettings);
  const root = { module: service.module, imports: [around] };
  const app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  const classes = requestClasses(app);
  const namesakes = [...Map.groupBy(classes, ({ name }) => name)].filter(([, ones]) => ones.length > 1);
  if (namesakes.length > 0)
    throw new Error(`Several classes of the API have one name: ${namesakes.map(([name]) => name).join(', ')}`);
  const unnamed = unnamedConstraints(classes);
  if (unnamed.length > 0) throw new Error(`Constraints without words: ${unnamed.join(', ')}`);
  return describeApi(app, service.name);
}
