import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  Client,
  credentials,
  Metadata,
  type ServiceDefinition,
  type ServiceError,
  status as Status,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import type { As, TestBed } from './test-bed.js';

/** `status` is the name of the gRPC status; `problem` the refusal's code. */
export type GrpcAnswer<T> = { status: string; problem?: string; message?: string; body: T };

/** A client of one method of the bed's service, such as `RegistryService/GetAgency`, with the caller's token. */
async function connect(bed: TestBed, method: string, as: As | undefined) {
  const [service, name] = method.split('/') as [string, string];
  const { path, requestSerialize, responseDeserialize, responseStream } = servicesOf(bed)[service]![name]!;
  const metadata = new Metadata();
  if (as) metadata.set('authorization', `Bearer ${await bed.token(as)}`);
  const client = new Client(`127.0.0.1:${bed.running.grpcPort}`, credentials.createInsecure());
  return { client, metadata, responseStream, codec: [path, requestSerialize, responseDeserialize] as const };
}

/** One unary call of the bed's service by another subsystem. */
export async function callGrpc<T = any>(
  bed: TestBed,
  method: string,
  request: object,
  as?: As,
): Promise<GrpcAnswer<T>> {
  const { client, metadata, responseStream, codec } = await connect(bed, method, as);
  if (responseStream) {
    client.close();
    return letIn(await watchGrpc(bed, method, request, as));
  }
  return new Promise<GrpcAnswer<T>>((resolve) => {
    client.makeUnaryRequest(...codec, request, metadata, (error, body) => resolve(answerOf(error, body as T)));
  }).finally(() => client.close());
}

/** One call in which the client streams its requests, as fast as the service takes them. */
export async function streamGrpc<T = any>(
  bed: TestBed,
  method: string,
  requests: Iterable<object>,
  as?: As,
): Promise<GrpcAnswer<T>> {
  const { client, metadata, codec } = await connect(bed, method, as);
  return new Promise<GrpcAnswer<T>>((resolve) => {
    const call = client.makeClientStreamRequest(...codec, metadata, (error, body) =>
      resolve(answerOf(error, body as T)),
    );
    // A refused call accepts no more messages; its answer has the reason.
    pipeline(Readable.from(requests), call).catch(() => undefined);
  }).finally(() => client.close());
}

/** A stream of answers; `status` tells how it ended, or that it is open. */
export type GrpcStream<T> = { answers: T[]; status: string; leave: () => void };

/** One call with a streamed answer; returns when the caller is admitted or refused. */
export async function watchGrpc<T = any>(
  bed: TestBed,
  method: string,
  request: object,
  as?: As,
): Promise<GrpcStream<T>> {
  const { client, metadata, codec } = await connect(bed, method, as);
  const call = client.makeServerStreamRequest(...codec, request, metadata);
  const stream: GrpcStream<T> = { answers: [], status: 'open', leave: () => call.cancel() };
  return new Promise((resolve) => {
    call.on('metadata', () => resolve(stream));
    call.on('data', (answer: T) => stream.answers.push(answer));
    call.on('error', () => undefined);
    call.on('status', ({ code }) => {
      stream.status = Status[code];
      client.close();
      resolve(stream);
    });
  });
}

/** The methods of the bed's service, such as `RegistryService/GetAgency`. */
export const grpcMethods = (bed: TestBed): string[] =>
  Object.entries(servicesOf(bed)).flatMap(([service, methods]) =>
    Object.keys(methods).map((name) => `${service}/${name}`),
  );

function servicesOf({ service: { name, grpc } }: TestBed): Record<string, ServiceDefinition> {
  if (!grpc) throw new Error(`${name} has no gRPC`);
  const definitions = Object.entries(loadSync(grpc.protoPath, grpc.loader)).filter(
    ([, { format }]) => format === undefined,
  );
  return Object.fromEntries(
    definitions.map(([path, definition]) => [path.slice(grpc.package.length + 1), definition as ServiceDefinition]),
  );
}

/** For a stream, only whether it opens. */
function letIn<T>({ status, leave }: GrpcStream<unknown>): GrpcAnswer<T> {
  leave();
  return { status: status === 'open' ? 'OK' : status, body: undefined as T };
}

function answerOf<T>(error: ServiceError | null, body: T): GrpcAnswer<T> {
  if (!error) return { status: 'OK', body };
  const { code, details: message, metadata } = error;
  const [problem] = metadata.get('problem-code');
  return { status: Status[code], message, body: undefined as T, ...(problem ? { problem: String(problem) } : {}) };
}
