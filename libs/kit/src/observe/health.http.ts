import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../auth/access.js';
import { build } from './build.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

@ApiTags('operation')
@Controller()
export class HealthHttp {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Access('public')
  @ApiOperation({ summary: 'The process answers; with its version and the commit it was built from' })
  live() {
    return { status: 'ok', ...build };
  }

  @Get('health/ready')
  @Access('public')
  @ApiOperation({ summary: 'The service can work: database, broker, not stopping; with its business date' })
  ready() {
    return this.readiness.check();
  }

  @Get('metrics')
  @Access('public')
  @ApiOperation({ summary: 'Figures for Prometheus' })
  async prometheus(@Res() reply: FastifyReply) {
    void reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
