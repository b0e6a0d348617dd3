import type { RecordedEvent } from '@heng/contracts';
import { start } from '@heng/kit';
import { NotificationBed } from '../../test/notification-bed.js';
import { letterEvents } from '../../test/sample-events.js';
import { notification } from '../notification.module.js';

const mail = NotificationBed.of();
const byAgency = { actor: { sub: 'agency-1', role: 'agency' } } as const;
const projectId = (n: number) => `c1000000-0000-8000-8000-${String(n).padStart(12, '0')}`;

/** An agency proposes projects to enterprise `n`, on a business date at noon; of several, the first letter is sent first. */
async function propose(n: number, projects: number[], date = '2026-03-02'): Promise<RecordedEvent[]> {
  const { event, data } = letterEvents(n)['project-proposed']!;
  const events: RecordedEvent[] = [];
  for (const project of projects) {
    if (events.length === 1) await mail.settled(events[0]!, 'sent');
    events.push(
      await mail.publish(
        { event, data: { ...data, projectId: projectId(project) } },
        { ...byAgency, time: `${date}T04:00:00.${String(project).padStart(3, '0')}Z` },
      ),
    );
  }
  return events;
}

const gathered = async (events: RecordedEvent[]) => {
  for (const event of events) await mail.settled(event, 'gathered');
};
const enterprise = (n: number) => `enterprise-${n}@example.cn`;
let day = 2;
/** The next business date; the letters gathered before are due. */
const nextDay = () => mail.bed.setDate(`2026-03-${String(++day).padStart(2, '0')}`);
const today = () => `2026-03-${String(day).padStart(2, '0')}`;

test('of forty proposals to one enterprise on one day, the first goes at once and the others in one letter', async () => {
  await mail.register(1);
  const [, ...others] = await propose(
    1,
    Array.from({ length: 40 }, (_, n) => n + 1),
    today(),
  );
  await gathered(others);
  await mail.mailsTo(enterprise(1), 1);
  await nextDay();
  const rows = [];
  for (const event of others) rows.push(await mail.settled(event, 'sent'));
  const [, letter] = await mail.mailsTo(enterprise(1), 2);
  expect(letter!.subject).toContain('关于请确认39个贯标咨询服务项目的通知');
  for (let project = 2; project <= 40; project++) {
    expect(letter!.text).toContain(`https://portal.example.cn/projects/${projectId(project)}`);
    expect(letter!.html).toContain(`href="https://portal.example.cn/projects/${projectId(project)}"`);
  }
  expect(letter!.text).not.toContain(projectId(1));
  expect(letter!.messageId).toBe(rows[0]!.message_id);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(39);
});

test('letters to others, of other kinds and of other days are not gathered with them', async () => {
  await mail.register(2);
  await mail.register(3);
  const declined = await mail.publish(letterEvents(2)['project-declined']!);
  const events = [
    ...(await propose(2, [1], today())),
    ...(await propose(3, [2], today())),
    ...(await propose(2, [3], '2026-02-20')),
    declined,
  ];
  for (const event of events) await mail.settled(event, 'sent');
  await mail.mailsTo(enterprise(2), 2);
  await mail.mailsTo(enterprise(3), 1);
});

test('a single other letter goes as it is, when its day is over', async () => {
  await mail.register(4);
  const [, other] = await propose(4, [1, 2], today());
  await gathered([other!]);
  await nextDay();
  const { message_id: messageId } = await mail.settled(other!, 'sent');
  const [, letter] = await mail.mailsTo(enterprise(4), 2);
  expect(letter!.subject).toContain('关于请确认贯标咨询服务项目的通知');
  expect(letter!.messageId).toBe(messageId);
});

test.each([
  ['feedback-asked', 5, enterprise(5)],
  ['complaint-to-answer', 6, 'agency-6@example.cn'],
])('%s never waits: it has a one-time secret or a short clock', async (name, n, address) => {
  await mail.register(n);
  const before = mail.sink.to(address).length;
  const events = [];
  for (let sent = 0; sent < 3; sent++) events.push(await mail.publish(letterEvents(n)[name]!));
  for (const event of events) await mail.settled(event, 'sent');
  await mail.mailsTo(address, before + 3);
});

test('an agency learns at once of a feedback clock that ends within a week', async () => {
  await mail.register(7);
  const { event, data } = letterEvents(7)['feedback-clock']!;
  const time = `${today()}T04:00:00.000Z`;
  const clock = (due: string) => mail.publish({ event, data: { ...data, due } }, { time });
  await mail.settled(await clock('2026-09-28'), 'sent');
  await gathered([await clock('2026-09-28')]);
  await mail.settled(await clock('2026-03-09'), 'sent');
});

test('what arrives after the letter of its day is gathered in another one, and the record says in which', async () => {
  await mail.register(8);
  const on = today();
  const [first, ...others] = await propose(8, [1, 2, 3], on);
  await gathered(others);
  await nextDay();
  for (const event of others) await mail.settled(event, 'sent');
  const late = (await Promise.all([propose(8, [4], on), propose(8, [5], on)])).flat();
  for (const event of late) await mail.settled(event, 'sent');
  const [, , letter] = await mail.mailsTo(enterprise(8), 3);
  expect(letter!.text).toContain(projectId(5));
  expect(letter!.text).not.toContain(projectId(3));
  const { body } = await mail.bed.call('GET', '/messages', { as: { role: 'alliance-staff' } });
  const recordOf = ({ id }: RecordedEvent) => body.items.find(({ eventId }: { eventId: string }) => eventId === id);
  expect(recordOf(first!)).toMatchObject({ status: 'sent', gatheredOn: on, sentWith: null });
  expect(recordOf(late[0]!)).toMatchObject({ status: 'sent', gatheredOn: on, sentWith: null });
  expect(recordOf(late[1]!)).toMatchObject({ status: 'sent', gatheredOn: on, sentWith: recordOf(late[0]!).id });
});

test('a gathered letter that was accepted when the service stopped is sent again as the same mail', async () => {
  await mail.register(9);
  const on = today();
  const [, ...others] = await propose(9, [1, 2, 3], on);
  await gathered(others);
  let answer = () => {};
  mail.sink.hold = new Promise<void>((resolve) => (answer = resolve));
  await nextDay();
  await mail.mailsTo(enterprise(9), 2);
  await mail.bed.running.stop();
  const late = await propose(9, [4], on);
  answer();
  mail.sink.hold = undefined;
  await mail.bed.startService();
  for (const event of [...others, ...late]) await mail.settled(event, 'sent');
  const again = (await mail.mailsTo(enterprise(9), 4)).filter(({ subject }) => subject!.includes('2个'));
  expect(again).toHaveLength(2);
  const same = ({ messageId, date, html, text }: (typeof again)[number]) => ({ messageId, date, html, text });
  expect(same(again[1]!)).toEqual(same(again[0]!));
});

test('a gathered letter that is refused for good fails for all that it lists', async () => {
  await mail.register(10);
  const [, ...others] = await propose(10, [1, 2, 3], today());
  await gathered(others);
  mail.sink.answer = (address) => (address === enterprise(10) ? { at: 'recipient', code: 550 } : undefined);
  await nextDay();
  for (const event of others) expect((await mail.settled(event, 'failed')).last_fault).toBe('550 EENVELOPE RCPT TO');
  mail.sink.answer = () => undefined;
});

test('when a replica stops while it sends a gathered letter, the other sends the same one', async () => {
  await mail.register(11);
  const second = await start(notification, mail.bed.environment);
  try {
    const [, ...others] = await propose(11, [1, 2, 3, 4, 5, 6], today());
    await gathered(others);
    let answer = () => {};
    mail.sink.hold = new Promise<void>((resolve) => (answer = resolve));
    await nextDay();
    await mail.mailsTo(enterprise(11), 2);
    await mail.bed.running.stop();
    answer();
    mail.sink.hold = undefined;
    for (const event of others) await mail.settled(event, 'sent');
    const ids = mail.sink.to(enterprise(11)).map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(2);
  } finally {
    await second.stop();
    await mail.bed.startService();
  }
});
