import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Actor, Role } from '@heng/contracts';
import type { Conflict } from '../domain.js';

/** An allowed caller: a role, one named subsystem, or anyone. */
export type Grant = 'public' | Role | `subsystem/${'examination' | 'assessment' | 'awards'}`;

/** The caller. `role` is the one that the endpoint allowed; `org` is the credit code that the caller acts for. */
export type Principal = {
  sub: string;
  role: Actor['role'];
  roles: readonly Role[];
  org?: string;
  subsystem?: string;
  /** The end of the token, in ms since 1970. */
  until?: number;
  /** The ties of one of the staff. */
  conflict?: Conflict | undefined;
};

export const ACCESS = 'heng:access';

/** Marks methods whose answer may depend on the caller. */
const ASKS_WHO = 'heng:asks-who';

/** A parameter decorator that reads the caller: on public endpoints a token is optional. */
export const readsCaller =
  (decorator: ParameterDecorator): ParameterDecorator =>
  (target, key, index) => {
    Reflect.defineMetadata(ASKS_WHO, true, target, key!);
    decorator(target, key, index);
  };

type Handlers = Record<string, object>;

/** States the callers of a handler, or of all handlers of a class; a service with an undeclared handler does not start. */
export const Access =
  (...grants: [Grant, ...Grant[]]) =>
  (target: object, key?: string | symbol, descriptor?: PropertyDescriptor): void => {
    if (key !== undefined && descriptor) return allow(grants, target, key, descriptor);
    const prototype = (target as { prototype: Handlers }).prototype;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const handler = prototype[name]!;
      if (name !== 'constructor' && !Reflect.hasMetadata(ACCESS, handler))
        allow(grants, prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
    }
  };

function allow(grants: readonly Grant[], target: object, key: string | symbol, descriptor: PropertyDescriptor): void {
  const isPublic = grants.includes('public');
  const mayLogIn = isPublic && Reflect.hasMetadata(ASKS_WHO, target, key);
  applyDecorators(
    SetMetadata(ACCESS, grants),
    ApiExtension('x-allowed', grants),
    ...(isPublic && !mayLogIn ? [] : [ApiBearerAuth()]),
    ...(mayLogIn ? [ApiSecurity({})] : []),
  )(target, key, descriptor);
}

const readCaller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => principalOf(context));

/** The caller, as a parameter of a handler. */
export const Caller = (): ParameterDecorator => readsCaller(readCaller());

export type Carrier = { principal?: Principal };

/** Requests carry their principal; for gRPC calls, the metadata does. */
const carrierOf = (context: ExecutionContext): Carrier =>
  context.getType() === 'http'
    ? context.switchToHttp().getRequest<Carrier>()
    : context.switchToRpc().getContext<Carrier>();

export const setPrincipal = (context: ExecutionContext, principal: Principal): void => {
  carrierOf(context).principal = principal;
};

export function principalOf(context: ExecutionContext): Principal {
  const { principal } = carrierOf(context);
  if (!principal) throw new Error('no guard has seen this request');
  return principal;
}

export const actorOf = ({ sub, role, org }: Principal): Actor => ({ sub, role, ...(org ? { org } : {}) });
