import { Controller, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Access } from '../auth/access.js';
import { JetStreamStrategy } from '../broker/jetstream.strategy.js';
import { PathId, Read } from '../http/change.js';
import { afterCursor, CursorQuery, type Page, PAGE_SIZE, pageOf, pageView } from '../http/page.js';
import { refuse } from '../refusals.js';

/** A message of a stream that no handler took. */
class DeadLetterView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() stream!: string;
  @ApiProperty({ type: 'integer' }) streamSequence!: number;
  @ApiProperty() type!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() at!: string;
}

const OPEN = `
  select id, stream, stream_sequence::int as "streamSequence", type, reason, at::text from dead_letter
  where replayed_at is null and ($1::timestamptz is null or (at, id) > ($1, $2::uuid)) order by at, id limit $3`;

@ApiTags('operation')
@Controller('dead-letters')
@Access('alliance-staff')
export class DeadLettersHttp {
  constructor(
    private readonly db: DataSource,
    private readonly strategy: JetStreamStrategy,
  ) {}

  @Read('', pageView(DeadLetterView), 'List the messages that no handler took, oldest first')
  async listDeadLetters(@Query() { cursor }: CursorQuery): Promise<Page<DeadLetterView>> {
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
