import { randomUUID } from 'node:crypto';
import { type JetStreamClient, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { Kvm, type KV } from '@nats-io/kv';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import {
  type EventDefinition,
  eventOfType,
  type RecordedEvent,
  type Role,
  serviceOf,
  streamOf,
  subjectOf,
} from '@heng/contracts';
import { CLOCK_BUCKET, CLOCK_KEY, type Running, type Service, start } from '@heng/kit';
import { createTestIssuer, freePort, type TestIssuer } from '@heng/servers';
import { base64url, compactDecrypt, decodeProtectedHeader } from 'jose';
import { DataSource } from 'typeorm';
import { type Broker, startBroker } from './broker.js';
import { eventually } from './eventually.js';
import { type Call, call, type Answer } from './http-client.js';
import { migratedDatabase } from './migrated-database.js';

const STREAMS = ['registry', 'tracking', 'complaints', 'rating'];

/** A caller: a role, and the organisation or subsystem it acts for. */
export type As = {
  role: Role;
  org?: string;
  subsystem?: 'examination' | 'assessment' | 'awards';
  sub?: string;
  lifetime?: number;
};

/** `date` is the initial business date; `environment` adds to the service's settings. */
export type BedOptions = { date?: string; environment?: Record<string, string> };

/** One service as deployed, with its own database, broker and issuer, and the manual clock. */
export class TestBed {
  environment!: Record<string, string>;
  broker!: Broker;
  issuer!: TestIssuer;
  /** As the database's owner, for looking at the service's tables. */
  db!: DataSource;
  /** As the broker's operator. */
  nc!: NatsConnection;
  js!: JetStreamClient;
  running!: Running;
  private clock!: KV;

  private constructor(
    readonly service: Service,
    private readonly options: BedOptions,
  ) {}

  /** A bed that starts before the tests of a file and stops after them. */
  static of(service: Service, options: BedOptions = {}): TestBed {
    const bed = new TestBed(service, options);
    beforeAll(() => bed.start());
    afterAll(() => bed.stop());
    return bed;
  }

  static async start(service: Service, options: BedOptions = {}): Promise<TestBed> {
    const bed = new TestBed(service, options);
    await bed.start();
    return bed;
  }

  private async start(): Promise<void> {
    const { service } = this;
    const { date = '2026-03-02', environment = {} } = this.options;
    [this.broker, this.issuer] = await Promise.all([startBroker(), createTestIssuer()]);
    const database = await migratedDatabase(postgres(), service);
    this.db = await new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      installExtensions: false,
    }).initialize();
    this.nc = await connect(asUser(this.broker.urlOf('operator')));
    this.js = jetstream(this.nc);
    const manager = await jetstreamManager(this.nc);
    for (const stream of STREAMS) await manager.streams.add({ name: streamOf(stream), subjects: [`evt.${stream}.>`] });
    this.clock = await new Kvm(this.js).create(CLOCK_BUCKET);
    await this.clock.put(CLOCK_KEY, date);
    this.environment = {
      NODE_ENV: 'test',
      PORT: '0',
      ...(service.grpc ? { GRPC_PORT: String(await freePort()) } : {}),
      DATABASE_URL: database.url,
      NATS_URL: this.broker.urlOf(service.name),
      [`${service.name.toUpperCase()}_SECRET`]: `heng ${service.name}, for development only`,
      LOG_NAME: `localhost/${service.name}`,
      OIDC_ISSUER: this.issuer.issuer,
      OIDC_JWKS_URL: this.issuer.jwksUrl,
      CLOCK: 'manual',
      ...{ RATE_LIMIT: '0', FILING_LIMIT: '0', CALL_LIMIT: '0', PROOF_EFFORT: '0', UNNAMED_FILING_LIMIT: '0' },
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
      ...environment,
    };
    await this.startService();
  }

  async startService(): Promise<void> {
    this.running = await start(this.service, this.environment);
    await this.running.ready;
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.db.destroy();
    await this.nc.drain();
    await Promise.all([this.broker.stop(), this.issuer.stop()]);
  }

  /** Moves the business date and waits until the service has seen it and processed its due deadlines. */
  async setDate(date: string): Promise<void> {
    await this.clock.put(CLOCK_KEY, date);
    await eventually(async () => {
      const { body } = await this.call('GET', '/health/ready');
      const { today, overdueDeadlines } = (body as { info: { clock: { today: string; overdueDeadlines: number } } })
        .info.clock;
      if (today !== date || overdueDeadlines !== 0)
        throw new Error(`the service is at ${today} with ${overdueDeadlines} deadlines to act`);
    });
  }

  /** A token of the issuer; `lifetime` is in seconds. */
  token({ role, sub = `${role}-1`, lifetime, ...rest }: As): Promise<string> {
    return this.issuer.token({ sub, roles: [role], ...rest }, lifetime);
  }

  /** Calls the service over HTTP; writing calls get a new Idempotency-Key unless one is given. */
  async call<T = any>(
    method: string,
    path: string,
    options: Omit<Call, 'token'> & { as?: As } = {},
  ): Promise<Answer<T>> {
    const { as, ...rest } = options;
    return call<T>(method, `${this.running.url}${path}`, { ...rest, ...(as ? { token: await this.token(as) } : {}) });
  }

  /** Publishes an event as its producer does; returns it. `over` replaces parts of the envelope. */
  async publish<E extends EventDefinition>(
    event: E,
    subject: string,
    data: Record<string, unknown>,
    over: Partial<RecordedEvent> = {},
  ): Promise<RecordedEvent> {
    const recorded: RecordedEvent = {
      specversion: '1.0',
      id: randomUUID(),
      source: serviceOf(event.type),
      type: event.type,
      subject,
      time: '2026-03-02T04:00:00.000Z',
      datacontenttype: 'application/json',
      version: 1,
      sequence: ++this.sequence,
      actor: { sub: 'test', role: 'system' },
      cause: { handler: 'test', id: randomUUID() },
      data: event.data.parse(data),
      ...over,
    };
    await this.js.publish(subjectOf(event.type), JSON.stringify(recorded));
    return recorded;
  }

  private sequence = 0;

  /** The events that the service recorded, in order, sealed fields opened; only those of `type` when given. */
  async recorded(
    type?: string,
  ): Promise<{ type: string; subject: string; version: number; data: Record<string, any> }[]> {
    const events = await this.db.query(
      'select type, subject, version, data, actor from event where $1::text is null or type = $1 order by position',
      [type ?? null],
    );
    for (const { type: own, data } of events) {
      const field = eventOfType(own)?.sealed?.field;
      if (field !== undefined) data[field] = await this.opened(data[field]);
    }
    return events;
  }

  /** A sealed text in clear; null when its key is destroyed. */
  private async opened(text: string): Promise<string | null> {
    const id = decodeProtectedHeader(text).kid?.split('.')[1];
    const [{ key }] = await this.db.query('select key from recipient_key where id = $1', [id]);
    if (key === null) return null;
    return new TextDecoder().decode((await compactDecrypt(text, base64url.decode(key))).plaintext);
  }
}

function postgres(): string {
  const url = process.env['TEST_POSTGRES'];
  if (!url)
    throw new Error(
      'TEST_POSTGRES is not set: integration tests run under Jest’s project "integration" (npm run test:integration).',
    );
  return url;
}

function asUser(url: string) {
  const { host, username, password } = new URL(url);
  return { servers: host, user: username, pass: password };
}
