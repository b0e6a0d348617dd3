import { connect, type NatsConnection } from '@nats-io/transport-node';
import { Needed } from '../needed.js';
import { refuse } from '../refusals.js';

const CONNECT_WITHIN_MS = 5000;

/** The connection of a service to NATS. Once it was made, it is made again by itself whenever it breaks. */
export class Broker extends Needed {
  private made: NatsConnection | undefined;

  /** `url` names the user and the password of the service. */
  constructor(
    private readonly service: string,
    private readonly url: string,
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
      const nc = await this.connect();
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

  private connect(): Promise<NatsConnection> {
    const { protocol, host, username, password } = new URL(this.url);
    return connect({
      servers: `${protocol}//${host}`,
      name: this.service,
      inboxPrefix: `_INBOX_${this.service}`,
      timeout: CONNECT_WITHIN_MS,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      // A stack for each published event costs more than to publish it.
      noAsyncTraces: true,
      ...(username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
    });
  }

  private async follow(nc: NatsConnection): Promise<void> {
    for await (const { type } of nc.status()) {
      if (type === 'disconnect') this.fault = 'the connection is broken';
      if (type === 'reconnect') this.fault = undefined;
    }
  }
}
