import { Controller, Res } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../auth/access.js';
import { Download, Read } from '../http/change.js';
import { build } from './build.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

class LiveView {
  @ApiProperty({ example: 'ok' }) status!: string;
  @ApiProperty({ example: '0.1.0' }) version!: string;
  @ApiProperty({ description: 'the commit of the build', example: 'unknown' }) commit!: string;
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
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Read('health/live', LiveView, 'Show that the process answers, with its version and commit')
  readLiveness(): LiveView {
    return { status: 'ok', ...build };
  }

  @Read(
    'health/ready',
    ReadyView,
    'Show whether the service can work: database, broker, not stopping; with its business date',
  )
  async readReadiness(): Promise<ReadyView> {
    return (await this.readiness.check()) as ReadyView;
  }

  @Download('metrics', ['text/plain'], 'Show the figures for Prometheus')
  async readMetrics(@Res() reply: FastifyReply) {
    void reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
