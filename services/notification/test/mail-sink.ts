import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** The refusal of a recipient or of a mail; undefined accepts it. */
type Answer = { at: 'recipient' | 'content'; code: number } | undefined;

/**
 * A mail server in this process. It stores accepted mails; a test may make it refuse, delay its answer or be
 * unreachable.
 */
export class MailSink {
  readonly mails: ParsedMail[] = [];
  /** Called once for each attempt; `tries` counts from 1 for an address. */
  answer: (address: string, tries: number) => Answer = () => undefined;
  /** While this is set, a mail is stored but its acceptance is not answered before the promise resolves. */
  hold: Promise<void> | undefined;
  private readonly tries = new Map<string, number>();
  private server: SMTPServer | undefined;
  private port = 0;

  async open(): Promise<string> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 100,
      onAuth: ({ password }, _session, done) =>
        password === 'right' ? done(null, { user: 'heng' }) : done(new Error('no')),
      onRcptTo: ({ address }, _session, done) => {
        this.tries.set(address, this.triesOf(address) + 1);
        done(this.refusal(address, 'recipient'));
      },
      onData: (stream, session, done) => {
        const address = session.envelope.rcptTo[0]!.address;
        void simpleParser(stream).then(async (mail) => {
          const refusal = this.refusal(address, 'content');
          if (!refusal) this.mails.push(mail);
          await this.hold;
          done(refusal);
        });
      },
    });
    this.server.on('error', () => undefined);
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server.server, 'listening');
    this.port = (this.server.server.address() as AddressInfo).port;
    return `smtp://heng:right@127.0.0.1:${this.port}`;
  }

  /** Makes the server unreachable; `open` comes back on the same port. */
  close(): Promise<void> {
    const { server } = this;
    return new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  triesOf(address: string): number {
    return this.tries.get(address) ?? 0;
  }

  to(address: string): ParsedMail[] {
    return this.mails.filter((mail) => (mail.to as AddressObject).value[0]?.address === address);
  }

  private refusal(address: string, at: 'recipient' | 'content'): Error | null {
    const answer = this.answer(address, this.triesOf(address));
    return answer?.at === at ? Object.assign(new Error(`not ${address}`), { responseCode: answer.code }) : null;
  }
}
