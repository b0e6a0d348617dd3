import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { isValidated, MODEL_PROPERTIES, MODEL_PROPERTY } from '../http/constraints.js';

const RESPONSES = 'swagger/apiResponse';
/** The metadata of `@ApiBody()`, where a handler reads the request itself. */
const PARAMETERS = 'swagger/apiParameters';
type Described = { type?: unknown };

const metadata = <T>(key: string, target: object, property?: string): T | undefined =>
  Reflect.getMetadata(key, target, property!) as T | undefined;

/** All classes that describe the requests and answers of an application, also nested ones. */
export function requestClasses(app: INestApplication): Set<NewableFunction> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const found = new Set<NewableFunction>();
  for (const { metatype } of controllers) {
    const prototype = metatype?.prototype as Record<string, object>;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const handler = prototype[name]!;
      const bodies = metadata<Described[]>(PARAMETERS, handler) ?? [];
      const responses = metadata<Record<string, Described>>(RESPONSES, handler) ?? {};
      for (const { type } of [...bodies, ...Object.values(responses)]) collect(type, found);
      for (const type of metadata<unknown[]>('design:paramtypes', prototype, name) ?? []) collect(type, found);
    }
  }
  return found;
}

function collect(type: unknown, found: Set<NewableFunction>): void {
  if (Array.isArray(type)) return collect(type[0], found);
  if (typeof type !== 'function' || found.has(type)) return;
  const { prototype } = type as { prototype?: object };
  // A lazy type is an arrow function, which has no prototype.
  if (!prototype) return collect((type as () => unknown)(), found);
  const names = metadata<string[]>(MODEL_PROPERTIES, prototype) ?? [];
  if (names.length === 0 && !isValidated(type)) return;
  found.add(type);
  for (const name of names) collect(metadata<Described>(MODEL_PROPERTY, prototype, name.slice(1))?.type, found);
}
