import { type Client, credentials, loadPackageDefinition, Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { protoOf } from '@heng/contracts/proto';
import { type Answer, type GrpcCall, Refused } from './call.js';

type Method = (
  message: unknown,
  metadata: Metadata,
  options: { deadline: number },
  done: (error: ServiceError | null, answer?: unknown) => void,
) => void;
type Stub = Client & Readonly<Record<string, Method>>;
type StubClass = new (address: string, secrets: ReturnType<typeof credentials.createInsecure>) => Stub;

/** The gRPC APIs by which other subsystems hand in; `addresses` by service. */
export function createGrpc(addresses: Readonly<Record<string, string>>) {
  const stubs = new Map<string, Stub>();

  function stubOf(service: GrpcCall['service']): Stub {
    const known = stubs.get(service);
    if (known) return known;
    const { protoPath, loader, package: name } = protoOf(service);
    const loaded = name
      .split('.')
      .reduce<Record<string, unknown>>(
        (tree, part) => tree[part] as Record<string, unknown>,
        loadPackageDefinition(loadSync(protoPath, loader)),
      );
    const StubOf = loaded[`${service[0]!.toUpperCase()}${service.slice(1)}Service`] as StubClass;
    const stub = new StubOf(addresses[service]!, credentials.createInsecure());
    stubs.set(service, stub);
    return stub;
  }

  /** @throws Refused; the connection's own error when nobody answers */
  function send({ service, rpc, message }: GrpcCall, token: string, requestId: string): Promise<Answer> {
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${token}`);
    const stub = stubOf(service);
    return new Promise((resolve, reject) => {
      stub[rpc]!({ ...message, requestId }, metadata, { deadline: Date.now() + 30_000 }, (error, answer) => {
        if (error) reject(faultOf(error));
        else resolve(Object.values(answer as Record<string, Answer>)[0]!);
      });
    });
  }

  return { send, close: () => [...stubs.values()].forEach((stub) => stub.close()) };
}

function faultOf(error: ServiceError): Error {
  if ([status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.CANCELLED].includes(error.code)) return error;
  return new Refused(error.code, String(error.metadata.get('problem-code')[0] ?? 'unknown'), error.details);
}
