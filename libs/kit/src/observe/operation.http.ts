import { Controller, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, type ApiPropertyOptions, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Access } from '../auth/access.js';
import { JetStreamStrategy } from '../broker/jetstream.strategy.js';
import { Download, PathId, Read } from '../http/change.js';
import { afterCursor, CursorQuery, PAGE_SIZE, pageOf, pageView } from '../http/page.js';
import { refuse } from '../refusals.js';
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
  readLiveness() {
    return { status: 'ok', ...build };
  }

  @Read(
    'health/ready',
    ReadyView,
    'Show whether the service can answer requests: database, not stopping; with its business date and a warning if the broker is away',
  )
  async readReadiness() {
    return (await this.readiness.check()) as ReadyView;
  }

  @Download('metrics', ['text/plain'], 'Show the figures for Prometheus')
  async readMetrics(@Res() reply: FastifyReply) {
    void reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}

/** A message of a stream that no handler took. */
class DeadLetterView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() stream!: string;
  @ApiProperty({ type: 'integer' }) streamSequence!: number;
  @ApiProperty() type!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time', example: '2026-03-02T04:00:00.000000Z' }) at!: string;
}

const OPEN = `
  select id, stream, stream_sequence::int as "streamSequence", type, reason,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
  from dead_letter
  where replayed_at is null and ($1::timestamptz is null or (at, id) > ($1, $2::uuid)) order by at, id limit $3`;

/** The messages that no handler took. */
@ApiTags('operation')
@Controller('dead-letters')
@Access('alliance-staff')
export class DeadLettersHttp {
  constructor(
    private readonly db: DataSource,
    private readonly strategy: JetStreamStrategy,
  ) {}

  @Read('', pageView(DeadLetterView), 'List the messages that no handler took, oldest first')
  async listDeadLetters(@Query() { cursor }: CursorQuery) {
    const rows: DeadLetterView[] = await this.db.query(OPEN, [...afterCursor(cursor, 2), PAGE_SIZE + 1]);
    return pageOf(rows, PAGE_SIZE, ({ at, id }) => [at, id]);
  }

  /** A repetition is harmless: the handlers claim the cause of the message. */
  @Post(':id/replays')
  @HttpCode(204)
  @ApiOperation({ summary: 'Hand a message to its handlers again' })
  @ApiNoContentResponse({ description: 'the handlers took it' })
  async replayDeadLetter(@PathId() id: string): Promise<void> {
    if (!(await this.strategy.replay(id))) throw refuse('record-not-found', { what: 'dead letter', id });
  }
}
