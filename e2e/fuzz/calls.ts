import { Client, credentials, Metadata, type MethodDefinition, type ServiceDefinition, status } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { protoOf } from '@heng/contracts/proto';
import fc from 'fast-check';
import { nastyText } from './nasty.js';
import type { Known } from './requests.js';
import { SLOW_MS } from './send.js';

type Field = Readonly<{ name: string; label: string; type: string; typeName: string }>;
type Message = Readonly<{ name: string; field: readonly Field[] }>;
export type Method = Readonly<{ name: string; definition: MethodDefinition<object, object>; request: Message }>;
/** Messages to a method, as objects; or bytes that need not be a message. */
export type Call = Readonly<{ role: string; messages: readonly object[] }>;

/** Messages of other messages, by name. */
const parts = new Map<string, Message>();

/** Every method of a service's protos. */
export function methodsOf(service: Parameters<typeof protoOf>[0]): Method[] {
  const { protoPath, loader } = protoOf(service);
  const definitions = Object.values(loadSync(protoPath, loader));
  for (const definition of definitions)
    if ('type' in definition) parts.set((definition.type as Message).name, definition.type as Message);
  return definitions
    .filter((definition) => !('format' in definition))
    .flatMap((methods) =>
      Object.entries(methods as ServiceDefinition).map(([name, definition]) => ({
        name: `${service} ${name}`,
        definition,
        request: (definition as unknown as { requestType: { type: Message } }).requestType.type,
      })),
    );
}

export const callsOf = ({ request, definition }: Method, known: Known, roles: readonly string[]): fc.Arbitrary<Call> =>
  fc.gen().map((g) => {
    const message = () => (g(fc.nat, 9) === 0 ? g(garbage) : g(messageOf, request, known));
    const count = definition.requestStream ? g(fc.constantFrom<number[]>, 0, 1, 3, 30) : 1;
    return { role: g(fc.constantFrom<string[]>, ...roles), messages: Array.from({ length: count }, message) };
  });

const garbage = (): fc.Arbitrary<Buffer> => fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes));

function messageOf({ field }: Message, known: Known): fc.Arbitrary<object> {
  return fc.gen().map((g) => {
    const valueOf = ({ name, type, typeName }: Field): unknown => {
      if (type === 'TYPE_MESSAGE') return g(messageOf, parts.get(typeName.split('.').at(-1)!)!, known);
      if (type === 'TYPE_ENUM') return g(fc.constantFrom<number[]>, 0, 1, 2, 3, 99, -1);
      if (type === 'TYPE_BOOL') return g(fc.boolean);
      if (type !== 'TYPE_STRING') return g(fc.constantFrom<number[]>, 0, 1, -1, 0.5, 2 ** 31 - 1, -(2 ** 31));
      const fitting = [...(known.fields[name] ?? known.fields['id']!), '2026-05-04', '考试作弊'];
      return g(fc.nat, 2) === 0 ? g(nastyText) : g(fc.constantFrom<string[]>, ...fitting);
    };
    const given = field.filter(() => g(fc.nat, 9) > 0);
    return Object.fromEntries(
      given.map((one) => [
        one.name,
        one.label === 'LABEL_REPEATED'
          ? Array.from({ length: g(fc.constantFrom<number[]>, 0, 1, 2, 300) }, () => valueOf(one))
          : valueOf(one),
      ]),
    );
  });
}

/** The statuses that blame the service. */
const OURS = new Set([
  status.UNKNOWN,
  status.INTERNAL,
  status.UNAVAILABLE,
  status.DATA_LOSS,
  status.DEADLINE_EXCEEDED,
  status.UNIMPLEMENTED,
]);
const DEADLINE_MS = 10_000;

/** The fault of a method's answer to a call: one of ours, or a late one. */
export async function faultOfCall(method: Method, call: Call, client: Client, token: string | undefined) {
  const { code, details, ms } = await send(method, call, client, token);
  if (OURS.has(code)) return `${status[code]} ${details}`;
  if (ms > SLOW_MS)
    for (let n = 0; ; n++) {
      if (n === 3) return `${status[code]} after ${Math.round(ms)} ms`;
      if ((await send(method, call, client, token)).ms <= SLOW_MS) return undefined;
    }
  return undefined;
}

/** A stream of answers is left when it opens. */
function send({ definition }: Method, { messages }: Call, client: Client, token: string | undefined) {
  const began = performance.now();
  const { path, requestSerialize, responseDeserialize, requestStream, responseStream } = definition;
  const serialize = (message: object) => (Buffer.isBuffer(message) ? message : requestSerialize(message));
  const metadata = new Metadata();
  if (token !== undefined) metadata.set('authorization', `Bearer ${token}`);
  const options = { deadline: Date.now() + DEADLINE_MS };
  return new Promise<{ code: status; details: string; ms: number }>((resolve) => {
    const end = (code: status, details: string) => resolve({ code, details, ms: performance.now() - began });
    const done = (error: { code: status; details: string } | null) =>
      end(error?.code ?? status.OK, error?.details ?? '');
    if (requestStream) {
      const call = client.makeClientStreamRequest(path, serialize, responseDeserialize, metadata, options, done);
      for (const message of messages) call.write(message);
      call.end();
    } else if (responseStream) {
      const call = client.makeServerStreamRequest(
        path,
        serialize,
        responseDeserialize,
        messages[0]!,
        metadata,
        options,
      );
      call.on('error', () => undefined).on('data', () => undefined);
      call.on('metadata', () => call.cancel());
      call.on('status', ({ code, details }) => end(code === status.CANCELLED ? status.OK : code, details));
    } else client.makeUnaryRequest(path, serialize, responseDeserialize, messages[0]!, metadata, options, done);
  });
}

export const clientOf = (address: string): Client => new Client(address, credentials.createInsecure());
