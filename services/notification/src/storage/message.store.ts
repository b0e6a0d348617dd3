import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MOST_MATTERS } from '../domain/gathering.js';
import { type Message, messageTable } from './message.table.js';

export type NewMessage = Pick<
  Message,
  | 'id'
  | 'eventId'
  | 'template'
  | 'agencyId'
  | 'partyId'
  | 'addressee'
  | 'data'
  | 'eventTime'
  | 'messageId'
  | 'gatheredOn'
  | 'traceparent'
>;

/** The data of a message and the names that its letter gives instead of ids. */
export type About = {
  data: object;
  agency: string;
  /** The number of the complaint that it is about. */
  number: string | null;
  /** The enterprise that it is about, in a letter to somebody else. */
  enterprise: string | null;
};

/** A message to send now, with its names and its address. */
export type Outgoing = Pick<Message, 'id' | 'template' | 'eventTime' | 'messageId' | 'attempts' | 'traceparent'> &
  About & {
    firstTriedAt: Date;
    party: string;
    email: string;
    /** The messages that its mail lists with it. */
    others: readonly About[];
  };

const numberIn = (message: string) =>
  `(select number from case_number where case_id = coalesce(${message}.data->>'complaintId', ${message}.data->>'recordId')::uuid)`;
const enterpriseIn = (message: string) =>
  `(select name from party e where e.id = (${message}.data->>'enterpriseId')::uuid and e.id <> ${message}.party_id)`;

/** Queues the messages whose names and address are known; of those of one kind and day, the first, and gathers the others. */
const RELEASE = `
  with known as (
    select m.id, m.party_id, m.template, m.gathered_on, row_number() over
      (partition by m.party_id, m.template, m.gathered_on order by m.event_time, m.id) as place
    from message m join party p on p.id = m.party_id left join agency_directory a on a.agency_id = m.agency_id
    where m.status = 'waiting' and p.email is not null
      and (m.addressee is not null
        or ((m.agency_id is null or a.name is not null) and (m.party_id = m.agency_id or p.name is not null))))
  update message m set status = case when k.gathered_on is not null and (k.place > 1 or exists (
      select from message before where before.party_id = k.party_id and before.template = k.template
        and before.gathered_on = k.gathered_on and before.status <> 'waiting'))
    then 'gathered' else 'queued' end
  from known k where m.id = k.id and m.status = 'waiting'`;

/**
 * Ends the gathering of the days before $1: queues one message for each party, kind and day, whose mail lists the others.
 * While more of them keep coming, such as after an outage, it waits. The locks let no second replica add to a mail.
 */
const END_GATHERING = `
  with gathered as (
    select id, party_id, template, gathered_on, event_time, created_at from message
    where status = 'gathered' and sent_with is null and gathered_on < $1 for update),
  placed as (
    select *, (row_number() over kind - 1) / ${MOST_MATTERS} as mail, max(created_at) over
      (partition by party_id, template, gathered_on) as newest
    from gathered window kind as (partition by party_id, template, gathered_on order by event_time, id)),
  led as (
    select id, newest, first_value(id) over
      (partition by party_id, template, gathered_on, mail order by event_time, id) as first
    from placed)
  update message m set sent_with = nullif(led.first, m.id), status = case when led.first = m.id then 'queued' else m.status end,
    next_try_at = now()
  from led where m.id = led.id and led.newest < now() - interval '2 seconds'`;

const CLAIM = `
  update message m set status = 'sending', attempts = m.attempts + 1, first_tried_at = coalesce(m.first_tried_at, now())
  from party p, message w left join agency_directory a on a.agency_id = w.agency_id
  where m.id = w.id and p.id = m.party_id and m.id in (
    select id from message where status = 'queued' and next_try_at <= now() order by next_try_at, id limit $1 for update skip locked)
  returning m.id, m.template, m.data, m.event_time as "eventTime", m.message_id as "messageId", m.attempts, m.traceparent,
    m.first_tried_at as "firstTriedAt", coalesce(a.name, m.addressee, p.name) as agency,
    coalesce(m.addressee, p.name, a.name) as party, p.email, ${numberIn('m')} as number, ${enterpriseIn('m')} as enterprise, coalesce((
      select jsonb_agg(jsonb_build_object('data', o.data, 'agency', coalesce(oa.name, p.name), 'number', ${numberIn('o')},
        'enterprise', ${enterpriseIn('o')}) order by o.event_time, o.id)
      from message o left join agency_directory oa on oa.agency_id = o.agency_id where o.sent_with = m.id), '[]') as others`;

const SENT = `
  update message set status = 'sent', sent_at = now(), last_fault = null, data = data - 'token'
  where id = $1 or sent_with = $1`;

const RESEND = `
  with mail as (select coalesce(sent_with, id) as id from message where id = $1),
  again as (
    update message m set status = case when m.id = mail.id then 'queued' else 'gathered' end, attempts = 0,
      first_tried_at = null, next_try_at = now()
    from mail where (m.id = mail.id or m.sent_with = mail.id) and m.status = 'failed')
  select id from mail`;

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

  /** Those of the parties that have an address now. */
  async withAddress(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.db.query(
      'select id from party where id = any($1) and email is not null',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Queues interrupted mails again after a crash. */
  async resume(): Promise<void> {
    await this.db.query("update message set status = 'queued' where status = 'sending'");
  }

  /**
   * Releases the messages whose name and address are known now and those gathered before a date, `YYYY-MM-DD`, and claims
   * up to `limit` that are due.
   */
  async claim(limit: number, gatheringSince: string): Promise<Outgoing[]> {
    await this.db.query(RELEASE);
    await this.db.query(END_GATHERING, [gatheringSince]);
    const [claimed]: [Outgoing[]] = await this.db.query(CLAIM, [limit]);
    return claimed;
  }

  async sent(id: string): Promise<void> {
    await this.db.query(SENT, [id]);
  }

  async failed(id: string, fault: string): Promise<void> {
    await this.db.query("update message set status = 'failed', last_fault = $2 where id = $1 or sent_with = $1", [
      id,
      fault,
    ]);
  }

  /** Queues a failed mail again as if it were new, with the messages that it lists. @returns false if there is no such message */
  async resend(id: string): Promise<boolean> {
    const found: unknown[] = await this.db.query(RESEND, [id]);
    this.wake();
    return found.length > 0;
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
      "select status, count(*)::int as count from message where status in ('waiting', 'gathered', 'queued', 'sending', 'failed') group by status",
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
