import { Controller, Get, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { Lifecycle } from '../lifecycle.js';
import { refuse } from '../refusals.js';
import { Metrics } from './metrics.js';

@ApiTags('operation')
@Controller()
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

  @Get('health/live')
  @Access('public')
  @ApiOperation({ summary: 'The process answers' })
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Access('public')
  @ApiOperation({ summary: 'The service can work: database, broker, not stopping; with its business date' })
  async ready() {
    try {
      return await this.health.check([
        () => this.database.pingCheck('database', { timeout: 2000 }),
        () => this.check('broker', this.lifecycle.brokerConnected),
        () => this.check('accepting', !this.lifecycle.stopping),
        async () => {
          // Whoever moves the clock relies on both figures being of one date.
          const today = this.clock.today();
          const overdueDeadlines = await this.deadlines.overdue(today).catch(() => null);
          return this.indicators.check('clock').up({ today, overdueDeadlines });
        },
      ]);
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      const { error: down } = error.getResponse() as HealthCheckResult;
      throw refuse('not-ready', { faults: Object.keys(down ?? {}).join(', '), ...down });
    }
  }

  @Get('metrics')
  @Access('public')
  @ApiOperation({ summary: 'Figures for Prometheus' })
  async prometheus(@Res() reply: FastifyReply) {
    void reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }

  private check(name: string, fine: boolean) {
    const indicator = this.indicators.check(name);
    return fine ? indicator.up() : indicator.down();
  }
}
