import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SETTINGS } from '@heng/kit';
import { createTransport } from 'nodemailer';
import type { NotificationSettings } from '../config.js';
import type { Fault } from '../domain/delivery.js';
import type { Outgoing } from '../storage/message.store.js';
import type { Mail } from './render-mail.js';

/** Mails sent at a time. */
export const CONNECTIONS = 5;

/** The SMTP server. Its time-outs are nodemailer's, which wait as long for an answer as RFC 5321 asks. */
@Injectable()
export class MailServer implements OnModuleDestroy {
  private readonly transport;

  constructor(@Inject(SETTINGS) private readonly settings: NotificationSettings) {
    const pool = { pool: true as const, maxConnections: CONNECTIONS, maxRequeues: 0 };
    this.transport = createTransport({
      url: settings.SMTP_URL,
      ...pool,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Resolves when the server has accepted the mail; `until` gives up. @throws errors that `faultOf` explains */
  async send(mail: Mail, { messageId, party, email, firstTriedAt }: Outgoing, until: AbortSignal): Promise<void> {
    await this.transport.sendMail({
      ...mail,
      from: this.settings.MAIL_FROM,
      to: { name: party, address: email },
      messageId,
      date: firstTriedAt,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'zh-CN' },
      textEncoding: 'base64',
      signal: until,
    });
  }

  onModuleDestroy(): void {
    this.transport.close();
  }
}

/** The key of a message's address or link is destroyed, or has not come yet. */
export class KeyMissing extends Error {
  override readonly name = 'KeyMissing';
}

/** Explains an error of `send`, without the address that the server's own words may repeat. */
export function faultOf(error: unknown): Fault {
  const { name, code, responseCode, command } = error as {
    name?: string;
    code?: string;
    responseCode?: number;
    command?: string;
  };
  if (error instanceof KeyMissing) return { kind: 'deferred', cause: error.name };
  const cause = [responseCode, code ?? name, command].filter((part) => part !== undefined).join(' ');
  const isAboutTheMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM';
  if (!isAboutTheMail) return { kind: 'unreachable', cause };
  return { kind: responseCode !== undefined && responseCode < 500 ? 'deferred' : 'refused', cause };
}
