import { randomUUID } from 'node:crypto';
import { ProjectEnded, ProjectStarted, subjectOf } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { failing, tally } from './tally.js';

const bed = TestBed.of(tally);
beforeEach(async () => {
  failing.events = 0;
  await bed.db.query('delete from dead_letter');
});

const SUBJECT = subjectOf(ProjectStarted.type);
const staff = { role: 'alliance-staff' } as const;
const started = (agencyId: string) =>
  bed.publish(ProjectStarted, randomUUID(), {
    projectId: randomUUID(),
    agencyId,
    enterpriseId: randomUUID(),
    startedOn: '2026-01-05',
  });
const countOf = async (id: string) => (await bed.db.query('select count from tally where id = $1', [id]))[0]?.count;
const letters = (): Promise<{ id: string; event: Buffer; reason: string }[]> =>
  bed.db.query('select id, event, reason from dead_letter order by stream_sequence');

const unreadable: [string, Uint8Array, string][] = [
  ['a NUL', Buffer.from('{"type":"tracking.project-started.v1\u0000"}'), 'not JSON'],
  ['a NUL in an escape', Buffer.from(String.raw`{"type":"x\u0000"}`), 'x\\u0000'],
  ['bytes that are no UTF-8', Uint8Array.of(0xb9, 0xab, 0xcb, 0xbe), 'not UTF-8'],
  ['nothing', new Uint8Array(), 'not JSON'],
  ['null', Buffer.from('null'), 'not an object'],
];
test.each(unreadable)('a message of %s is kept byte for byte, and the others go on', async (_, bytes, reason) => {
  const next = randomUUID();
  await bed.js.publish(SUBJECT, bytes);
  await started(next);
  await eventually(async () => expect(await countOf(next)).toBe(1));
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.event.equals(bytes)).toBe(true);
  expect(letter?.reason).toContain(reason);
  const again = await bed.call('POST', `/dead-letters/${letter?.id}/replays`, { as: staff });
  expect([again.status, again.body.code]).toEqual([422, 'kit.event-unacceptable']);
});

test('an event whose type or source does not fit its subject becomes a dead letter, in a batch with others too', async () => {
  const [wrong, next] = [randomUUID(), randomUUID()];
  const data = { projectId: randomUUID(), agencyId: wrong, enterpriseId: randomUUID(), startedOn: '2026-01-05' };
  await bed.publish(ProjectStarted, randomUUID(), data, { source: 'registry' });
  const ended = await bed.publish(ProjectEnded, randomUUID(), { ...data, endedOn: '2026-02-05', ending: 'completed' });
  await bed.js.publish(SUBJECT, JSON.stringify(ended));
  await started(next);
  await eventually(async () => expect(await countOf(next)).toBe(1));
  expect(await countOf(wrong)).toBeUndefined();
  expect((await letters()).map(({ reason }) => reason)).toEqual([
    expect.stringContaining('source "registry" of tracking.project-started.v1'),
    expect.stringContaining('type "tracking.project-ended.v1" on evt.tracking.project-started.v1'),
  ]);
});

test('a message that no try can take is counted, and left when its consumer is gone', async () => {
  const id = randomUUID();
  await bed.db.query('alter table dead_letter rename to away');
  failing.events = Number.POSITIVE_INFINITY;
  await started(id);
  await eventually(async () => {
    const { body } = await bed.call<string>('GET', '/metrics');
    expect(/consumer_failures\{stream="TRACKING"\} (\d+)/.exec(body)?.[1]).toMatch(/[1-9]/);
  });
  const { consumers } = await bed.js.jetstreamManager();
  await consumers.delete('TRACKING', 'registry');
  await eventually(() => consumers.info('TRACKING', 'registry'));
  failing.events = 0;
  await bed.db.query('alter table away rename to dead_letter');
  await eventually(async () => expect(await countOf(id)).toBe(1));
  expect((await letters()).filter(({ reason }) => reason.includes('on purpose'))).toEqual([]);
});
