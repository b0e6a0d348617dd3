import type { AddressObject } from 'mailparser';
import { AgencyDeregistered } from '@heng/contracts';
import { NotificationBed } from '../../test/notification-bed.js';
import { agencyId, enterpriseName, letterEvents, registrations, type Sample } from '../../test/sample-events.js';

const mail = NotificationBed.of();

test.each([
  ['agency-registered', 'agency-1@example.cn', '关于贵机构完成注册的通知'],
  ['feedback-asked', 'enterprise-2@example.cn', '关于请反馈贯标咨询服务项目满意度情况的通知'],
  ['feedback-reminded', 'enterprise-61@example.cn', '关于距满意度反馈截止日期还有30日的提醒'],
  ['feedback-clock', 'agency-62@example.cn', '关于贯标咨询服务项目反馈期限开始计算的通知'],
  ['project-declined', 'agency-63@example.cn', '关于贯标企业谢绝贯标咨询服务项目的通知'],
  ['complaint-to-answer', 'agency-3@example.cn', '关于请对投诉作出回应的通知'],
  ['filer-told', 'filer-72@example.cn', '关于投诉T2026-000123-3不予受理的通知'],
  ['answer-extension-decided', 'agency-83@example.cn', '关于同意延长投诉回应期限的通知'],
  ['answer-commented', 'agency-84@example.cn', '关于投诉人对贵机构的答复提出意见的通知'],
  ['mediation-opened', 'agency-85@example.cn', '关于组织调解的通知'],
  ['offer-made', 'agency-80@example.cn', '关于投诉人提出调解方案的通知'],
  ['mediation-failed', 'agency-81@example.cn', '关于调解未达成一致的通知'],
  ['complaint-settled', 'agency-82@example.cn', '关于投诉调解结案的通知'],
  ['complaint-withdrawn', 'agency-104@example.cn', '关于投诉撤回、程序终止的通知'],
  ['evidence-added', 'agency-105@example.cn', '关于投诉补充材料的通知'],
  ['panel-ready', 'agency-95@example.cn', '关于裁定组已经组成的通知'],
  ['reconsideration-requested', 'agency-86@example.cn', '关于裁定进入复议的通知'],
  ['reconsideration-decided', 'agency-87@example.cn', '关于复议结果的通知'],
  ['ruling-issued', 'agency-96@example.cn', '关于投诉裁定的通知'],
  ['hearing-opened', 'agency-93@example.cn', '关于听取贵机构意见的通知'],
  ['hearing-concluded', 'agency-94@example.cn', '关于核实结果的通知'],
  ['announcement-published', 'agency-97@example.cn', '关于向社会公布的通知'],
  ['repair-decided', 'agency-98@example.cn', '关于修复申请决定的通知'],
  ['announcement-ended', 'agency-99@example.cn', '关于结束公布的通知'],
  ['panel-seat', 'expert-106@example.cn', '关于您被抽取为裁定组成员的通知'],
  ['panel-seat-taken', 'expert-107@example.cn', '关于您递补为裁定组成员的通知'],
  ['panel-seat-left', 'expert-108@example.cn', '关于您不再担任裁定组成员的通知'],
  ['panel-opinion-due', 'expert-109@example.cn', '关于请提出裁定意见的通知'],
  ['panel-decided', 'expert-110@example.cn', '关于裁定组已经作出裁定的通知'],
  ['case-panel-seat', 'expert-111@example.cn', '关于您被抽取为裁定组成员的通知'],
  ['case-panel-decided', 'expert-112@example.cn', '关于裁定组已经作出裁定的通知'],
  ['draft-rating', 'agency-4@example.cn', '关于2026年上半年评级初评结果的通知'],
  ['notice-published', 'agency-5@example.cn', '关于2026年上半年评级结果公示的通知'],
  ['application-returned', 'agency-8@example.cn', '关于注册申请需要补正的通知'],
  ['certificate-lapsed', 'agency-9@example.cn', '关于咨询人员考试合格证书期满的通知'],
  ['consent-asked', 'person-0@example.cn', '关于是否同意公开您的姓名'],
  ['rating-granted', 'agency-6@example.cn', '关于2026年上半年评级结果确定的通知'],
  ['left-unrated', 'agency-7@example.cn', '关于2026年上半年未获评级的通知'],
  ['objection-to-confirm', 'objector-65@example.cn', '关于请确认您提出的异议'],
  ['objection-accepted', 'agency-66@example.cn', '关于受理对2026年上半年评级公示的异议的通知'],
  ['objection-declined', 'objector-67@example.cn', '关于不予受理异议的通知'],
  ['objection-decided', 'objector-68@example.cn', '关于异议决定的通知'],
  ['case-opened', 'agency-69@example.cn', '关于就贵机构评级立案的通知'],
  ['rating-case-opened', 'agency-101@example.cn', '关于就贵机构评级立案的通知'],
  ['case-panel-ready', 'agency-102@example.cn', '关于评级案件裁定组已经组成的通知'],
  ['rating-case-decided', 'agency-103@example.cn', '关于贵机构评级案件裁定的通知'],
  ['case-decided', 'agency-70@example.cn', '关于贵机构评级案件裁定的通知'],
])('the event of %s makes one mail to %s', async (name, address, subject) => {
  const n = Number(/\d+/.exec(address)![0]);
  await mail.register(n);
  if (name !== 'agency-registered') await mail.settled(await mail.publish(letterEvents(n)[name]!), 'sent');
  const received = mail.sink.to(address).filter((one) => one.subject === `【中国两化融合服务联盟】${subject}`);
  expect(received).toHaveLength(1);
  expect(received[0]!.text).toContain('特此通知。');
  expect(received[0]!.html).toContain('特此通知。');
});

test('an expert without an address gets no letter, and none later for what is past', async () => {
  const { agency, agencyContact, expertContact } = registrations(113);
  for (const known of [agency, agencyContact]) await mail.publish(known);
  const { id } = await mail.publish(letterEvents(113)['panel-seat']!);
  await mail.allHandled();
  await mail.publish(expertContact);
  await mail.allHandled();
  expect(await mail.bed.db.query('select id from message where event_id = $1', [id])).toEqual([]);
});

test('a mail has the headers that keep it from being answered by machines or taken twice', async () => {
  await mail.register(11);
  const [received] = await mail.mailsTo('agency-11@example.cn', 1);
  const [{ message_id: messageId }] = await mail.bed.db.query(
    "select message_id from message where party_id = $1 and template = 'agency-registered'",
    [agencyId(11)],
  );
  expect(received!.headers.get('auto-submitted')).toBe('auto-generated');
  expect(received!.messageId).toBe(messageId);
  expect(received!.messageId).toMatch(/^<[0-9a-f-]{36}@heng\.alliance\.example\.cn>$/);
  expect(Math.abs(Date.now() - received!.date!.getTime())).toBeLessThan(60_000);
  expect(received!.from?.text).toContain('notice@alliance.example.cn');
});

test('who is in no register yet is written to under the name that the event gives', async () => {
  const { agencyContact } = registrations(41);
  await mail.publish(agencyContact);
  await mail.publish(letterEvents(41)['application-refused']!);
  const [received] = await mail.mailsTo('agency-41@example.cn', 1);
  expect(received!.text).toMatch(/^福州衡鉴管理咨询有限公司：\n/);
});

test.each([
  ['consent-asked', 42, 'person-42@example.cn', 'https://portal.example.cn/consent#one-time-secret'],
  ['feedback-asked', 43, 'enterprise-43@example.cn', 'https://portal.example.cn/feedback#one-time-secret'],
  ['feedback-reminded', 44, 'enterprise-44@example.cn', 'https://portal.example.cn/feedback#one-time-secret'],
])(
  'the secret of the one-time link of %s is in the mail, and nowhere once it is sent',
  async (name, n, address, link) => {
    const { personContact, ...parties } = registrations(n);
    for (const sample of name === 'consent-asked' ? [personContact] : Object.values(parties))
      await mail.publish(sample);
    const message = await mail.settled(await mail.publish(letterEvents(n)[name]!), 'sent');
    const [received] = await mail.mailsTo(address, 1);
    expect(received!.text).toContain(link);
    expect(JSON.stringify(message)).not.toContain('one-time-secret');
  },
);

test('an objector who acted with a token of a party, which has its own way to see the decision, gets no letter', async () => {
  await mail.register(71);
  const { event, data } = letterEvents(71)['objection-decided']!;
  const decided = await mail.publish({ event, data: { ...data, objectorId: undefined } });
  await mail.allHandled();
  expect(await mail.messageOf(decided)).toBeUndefined();
});

test.each(['name-withholding-granted', 'name-withholding-refused', 'name-withholding-ended'])(
  'the letter %s needs no agency, and waits for the name of the enterprise',
  async (name) => {
    const n = 51 + ['name-withholding-granted', 'name-withholding-refused'].indexOf(name);
    const { enterprise, enterpriseContact } = registrations(n);
    const event = await mail.publish(letterEvents(n)[name]!);
    await mail.publish(enterpriseContact);
    await mail.allHandled();
    expect((await mail.messageOf(event))?.status).toBe('waiting');
    await mail.publish(enterprise);
    await mail.settled(event, 'sent');
    const [received] = await mail.mailsTo(`enterprise-${n}@example.cn`, 1);
    expect(received!.text).toContain(`${enterpriseName}：`);
  },
);

test.each([
  // The agency also has the letter of its registration.
  ['withholding-ended', 56, 'agency-56@example.cn', 2],
  ['name-withholding-ended', 57, 'enterprise-57@example.cn', 1],
])('%s is not written while another withholding hides the value', async (name, n, address, mails) => {
  await mail.register(n);
  const { event, data } = letterEvents(n)[name]!;
  const prolonged = await mail.publish({ event, data: { ...data, stillWithheld: true } });
  await mail.settled(await mail.publish({ event, data: { ...data, stillWithheld: false } }), 'sent');
  expect(await mail.messageOf(prolonged)).toBeUndefined();
  expect(await mail.mailsTo(address, mails)).toHaveLength(mails);
});

test('an enterprise is asked to confirm what an agency proposes, not what staff start', async () => {
  await mail.register(55);
  const proposed = letterEvents(55)['project-proposed']!;
  const byStaff = await mail.publish(proposed, { actor: { sub: 'staff-1', role: 'alliance-staff' } });
  const byAgency = await mail.publish(proposed, { actor: { sub: 'agency-1', role: 'agency' } });
  await mail.settled(byAgency, 'sent');
  expect(await mail.messageOf(byStaff)).toBeUndefined();
  const [received] = await mail.mailsTo('enterprise-55@example.cn', 1);
  expect(received!.subject).toContain('关于请确认贯标咨询服务项目的通知');
});

test('an agency is told of the clock for feedback until its last day in Shanghai, not of one that has run out', async () => {
  await mail.register(64);
  const clock = letterEvents(64)['feedback-clock']!;
  const over = await mail.publish(clock, { time: '2026-09-28T16:00:00.000Z' });
  const lastDay = await mail.publish(clock, { time: '2026-09-28T15:59:59.000Z' });
  await mail.settled(lastDay, 'sent');
  expect(await mail.messageOf(over)).toBeUndefined();
});

test('a company name with < and & is written right in the address, the text and the HTML', async () => {
  await mail.register(12);
  await mail.publish(letterEvents(12)['feedback-asked']!);
  const [received] = await mail.mailsTo('enterprise-12@example.cn', 1);
  expect((received!.to as AddressObject).value[0]?.name).toBe(enterpriseName);
  expect(received!.text).toContain(`${enterpriseName}：`);
  expect(received!.html).toContain('厦门&lt;海&amp;风&gt;电子有限公司：');
});

test('an event that comes three times makes one mail', async () => {
  await mail.register(13);
  const event = await mail.publish(letterEvents(13)['draft-rating']!);
  await mail.repeat(event);
  await mail.repeat(event);
  await mail.settled(event, 'sent');
  await mail.repeat(event);
  await mail.allHandled();
  const next = await mail.publish(letterEvents(13)['rating-granted']!);
  await mail.settled(next, 'sent');
  const subjects = mail.sink.to('agency-13@example.cn').map(({ subject }) => subject);
  expect(subjects).toHaveLength(3);
  expect(new Set(subjects).size).toBe(3);
});

test.each(['agency', 'agencyContact', 'enterprise', 'enterpriseContact'] as const)(
  'a message waits for the event %s, however late it comes',
  async (last) => {
    const n = 20 + ['agency', 'agencyContact', 'enterprise', 'enterpriseContact'].indexOf(last);
    const { [last]: missing, ...known }: Record<string, Sample> = registrations(n);
    const event = await mail.publish(letterEvents(n)[last.startsWith('agency') ? 'draft-rating' : 'feedback-asked']!);
    for (const sample of Object.values(known)) await mail.publish(sample);
    await mail.allHandled();
    expect((await mail.messageOf(event))?.status).toBe('waiting');
    await mail.publish(missing!);
    expect((await mail.settled(event, 'sent')).attempts).toBe(1);
  },
);

test('feedback is asked only when the name of the agency is known, too', async () => {
  const { agency, ...known } = registrations(31);
  const event = await mail.publish(letterEvents(31)['feedback-asked']!);
  await mail.publish({
    event: AgencyDeregistered,
    data: { agencyId: agencyId(31), deregisteredOn: '2026-03-02', reason: '自愿' },
  });
  for (const sample of Object.values(known)) await mail.publish(sample);
  await mail.allHandled();
  expect((await mail.messageOf(event))?.status).toBe('waiting');
  await mail.publish(agency);
  await mail.settled(event, 'sent');
});

test('after all this no mail came twice, and none came without a message', async () => {
  const messages: { message_id: string }[] = await mail.bed.db.query(
    "select message_id from message where status = 'sent'",
  );
  const received = mail.sink.mails.map(({ messageId }) => messageId);
  expect(received.sort()).toEqual(messages.map((message) => message.message_id).sort());
  expect(await mail.bed.db.query('select reason from dead_letter')).toEqual([]);
});
