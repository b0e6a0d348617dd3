import { Inject, Injectable } from '@nestjs/common';
import { jetstreamManager, type StreamAPI } from '@nats-io/jetstream';
import { publishes, type RecordedEvent, streamOf } from '@heng/contracts';
import { DataSource } from 'typeorm';
import { queryFixed } from '../change/statement.js';
import { SERVICE_NAME, SETTINGS } from '../service.js';
import type { KitSettings } from '../settings.js';
import { Broker, declareStream } from './broker.js';
import { declareKeys } from './recipient-keys.js';

const CONFIRMED = 'select sequence::float8 from stream_end where stream = $1';
const TAKE_END = `
  insert into stream_end values ($1, $2)
  on conflict (stream) do update set sequence = greatest(stream_end.sequence, excluded.sequence)`;
const PUBLISHED = 'select (select count(*) from event) - (select count(*) from outbox) as count';
const KNOWN = 'select 1 from event where position = $1 and id = $2';
/** The messages before the end of a stream among which a late event may be missing: those of one batch of the relay. */
const UNORDERED = 500;

/**
 * The end of the service's own stream, as the broker has it and as the service knows it. They differ when the broker or
 * the database was restored from an older store; then nothing is published (docs/backup-and-restore.md).
 */
@Injectable()
export class StreamEnd {
  private readonly stream: string;
  /** The connection for which the ends were compared, and the end at that time or after the last batch. */
  private compared: { connection: number; end: number } | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly broker: Broker,
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(SETTINGS) private readonly settings: Pick<KitSettings, 'STREAM_REPLICAS'>,
  ) {
    this.stream = streamOf(service);
  }

  /** Compares the ends, once for each connection unless in doubt. @throws Error while they differ */
  async check(): Promise<void> {
    const { connections: connection } = this.broker;
    if (this.compared?.connection === connection) return;
    await declareStream(this.broker.connection, this.service, this.settings.STREAM_REPLICAS);
    await declareKeys(this.broker.connection, this.service, this.settings.STREAM_REPLICAS);
    const missing = await this.missing();
    if (missing > 0) throw new Error(await this.behind(missing));
    if (missing < 0) throw new Error(this.ahead(-missing));
    const { last: end } = await this.read();
    await this.db.query(TAKE_END, [this.stream, end]);
    this.compared = { connection, end };
  }

  /** Compares again before the next batch. */
  doubt(): void {
    this.compared = undefined;
  }

  /** Takes the sequences of a batch. @throws Error when the stream had gone back before it, as `check` */
  async follow(sequences: readonly number[]): Promise<void> {
    if (sequences.length === 0 || !this.compared) return;
    if (Math.min(...sequences) <= this.compared.end) {
      this.doubt();
      return this.check();
    }
    this.compared.end = Math.max(...sequences);
  }

  /** The messages that the stream lacks; negative for those that it has and the event table lacks. */
  async missing(): Promise<number> {
    if (!publishes(this.service)) return 0;
    const [{ last, messages, api }, [confirmed]] = await Promise.all([
      this.read(),
      queryFixed<{ sequence: number }>(this.db, CONFIRMED, [this.stream]),
    ]);
    if (!confirmed) {
      const [{ count }]: [{ count: string }] = await this.db.query(PUBLISHED);
      return Math.max(Number(count) - messages, 0);
    }
    if (last <= confirmed.sequence) return confirmed.sequence - last;
    const newest = (await api.getMessage(this.stream, { seq: last }))?.json<RecordedEvent>();
    const known = await queryFixed(this.db, KNOWN, [newest?.sequence, newest?.id]);
    return known.length > 0 ? 0 : confirmed.sequence - last;
  }

  private async behind(missing: number): Promise<string> {
    const { first, last, messages, api } = await this.read();
    const seq = Math.max(first, last - UNORDERED + 1);
    const from = messages > 0 ? (await api.getMessage(this.stream, { seq }))?.json<RecordedEvent>().sequence : 1;
    return (
      `the stream ${this.stream} lacks ${missing} messages that were published: nothing is published before ` +
      `"npm run republish -- --service ${this.service} --from ${from}" (docs/backup-and-restore.md)`
    );
  }

  private ahead(unknown: number): string {
    return `the database is older than the stream ${this.stream}, which has ${unknown} messages without an event (docs/backup-and-restore.md)`;
  }

  private async read(): Promise<{ first: number; last: number; messages: number; api: StreamAPI }> {
    const { streams: api } = await jetstreamManager(this.broker.connection, { checkAPI: false });
    const { state } = await api.info(this.stream);
    return { first: state.first_seq, last: state.last_seq, messages: state.messages, api };
  }
}
