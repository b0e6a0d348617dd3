import { setTimeout as sleep } from 'node:timers/promises';
import { streamOf } from '@heng/contracts';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { bodyOf } from '../load/api.js';
import { staff } from '../load/call.js';
import type { Suite } from '../suite/suite.js';

const PRODUCERS = ['registry', 'tracking', 'complaints', 'rating'];
const SENT_WITHIN_MS = 120_000;

/**
 * Waits until notification has processed every event and has nothing more to send. @throws Error when this takes too
 * long
 */
export async function waitForMails(
  { api, natsUrl }: Pick<Suite, 'api' | 'natsUrl'>,
  until: AbortSignal,
): Promise<void> {
  const nc = await connect({
    servers: natsUrl,
    user: 'operator',
    pass: process.env['NATS_OPERATOR_PASSWORD'] ?? 'operator',
  });
  const manager = await jetstreamManager(nc);
  const hasTakenAll = async (stream: string) => {
    const { num_pending, num_ack_pending } = await manager.consumers.info(stream, 'notification');
    return num_pending === 0 && num_ack_pending === 0;
  };
  const notification = api.http('notification', staff);
  const hasNone = async (status: 'queued' | 'sending') => {
    const { items } = await bodyOf(notification.GET('/messages', { params: { query: { status } } }));
    return items.length === 0;
  };
  try {
    const end = performance.now() + SENT_WITHIN_MS;
    while (performance.now() < end) {
      until.throwIfAborted();
      const taken = await Promise.all(PRODUCERS.map((producer) => hasTakenAll(streamOf(producer))));
      if (taken.every(Boolean) && (await hasNone('queued')) && (await hasNone('sending'))) return;
      await sleep(200);
    }
    throw new Error('notification has still e-mails to send after two minutes: see its log.');
  } finally {
    await nc.drain();
  }
}

/** The number of different e-mails in the catcher: a mail sent twice has the same Message-ID. */
export async function countMails(mailUrl: string): Promise<number> {
  const response = await fetch(`${mailUrl}/api/email`);
  const mails = (await response.json()) as { messageId?: string; headers: Record<string, string> }[];
  return new Set(mails.map(({ messageId, headers }) => messageId ?? headers['message-id'])).size;
}
