import type { NatsConnection } from '@nats-io/transport-node';

/** Whether the service takes work: readiness ends before anything else does. */
export class Lifecycle {
  stopping = false;

  constructor(private readonly nc: NatsConnection) {
    void this.follow();
  }

  brokerConnected = true;

  private async follow(): Promise<void> {
    for await (const { type } of this.nc.status()) {
      if (type === 'disconnect') this.brokerConnected = false;
      if (type === 'reconnect') this.brokerConnected = true;
    }
  }
}
