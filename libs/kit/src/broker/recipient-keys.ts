import { Inject, Injectable } from '@nestjs/common';
import { jetstream, type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamOf } from '@heng/contracts';
import { base64url, compactDecrypt, decodeProtectedHeader } from 'jose';
import { DataSource } from 'typeorm';
import { queryFixed } from '../change/statement.js';
import { Clock } from '../clock.js';
import { SERVICE_NAME } from '../service.js';
import { Broker, declareOnDisk } from './broker.js';

const EXPIRE = 'update recipient_key set key = null, published = false where expires_on < $1 and key is not null';
const UNPUBLISHED = 'select id, key from recipient_key where not published order by id limit 500';
const PUBLISHED = `
  update recipient_key r set published = true from unnest($1::uuid[], $2::bool[]) as done(id, destroyed)
  where r.id = done.id and (r.key is null) = done.destroyed`;

const keysOf = (service: string): string => `${streamOf(service)}_KEYS`;
const subjectOfKey = (kid: string): string => `key.${kid}`;
const isSealed = (text: string): boolean => /^[\w-]+\.\.[\w-]+\.[\w-]*\.[\w-]+$/.test(text);

/** Declares the stream by which a producer gives its keys to notification; a key can be deleted from it. */
export const declareKeys = (nc: NatsConnection, service: string, replicas: number): Promise<void> =>
  declareOnDisk(nc, replicas, {
    name: keysOf(service),
    subjects: [`key.${service}.*`],
    max_msgs_per_subject: 1,
    allow_direct: true,
  });

/** The keys of sealed fields, from the table of their producer through the broker to notification (docs/adr/0026). */
@Injectable()
export class RecipientKeys {
  private swept = '';

  constructor(
    private readonly db: DataSource,
    private readonly broker: Broker,
    private readonly clock: Clock,
    @Inject(SERVICE_NAME) private readonly service: string,
  ) {}

  /** Destroys the keys that have expired, publishes new ones and erases the destroyed. */
  async publish(): Promise<void> {
    const today = this.clock.today();
    if (today !== this.swept) await this.db.query(EXPIRE, [today]);
    this.swept = today;
    const keys = await queryFixed<{ id: string; key: string | null }>(this.db, UNPUBLISHED, []);
    if (keys.length === 0) return;
    const manager = await this.manager();
    const js = jetstream(this.broker.connection);
    await Promise.all(
      keys.map(async ({ id, key }) => {
        const subject = subjectOfKey(`${this.service}.${id}`);
        if (key !== null) return void (await js.publish(subject, key));
        const known = await manager.direct.getMessage(keysOf(this.service), { last_by_subj: subject });
        if (known) await manager.streams.deleteMessage(keysOf(this.service), known.seq, true);
      }),
    );
    await queryFixed(this.db, PUBLISHED, [keys.map(({ id }) => id), keys.map(({ key }) => key === null)]);
  }

  /** Opens a sealed text; one that is in clear is given back. Undefined when its key is destroyed, or not yet there. */
  async open(text: string): Promise<string | undefined> {
    if (!isSealed(text)) return text;
    const { kid = '' } = decodeProtectedHeader(text);
    const stream = keysOf(kid.slice(0, kid.indexOf('.')));
    const message = await (await this.manager()).direct.getMessage(stream, { last_by_subj: subjectOfKey(kid) });
    if (!message) return undefined;
    const { plaintext } = await compactDecrypt(text, base64url.decode(message.string()));
    return new TextDecoder().decode(plaintext);
  }

  private manager(): Promise<JetStreamManager> {
    return jetstreamManager(this.broker.connection, { checkAPI: false });
  }
}
