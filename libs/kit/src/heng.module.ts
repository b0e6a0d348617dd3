import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AccessGuard } from './auth/access.guard.js';
import { Tokens } from './auth/tokens.js';
import { DeadLetters } from './broker/dead-letters.js';
import { JetStreamStrategy } from './broker/jetstream.strategy.js';
import { Leadership } from './broker/leadership.js';
import { Relay } from './broker/relay.js';
import { StoreContext } from './change/change-store.js';
import { DeadlineSweep } from './change/deadlines.js';
import { EventLog } from './change/event-log.js';
import { SEALED_EVENT, SealPeriodConsumer } from './change/seal-period.consumer.js';
import { Clock } from './clock.js';
import { requestValidation } from './http/validation.pipe.js';
import { Lifecycle } from './lifecycle.js';
import { DeadLettersHttp } from './observe/dead-letters.http.js';
import { HealthHttp } from './observe/health.http.js';
import { Metrics } from './observe/metrics.js';
import { ProblemFilter } from './problem.filter.js';
import { type Service, SERVICE_NAME, SETTINGS } from './service.js';
import type { KitSettings } from './settings.js';

/** What `start` has made before Nest begins. */
export type Surroundings = { service: Service; settings: KitSettings; nc: NatsConnection; clock: Clock };

const LOCK_TIMEOUT_MS = 10_000;

/** The plumbing of a service, for all its modules. */
@Module({})
export class HengModule {
  static around({ service, settings, nc, clock }: Surroundings): DynamicModule {
    const { name, tables, sealed } = service;
    const database = TypeOrmModule.forRoot({
      type: 'postgres',
      url: settings.DATABASE_URL,
      entities: [...tables],
      poolSize: settings.DATABASE_POOL,
      // Who waits longer is told to come again: a few long changes must not hold every connection.
      extra: { lock_timeout: LOCK_TIMEOUT_MS, pipeline: true },
      applicationName: name,
      installExtensions: false,
      retryAttempts: 20,
      retryDelay: 500,
    });
    const tokens = { issuer: settings.OIDC_ISSUER, audience: settings.OIDC_AUDIENCE, jwksUrl: settings.OIDC_JWKS_URL };
    return {
      module: HengModule,
      global: true,
      imports: [database, TerminusModule.forRoot({ logger: false }), DiscoveryModule],
      controllers: [HealthHttp, DeadLettersHttp, ...(sealed ? [SealPeriodConsumer] : [])],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: SERVICE_NAME, useValue: name },
        { provide: Clock, useValue: clock },
        { provide: Lifecycle, useFactory: () => new Lifecycle(nc) },
        { provide: Tokens, useFactory: () => new Tokens(tokens) },
        { provide: Leadership, useFactory: () => new Leadership(settings.DATABASE_URL) },
        {
          provide: JetStreamStrategy,
          useFactory: (leadership: Leadership, letters: DeadLetters) =>
            new JetStreamStrategy(name, nc, leadership, letters),
          inject: [Leadership, DeadLetters],
        },
        {
          provide: Relay,
          useFactory: (db: DataSource, log: EventLog) => new Relay(db, jetstream(nc), log),
          inject: [DataSource, EventLog],
        },
        {
          provide: DeadlineSweep,
          useFactory: (db: DataSource) => new DeadlineSweep(db, clock, name),
          inject: [DataSource],
        },
        ...(sealed ? [{ provide: SEALED_EVENT, useValue: sealed }] : []),
        EventLog,
        StoreContext,
        DeadLetters,
        Metrics,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: requestValidation },
      ],
      exports: [SETTINGS, SERVICE_NAME, Clock, StoreContext, EventLog, Lifecycle, Metrics],
    };
  }
}
