import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Conflicts } from './auth/conflicts.js';
import { AccessGuard } from './auth/access.guard.js';
import { Tokens } from './auth/tokens.js';
import { Broker } from './broker/broker.js';
import { DeadLetters } from './broker/dead-letters.js';
import { JetStreamStrategy } from './broker/jetstream.strategy.js';
import { Leadership } from './broker/leadership.js';
import { RecipientKeys } from './broker/recipient-keys.js';
import { Relay } from './broker/relay.js';
import { StreamEnd } from './broker/stream-end.js';
import { StoreContext } from './change/change-store.js';
import { CalendarConsumer, CalendarYears } from './change/calendar-years.js';
import { DeadlineSweep } from './change/deadlines.js';
import { EventLog } from './change/event-log.js';
import { SEALED_EVENT, SealPeriodConsumer } from './change/seal-period.consumer.js';
import { Clock } from './clock.js';
import { HealthGrpc } from './grpc/health.grpc.js';
import { requestValidation } from './http/constraints.js';
import { Lifecycle } from './lifecycle.js';
import { Metrics } from './observe/metrics.js';
import { DeadLettersHttp, HealthHttp } from './observe/operation.http.js';
import { Readiness } from './observe/readiness.js';
import { RecordsHttp } from './observe/records.http.js';
import { Refused } from './observe/refused.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestCounts } from './request-counts.js';
import { type Service, SERVICE_NAME, SETTINGS } from './service.js';
import type { KitSettings } from './settings.js';

/** The infrastructure of a service, for all its modules. */
@Module({})
export class HengModule {
  static around(service: Service, settings: KitSettings): DynamicModule {
    const { name, tables, sealed, conflicts } = service;
    const database = TypeOrmModule.forRoot({
      type: 'postgres',
      url: settings.DATABASE_URL,
      entities: [...tables],
      poolSize: settings.DATABASE_POOL,
      // A caller that waits longer is told to retry: a few long changes must not occupy every connection.
      extra: { lock_timeout: 10_000, pipeline: true },
      applicationName: name,
      installExtensions: false,
      // The service answers before the database does.
      manualInitialization: true,
    });
    return {
      module: HengModule,
      global: true,
      imports: [database, TerminusModule.forRoot({ logger: false }), DiscoveryModule],
      controllers: [
        ...[CalendarConsumer, HealthHttp, HealthGrpc, DeadLettersHttp, RecordsHttp],
        ...(sealed ? [SealPeriodConsumer] : []),
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: SERVICE_NAME, useValue: name },
        { provide: Clock, useFactory: () => new Clock(settings.CLOCK) },
        { provide: Tokens, useFactory: () => new Tokens(settings) },
        ...(sealed ? [{ provide: SEALED_EVENT, useValue: sealed }] : []),
        ...(conflicts ? [{ provide: Conflicts, useClass: conflicts }] : []),
        ...[Broker, Lifecycle, Leadership, JetStreamStrategy, DeadLetters, Relay, StreamEnd, RecipientKeys],
        ...[EventLog, StoreContext, CalendarYears, DeadlineSweep, Metrics, Readiness, Refused, RequestCounts],
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: requestValidation },
      ],
      exports: [
        SETTINGS,
        SERVICE_NAME,
        Clock,
        RecipientKeys,
        StoreContext,
        EventLog,
        Lifecycle,
        ...[Metrics, RequestCounts],
        ...(conflicts ? [Conflicts] : []),
      ],
    };
  }
}
