import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deriveId } from '../derive-id.js';

type DeadLetter = { stream: string; streamSequence: number; type: string; event: string; reason: string };

const KEEP = `
  insert into dead_letter (id, stream, stream_sequence, type, event, reason) values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do update set reason = excluded.reason, at = now(), replayed_at = null`;

/** Messages that do not parse, are refused, or keep failing, until somebody replays them. */
@Injectable()
export class DeadLetters {
  constructor(private readonly db: DataSource) {}

  async keep({ stream, streamSequence, type, event, reason }: DeadLetter): Promise<void> {
    await this.db.query(KEEP, [deriveId(stream, streamSequence), stream, streamSequence, type, event, reason]);
  }

  /** The text of the message. */
  async find(id: string): Promise<string | undefined> {
    const [letter]: { event: string }[] = await this.db.query('select event from dead_letter where id = $1', [id]);
    return letter?.event;
  }

  async replayed(id: string): Promise<void> {
    await this.db.query('update dead_letter set replayed_at = now() where id = $1', [id]);
  }
}
