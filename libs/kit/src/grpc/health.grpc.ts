import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Inject } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { ServiceName } from '@heng/contracts';
import { Access } from '../auth/access.js';
import { succeeds } from '../broker/broker.js';
import { Lifecycle } from '../lifecycle.js';
import { Readiness } from '../observe/readiness.js';
import { refuse } from '../refusals.js';
import { SERVICE_NAME } from '../service.js';
import { answerInStream, type ServerCall, StreamCall } from './streams.js';

type HealthRequest = { service: string };
type HealthResponse = { status: 'SERVING' | 'NOT_SERVING' };

/** gRPC's standard health service (grpc.health.v1): serving means ready. The name of the whole server is ''. */
@Controller()
@Access('public')
export class HealthGrpc {
  private readonly names: readonly string[];

  constructor(
    private readonly readiness: Readiness,
    private readonly lifecycle: Lifecycle,
    @Inject(SERVICE_NAME) name: ServiceName,
  ) {
    this.names = ['', `heng.${name}.v1.${name[0]!.toUpperCase()}${name.slice(1)}Service`];
  }

  @GrpcMethod('Health', 'Check')
  async check(@Payload() { service }: HealthRequest): Promise<HealthResponse> {
    if (!this.names.includes(service)) throw refuse('record-not-found', { what: 'service', id: service });
    return this.now();
  }

  @GrpcMethod('Health', 'Watch')
  watch(@Payload() { service }: HealthRequest, @StreamCall() call: ServerCall) {
    return answerInStream(call, (left) => this.changes(service, left));
  }

  private async *changes(service: string, left: AbortSignal) {
    const over = AbortSignal.any([left, this.lifecycle.stopping]);
    for (let last: string | undefined; !over.aborted;) {
      const { status } = this.names.includes(service) ? await this.now() : { status: 'SERVICE_UNKNOWN' };
      if (status !== last) yield [{ status }];
      last = status;
      await sleep(1000, undefined, { signal: over }).catch(() => undefined);
    }
  }

  private async now(): Promise<HealthResponse> {
    return { status: (await succeeds(this.readiness.check())) ? 'SERVING' : 'NOT_SERVING' };
  }
}
