import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { HengModule } from '../heng.module.js';
import { describeApi, requestClassesOf } from './describe-api.js';
import { refuseNamesakes } from './request-classes.js';
import type { Service } from '../service.js';
import type { KitSettings } from '../settings.js';

/**
 * The OpenAPI document of a service that is not started: nothing is connected and no provider is made.
 * @throws Error where two classes of requests or answers have one name
 */
export async function documentOf(service: Service): Promise<OpenAPIObject> {
  const around = HengModule.around(service, {} as KitSettings);
  const root = { module: service.module, imports: [around] };
  const app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  refuseNamesakes(requestClassesOf(app));
  return describeApi(app, service.name);
}
