import type { Type } from '@nestjs/common';
import { isValidated, MODEL_PROPERTIES, MODEL_PROPERTY } from '../http/constraints.js';

const RESPONSES = 'swagger/apiResponse';
/** The metadata of `@ApiBody()`, where a handler reads the request itself. */
const PARAMETERS = 'swagger/apiParameters';
type Described = { type?: unknown; items?: unknown };

/** All classes that describe the requests and answers of the controllers, also nested ones. */
export function requestClasses(controllers: readonly Type[]): Set<NewableFunction> {
  const found = new Set<NewableFunction>();
  for (const { prototype } of controllers as readonly { prototype: object }[])
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const parameters = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as unknown[];
      const handler = (prototype as Record<string, object>)[name]!;
      const responses = (Reflect.getMetadata(RESPONSES, handler) ?? {}) as Record<string, Described>;
      const bodies = (Reflect.getMetadata(PARAMETERS, handler) ?? []) as Described[];
      const described = [...bodies, ...Object.values(responses)].map(({ type }) => type);
      for (const type of [...parameters, ...described]) collect(type, found);
    }
  return found;
}

function collect(type: unknown, found: Set<NewableFunction>): void {
  if (Array.isArray(type)) return collect(type[0], found);
  if (typeof type !== 'function' || found.has(type as NewableFunction)) return;
  const { prototype } = type as { prototype?: object };
  // A lazy type is an arrow function, which has no prototype.
  if (!prototype) return collect((type as () => unknown)(), found);
  const names = (Reflect.getMetadata(MODEL_PROPERTIES, prototype) ?? []) as string[];
  if (names.length === 0 && !isValidated(type as NewableFunction)) return;
  found.add(type as NewableFunction);
  for (const name of names)
    collect((Reflect.getMetadata(MODEL_PROPERTY, prototype, name.slice(1)) as Described | undefined)?.type, found);
}

/** @throws Error where two classes have one name: the description of the API can show only one of them */
export function refuseNamesakes(classes: ReadonlySet<NewableFunction>): void {
  const namesakes = [...Map.groupBy(classes, ({ name }) => name)].filter(([, ones]) => ones.length > 1);
  if (namesakes.length > 0)
    throw new Error(`Several classes of the API have one name: ${namesakes.map(([name]) => name).join(', ')}`);
}
