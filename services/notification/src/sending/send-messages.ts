import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Background, Clock, inSpan, RecipientKeys, SETTINGS, shanghaiDate, SpanKind, WakeSignal } from '@heng/kit';
import type { NotificationSettings } from '../config.js';
import { nextTry } from '../domain/delivery.js';
import { gatheringSince } from '../domain/gathering.js';
import { MessageStore, type Outgoing } from '../storage/message.store.js';
import { CONNECTIONS, faultOf, KeyMissing, MailServer } from './mail-server.js';
import { renderMail } from './render-mail.js';

const TICK_MS = 1000;
/** Time for the mails in hand when the service stops. */
const GRACE_MS = 3000;

/**
 * Sends the messages that are due, several at a time, on one replica. An interrupted mail is sent again under the same
 * Message-ID.
 */
@Injectable()
export class SendMessages implements Background {
  private readonly logger = new Logger('SendMessages');
  private readonly inHand = new Set<Promise<void>>();
  private readonly wakeSignal = new WakeSignal();

  constructor(
    private readonly messages: MessageStore,
    private readonly server: MailServer,
    private readonly keys: RecipientKeys,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: NotificationSettings,
  ) {
    messages.onWake(() => this.wakeSignal.ring());
  }

  async run(until: AbortSignal): Promise<void> {
    const givenUp = new AbortController();
    await this.messages.resume();
    while (!until.aborted) {
      const free = CONNECTIONS - this.inHand.size;
      const claimed = free > 0 ? await this.claim(free) : [];
      for (const message of claimed) this.start(message, givenUp.signal);
      if (claimed.length < free || free === 0) await this.wakeSignal.sleep(TICK_MS, until);
    }
    await Promise.race([Promise.all(this.inHand), pause(GRACE_MS)]);
    givenUp.abort();
    await Promise.all(this.inHand);
  }

  private async claim(limit: number): Promise<Outgoing[]> {
    try {
      return await this.messages.claim(limit, shanghaiDate(gatheringSince(this.clock.now())));
    } catch (error) {
      this.logger.warn(`sending is delayed: ${String(error)}`);
      return [];
    }
  }

  private start(message: Outgoing, givenUp: AbortSignal): void {
    const work = this.deliver(message, givenUp).finally(() => {
      this.inHand.delete(work);
      this.wakeSignal.ring();
    });
    this.inHand.add(work);
  }

  private async deliver(message: Outgoing, givenUp: AbortSignal): Promise<void> {
    try {
      await inSpan('send mail', spanOf(message), async () => {
        const opened = await this.open(message);
        await this.server.send(renderMail(opened, this.settings.PORTAL_URL), opened, givenUp);
      });
    } catch (error) {
      return givenUp.aborted ? undefined : this.settle(error, message, givenUp);
    }
    await this.insist(() => this.messages.sent(message.id), givenUp);
  }

  /** The message with its address and the secret of its link in clear. @throws KeyMissing */
  private async open(message: Outgoing): Promise<Outgoing> {
    const { token } = message.data as { token?: string };
    const [email, secret] = await Promise.all([message.email, token ?? ''].map((text) => this.keys.open(text)));
    if (email === undefined || secret === undefined) throw new KeyMissing();
    return { ...message, email, data: token === undefined ? message.data : { ...message.data, token: secret } };
  }

  private async settle(error: unknown, { id, attempts, firstTriedAt }: Outgoing, givenUp: AbortSignal): Promise<void> {
    const fault = faultOf(error);
    const wait = nextTry(fault, attempts, Date.now() - firstTriedAt.getTime());
    this.logger.warn(`message ${id}, try ${attempts}: ${fault.kind}, ${fault.cause}`);
    if (wait === null) return this.insist(() => this.messages.failed(id, fault.cause), givenUp);
    await this.insist(() => this.messages.retryLater(id, fault.cause, wait), givenUp);
    // An unreachable server is not tried more often than this for each waiting mail.
    if (fault.kind === 'unreachable') await pause(TICK_MS, givenUp);
  }

  /**
   * Records the outcome of a mail, also when the database is unreachable for a while: otherwise it would go out twice.
   */
  private async insist(write: () => Promise<void>, givenUp: AbortSignal): Promise<void> {
    while (!givenUp.aborted) {
      try {
        return await write();
      } catch (error) {
        this.logger.warn(`recording the outcome of a message is delayed: ${String(error)}`);
        await pause(TICK_MS, givenUp);
      }
    }
  }
}

/** A mail belongs to the trace of its event. Neither names nor addresses are attributes. */
const spanOf = ({ id, template, attempts, traceparent }: Outgoing) => ({
  kind: SpanKind.CLIENT,
  attributes: {
    'messaging.system': 'smtp',
    'messaging.operation.type': 'send',
    'messaging.destination.name': template,
    'messaging.message.id': id,
    'messaging.smtp.attempt': attempts,
  },
  within: traceparent,
});

const pause = (ms: number, until?: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal: until, ref: false }).catch(() => undefined);
