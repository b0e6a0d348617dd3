import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:http2';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Client, credentials, Metadata, type ServiceDefinition, type ServiceError, status } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { protoOf } from '@heng/contracts/proto';
import { callGrpc, eventually, TestBed, watchGrpc } from '@heng/testing';
import { Controller, Module } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { IsOptional, IsUUID } from 'class-validator';
import { service as health } from 'grpc-health-check';
import { Reader } from 'protobufjs';
import { FileDescriptorProto } from 'protobufjs/ext/descriptor/index.js';
import { Access, answerInStream, defineRefusals, type ServerCall, type Service, StreamCall } from '../src/index.js';
import { shutOut, tally, TallyModule } from './tally.js';

const refuse = defineRefusals('asked', {
  strange: { kind: 'conflict', zh: '{what} 有些奇怪。', en: '{what} is strange.' },
});
class GetAgencyRequest {
  @IsUUID() id!: string;
  @IsOptional() creditCode?: string;
}
@Controller()
class AgencyGrpc {
  @GrpcMethod('RegistryService', 'GetAgency')
  @Access('subsystem')
  get(@Payload() { id }: GetAgencyRequest) {
    throw refuse('strange', { what: '362322198709086409', id, counted: 3, list: ['not', 'short'] });
  }

  /** Tells nothing until the caller leaves. */
  @GrpcMethod('RegistryService', 'WatchAgencies')
  @Access('subsystem')
  watch(@StreamCall() call: ServerCall) {
    return answerInStream(call, async function* (left) {
      if (!left.aborted) await new Promise((resolve) => left.addEventListener('abort', resolve));
      yield* [];
    });
  }
}
@Module({ imports: [TallyModule], controllers: [AgencyGrpc] })
class GrpcModule {}
const service: Service = { ...tally, module: GrpcModule, grpc: protoOf('registry') };
const SERVICE = 'heng.registry.v1.RegistryService';
const ID = '00000000-0000-8000-8000-000000000000';
const pem = (name: string) => join(import.meta.dirname, 'tls', name);

let bed: TestBed;
afterEach(() => bed.stop());

const client = (secrets = credentials.createInsecure()) => new Client(`localhost:${bed.running.grpcPort}`, secrets);

/** One unary call of a method of a service, with no token. */
function ask(definition: ServiceDefinition, method: string, request: object, from = client()): Promise<any> {
  const { path, requestSerialize, responseDeserialize } = definition[method]!;
  return new Promise((resolve) => {
    from.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, new Metadata(), (error, answer) => {
      from.close();
      resolve(error ? status[error.code] : answer);
    });
  });
}

/** The fields of a protobuf message by number, in wire form; each a number or bytes. */
function wire(bytes: Uint8Array): Record<number, (number | Buffer)[]> {
  const reader = Reader.create(bytes);
  const fields: Record<number, (number | Buffer)[]> = {};
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    (fields[tag >>> 3] ??= []).push((tag & 7) === 0 ? reader.uint32() : Buffer.from(reader.bytes()));
  }
  return fields;
}
const text = (value: unknown) => String(value);

/** The content of `grpc-status-details-bin` of a refused GetAgency: the status, and each detail by its type. */
async function detailsOf(request: object) {
  const { path, requestSerialize, responseDeserialize } = (
    loadSync(service.grpc!.protoPath, service.grpc!.loader)[SERVICE] as ServiceDefinition
  )['GetAgency']!;
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${await bed.token({ role: 'subsystem', subsystem: 'awards' })}`);
  const from = client();
  const error = await new Promise<ServiceError>((resolve) =>
    from.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, metadata, (fault) => resolve(fault!)),
  );
  from.close();
  const { 1: code, 2: message, 3: details } = wire(error.metadata.get('grpc-status-details-bin')[0] as Buffer);
  const byType = details!.map((any) => wire(any as Buffer)).map(({ 1: type, 2: value }) => [text(type), value![0]]);
  return { code, message: text(message), details: Object.fromEntries(byType) as Record<string, Buffer> };
}

test('a refusal has its code, its short details and the faults of fields in google.rpc.Status', async () => {
  bed = await TestBed.start(service);
  const refused = await detailsOf({ id: ID });
  expect([refused.code, refused.message]).toEqual([
    [status.FAILED_PRECONDITION],
    'asked.strange: ****** is strange. ****** 有些奇怪。',
  ]);
  const info = wire(refused.details['type.googleapis.com/google.rpc.ErrorInfo']!);
  expect([text(info[1]), text(info[2])]).toEqual(['asked.strange', 'heng']);
  const entries = info[3]!
    .map((entry) => wire(entry as Buffer))
    .map(({ 1: key, 2: value }) => [text(key), text(value)]);
  expect(Object.fromEntries(entries)).toEqual({ what: '******', id: ID, counted: '3' });

  const invalid = await detailsOf({ id: 'none' });
  expect(invalid.code).toEqual([status.INVALID_ARGUMENT]);
  const violations = wire(invalid.details['type.googleapis.com/google.rpc.BadRequest']!)[1]!;
  const violation = wire(violations[0] as Buffer);
  const words = wire(violation[4]![0] as Buffer);
  expect([violations.length, ...[violation[1], violation[2], violation[3], words[1], words[2]].map(text)]).toEqual([
    ...[1, 'id', 'id must be an id (UUID)', 'not-id', 'zh-CN'],
    expect.stringMatching(/id.*编号/),
  ]);
  const { problem } = await callGrpc(bed, 'RegistryService/GetAgency', { id: ID }, { role: 'subsystem' });
  expect(problem).toBe('asked.strange');
});

test('a message of more than 256 kB is refused', async () => {
  bed = await TestBed.start(service);
  const id = 'x'.repeat(256 * 1024);
  const { status: large } = await callGrpc(bed, 'RegistryService/GetAgency', { id }, { role: 'subsystem' });
  expect(large).toBe('RESOURCE_EXHAUSTED');
});

test('a caller has a limited number of calls in a minute, others not fewer for it', async () => {
  bed = await TestBed.start(service, { environment: { CALL_LIMIT: '2' } });
  jest.spyOn(Date, 'now').mockReturnValue(Math.floor(Date.now() / 60_000) * 60_000 + 30_000);
  const ask = async (sub: string) =>
    (await callGrpc(bed, 'RegistryService/GetAgency', { id: ID }, { role: 'subsystem', sub })).problem;
  const answers = [await ask('one'), await ask('one'), await ask('one'), await ask('other')];
  jest.restoreAllMocks();
  expect(answers).toEqual(['asked.strange', 'asked.strange', 'kit.busy', 'asked.strange']);
});

test('a connection has at most a hundred calls open', async () => {
  bed = await TestBed.start(service);
  const session = connect(`http://127.0.0.1:${bed.running.grpcPort}`);
  const [{ maxConcurrentStreams }] = (await once(session, 'remoteSettings')) as [{ maxConcurrentStreams: number }];
  session.close();
  expect(maxConcurrentStreams).toBe(100);
});

test('a watch ends with the token of its caller', async () => {
  bed = await TestBed.start(service);
  const watch = (lifetime: number) =>
    watchGrpc(bed, 'RegistryService/WatchAgencies', { position: '0' }, { role: 'subsystem', lifetime });
  const [long, short] = await Promise.all([watch(600), watch(2)]);
  expect([long.status, short.status]).toEqual(['open', 'open']);
  await eventually(() => expect(short.status).toBe('UNAUTHENTICATED'));
  expect(long.status).toBe('open');
  long.leave();
});

test('bytes that are no message are a fault of the caller', async () => {
  bed = await TestBed.start(service);
  const { path, responseDeserialize } = (
    loadSync(service.grpc!.protoPath, service.grpc!.loader)[SERVICE] as ServiceDefinition
  )['GetAgency']!;
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${await bed.token({ role: 'subsystem' })}`);
  const from = client();
  const fault = await new Promise<ServiceError>((resolve) =>
    from.makeUnaryRequest(
      path,
      () => Buffer.from('none'),
      responseDeserialize,
      {},
      metadata,
      (error) => resolve(error!),
    ),
  );
  from.close();
  expect([fault.code, fault.metadata.get('problem-code')]).toEqual([
    status.INVALID_ARGUMENT,
    ['kit.message-unreadable'],
  ]);
});

test('the health service says whether the service is ready, and tells who watches until it stops', async () => {
  bed = await TestBed.start(service);
  expect(await ask(health, 'Check', { service: '' })).toEqual({ status: 'SERVING' });
  expect(await ask(health, 'Check', { service: SERVICE })).toEqual({ status: 'SERVING' });
  expect(await ask(health, 'Check', { service: 'heng.Nothing' })).toBe('NOT_FOUND');
  const { path, requestSerialize, responseDeserialize } = health['Watch']!;
  const watching = client();
  const call = watching.makeServerStreamRequest(path, requestSerialize, responseDeserialize, { service: '' });
  const seen: string[] = [];
  call.on('data', ({ status: one }: { status: string }) => seen.push(one)).on('error', () => undefined);
  const ended = new Promise((resolve) => call.on('status', resolve));
  await eventually(() => expect(seen).toEqual(['SERVING']));
  const letIn = await shutOut(bed);
  await eventually(() => expect(seen).toEqual(['SERVING', 'NOT_SERVING']));
  await letIn();
  await eventually(() => expect(seen).toEqual(['SERVING', 'NOT_SERVING', 'SERVING']));
  await bed.running.stop();
  expect(await ended).toMatchObject({ code: status.OK });
  watching.close();
});

test('a client can ask for the description of the API, unless that is off', async () => {
  bed = await TestBed.start(service);
  const proto = '@grpc/reflection/build/proto/grpc/reflection/v1/reflection.proto';
  const { path, requestSerialize, responseDeserialize } = (
    loadSync(createRequire(__filename).resolve(proto))['grpc.reflection.v1.ServerReflection'] as ServiceDefinition
  )['ServerReflectionInfo']!;
  const reflect = async (request: object): Promise<any> => {
    const from = client();
    const call = from.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
    const answered = new Promise<any>((resolve) => {
      call.on('error', ({ code }: ServiceError) => resolve(status[code])).on('data', resolve);
    });
    call.write(request);
    call.end();
    return answered.finally(() => from.close());
  };
  const services = async () => {
    const answer = await reflect({ listServices: '' });
    return answer.listServicesResponse?.service.map(({ name }: { name: string }) => name).sort() ?? answer;
  };
  expect(await services()).toEqual(['grpc.health.v1.Health', SERVICE]);
  // @grpc/reflection names the entries of maps so that clients in Go refuse the whole file.
  for (const symbol of ['grpc.health.v1.Health', SERVICE]) {
    const { fileDescriptorResponse } = await reflect({ fileContainingSymbol: symbol });
    const { messageType } = FileDescriptorProto.decode(fileDescriptorResponse.fileDescriptorProto[0]).toJSON();
    expect(JSON.stringify(messageType)).not.toContain('mapEntry');
  }
  await bed.running.stop();
  Object.assign(bed.environment, { GRPC_REFLECTION: 'false' });
  await bed.startService();
  expect(await services()).toBe('UNIMPLEMENTED');
});

test('with TLS settings gRPC is encrypted, and takes only clients with a certificate when there is a client CA', async () => {
  const tls = { GRPC_TLS_CERT: pem('server.crt'), GRPC_TLS_KEY: pem('server.key') };
  bed = await TestBed.start(service, { environment: tls });
  const check = (secrets: ReturnType<typeof credentials.createSsl>) =>
    ask(health, 'Check', { service: '' }, client(secrets));
  const [ca, key, certificate] = ['server.crt', 'client.key', 'client.crt'].map((name) => readFileSync(pem(name)));
  expect(await check(credentials.createInsecure())).toBe('UNAVAILABLE');
  expect(await check(credentials.createSsl(ca))).toEqual({ status: 'SERVING' });
  await bed.running.stop();
  Object.assign(bed.environment, { GRPC_TLS_CLIENT_CA: pem('client.crt') });
  await bed.startService();
  expect(await check(credentials.createSsl(ca))).toBe('UNAVAILABLE');
  expect(await check(credentials.createSsl(ca, key, certificate))).toEqual({ status: 'SERVING' });
});
