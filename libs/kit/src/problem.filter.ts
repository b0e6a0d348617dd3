import type { Socket } from 'node:net';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, switchMap, throwError } from 'rxjs';
import { UnfitEvent, withoutIdCardNumbers } from '@heng/contracts';
import type { Carrier } from './auth/access.js';
import { JetStreamContext } from './broker/event-handlers.js';
import { faultOf, LOCK_NOT_AVAILABLE } from './change/statement.js';
import { DomainError } from './domain.js';
import { refuseUnfit } from './http/constraints.js';
import { STATUSES } from './http/statuses.js';
import { Lifecycle } from './lifecycle.js';
import { Refused } from './observe/refused.js';
import { refuse } from './refusals.js';

/** The most characters of an answer to a refused request. */
const LONGEST_ANSWER = 16_000;

/** Turns every refusal into RFC 9457 problem+json or a gRPC status, in one place for all endpoints. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('ProblemFilter');

  constructor(
    private readonly lifecycle: Lifecycle,
    private readonly refused: Refused,
  ) {}

  catch(error: unknown, host: ArgumentsHost) {
    if (host.getType() === 'http') return this.answerHttp(error, host);
    const metadata = host.switchToRpc().getContext<unknown>();
    if (metadata instanceof JetStreamContext) return throwError(() => error);
    const refusal = this.refusalOf(error, '');
    const call = host.getArgByIndex<{ getPath?: () => string } | undefined>(2);
    this.refused.note(call?.getPath?.() ?? 'gRPC', refusal, (metadata as Carrier).principal);
    // Loaded by the first refusal: a service without gRPC does without protobuf.
    return from(import('./grpc/grpc-error.js')).pipe(
      switchMap(({ grpcError }) => throwError(() => grpcError(refusal, STATUSES[refusal.kind].grpc))),
    );
  }

  private answerHttp(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest & Carrier>();
    const refusal = this.refusalOf(error, request.id);
    this.refused.note(`${request.method} ${request.routeOptions.url ?? 'unknown'}`, refusal, request.principal);
    send(request, host.switchToHttp().getResponse(), refusal);
  }

  private refusalOf(error: unknown, request: string): DomainError {
    if (error instanceof DomainError) return error;
    if (error instanceof UnfitEvent) return refuseUnfit(error);
    if (isUnstorable(error)) return refuse('value-unstorable');
    const rule = brokenRule(error);
    if (rule !== undefined) {
      this.logger.error(error);
      return refuse('value-against-rule', { rule });
    }
    if (faultOf(error).code === LOCK_NOT_AVAILABLE) return refuse('record-in-use');
    if (isClientFault(error)) return clientFault(error);
    if (isBrokenForm(error)) return refuse('body-unreadable');
    if (this.lifecycle.database.fault !== undefined) return refuse('database-unreachable');
    this.logger.error(error);
    return refuse('unexpected', { request });
  }
}

/** Handles refusals of Fastify before the route lookup: a path that is malformed or too long. */
export function refuseBadPath(request: FastifyRequest, reply: FastifyReply, refused: Refused): void {
  const refusal = refuse('path-invalid');
  refused.note(`${request.method} unknown`, refusal);
  send(request, reply, refusal);
}

/** Answers with problem+json, without the identity-card numbers of the request (PIPL 28). */
function send({ headers }: FastifyRequest, reply: FastifyReply, { kind, code, details, zh, en }: DomainError): void {
  const status = STATUSES[kind].http;
  const isEnglish = /^\s*en/i.test(headers['accept-language'] ?? '');
  const problem = { ...problemOf(code, status), detail: isEnglish ? en : zh, details };
  const hidden = (_: string, value: unknown) => (typeof value === 'string' ? withoutIdCardNumbers(value) : value);
  const answer = JSON.stringify(problem, hidden);
  void reply
    .status(status)
    .type('application/problem+json')
    .header('content-language', isEnglish ? 'en' : 'zh-CN')
    .send(answer.length > LONGEST_ANSWER ? shortened(problem) : answer);
}

/** A refusal that repeats much of its request, without its details. */
const shortened = ({ detail, ...problem }: { detail: string; details: unknown }): string =>
  JSON.stringify({ ...problem, detail: withoutIdCardNumbers(detail.slice(0, 1000)), details: {} });

/** Answers a request that Node could not read: too slow, headers too long, or not HTTP; then closes the connection. */
export function refuseUnreadable({ code }: { code?: string }, socket: Socket, refused: Refused): void {
  const slow = code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const long = code === 'HPE_HEADER_OVERFLOW';
  const { kind, zh, ...refusal } = refuse(slow ? 'request-incomplete' : long ? 'headers-too-large' : 'body-unreadable');
  if (socket.writable && code !== 'ECONNRESET') refused.note('unread', refusal);
  const { http: status } = STATUSES[kind];
  const problem = JSON.stringify({ ...problemOf(refusal.code, status), detail: zh, details: {} });
  const head = [
    `HTTP/1.1 ${status} ${refusal.code}`,
    'content-type: application/problem+json',
    'content-language: zh-CN',
    `content-length: ${Buffer.byteLength(problem)}`,
    'connection: close',
  ];
  if (socket.writable && code !== 'ECONNRESET') socket.end(`${head.join('\r\n')}\r\n\r\n${problem}`);
  else socket.destroy();
}

const problemOf = (code: string, status: number) => ({ type: `urn:heng:${code}`, title: code, status, code });

/** Faults that Nest or Fastify found in the request: no such route, not JSON, too large. */
function isClientFault(error: unknown): error is Error & { statusCode: number } {
  if (error instanceof HttpException) Object.assign(error, { statusCode: error.getStatus() });
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  return error instanceof Error && typeof status === 'number' && status >= 400 && status < 500;
}

/** Faults that the parser of forms finds; they have neither a class nor a code. */
const isBrokenForm = (error: unknown): boolean =>
  error instanceof Error &&
  /^(Multipart: |Unexpected end of multipart|Part terminated early|Malformed |The needle )/.test(error.message);

function clientFault({ statusCode }: { statusCode: number }): DomainError {
  if (statusCode === 404) return refuse('not-found');
  if (statusCode === 413) return refuse('body-too-large');
  if (statusCode === 406 || statusCode === 415) return refuse('content-type-unsupported');
  return refuse('body-unreadable');
}

/** The errors that PostgreSQL repeats however often it is asked: not null, foreign key, check, and a value too long for an index. */
const FOR_GOOD = new Set(['23502', '23503', '23514', '54000']);

/** The rule of the database that a value breaks: its constraint, or the code of the fault. */
function brokenRule(error: unknown): string | undefined {
  const { code = '', constraint } = faultOf(error);
  return FOR_GOOD.has(code) ? (constraint ?? code) : undefined;
}

/** PostgreSQL's class 22, data exception: text with a NUL character, a cursor whose parts have other types. */
const isUnstorable = (error: unknown): boolean => faultOf(error).code?.startsWith('22') ?? false;
