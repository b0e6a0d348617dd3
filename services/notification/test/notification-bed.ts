import { jetstreamManager } from '@nats-io/jetstream';
import type { RecordedEvent } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { notification } from '../src/notification.module.js';
import { MailSink } from './mail-sink.js';
import { registrations, type Sample } from './sample-events.js';

export type Row = { id: string; status: string; attempts: number; message_id: string; last_fault: string | null };

/** The service with its own mail server. */
export class NotificationBed {
  readonly sink = new MailSink();
  bed!: TestBed;

  /** A bed that starts before the tests of a file and stops after them. */
  static of(): NotificationBed {
    const mail = new NotificationBed();
    beforeAll(() => mail.start());
    afterAll(async () => {
      await mail.bed.stop();
      await mail.sink.close();
    });
    return mail;
  }

  private async start(): Promise<void> {
    const environment = {
      SMTP_URL: await this.sink.open(),
      MAIL_FROM: '中国两化融合服务联盟 <notice@alliance.example.cn>',
      PORTAL_URL: 'https://portal.example.cn',
    };
    this.bed = await TestBed.start(notification, { environment });
  }

  publish({ event, data }: Sample, over: Partial<RecordedEvent> = {}): Promise<RecordedEvent> {
    const subject =
      data['agencyId'] ??
      data['enterpriseId'] ??
      data['personId'] ??
      data['objectorId'] ??
      data['filerId'] ??
      data['expertId'];
    return this.bed.publish(event, String(subject), data, over);
  }

  /** Publishes an earlier event again, as a broker may. */
  async repeat(recorded: RecordedEvent): Promise<void> {
    await this.bed.js.publish(`evt.${recorded.type}`, JSON.stringify(recorded));
  }

  /** Makes agency and enterprise `n` known; the agency gets the mail on its registration. */
  async register(n: number): Promise<void> {
    for (const sample of Object.values(registrations(n))) await this.publish(sample);
    await this.mailsTo(`agency-${n}@example.cn`, 1);
  }

  /** Waits until an address has that many mails. */
  mailsTo(address: string, count: number) {
    return eventually(() => {
      const mails = this.sink.to(address);
      if (mails.length !== count) throw new Error(`${address} has ${mails.length} mails, not ${count}`);
      return mails;
    });
  }

  async messageOf({ id }: RecordedEvent): Promise<Row | undefined> {
    const rows: Row[] = await this.bed.db.query('select * from message where event_id = $1', [id]);
    return rows[0];
  }

  /** Waits until the messages of an event have a status; the first of them. */
  settled({ id }: RecordedEvent, status: string): Promise<Row> {
    return eventually(async () => {
      const rows: Row[] = await this.bed.db.query('select * from message where event_id = $1', [id]);
      const statuses = rows.map((row) => row.status);
      if (!rows[0] || statuses.some((one) => one !== status)) throw new Error(`${statuses.join()}, not ${status}`);
      return rows[0];
    });
  }

  /** Waits until every event published so far is handled. */
  async allHandled(): Promise<void> {
    const { consumers } = await jetstreamManager(this.bed.nc);
    await eventually(async () => {
      for (const stream of ['REGISTRY', 'TRACKING', 'COMPLAINTS', 'RATING']) {
        const { num_pending: pending, num_ack_pending: inHand } = await consumers.info(stream, 'notification');
        if (pending + inHand > 0) throw new Error(`${pending + inHand} events of ${stream} wait`);
      }
    });
  }
}
