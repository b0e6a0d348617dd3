import { EnterpriseChanged } from '@heng/contracts';
import type { As } from '@heng/testing';
import { NotificationBed } from '../../test/notification-bed.js';
import { agencyId, letterEvents, registrations } from '../../test/sample-events.js';

const mail = NotificationBed.of();

const ENTERPRISE = '12440600MB2C07549J';
const agency = (n: number): As => ({ role: 'agency', org: `9135010${n}M000100Y43` });
const enterprise = (org: string): As => ({ role: 'enterprise', org });
const lettersOf = async (as: As) => (await mail.bed.call('GET', '/letters/own', { as })).body;
const kinds = async (as: As): Promise<string[]> =>
  (await lettersOf(as)).items.map(({ template }: { template: string }) => template).sort();

beforeAll(async () => {
  await mail.register(1);
  await mail.register(2);
  for (const name of ['rating-granted', 'feedback-asked', 'consent-asked'])
    await mail.settled(await mail.publish(letterEvents(1)[name]!), 'sent');
});

test('an enterprise reads the letters to itself: kind, subject, day and status, without text, address and link', async () => {
  const { items, next } = await lettersOf(enterprise(ENTERPRISE));
  expect(items).toEqual([
    {
      id: expect.any(String),
      template: 'feedback-asked',
      subject: '关于请反馈贯标咨询服务项目满意度情况的通知',
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      status: 'sent',
    },
  ]);
  expect(next).toBeNull();
  expect(JSON.stringify(items)).not.toMatch(/@|one-time-secret|#/);
});

test('an agency reads those to itself, and none to others or to a person', async () => {
  expect(await kinds(agency(1))).toEqual(['agency-registered', 'rating-granted']);
  expect(await kinds(agency(2))).toEqual(['agency-registered']);
});

test('an organisation reads by its role and its present code alone', async () => {
  expect(await kinds({ role: 'agency', org: ENTERPRISE })).toEqual([]);
  expect(await kinds({ role: 'enterprise', org: agency(1).org })).toEqual([]);
  expect(await kinds({ role: 'enterprise' })).toEqual([]);
  const { data } = registrations(1).enterprise;
  const change = { ...data, creditCode: '91350100M000100Y43', changedOn: '2026-09-18', reason: '换证' };
  await mail.publish({ event: EnterpriseChanged, data: change }, { sequence: 99 });
  await mail.allHandled();
  expect([await kinds(enterprise('91350100M000100Y43')), await kinds(enterprise(ENTERPRISE))]).toEqual([
    ['feedback-asked'],
    [],
  ]);
});

test('the pages hold every letter once, newest first', async () => {
  const fill = `
    insert into message (id, event_id, template, agency_id, party_id, data, event_time, status, message_id, created_at)
    select gen_random_uuid(), gen_random_uuid(), template, agency_id, party_id, data, event_time, status, '<x>', now() - n * interval '1 hour'
    from message, generate_series(1, 120) n where party_id = $1 and template = 'rating-granted'`;
  await mail.bed.db.query(fill, [agencyId(1)]);
  const seen: string[] = [];
  let cursor = '';
  do {
    const { body } = await mail.bed.call('GET', `/letters/own${cursor}`, { as: agency(1) });
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.next && `?cursor=${body.next}`;
  } while (cursor);
  expect([seen.length, new Set(seen).size]).toEqual([122, 122]);
});

test('nobody else reads letters, staff neither', async () => {
  for (const as of [undefined, { role: 'alliance-staff' }, { role: 'expert' }, { role: 'regulator' }] as const)
    expect((await mail.bed.call('GET', '/letters/own', as ? { as } : {})).status).toBe(as ? 403 : 401);
});
