import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deriveId } from '../derive-id.js';

export type DeadLetter = { stream: string; streamSequence: number; type: string; event: string; reason: string };

/** Messages that do not parse, are refused, or keep failing; kept until somebody replays them. */
@Injectable()
export class DeadLetters {
  constructor(private readonly db: DataSource) {}

  async keep({ stream, streamSequence, type, event, reason }: DeadLetter): Promise<void> {
    await this.db.query(
      `insert into dead_letter (id, stream, stream_sequence, type, event, reason) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set reason = excluded.reason, at = now(), replayed_at = null`,
      [deriveId(stream, streamSequence), stream, streamSequence, type, event, reason],
    );
  }

  find(id: string): Promise<DeadLetter | undefined> {
    return this.db
      .query(
        'select stream, stream_sequence::int as "streamSequence", type, event, reason from dead_letter where id = $1',
        [id],
      )
      .then((rows: DeadLetter[]) => rows[0]);
  }

  async replayed(id: string): Promise<void> {
    await this.db.query('update dead_letter set replayed_at = now() where id = $1', [id]);
  }
}
