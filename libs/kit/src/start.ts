import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type INestMicroservice, Logger } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { publishes } from '@heng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { requireAccess } from './auth/access.guard.js';
import { declareStream } from './broker/broker.js';
import { JetStreamStrategy } from './broker/jetstream.strategy.js';
import { Leadership } from './broker/leadership.js';
import { Relay } from './broker/relay.js';
import { CalendarYears } from './change/calendar-years.js';
import { DeadlineSweep } from './change/deadlines.js';
import { Clock, followClock } from './clock.js';
import { listenGrpc } from './grpc/listen-grpc.js';
import { HengModule } from './heng.module.js';
import { configureHttp } from './http/configure-http.js';
import { BODY_MAX } from './http/json-body.js';
import { Lifecycle } from './lifecycle.js';
import { PinoLogger } from './observe/logger.js';
import { Refused } from './observe/refused.js';
import { refuseBadPath, refuseUnreadable } from './problem.filter.js';
import { RequestCounts } from './request-counts.js';
import type { Service } from './service.js';
import { readSettings } from './read-settings.js';
import { type KitSettings, trusted } from './settings.js';

/** The time that a client has for its headers. */
const HEADERS_MS = 10_000;
/** The time that a client has for its whole request: 50 MB over a slow line. */
const REQUEST_MS = 300_000;

export type Running = {
  app: NestFastifyApplication;
  url: string;
  grpcPort?: number;
  /** Resolves when the database and the broker have been reached and all work has begun. */
  ready: Promise<void>;
  stop: () => Promise<void>;
};

/** Starts a service. It answers over HTTP and gRPC at once; work begins when the database and the broker answer. */
export async function start(service: Service, environment: NodeJS.ProcessEnv): Promise<Running> {
  const { name, module, grpc } = service;
  const settings = readSettings(service.settings, grpc ? environment : { ...environment, GRPC_PORT: undefined });
  const { PORT, HOST, GRPC_PORT, LOG_LEVEL, TRUST_PROXY } = settings;
  const adapter = new FastifyAdapter({
    ...{
      trustProxy: trusted(TRUST_PROXY),
      genReqId: () => randomUUID(),
      bodyLimit: BODY_MAX,
      requestTimeout: REQUEST_MS,
    },
    frameworkErrors: (_: Error, request: FastifyRequest, reply: FastifyReply) =>
      refuseBadPath(request, reply, app.get(Refused)),
    clientErrorHandler: (error, socket) => refuseUnreadable(error, socket, app.get(Refused)),
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: 1000 },
  });
  const root = { module, imports: [HengModule.around(service, settings)] };
  const options = { logger: new PinoLogger(name, LOG_LEVEL), abortOnError: false, bodyParser: false };
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(root, adapter, options);
  const stop = stopOnce(app);
  try {
    const [discovery, scanner] = [app.get(DiscoveryService), app.get(MetadataScanner)];
    requireAccess(discovery, scanner);
    app.get(DeadlineSweep).register(discovery, scanner);
    await configureHttp(app, name, settings);
    const strategy = app.get(JetStreamStrategy);
    const events = app.connectMicroservice<MicroserviceOptions>({ strategy }, { inheritAppConfig: true });
    await app.listen(PORT, HOST);
    await listenGrpc(app, service, settings);
    const url = await app.getUrl();
    new Logger('start').log(`${name} answers at ${url}`);
    const ready = startWork(app, events, service, settings);
    // A service that stops earlier never becomes ready, which is no fault.
    ready.catch(() => undefined);
    return { app, url, ready, stop, ...(GRPC_PORT === undefined ? {} : { grpcPort: GRPC_PORT }) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Deadlines and background work need the database and the business date; events need the broker as well. */
async function startWork(
  app: NestFastifyApplication,
  events: INestMicroservice,
  { name, background = [] }: Service,
  { CLOCK, STREAM_REPLICAS }: KitSettings,
): Promise<void> {
  const lifecycle = app.get(Lifecycle);
  const leadership = app.get(Leadership);
  const { stopping } = lifecycle;
  const years = app.get(CalendarYears);
  const database = lifecycle.database
    .reach(async () => void (await app.get(DataSource).initialize()), stopping)
    .then(() => years.load());
  const broker = lifecycle.broker.open(async (nc) => {
    if (CLOCK === 'manual') await followClock(nc, app.get(Clock));
    if (publishes(name)) await declareStream(nc, name, STREAM_REPLICAS);
  }, stopping);
  void database.then(
    () => app.get(RequestCounts).run(stopping),
    () => undefined,
  );
  const works = Promise.all([database, CLOCK === 'manual' && broker]).then(() => {
    void years.follow(stopping);
    leadership.lead('deadlines', (until) => app.get(DeadlineSweep).run(until));
    for (const work of background) leadership.lead(work.name, (until) => app.get(work).run(until));
  });
  const tells = Promise.all([database, broker]).then(() => {
    if (publishes(name)) leadership.lead('relay', (until) => app.get(Relay).run(until));
    return events.listen();
  });
  await Promise.all([works, tells]);
}

/** Order: no longer ready, pull no more, finish running work, release the locks, close HTTP and gRPC, drain, close. */
function stopOnce(app: NestFastifyApplication): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const lifecycle = app.get(Lifecycle);
  const stop = async () => {
    lifecycle.stop();
    await app.get(Leadership).stop();
    // A connection kept alive after its last answer would delay the close for as long as the client likes.
    const idle = setInterval(() => (app.getHttpServer() as Server).closeIdleConnections(), 50);
    await app.close();
    clearInterval(idle);
    await lifecycle.broker.close();
  };
  return () => (stopped ??= stop());
}
