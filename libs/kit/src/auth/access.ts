import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { Actor, Role } from '@heng/contracts';

/** Who may call: a role, one named subsystem, or anyone. */
export type Grant = 'public' | Role | `subsystem/${'examination' | 'assessment' | 'awards'}`;

/** Who called. `role` is the one that the endpoint allowed; `org` is the credit code the caller acts for. */
export type Principal = {
  sub: string;
  role: Actor['role'];
  roles: readonly Role[];
  org?: string;
  subsystem?: string;
};

export const ACCESS = 'heng:access';

/** States who may call a handler; one without it keeps the service from starting. */
export const Access = (...grants: [Grant, ...Grant[]]) =>
  applyDecorators(
    SetMetadata(ACCESS, grants),
    ApiExtension('x-allowed', grants),
    ...(grants.includes('public') ? [] : [ApiBearerAuth()]),
  );

/** The caller, as a parameter of a handler. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => principalOf(context));

type Carrier = { principal?: Principal };

/** Requests carry their principal; of gRPC calls, the metadata does. */
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
