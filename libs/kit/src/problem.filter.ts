import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { status as Grpc } from '@grpc/grpc-js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, switchMap, throwError } from 'rxjs';
import { withoutIdCardNumbers } from '@heng/contracts';
import { JetStreamContext } from './broker/event-handlers.js';
import { faultOf } from './change/statement.js';
import { DomainError, type RefusalKind } from './domain.js';
import { HTTP_STATUS } from './http/statuses.js';
import { Lifecycle } from './lifecycle.js';
import { refuse } from './refusals.js';

/** The gRPC status of each kind of refusal. */
const GRPC_STATUS: Record<RefusalKind, Grpc> = {
  malformed: Grpc.INVALID_ARGUMENT,
  unauthenticated: Grpc.UNAUTHENTICATED,
  forbidden: Grpc.PERMISSION_DENIED,
  'not-found': Grpc.NOT_FOUND,
  conflict: Grpc.FAILED_PRECONDITION,
  stale: Grpc.ABORTED,
  'too-large': Grpc.RESOURCE_EXHAUSTED,
  'unsupported-type': Grpc.INVALID_ARGUMENT,
  invalid: Grpc.INVALID_ARGUMENT,
  'precondition-required': Grpc.FAILED_PRECONDITION,
  'too-many': Grpc.RESOURCE_EXHAUSTED,
  unavailable: Grpc.UNAVAILABLE,
};

/** Turns every refusal into RFC 9457 problem+json or a gRPC status, in one place for all endpoints. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('ProblemFilter');

  constructor(private readonly lifecycle: Lifecycle) {}

  catch(error: unknown, host: ArgumentsHost) {
    if (host.getType() === 'http') return this.answerHttp(error, host);
    if (host.switchToRpc().getContext<unknown>() instanceof JetStreamContext) return throwError(() => error);
    const refusal = this.refusalOf(error, '');
    // Loaded by the first refusal: a service without gRPC does without protobuf.
    return from(import('./grpc/grpc-error.js')).pipe(
      switchMap(({ grpcError }) => throwError(() => grpcError(refusal, GRPC_STATUS[refusal.kind]))),
    );
  }

  private answerHttp(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const refusal = this.refusalOf(error, request.id);
    const status = HTTP_STATUS[refusal.kind];
    const english = /^\s*en/i.test(request.headers['accept-language'] ?? '');
    const { code, details, zh, en } = refusal;
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(status)
      .type('application/problem+json')
      .header('content-language', english ? 'en' : 'zh-CN')
      .send(discreet({ type: `urn:heng:${code}`, title: code, status, detail: english ? en : zh, code, details }));
  }

  private refusalOf(error: unknown, request: string): DomainError {
    if (error instanceof DomainError) return error;
    if (isUnstorable(error)) return refuse('value-unstorable');
    if (faultOf(error).code === LOCK_NOT_AVAILABLE) return refuse('record-in-use');
    if (isClientFault(error)) return clientFault(error);
    if (this.lifecycle.database.fault !== undefined) return refuse('database-unreachable');
    this.logger.error(error);
    return refuse('unexpected', { request });
  }
}

/** Handles refusals of Fastify before the route lookup: a path that is malformed or too long. */
export function refuseBadPath(_error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  const { code, zh: detail } = refuse('path-invalid');
  const problem = { type: `urn:heng:${code}`, title: code, status: 400, detail, code };
  void reply.status(400).type('application/problem+json').send(problem);
}

/** The problem as JSON, with identity-card numbers from the request removed (PIPL 28). */
const discreet = (problem: object): string =>
  JSON.stringify(problem, (_, value: unknown) => (typeof value === 'string' ? withoutIdCardNumbers(value) : value));

/** Faults that Nest or Fastify found in the request: no such route, not JSON, too large. */
function isClientFault(error: unknown): error is Error & { statusCode: number } {
  if (error instanceof HttpException) Object.assign(error, { statusCode: error.getStatus() });
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  return error instanceof Error && typeof status === 'number' && status >= 400 && status < 500;
}

function clientFault({ statusCode }: { statusCode: number }): DomainError {
  if (statusCode === 404) return refuse('not-found');
  if (statusCode === 413) return refuse('body-too-large');
  if (statusCode === 406 || statusCode === 415) return refuse('content-type-unsupported');
  return refuse('body-unreadable');
}

/** PostgreSQL's class 22, data exception: text with a NUL character, a cursor whose parts have other types. */
const isUnstorable = (error: unknown): boolean => faultOf(error).code?.startsWith('22') ?? false;

const LOCK_NOT_AVAILABLE = '55P03';
