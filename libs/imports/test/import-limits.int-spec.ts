import { eventually, TestBed } from '@heng/testing';
import { gate, holdAt, importing, openGate } from './labels.js';

const bed = TestBed.of(importing);
afterEach(openGate);

const agency = { role: 'agency', org: '91350100M000100Y43' } as const;
const other = { role: 'agency', org: '914403001922038216' } as const;

const send = (lines: readonly string[], options: object = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: 'labels', mode: 'each-row' })) form.set(name, value);
  form.set('file', new Blob([['名称,负责人', ...lines].join('\n')]), 'labels.csv');
  return bed.call('POST', '/imports', { as: agency, body: form, ...options });
};
const read = (id: string) => bed.call('GET', `/imports/${id}`, { as: agency }).then(({ body }) => body);
const ended = (id: string) =>
  eventually(async () => {
    const body = await read(id);
    if (!body.endedAt) throw new Error(`still ${body.state}`);
    return body;
  }, 20_000);

test('an organisation has at most ten imports that have not ended; others import all the same', async () => {
  const hold = holdAt(2);
  const first = await send(['held,'], { key: 'held' });
  await hold.reached;
  await bed.db.query(`
    insert into import select gen_random_uuid(), 1, kind, mode, dry_run, file_name, sha256, actor, org, 'staged', 0, 0, 0, 0, 0,
      started_at + interval '1 minute', null, null
    from import, generate_series(1, 9)`);
  const refused = await send(['eleventh,']);
  expect([refused.status, refused.body.code]).toEqual([429, 'kit.import-queue-full']);
  expect(refused.body.detail).toContain('每个组织最多 10 个');
  const english = await send(['eleventh,'], { headers: { 'accept-language': 'en' } });
  expect(english.body.detail).toContain('an organisation has at most 10');
  expect(await bed.db.query("select from import_row where cells->>'label' = 'eleventh'")).toEqual([]);
  expect(await send(['held,'], { key: 'held' })).toMatchObject({ status: 201, body: { id: first.body.id } });
  expect((await send(['beside,'], { as: other })).status).toBe(201);
  hold.release();
  await ended(first.body.id);
  await eventually(async () => expect((await send(['twelfth,'])).status).toBe(201), 20_000);
  await eventually(
    async () => expect(await bed.db.query('select from import where ended_at is null')).toEqual([]),
    20_000,
  );
});

test('faulty rows are kept for thirty days after the end of their import, then deleted', async () => {
  const { body } = await send(['wrong,林知远']);
  const { endedAt, faultsUntil } = await ended(body.id);
  expect(Date.parse(faultsUntil) - Date.parse(endedAt)).toBe(30 * 86_400_000);
  const faults = (language = 'zh') =>
    bed.call('GET', `/imports/${body.id}/faults`, { as: agency, headers: { 'accept-language': language } });
  await bed.setDate('2026-03-31');
  expect((await faults()).body.items).toHaveLength(1);
  await bed.setDate('2026-04-02');
  await eventually(async () =>
    expect(await bed.db.query('select from import_row where import_id = $1', [body.id])).toEqual([]),
  );
  const [zh, en] = [await faults(), await faults('en')];
  expect([zh.status, zh.body.code]).toEqual([404, 'kit.import-faults-expired']);
  expect([zh.body.detail, en.body.detail]).toEqual([
    expect.stringContaining('2026-04-01'),
    expect.stringContaining('kept until 2026-04-01'),
  ]);
  expect((await bed.call('GET', `/imports/${body.id}/faults.csv`, { as: agency })).status).toBe(404);
  expect(await read(body.id)).toMatchObject({ state: 'done', faulty: 1 });
});

test('others are served while the rows of a batch are judged', async () => {
  let [turns, isOver] = [0, false];
  const count = () => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  const seen = new Set<number>();
  gate.judging = () => {
    seen.add(turns);
    const until = performance.now() + 6;
    while (performance.now() < until) Math.sqrt(until);
  };
  const { body } = await send(Array.from({ length: 20 }, (_, n) => `slow ${n},`));
  count();
  await ended(body.id);
  isOver = true;
  expect(seen.size).toBeGreaterThan(30);
});
