import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Access } from '../auth/access.js';
import { JetStreamStrategy } from '../broker/jetstream.strategy.js';
import { afterCursor, PAGE_SIZE, pageOf } from '../http/page.js';
import { refuse } from '../refusals.js';

type Row = { id: string; stream: string; type: string; reason: string; at: string };

const OPEN = `
  select id, stream, stream_sequence::int as "streamSequence", type, reason, at::text from dead_letter
  where replayed_at is null and ($1::timestamptz is null or (at, id) > ($1, $2::uuid)) order by at, id limit $3`;

@ApiTags('operation')
@Controller('dead-letters')
export class DeadLettersHttp {
  constructor(
    private readonly db: DataSource,
    private readonly strategy: JetStreamStrategy,
  ) {}

  @Get()
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Messages that could not be handled, oldest first' })
  async list(@Query('cursor') cursor?: string) {
    const rows: Row[] = await this.db.query(OPEN, [...afterCursor(cursor, 2), PAGE_SIZE + 1]);
    return pageOf(rows, PAGE_SIZE, ({ at, id }) => [at, id]);
  }

  @Post(':id/replays')
  @HttpCode(204)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Hand a message to its handlers again' })
  async replay(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.strategy.replay(id))) throw refuse('record-not-found', { what: 'dead letter', id });
  }
}
