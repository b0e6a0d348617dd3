import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { HengModule } from '../heng.module.js';
import { unnamedConstraints } from '../http/constraints.js';
import { describeApi, requestClassesOf } from './describe-api.js';
import { refuseNamesakes } from './request-classes.js';
import type { Service } from '../service.js';
import type { KitSettings } from '../settings.js';

/**
 * The OpenAPI document of a service that is not started: nothing is connected and no provider is created.
 * @throws Error where two classes have one name, or a validator has no words in `CONSTRAINTS`
 */
export async function documentOf(service: Service): Promise<OpenAPIObject> {
  const around = HengModule.around(service, {} as KitSettings);
  const root = { module: service.module, imports: [around] };
  const app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  const classes = requestClassesOf(app);
  refuseNamesakes(classes);
  const unnamed = unnamedConstraints(classes);
  if (unnamed.length > 0) throw new Error(`Constraints without words: ${unnamed.join(', ')}`);
  return describeApi(app, service.name);
}
