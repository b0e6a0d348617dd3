import { NotificationBed } from '../../test/notification-bed.js';
import { agencyId, letterEvents } from '../../test/sample-events.js';
import { listMessages } from './messages.js';

const mail = NotificationBed.of();

const as = { role: 'alliance-staff' } as const;
const FILL = `
  insert into message (id, event_id, template, agency_id, party_id, data, event_time, status, message_id, created_at)
  select gen_random_uuid(), gen_random_uuid(), 'draft-rating', gen_random_uuid(), gen_random_uuid(), '{}', now(),
    case when n % 10 = 0 then 'failed' else 'sent' end, '<x>', timestamptz '2026-01-01' + (n / 3) * interval '1 second'
  from generate_series(1, $1::int) n`;

test('staff see what was written to whom, without the address and the text', async () => {
  await mail.register(1);
  const event = await mail.publish(letterEvents(1)['rating-granted']!);
  const { message_id: messageId } = await mail.settled(event, 'sent');
  const { body } = await mail.bed.call('GET', '/messages', { as });
  expect(body.next).toBeNull();
  expect(body.items).toHaveLength(2);
  expect(body.items[0]).toEqual({
    id: messageId.slice(1, 37),
    template: 'rating-granted',
    eventId: event.id,
    partyId: agencyId(1),
    partyName: expect.stringMatching(/公司/),
    status: 'sent',
    gatheredOn: null,
    sentWith: null,
    attempts: 1,
    lastFault: null,
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    firstTriedAt: expect.any(String),
    sentAt: expect.any(String),
  });
  expect(JSON.stringify(body)).not.toContain('@');
});

test.each([
  ['', 1202],
  ['status=failed&', 120],
])('the pages of ?%s hold every message once, newest first', async (filter, count) => {
  await mail.bed.db.query("delete from message where message_id = '<x>'");
  await mail.bed.db.query(FILL, [1200]);
  const seen: { id: string; createdAt: string }[] = [];
  let cursor = '';
  do {
    const { body } = await mail.bed.call('GET', `/messages?${filter}${cursor}`, { as });
    seen.push(...body.items);
    cursor = body.next && `cursor=${body.next}`;
  } while (cursor);
  expect(seen).toHaveLength(count);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(count);
  const times = seen.map(({ createdAt }) => createdAt);
  expect(times).toEqual([...times].sort().reverse());
});

test.each([
  ['true', [], 'message_created'],
  ['status = $4', ['failed'], 'message_status'],
  ['party_id = $4', ['00000000-0000-8000-8000-000000000001'], 'message_party'],
])('a page where %s is read from its index', async (filter, values, index) => {
  await mail.bed.db.query(FILL, [20_000]);
  await mail.bed.db.query('analyze message');
  const parameters = ['2026-01-01T00:05:00Z', '00000000-0000-8000-8000-000000000000', 51, ...values];
  const plan = JSON.stringify(await mail.bed.db.query(`explain ${listMessages(filter)}`, parameters));
  expect(plan).toContain(`Index Scan Backward using ${index}`);
  expect(plan).not.toContain('Sort');
});

test('the letters of a party, and those of a kind, are found', async () => {
  const { items } = (await mail.bed.call('GET', `/messages?partyId=${agencyId(1)}`, { as })).body;
  expect(items.map(({ template }: any) => template)).toEqual(['rating-granted', 'agency-registered']);
  const kind = `/messages?partyId=${agencyId(1)}&template=agency-registered&status=sent`;
  expect((await mail.bed.call('GET', kind, { as })).body.items).toEqual([items[1]]);
});

test('a failed letter is sent again, and a sent one is not', async () => {
  const { items } = (await mail.bed.call('GET', `/messages?partyId=${agencyId(1)}`, { as })).body;
  const [{ id }, { id: other }] = items;
  await mail.bed.db.query("update message set status = 'failed', attempts = 9 where id = $1", [id]);
  const before = mail.sink.to('agency-1@example.cn').length;
  for (const one of [id, id, other])
    expect((await mail.bed.call('POST', `/messages/${one}/resending`, { as })).status).toBe(204);
  await mail.mailsTo('agency-1@example.cn', before + 1);
  expect((await mail.bed.call('POST', `/messages/${agencyId(1)}/resending`, { as })).status).toBe(404);
  const agency = { as: { role: 'agency' } } as const;
  expect((await mail.bed.call('POST', `/messages/${id}/resending`, agency)).status).toBe(403);
});

test.each(['/messages?status=lost', '/messages?cursor=x', '/messages?page=2', '/messages?partyId=x'])(
  '%s is refused',
  async (path) => {
    expect((await mail.bed.call('GET', path, { as })).status).toBe(400);
  },
);
