import { eventually, TestBed } from '@heng/testing';
import { answer, kindsOf, tokensOf, feedbackEvents } from '../../test/feedback.js';
import { endedProject, enterprise, registerParties } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const remindersOf = async (id: string) => (await feedbackEvents(bed, id)).filter(({ kind }) => kind === 'reminded');
const open = async (token: string) => (await bed.call('GET', `/feedback/${token}`)).status;

test('a request that is heard twice brings one link', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  await tokensOf(bed, id);
  const [event] = await bed.db.query(
    `select * from event where type = 'tracking.feedback-requested.v1' and subject = $1`,
    [id],
  );
  const { id: eventId, type, subject, version, position, data, actor } = event;
  await bed.js.publish(
    `evt.${type}`,
    JSON.stringify({
      ...{ specversion: '1.0', id: eventId, source: 'tracking', type, subject, time: '2026-03-02T04:00:00.000Z' },
      ...{ datacontenttype: 'application/json', version, sequence: Number(position), actor, data },
      cause: { handler: event.cause_handler, id: event.cause_id },
    }),
  );
  const other = await endedProject(bed, enterpriseId, '2026-01-31');
  await tokensOf(bed, other);
  expect(await kindsOf(bed, id)).toEqual(['requested', 'link-issued']);
});

test('an end recorded after its three months, also long after, brings a link and three months from that day', async () => {
  const late = await endedProject(bed, enterpriseId, '2025-11-15');
  const [token] = await tokensOf(bed, late);
  await eventually(async () => expect(await kindsOf(bed, late)).not.toContain('reminded'));
  expect(await open(token!)).toBe(200);

  await bed.setDate('2026-03-03');
  const ancient = await endedProject(bed, enterpriseId, '2025-09-02');
  await tokensOf(bed, ancient);
  await bed.setDate('2026-03-10');
  expect(await kindsOf(bed, ancient)).toEqual(['requested', 'link-issued']);
});

test('the enterprise is reminded 30 and 7 days before and on the last day, with the link it has', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  const [token] = await tokensOf(bed, id);
  for (const [date, count] of [
    ['2026-03-30', 0],
    ['2026-03-31', 1],
    ['2026-04-22', 1],
    ['2026-04-23', 2],
    ['2026-04-29', 2],
    ['2026-04-30', 3],
    ['2026-05-01', 3],
    ['2026-06-01', 3],
  ] as const) {
    await bed.setDate(date);
    expect([date, (await remindersOf(id)).length]).toEqual([date, count]);
  }
  const reminders = await remindersOf(id);
  expect(reminders.map(({ data }) => data['daysLeft'])).toEqual([30, 7, 0]);
  expect(new Set(reminders.map(({ data }) => data['token']))).toEqual(new Set([token]));
  expect(reminders[0]).toMatchObject({ subject: id, data: { projectId: id, enterpriseId, due: '2026-04-30' } });
  expect((await kindsOf(bed, id)).filter((kind) => kind === 'missed')).toHaveLength(1);
  expect(await open(token!)).toBe(200);
});

test('who has answered is not reminded, also not after an amendment', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-05-20');
  await tokensOf(bed, id);
  const give = () => bed.call('POST', `/projects/${id}/feedback`, { as: enterprise, body: answer });
  await give();
  await bed.setDate('2026-07-21');
  await give();
  await bed.setDate('2026-08-21');
  expect(await remindersOf(id)).toEqual([]);
});

test('of several reminders that are due at once only the latest is sent, and none after the last day', async () => {
  const [late, over] = [
    await endedProject(bed, enterpriseId, '2026-08-20'),
    await endedProject(bed, enterpriseId, '2026-08-10'),
  ];
  await Promise.all([tokensOf(bed, late), tokensOf(bed, over)]);
  await bed.setDate('2026-11-15');
  expect((await remindersOf(late)).map(({ data }) => data['daysLeft'])).toEqual([5]);
  expect(await remindersOf(over)).toEqual([]);
});

test('after a change of the address a reminder brings a new link', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-11-10');
  const [old] = await tokensOf(bed, id);
  await bed.db.query(`update enterprise set email = 'new@example.cn' where id = $1`, [enterpriseId]);
  await bed.setDate('2027-01-11');
  const [, token] = await tokensOf(bed, id, 2);
  expect(token).not.toBe(old);
  expect([await open(old!), await open(token!)]).toEqual([404, 200]);
  await bed.setDate('2027-02-03');
  expect((await tokensOf(bed, id, 3))[2]).toBe(token);
  expect(await kindsOf(bed, id)).toEqual(['requested', 'link-issued', 'reminded', 'reminded']);
});
