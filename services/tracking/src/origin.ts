import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Origin } from './storage/integrity/origin-hashes.js';

type Request = Readonly<{ ip: string; headers: Readonly<Record<string, string | string[] | undefined>> }>;
/** A longer header is cut: it is only compared. */
const DEVICE_MAX = 200;

/** The origin of a request. A device may name itself. */
export function originOf({ ip, headers }: Request): Origin {
  const device = headers['x-device-id'];
  return { address: ip, device: typeof device === 'string' && device !== '' ? device.slice(0, DEVICE_MAX) : null };
}

const readOrigin = createParamDecorator((_: unknown, context: ExecutionContext): Origin =>
  originOf(context.switchToHttp().getRequest<Request>()),
);
const DEVICE = ApiHeader({
  name: 'x-device-id',
  required: false,
  description: 'kept as a hash for 90 days',
  schema: { type: 'string' },
});

/** The origin of the request, as a parameter of a handler. */
export const RequestOrigin = (): ParameterDecorator => (target, key, index) => {
  DEVICE(target, key!, Object.getOwnPropertyDescriptor(target, key!)!);
  readOrigin()(target, key, index);
};
