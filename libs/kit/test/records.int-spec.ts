import { randomUUID } from 'node:crypto';
import { EnterpriseContactChanged, PersonContactChanged } from '@heng/contracts';
import { TestBed } from '@heng/testing';
import { Clock, EventLog } from '../src/index.js';
import { tally } from './tally.js';

const bed = TestBed.of(tally);
const staff = { as: { role: 'alliance-staff' } } as const;
const made = async (label: string): Promise<string> =>
  (await bed.call('POST', '/tallies', { as: { role: 'agency' }, body: { label } })).body.id;
const eventsOf = async (query: string) => (await bed.call('GET', `/events?${query}`, staff)).body;

test('only staff read the trail and the clocks of a record', async () => {
  const id = await made('a');
  for (const path of [`/events?subject=${id}`, `/deadlines?subjects=${id}`, '/deadlines/counts?from=2026-01-01']) {
    for (const role of ['agency', 'enterprise', 'expert', 'regulator', 'subsystem'] as const)
      expect([path, role, (await bed.call('GET', path, { as: { role } })).status]).toEqual([path, role, 403]);
    expect((await bed.call('GET', path)).status).toBe(401);
    expect((await bed.call('GET', path, staff)).status).toBe(200);
  }
});

test('the trail of a record has its events in their order, with their actors and causes, and those of no other', async () => {
  const [id] = [await made('b'), await made('c')];
  const increment = { as: { role: 'agency' }, headers: { 'if-match': '"1"' }, key: 'twice' } as const;
  await bed.call('POST', `/tallies/${id}/increments`, increment);
  const { items, next } = await eventsOf(`subject=${id}`);
  expect(items.map(({ version, subject }: { version: number; subject: string }) => [version, subject])).toEqual([
    [1, id],
    [2, id],
  ]);
  expect(items[1]).toMatchObject({ actor: { role: 'agency' }, cause: { id: 'agency-1:twice' }, sealed: [] });
  expect(next).toBeNull();
  expect((await eventsOf(`id=${items[1].id}`)).items).toEqual([items[1]]);
  expect((await eventsOf('cause=agency-1:twice')).items).toEqual([items[1]]);
});

test('a trail comes in pages', async () => {
  const subject = randomUUID();
  const cause = () => ({ handler: 'test', id: randomUUID(), actor: { sub: 'test', role: 'system' } as const });
  const event = { type: PersonContactChanged.type, subject, data: { personId: subject, email: 'x' } };
  const many = Array.from({ length: 60 }, () => event);
  await bed.db.transaction((tx) => bed.running.app.get(EventLog).record(tx, many, 1, cause()));
  const first = await eventsOf(`subject=${subject}`);
  const second = await eventsOf(`subject=${subject}&cursor=${first.next}`);
  expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null]);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(60);
});

test('what is sealed stays so, also where an earlier version had it in clear', async () => {
  const subject = randomUUID();
  const cause = { handler: 'test', id: randomUUID(), actor: { sub: 'test', role: 'system' } as const };
  const clear = { type: 'registry.contact-changed.v1', subject, data: { agencyId: subject, email: 'a@clear.example' } };
  const facts = [clear, { ...clear, type: EnterpriseContactChanged.type, data: { enterpriseId: subject, email: 'b' } }];
  await bed.db.transaction((tx) => bed.running.app.get(EventLog).record(tx, facts, 1, cause));
  const { items } = await eventsOf(`subject=${subject}`);
  expect(items.map(({ data, sealed }: { data: unknown; sealed: unknown }) => [data, sealed])).toEqual([
    [{ agencyId: subject }, ['email']],
    [{ enterpriseId: subject }, ['email']],
  ]);
});

test('the clocks of records tell whether they are over', async () => {
  const [one, other] = [await made('d'), await made('e')];
  const read = async () =>
    (await bed.call('GET', `/deadlines?subjects=${one},${other}`, staff)).body as { subject: string }[];
  expect((await read()).map(({ subject }) => subject).sort()).toEqual([one, other].sort());
  const today = bed.running.app.get(Clock).today();
  expect((await read())[0]).toMatchObject({ what: 'tally.expiry', due: today, over: false, steps: [] });
  expect((await bed.call('GET', '/deadlines?subjects=x', staff)).status).toBe(400);
});
