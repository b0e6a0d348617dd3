import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '@heng/kit';
import { eventually } from '@heng/testing';
import { NotificationBed } from '../../test/notification-bed.js';
import { letterEvents } from '../../test/sample-events.js';
import { notification } from '../notification.module.js';

const mail = NotificationBed.of();
beforeAll(async () => {
  for (let n = 1; n <= 9; n++) await mail.register(n);
});
afterEach(() => {
  mail.sink.answer = () => undefined;
  mail.sink.hold = undefined;
});

test.each([
  [1, 'recipient'],
  [2, 'content'],
] as const)('agency %i: a mail that is deferred (451) at its %s goes out with the next try', async (n, at) => {
  const before = mail.sink.triesOf(`agency-${n}@example.cn`);
  mail.sink.answer = (_, tries) => (tries === before + 1 ? { at, code: 451 } : undefined);
  const event = await mail.publish(letterEvents(n)['draft-rating']!);
  const message = await mail.settled(event, 'sent');
  expect(message).toMatchObject({ attempts: 2, last_fault: null });
  expect(mail.sink.to(`agency-${n}@example.cn`)).toHaveLength(2);
});

test.each([
  [3, 'recipient', '550 EENVELOPE RCPT TO'],
  [4, 'content', '554 EMESSAGE DATA'],
] as const)('agency %i: a mail that is refused at its %s fails with the code and no address', async (n, at, fault) => {
  mail.sink.answer = (address) =>
    address === `agency-${n}@example.cn` ? { at, code: Number(fault.slice(0, 3)) } : undefined;
  const event = await mail.publish(letterEvents(n)['draft-rating']!);
  expect(await mail.settled(event, 'failed')).toMatchObject({ attempts: 1, last_fault: fault });
  const { body } = await mail.bed.call<string>('GET', '/metrics');
  expect(body).toMatch(/heng_messages\{status="failed"\} [12]\n/);
});

test('while the mail server is away mails wait, and they go out when it is back', async () => {
  await mail.sink.close();
  const event = await mail.publish(letterEvents(5)['draft-rating']!);
  await eventually(async () => expect((await mail.messageOf(event))?.last_fault).toMatch(/^E\w+ CONN$/));
  await mail.sink.open();
  await mail.settled(event, 'sent');
  expect(mail.sink.to('agency-5@example.cn')).toHaveLength(2);
});

test('a mail that was accepted when the service stopped is sent again as the same mail', async () => {
  let answer = () => {};
  mail.sink.hold = new Promise<void>((resolve) => (answer = resolve));
  const event = await mail.publish(letterEvents(6)['notice-published']!);
  await mail.mailsTo('agency-6@example.cn', 2);
  await mail.bed.running.stop();
  expect((await mail.messageOf(event))?.status).toBe('sending');
  answer();
  mail.sink.hold = undefined;
  await mail.bed.startService();
  await mail.settled(event, 'sent');
  const [, first, second] = await mail.mailsTo('agency-6@example.cn', 3);
  const same = ({ messageId, date, subject, html, text }: NonNullable<typeof first>) => ({
    messageId,
    date,
    subject,
    html,
    text,
  });
  expect(same(second!)).toEqual(same(first!));
});

test('an accepted mail is not sent again because the database is away for a while', async () => {
  let answer = () => {};
  mail.sink.hold = new Promise<void>((resolve) => (answer = resolve));
  const event = await mail.publish(letterEvents(6)['rating-granted']!);
  await mail.mailsTo('agency-6@example.cn', 4);
  await mail.bed.db.query('revoke update on message from heng_service');
  answer();
  await sleep(1500);
  expect((await mail.messageOf(event))?.status).toBe('sending');
  await mail.bed.db.query('grant update on message to heng_service');
  await mail.settled(event, 'sent');
  expect(mail.sink.to('agency-6@example.cn')).toHaveLength(4);
});

test('five mails go at a time, and the others after them', async () => {
  let answer = () => {};
  const before = mail.sink.mails.length;
  mail.sink.hold = new Promise<void>((resolve) => (answer = resolve));
  const events = [];
  for (const n of [1, 2, 3, 4, 5, 6, 7]) events.push(await mail.publish(letterEvents(n)['left-unrated']!));
  await eventually(() => expect(mail.sink.mails.length).toBe(before + 5));
  await sleep(300);
  expect(mail.sink.mails.length).toBe(before + 5);
  answer();
  for (const event of events) await mail.settled(event, 'sent');
  expect(mail.sink.mails.length).toBe(before + 7);
});

test('a mail server with another password loses no mail', async () => {
  const { bed } = mail;
  const right = bed.environment['SMTP_URL']!;
  await bed.running.stop();
  bed.environment['SMTP_URL'] = right.replace('right', 'wrong');
  await bed.startService();
  const event = await mail.publish(letterEvents(7)['draft-rating']!);
  await eventually(async () => expect((await mail.messageOf(event))?.last_fault).toMatch(/^535 EAUTH/));
  await bed.running.stop();
  bed.environment['SMTP_URL'] = right;
  await bed.startService();
  await mail.settled(event, 'sent');
});

test('with two replicas each mail goes out once', async () => {
  const second = await start(notification, mail.bed.environment);
  try {
    const events = [];
    for (const letter of [
      'draft-rating',
      'notice-published',
      'rating-granted',
      'complaint-to-answer',
      'left-unrated',
    ]) {
      for (const n of [8, 9]) events.push(await mail.publish(letterEvents(n)[letter]!));
    }
    for (const event of events) expect((await mail.settled(event, 'sent')).attempts).toBe(1);
    for (const n of [8, 9]) expect(mail.sink.to(`agency-${n}@example.cn`)).toHaveLength(6);
  } finally {
    await second.stop();
  }
});
