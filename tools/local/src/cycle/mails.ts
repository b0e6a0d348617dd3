import { setTimeout as sleep } from 'node:timers/promises';
import { streamOf } from '@heng/contracts';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { bodyOf } from '../load/api.js';
import { staff } from '../load/call.js';
import { clockOf } from '../suite/business-date.js';
import type { Suite } from '../suite/suite.js';

const PRODUCERS = ['registry', 'tracking', 'complaints', 'rating'];
const SENT_WITHIN_MS = 120_000;

/**
 * Waits until notification has processed every event and has nothing more to send before the end of the business date.
 * @throws Error when this takes too long
 */
export async function waitForMails(
  { api, natsUrl, urls }: Pick<Suite, 'api' | 'natsUrl' | 'urls'>,
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
  const isSent = async () => {
    const today = (await clockOf(urls.notification))?.today;
    const unsent = await Promise.all(
      (['queued', 'sending', 'gathered'] as const).map((status) => listMessages(api, status)),
    );
    return unsent.flat().every(({ status, gatheredOn }) => status === 'gathered' && gatheredOn === today);
  };
  try {
    const end = performance.now() + SENT_WITHIN_MS;
    while (performance.now() < end) {
      until.throwIfAborted();
      const taken = await Promise.all(PRODUCERS.map((producer) => hasTakenAll(streamOf(producer))));
      if (taken.every(Boolean) && (await isSent())) return;
      await sleep(200);
    }
    throw new Error('notification has still e-mails to send after two minutes: see its log.');
  } finally {
    await nc.drain();
  }
}

/**
 * The number of letters in the catcher, alone or gathered in one e-mail: each has a record, whose e-mail has its id or
 * that of the record it is sent with as Message-ID. How many e-mails there are depends on what was gathered when.
 */
export async function countLetters({ api, mailUrl }: Pick<Suite, 'api' | 'mailUrl'>): Promise<number> {
  const response = await fetch(`${mailUrl}/api/email`);
  const mails = (await response.json()) as { messageId?: string; headers: Record<string, string> }[];
  const caught = new Set(mails.map(({ messageId, headers }) => idIn(messageId ?? headers['message-id'] ?? '')));
  const sent = await listMessages(api, 'sent');
  return sent.filter(({ id, sentWith }) => caught.has(sentWith ?? id)).length;
}

/** `<id@domain>` → id */
const idIn = (messageId: string): string | undefined => /^<?([^@]+)@/.exec(messageId)?.[1];

async function listMessages(api: Suite['api'], status: 'queued' | 'sending' | 'gathered' | 'sent') {
  const notification = api.http('notification', staff);
  const messages = [];
  let cursor: string | undefined;
  do {
    const query = { status, ...(cursor ? { cursor } : {}) };
    const { items, next } = await bodyOf(notification.GET('/messages', { params: { query } }));
    messages.push(...items);
    cursor = next ?? undefined;
  } while (cursor);
  return messages;
}
