import { jetstreamManager, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamOf } from '@heng/contracts';

const TEN_MINUTES = 600_000_000_000;

/** Declares a producer's own stream: its subjects only, on disk, kept for good, duplicates refused for ten minutes. */
export async function declareStream(nc: NatsConnection, service: string, replicas: number): Promise<void> {
  const { streams } = await jetstreamManager(nc, { checkAPI: false });
  const config = {
    name: streamOf(service),
    subjects: [`evt.${service}.>`],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    num_replicas: replicas,
    duplicate_window: TEN_MINUTES,
    deny_delete: true,
    deny_purge: true,
  };
  const exists = await streams.info(config.name).then(
    () => true,
    () => false,
  );
  if (exists) await streams.update(config.name, { num_replicas: replicas });
  else await streams.add(config);
}
