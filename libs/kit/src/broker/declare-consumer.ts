import {
  AckPolicy,
  type ConsumerAPI,
  type ConsumerInfo,
  DeliverPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
} from '@nats-io/jetstream';

/** The largest number of messages that a replica may hold unconfirmed; also the largest batch. */
const MAX_PENDING = 1000;
/** The settings of a consumer that never change; `ack_wait` is in nanoseconds. */
const FIXED = { ack_policy: AckPolicy.Explicit, deliver_policy: DeliverPolicy.All, ack_wait: 10_000_000_000 };

/** The name of the consumer that reads subjects, which a service's consumer learns late, from their start. */
export const addedOf = (service: string): string => `${service}-added`;

/**
 * Declares the consumer of a service on a stream. A consumer whose filter grows never gets the earlier messages of the
 * added subjects, so another one for these is declared first (docs/adr/0025).
 */
export async function declareConsumer(
  consumers: ConsumerAPI,
  stream: string,
  service: string,
  subjects: readonly string[],
): Promise<void> {
  const changeable = { filter_subjects: [...subjects], max_ack_pending: MAX_PENDING };
  const present = await infoOf(consumers, stream, service);
  if (!present) {
    await consumers.add(stream, { ...FIXED, ...changeable, durable_name: service });
    return;
  }
  const { filter_subject = '>', filter_subjects = [filter_subject] } = present.config;
  const added = subjects.filter((subject) => !filter_subjects.includes(subject));
  if (added.length > 0)
    await consumers.add(stream, { ...FIXED, ...changeable, durable_name: addedOf(service), filter_subjects: added });
  await consumers.update(stream, service, changeable);
}

/** The state of a consumer in the broker; undefined when there is none. */
export async function infoOf(consumers: ConsumerAPI, stream: string, name: string): Promise<ConsumerInfo | undefined> {
  try {
    return await consumers.info(stream, name);
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.ConsumerNotFound) return undefined;
    throw error;
  }
}
