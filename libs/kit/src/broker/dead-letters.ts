import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deriveId } from '../derive-id.js';

/** `event` has the bytes of the message as they came. */
type DeadLetter = { stream: string; streamSequence: number; type: string; event: Uint8Array; reason: string };

const KEEP = `
  insert into dead_letter (id, stream, stream_sequence, type, event, reason) values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do update set type = excluded.type, event = excluded.event, reason = excluded.reason, at = now(),
    replayed_at = null`;

const FIND = 'select type, event from dead_letter where id = $1';

/** Messages that do not parse, are refused, or keep failing, until somebody replays them. */
@Injectable()
export class DeadLetters {
  constructor(private readonly db: DataSource) {}

  async keep({ stream, streamSequence, type, event, reason }: DeadLetter): Promise<void> {
    const id = deriveId(stream, streamSequence);
    // PostgreSQL keeps no text with a NUL.
    const text = reason.replaceAll('\0', String.raw`\u0000`);
    await this.db.query(KEEP, [id, stream, streamSequence, type, Buffer.from(event), text]);
  }

  async find(id: string): Promise<Pick<DeadLetter, 'type' | 'event'> | undefined> {
    const [letter]: Pick<DeadLetter, 'type' | 'event'>[] = await this.db.query(FIND, [id]);
    return letter;
  }

  async replayed(id: string): Promise<void> {
    await this.db.query('update dead_letter set replayed_at = now() where id = $1', [id]);
  }
}
