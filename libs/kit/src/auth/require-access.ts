import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { PATTERN_HANDLER_METADATA, TRANSPORT_METADATA } from '@nestjs/microservices/constants.js';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { JETSTREAM } from '../broker/jetstream.strategy.js';
import { ACCESS } from './access.js';

/** Refuses to start a service with a handler that does not declare its callers. */
export function requireAccess(discovery: DiscoveryService, scanner: MetadataScanner): void {
  const open = discovery.getControllers().flatMap(({ metatype }) => {
    const type = metatype as (new () => unknown) | null;
    if (!type) return [];
    const prototype = type.prototype as Record<string, object>;
    return scanner
      .getAllMethodNames(prototype)
      .filter(
        (name) =>
          isReachable(prototype[name]!) &&
          !Reflect.hasMetadata(ACCESS, prototype[name]!) &&
          !Reflect.hasMetadata(ACCESS, type),
      )
      .map((name) => `${type.name}.${name}`);
  });
  if (open.length > 0) throw new Error(`Every handler says who may call it: add @Access(...) to ${open.join(', ')}`);
}

function isReachable(method: object): boolean {
  const http = Reflect.hasMetadata(METHOD_METADATA, method) && Reflect.hasMetadata(PATH_METADATA, method);
  const rpc =
    Reflect.hasMetadata(PATTERN_HANDLER_METADATA, method) &&
    Reflect.getMetadata(TRANSPORT_METADATA, method) !== JETSTREAM;
  return http || rpc;
}
