import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Origin } from './storage/integrity/origin-hashes.js';

type Request = Readonly<{ ip: string; headers: Readonly<Record<string, string | string[] | undefined>> }>;
/** A header that is longer is cut: it is only compared. */
const DEVICE_MAX = 200;

/** Where a request came from; the device names itself, and need not. */
export function originOf({ ip, headers }: Request): Origin {
  const device = headers['x-device-id'];
  return { address: ip, device: typeof device === 'string' && device !== '' ? device.slice(0, DEVICE_MAX) : null };
}

/** Where the request came from, as a parameter of a handler. */
export const RequestOrigin = createParamDecorator((_: unknown, context: ExecutionContext): Origin =>
  originOf(context.switchToHttp().getRequest<Request>()),
);
