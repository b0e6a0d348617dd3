import { jetstreamManager, RetentionPolicy, StorageType, type StreamConfig } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { Inject, Injectable } from '@nestjs/common';
import { streamOf } from '@heng/contracts';
import { Needed } from '../needed.js';
import { refuse } from '../refusals.js';
import { SERVICE_NAME, SETTINGS } from '../service.js';
import type { KitSettings } from '../settings.js';

/** The connection of a service to NATS. Once made, it reconnects by itself whenever it breaks. */
@Injectable()
export class Broker extends Needed {
  /** Counts the connections: after another one, the broker may have another store. */
  connections = 0;
  private made: NatsConnection | undefined;

  /** NATS_URL names the user and the password of the service. */
  constructor(
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(SETTINGS) private readonly settings: Pick<KitSettings, 'NATS_URL' | 'NATS_TLS_CA'>,
  ) {
    super('broker');
  }

  /** @throws DomainError `kit.broker-unreachable` before the first connection */
  get connection(): NatsConnection {
    if (!this.made) throw refuse('broker-unreachable');
    return this.made;
  }

  /** Connects and prepares; a connection that cannot be prepared is given up and made again. */
  open(prepare: (nc: NatsConnection) => Promise<void>, until: AbortSignal): Promise<void> {
    return this.reach(async () => {
      const { NATS_URL, NATS_TLS_CA } = this.settings;
      const nc = await connectTo(NATS_URL, this.service, NATS_TLS_CA);
      try {
        await prepare(nc);
        until.throwIfAborted();
      } catch (error) {
        await nc.close();
        throw error;
      }
      this.made = nc;
      void this.follow(nc);
    }, until);
  }

  /** Draining waits for the broker's answer, which does not come while the broker is away. */
  async close(): Promise<void> {
    await (this.fault === undefined ? this.made?.drain() : this.made?.close());
  }

  private async follow(nc: NatsConnection): Promise<void> {
    for await (const { type } of nc.status()) {
      if (type === 'disconnect') this.fault = 'the connection is broken';
      if (type !== 'reconnect') continue;
      this.connections++;
      this.fault = undefined;
    }
  }
}

/** Connects to the broker that a URL names, with its user and password; `caFile` is for `tls:`. */
export function connectTo(url: string, name: string, caFile?: string): Promise<NatsConnection> {
  const { protocol, host, username, password } = new URL(url);
  return connect({
    servers: host,
    // Given any TLS options, the client refuses a server without TLS before it sends the password.
    ...(protocol === 'tls:' && { tls: caFile ? { caFile } : {} }),
    name,
    inboxPrefix: `_INBOX_${name}`,
    timeout: 5000,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    // A stack for each published event costs more than to publish it.
    noAsyncTraces: true,
    ...(username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
  });
}

const TEN_MINUTES = 600_000_000_000;

/** True when a promise is fulfilled. */
export const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Declares a producer's own stream: its subjects only, kept for good, duplicates refused for ten minutes. */
export const declareStream = (nc: NatsConnection, service: string, replicas: number): Promise<void> =>
  declareOnDisk(nc, replicas, {
    name: streamOf(service),
    subjects: [`evt.${service}.>`],
    duplicate_window: TEN_MINUTES,
    deny_delete: true,
    deny_purge: true,
  });

/** Declares a stream that is kept on disk; of one that exists, only the number of replicas changes. */
export async function declareOnDisk(
  nc: NatsConnection,
  num_replicas: number,
  config: Partial<StreamConfig> & Pick<StreamConfig, 'name'>,
): Promise<void> {
  const { streams } = await jetstreamManager(nc, { checkAPI: false });
  const { name } = config;
  if (await succeeds(streams.info(name))) await streams.update(name, { num_replicas });
  else await streams.add({ ...config, num_replicas, storage: StorageType.File, retention: RetentionPolicy.Limits });
}
