import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Message, messageTable } from './message.table.js';

export type NewMessage = Pick<
  Message,
  'id' | 'eventId' | 'template' | 'agencyId' | 'partyId' | 'addressee' | 'data' | 'eventTime' | 'messageId'
>;

/** A message to send now, with its names and its address. */
export type Outgoing = Pick<Message, 'id' | 'template' | 'data' | 'eventTime' | 'messageId' | 'attempts'> & {
  firstTriedAt: Date;
  agency: string;
  party: string;
  email: string;
};

const RELEASE = `
  update message m set status = 'queued'
  from party p, message w left join agency_directory a on a.agency_id = w.agency_id
  where m.id = w.id and m.status = 'waiting' and p.id = m.party_id and p.email is not null
    and (m.addressee is not null
      or ((m.agency_id is null or a.name is not null) and (m.party_id = m.agency_id or p.name is not null)))`;

const CLAIM = `
  update message m set status = 'sending', attempts = m.attempts + 1, first_tried_at = coalesce(m.first_tried_at, now())
  from party p, message w left join agency_directory a on a.agency_id = w.agency_id
  where m.id = w.id and p.id = m.party_id and m.id in (
    select id from message where status = 'queued' and next_try_at <= now() order by next_try_at, id limit $1 for update skip locked)
  returning m.id, m.template, m.data, m.event_time as "eventTime", m.message_id as "messageId", m.attempts,
    m.first_tried_at as "firstTriedAt", coalesce(a.name, m.addressee, p.name) as agency,
    coalesce(m.addressee, p.name, a.name) as party, p.email`;

const SENT =
  "update message set status = 'sent', sent_at = now(), last_fault = null, data = data - 'token' where id = $1";

/** Messages on their way; the times are the database's, not the business date's. */
@Injectable()
export class MessageStore {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly db: DataSource) {}

  /** Adds messages; those whose id is known already stay as they are. */
  async add(messages: readonly NewMessage[]): Promise<void> {
    await this.db
      .getRepository(messageTable)
      .createQueryBuilder()
      .insert()
      .values([...messages])
      .orIgnore()
      .execute();
    this.wake();
  }

  /** Queues interrupted mails again after a crash. */
  async resume(): Promise<void> {
    await this.db.query("update message set status = 'queued' where status = 'sending'");
  }

  /** Releases the messages whose name and address are known now, and claims up to `limit` that are due. */
  async claim(limit: number): Promise<Outgoing[]> {
    await this.db.query(RELEASE);
    const [claimed]: [Outgoing[]] = await this.db.query(CLAIM, [limit]);
    return claimed;
  }

  async sent(id: string): Promise<void> {
    await this.db.query(SENT, [id]);
  }

  async failed(id: string, fault: string): Promise<void> {
    await this.db.query("update message set status = 'failed', last_fault = $2 where id = $1", [id, fault]);
  }

  /** `wait` in ms. */
  async retryLater(id: string, fault: string, wait: number): Promise<void> {
    await this.db.query(
      "update message set status = 'queued', last_fault = $2, next_try_at = now() + make_interval(secs => $3) where id = $1",
      [id, fault, wait / 1000],
    );
  }

  /** The number of messages in each status but `sent`. */
  unsent(): Promise<{ status: string; count: number }[]> {
    return this.db.query(
      "select status, count(*)::int as count from message where status in ('waiting', 'queued', 'sending', 'failed') group by status",
    );
  }

  /** Wakes the sender of this process. A lost wake-up costs one tick. */
  wake(): void {
    for (const listener of this.listeners) listener();
  }

  onWake(listener: () => void): void {
    this.listeners.add(listener);
  }
}
