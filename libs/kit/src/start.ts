import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { Logger, type NestApplicationOptions } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import { type MicroserviceOptions, Transport } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { publishes } from '@heng/contracts';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { requireAccess } from './auth/require-access.js';
import { JetStreamStrategy } from './broker/jetstream.strategy.js';
import { Leadership } from './broker/leadership.js';
import { Relay } from './broker/relay.js';
import { declareStream } from './broker/streams.js';
import { DeadlineSweep } from './change/deadlines.js';
import { Clock, followClock } from './clock.js';
import { HengModule, type Surroundings } from './heng.module.js';
import { configureHttp } from './http/configure-http.js';
import { Lifecycle } from './lifecycle.js';
import { migrate } from './migrate.js';
import { PinoLogger } from './observe/logger.js';
import { refuseBadPath } from './problem.filter.js';
import type { Service } from './service.js';
import { type KitSettings, readSettings } from './settings.js';

export type Running = { app: NestFastifyApplication; url: string; grpcPort?: number; stop: () => Promise<void> };

/** Starts a service: settings, broker, database, HTTP, gRPC, events, deadlines. It is ready when this resolves. */
export async function start(service: Service, environment: NodeJS.ProcessEnv): Promise<Running> {
  const settings = readSettings(service.settings, environment);
  const logger = new PinoLogger(service.name, settings.LOG_LEVEL);
  const nc = await connectBroker(service, settings);
  try {
    const clock = settings.CLOCK === 'manual' ? await followClock(nc) : new Clock();
    if (publishes(service.name)) await declareStream(nc, service.name, settings.STREAM_REPLICAS);
    const app = await createApp({ service, settings, nc, clock }, { logger, abortOnError: false });
    await app.startAllMicroservices();
    await app.listen(settings.PORT, settings.HOST);
    startBackground(app, service);
    const url = await app.getUrl();
    new Logger('start').log(`${service.name} answers at ${url}`);
    return {
      app,
      url,
      stop: stopOnce(app, nc),
      ...(settings.GRPC_PORT === undefined ? {} : { grpcPort: settings.GRPC_PORT }),
    };
  } catch (error) {
    await nc.close();
    throw error;
  }
}

async function createApp(around: Surroundings, options: NestApplicationOptions): Promise<NestFastifyApplication> {
  const { service, settings } = around;
  const adapter = new FastifyAdapter({
    trustProxy: trusted(settings),
    genReqId: () => randomUUID(),
    frameworkErrors: refuseBadPath,
  });
  const root = { module: service.module, imports: [HengModule.around(around)] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, options);
  try {
    requireAccess(app.get(DiscoveryService), app.get(MetadataScanner));
    await configureHttp(app, service.name, settings);
    app.connectMicroservice<MicroserviceOptions>({ strategy: app.get(JetStreamStrategy) }, { inheritAppConfig: true });
    if (service.grpc && settings.GRPC_PORT !== undefined) {
      app.connectMicroservice<MicroserviceOptions>(grpcOptions(service.grpc, settings), { inheritAppConfig: true });
    }
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Fastify itself believes nobody when it is given a number. */
function trusted({ TRUST_PROXY }: KitSettings): string[] | ((address: string, hop: number) => boolean) {
  return typeof TRUST_PROXY === 'number' ? (_, hop) => hop < TRUST_PROXY : TRUST_PROXY;
}

/** `main.ts`: starts a service and stops it on SIGTERM and SIGINT; `main.js migrate` only brings its database up to date. */
export async function main(service: Service): Promise<void> {
  try {
    if (process.argv[2] === 'migrate') return await migrate(service, ownersDatabase(process.env));
    const { stop } = await start(service, process.env);
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => void stop().then(() => process.exit(0)));
  } catch (error) {
    process.stderr.write(`${service.name} cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function ownersDatabase({ MIGRATION_DATABASE_URL }: NodeJS.ProcessEnv): string {
  if (!MIGRATION_DATABASE_URL)
    throw new Error('MIGRATION_DATABASE_URL is not set: give the database’s URL as its owner.');
  return MIGRATION_DATABASE_URL;
}

function connectBroker(service: Service, settings: KitSettings): Promise<NatsConnection> {
  const { protocol, host, username, password } = new URL(settings.NATS_URL);
  return connect({
    servers: `${protocol}//${host}`,
    name: service.name,
    inboxPrefix: `_INBOX_${service.name}`,
    maxReconnectAttempts: -1,
    waitOnFirstConnect: true,
    reconnectTimeWait: 500,
    // A stack for each published event costs more than to publish it.
    noAsyncTraces: true,
    ...(username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
  });
}

function grpcOptions(grpc: NonNullable<Service['grpc']>, { HOST, GRPC_PORT }: KitSettings): MicroserviceOptions {
  return {
    transport: Transport.GRPC,
    options: {
      ...grpc,
      url: `${HOST}:${GRPC_PORT}`,
      gracefulShutdown: true,
    },
  };
}

function startBackground(app: NestFastifyApplication, { background = [] }: Service): void {
  const sweep = app.get(DeadlineSweep);
  sweep.register(app.get(DiscoveryService), app.get(MetadataScanner));
  const leadership = app.get(Leadership);
  leadership.lead('relay', (until) => app.get(Relay).run(until));
  leadership.lead('deadlines', (until) => sweep.run(until));
  for (const work of background) leadership.lead(work.name, (until) => app.get(work).run(until));
}

/** Not ready any more, pull no more, finish what is in hand, give the locks back, close HTTP and gRPC, drain, close. */
function stopOnce(app: NestFastifyApplication, nc: NatsConnection): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const lifecycle = app.get(Lifecycle);
  const stop = async () => {
    lifecycle.stopping = true;
    await app.get(Leadership).stop();
    // A connection kept alive after its last answer would hold the close for as long as the client likes.
    const idle = setInterval(() => (app.getHttpServer() as Server).closeIdleConnections(), 50);
    await app.close();
    clearInterval(idle);
    // To drain waits for the broker's word, and would wait as long as the broker is away.
    await (lifecycle.brokerConnected ? nc.drain() : nc.close());
  };
  return () => (stopped ??= stop());
}
