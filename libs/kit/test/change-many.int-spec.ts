import { randomUUID } from 'node:crypto';
import { TestBed } from '@heng/testing';
import { FULL, increment, tally, TallyStore } from './tally.js';

let store: TallyStore;
const bed = TestBed.of(tally);
beforeAll(async () => {
  store = bed.running.app.get(TallyStore);
});

const actor = { sub: 'test', role: 'system' } as const;
const plus = (id: string, by = 1, cause: string = randomUUID()) => ({
  id,
  cause: { handler: 'many', id: cause, actor },
  decide: (current: Parameters<typeof increment>[0] | null) => increment(current ?? { id, label: id, count: 0 }, by),
});
const change = (...changes: ReturnType<typeof plus>[]) => store.transaction((tx) => store.changeMany(tx, changes));
const versionsOf = async (id: string) =>
  (await bed.recorded()).filter(({ subject }) => subject === id).map(({ version }) => version);

test('many are changed together, those that are there and those that are new, each in a version of its own', async () => {
  const [old, fresh] = [randomUUID(), randomUUID()];
  await change(plus(old, 2));
  await change(plus(fresh, 5), plus(old, 3));
  expect([await store.get(old), await store.get(fresh)]).toMatchObject([
    { version: 2, count: 5 },
    { version: 1, count: 5 },
  ]);
  expect([await versionsOf(old), await versionsOf(fresh)]).toEqual([[1, 2], [1]]);
});

test('a cause that has acted changes nothing again', async () => {
  const [id, other] = [randomUUID(), randomUUID()];
  await change(plus(id, 1, 'once'));
  await change(plus(id, 1, 'once'), plus(other));
  expect([await store.get(id), await store.get(other)]).toMatchObject([{ count: 1 }, { count: 1 }]);
});

test('who leaves one as it is has changed nothing of it', async () => {
  const id = randomUUID();
  await change(plus(id));
  await change({ ...plus(id), decide: (current) => ({ state: current!, events: [] }) });
  expect((await store.get(id)).version).toBe(1);
});

test('when one is refused none changes, and its cause is free again', async () => {
  const [id, other] = [randomUUID(), randomUUID()];
  await expect(change(plus(other), plus(id, FULL + 1, 'too much'))).rejects.toMatchObject({ code: 'tally.full' });
  expect([await store.find(id), await store.find(other)]).toEqual([null, null]);
  await change(plus(id, 1, 'too much'));
  expect((await store.get(id)).count).toBe(1);
});

test('many changes at once and single ones between them lose nothing, in whatever order they name things', async () => {
  const ids = Array.from({ length: 5 }, () => randomUUID());
  const together = Array.from({ length: 10 }, (_, n) =>
    change(...(n % 2 ? ids : ids.toReversed()).map((id) => plus(id))),
  );
  const alone = Array.from({ length: 10 }, (_, n) => {
    const { id, cause, decide } = plus(ids[n % 5]!);
    return store.change(id, cause, decide);
  });
  await Promise.all([...together, ...alone]);
  for (const id of ids) {
    expect(await store.get(id)).toMatchObject({ count: 12, version: 12 });
    expect(await versionsOf(id)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  }
});
