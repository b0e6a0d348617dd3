import { Controller, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions, ApiTags } from '@nestjs/swagger';
import {
  type HealthCheckResult,
  HealthCheckService,
  HealthIndicatorService,
  TypeOrmHealthIndicator,
} from '@nestjs/terminus';
import type { FastifyReply } from 'fastify';
import { Access } from '../auth/access.js';
import { DeadlineSweep } from '../change/deadlines.js';
import { Clock } from '../clock.js';
import { Download, Read } from '../http/change.js';
import { Lifecycle } from '../lifecycle.js';
import { refuse } from '../refusals.js';
import { Metrics } from './metrics.js';

class LiveView {
  @ApiProperty({ example: 'ok' }) status!: string;
}

/** The parts of the service, by name. */
const PARTS: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['status'],
    properties: { status: { type: 'string' } },
    additionalProperties: true,
  },
};

class ReadyView {
  @ApiProperty({ example: 'ok' }) status!: string;
  @ApiProperty(PARTS) info!: Record<string, object>;
  @ApiProperty(PARTS) error!: Record<string, object>;
  @ApiProperty(PARTS) details!: Record<string, object>;
}

@ApiTags('operation')
@Controller()
@Access('public')
export class HealthHttp {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly indicators: HealthIndicatorService,
    private readonly lifecycle: Lifecycle,
    private readonly clock: Clock,
    private readonly deadlines: DeadlineSweep,
    private readonly metrics: Metrics,
  ) {}

  @Read('health/live', LiveView, 'Say that the process answers')
  readLiveness(): LiveView {
    return { status: 'ok' };
  }

  @Read(
    'health/ready',
    ReadyView,
    'Say whether the service can work: database, broker, not stopping; with its business date',
  )
  async readReadiness(): Promise<ReadyView> {
    try {
      return (await this.health.check([
        () => this.database.pingCheck('database', { timeout: 2000 }),
        () => this.check('broker', this.lifecycle.brokerConnected),
        () => this.check('accepting', !this.lifecycle.stopping),
        async () => {
          // Whoever moves the clock relies on both figures being of one date.
          const today = this.clock.today();
          const overdueDeadlines = await this.deadlines.overdue(today).catch(() => null);
          return this.indicators.check('clock').up({ today, overdueDeadlines });
        },
      ])) as ReadyView;
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      const { error: down } = error.getResponse() as HealthCheckResult;
      throw refuse('not-ready', { faults: Object.keys(down ?? {}).join(', '), ...down });
    }
  }

  @Download('metrics', ['text/plain'], 'Give the figures for Prometheus')
  async readMetrics(@Res() reply: FastifyReply) {
    void reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }

  private check(name: string, fine: boolean) {
    const indicator = this.indicators.check(name);
    return fine ? indicator.up() : indicator.down();
  }
}
