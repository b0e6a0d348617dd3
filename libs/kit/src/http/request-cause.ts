import { hash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Principal, principalOf, readsCaller } from '../auth/access.js';
import type { Cause } from '../change/cause.js';
import { deriveId } from '../derive-id.js';
import { logContext } from '../observe/logger.js';
import { refuse } from '../refusals.js';

/** The cause of a writing request: its route, its caller and its Idempotency-Key. @throws `kit.idempotency-key-missing` */
export function causeOf(context: ExecutionContext): Cause {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length === 0 || key.length > 200) throw refuse('idempotency-key-missing');
  const principal = principalOf(context);
  logContext().cause = key;
  const handler = `${request.method} ${request.routeOptions.url}`;
  return causeBy(principal, handler, key, [request.params, request.body ?? null]);
}

/** The cause of a caller's request; `key` is the caller's own name for it. */
const causeBy = (caller: Principal, handler: string, key: string, content: unknown): Cause => ({
  handler,
  id: `${caller.sub}:${key}`,
  actor: actorOf(caller),
  conflict: caller.conflict,
  fingerprint: hash('sha256', JSON.stringify(content), 'base64url'),
});

/** The version the caller has read, from If-Match. @throws `kit.if-match-missing` */
export function versionOf(context: ExecutionContext): number {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = /^(?:W\/)?"(\d+)(?:-[\w-]+)?"$/.exec(header ?? '')?.[1];
  if (!version) throw refuse('if-match-missing');
  return Number(version);
}

const readCause = createParamDecorator((_: unknown, context: ExecutionContext) => causeOf(context));
/** The cause of a writing request, as a parameter of a handler. @throws `kit.idempotency-key-missing` */
export const RequestCause = (): ParameterDecorator => readsCaller(readCause());

/** The id of the record that a creating request makes. */
export const idOfNew = (cause: Cause, ...parts: readonly (string | number)[]): string =>
  deriveId(cause.handler, cause.id, ...parts);

/** The cause of a gRPC call, by the request id of the calling subsystem. @throws `kit.idempotency-key-missing` */
export function grpcCause(handler: string, requestId: string, caller: Principal, content: unknown): Cause {
  if (!requestId) throw refuse('idempotency-key-missing');
  return causeBy(caller, handler, requestId, content);
}
