import { readFile } from 'node:fs/promises';
import { ServerCredentials } from '@grpc/grpc-js';
import { type GrpcOptions, Transport } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Service } from '../service.js';
import { markUnreadable } from './unreadable.js';
import type { KitSettings } from '../settings.js';

/** The limits of a request, in bytes. */
const MESSAGE_MAX = 256 * 1024;
const METADATA_MAX = 16 * 1024;
/** The calls that a connection may have open at one time. */
const STREAMS_MAX = 100;

/** Serves the service's gRPC API with the health service, and with reflection where it is on. */
export async function listenGrpc(app: NestFastifyApplication, { grpc }: Service, settings: KitSettings): Promise<void> {
  const { HOST, GRPC_PORT, GRPC_REFLECTION, NODE_ENV } = settings;
  if (!grpc || GRPC_PORT === undefined) return;
  const { protoPath } = await import('grpc-health-check');
  const reflection = (GRPC_REFLECTION ?? NODE_ENV !== 'production') ? await import('@grpc/reflection') : undefined;
  const options: GrpcOptions['options'] = {
    package: [grpc.package, 'grpc.health.v1'],
    protoPath: [grpc.protoPath, protoPath],
    loader: grpc.loader,
    url: `${HOST}:${GRPC_PORT}`,
    credentials: await credentialsOf(settings),
    gracefulShutdown: true,
    ...{ maxReceiveMessageLength: MESSAGE_MAX, maxMetadataSize: METADATA_MAX },
    channelOptions: { 'grpc.max_concurrent_streams': STREAMS_MAX },
    onLoadPackageDefinition: (all, server) => {
      markUnreadable(all);
      if (reflection) new reflection.ReflectionService(all).addToServer(server);
    },
  };
  await app
    .connectMicroservice<GrpcOptions>({ transport: Transport.GRPC, options }, { inheritAppConfig: true })
    .listen();
}

async function credentialsOf(settings: KitSettings): Promise<ServerCredentials> {
  const { GRPC_TLS_CERT, GRPC_TLS_KEY, GRPC_TLS_CLIENT_CA } = settings;
  if (!GRPC_TLS_CERT || !GRPC_TLS_KEY) return ServerCredentials.createInsecure();
  const pair = { cert_chain: await readFile(GRPC_TLS_CERT), private_key: await readFile(GRPC_TLS_KEY) };
  const clientCa = GRPC_TLS_CLIENT_CA ? await readFile(GRPC_TLS_CLIENT_CA) : null;
  return ServerCredentials.createSsl(clientCa, [pair], clientCa !== null);
}
