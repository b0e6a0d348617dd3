import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { PATTERN_HANDLER_METADATA, TRANSPORT_METADATA } from '@nestjs/microservices/constants.js';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { JETSTREAM } from '../broker/jetstream.strategy.js';
import { ACCESS } from './access.js';

/** Refuses to start a service with a handler that does not declare its callers. */
export function requireAccess(discovery: DiscoveryService, scanner: MetadataScanner): void {
  const open = discovery.getControllers().flatMap(({ metatype }) => {
    if (!metatype || Reflect.hasMetadata(ACCESS, metatype)) return [];
    const prototype = metatype.prototype as Record<string, object>;
    return scanner
      .getAllMethodNames(prototype)
      .filter((name) => isReachable(prototype[name]!) && !Reflect.hasMetadata(ACCESS, prototype[name]!))
      .map((name) => `${metatype.name}.${name}`);
  });
  if (open.length > 0) throw new Error(`Every handler says who may call it: add @Access(...) to ${open.join(', ')}`);
}

function isReachable(method: object): boolean {
  const isHttp = Reflect.hasMetadata(METHOD_METADATA, method) && Reflect.hasMetadata(PATH_METADATA, method);
  const isRpc = Reflect.hasMetadata(PATTERN_HANDLER_METADATA, method);
  return isHttp || (isRpc && Reflect.getMetadata(TRANSPORT_METADATA, method) !== JETSTREAM);
}
