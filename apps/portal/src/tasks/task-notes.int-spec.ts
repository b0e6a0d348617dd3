import pg from 'pg';
import { PortalBed, Reader } from '../../test/portal-bed.js';
import { TaskNotes } from './task-notes.js';

const wang = { sub: 'staff-1', name: '王芳' };
const chen = { sub: 'staff-2', name: '陈洁' };
let bed: PortalBed;
let pool: pg.Pool;
let notes: TaskNotes;
beforeAll(async () => {
  bed = await PortalBed.start((_, response) => response.writeHead(404).end());
  pool = new pg.Pool({ connectionString: bed.url });
  notes = new TaskNotes(pool, () => undefined);
});
afterAll(async () => {
  await pool?.end();
  await bed?.stop();
});
beforeEach(() => bed.database.query('truncate task_note'));

test('one query gives who works on the tasks of a queue, and their drafts', async () => {
  await notes.add('a', 0, { what: 'taken', by: wang, to: wang });
  await notes.add('b', 0, { what: 'draft-saved', by: chen, draft: { reason: '材料不全\0\ud800' } });
  const found = await notes.of(['a', 'b', 'c']);
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;
  expect([...found]).toEqual([
    ['a', { version: 1, holder: { ...wang, since: at } }],
    ['b', { version: 1, draft: { values: { reason: '材料不全\0\ud800' }, by: chen, at } }],
  ]);
});

test('a note is of the business date that it was written on, at the time of day in China', async () => {
  await notes.add('a', 0, { what: 'taken', by: wang, to: wang, day: '2025-07-14' });
  const { holder } = (await notes.of(['a'])).get('a')!;
  const { rows } = await bed.database.query<{ time: string }>(
    "select to_char(at at time zone 'Asia/Shanghai', 'HH24:MI') as time from task_note",
  );
  const [day, time] = new Date(Date.parse(holder!.since) + 8 * 3_600_000).toISOString().split('T');
  expect([day, time!.slice(0, 5)]).toEqual(['2025-07-14', rows[0]!.time]);
});

test('of notes that are written at once one stands, and the end of a task stands besides', async () => {
  const at = (by: typeof wang) => notes.add('a', 0, { what: 'taken', by, to: by });
  expect((await Promise.all([at(wang), at(chen)])).toSorted()).toEqual([false, true]);
  await Promise.all([notes.end('a', wang), notes.add('a', 1, { what: 'given-back', by: chen })]);
  expect((await notes.of(['a'])).get('a')).not.toHaveProperty('holder');
});

test('members of staff are those who are signed in, and those whom the notes name', async () => {
  for (const sub of ['staff-1', 'agency-1']) await new Reader(bed).signIn('/', sub);
  expect(await notes.staff()).toEqual([wang]);
  await notes.add('a', 0, { what: 'given', by: wang, to: chen });
  expect(await notes.staff()).toEqual([wang, chen]);
});

test('the portal can neither change nor remove a note, and those of old tasks go after 180 days', async () => {
  for (const task of ['old', 'live', 'new'])
    for (const seen of [0, 1]) await notes.add(task, seen, { what: 'taken', by: chen, to: chen });
  await bed.database.query("update task_note set at = now() - interval '181 days' where task = 'old'");
  await bed.database.query("update task_note set at = now() - interval '181 days' where task = 'live' and n = 1");
  for (const statement of ['update task_note set n = 9', 'delete from task_note', 'truncate task_note'])
    await expect(pool.query(statement)).rejects.toThrow('permission denied');
  await notes.removeOld();
  const { rows } = await bed.database.query('select task, n from task_note order by task, n');
  expect(rows).toEqual(['live', 'new'].flatMap((task) => [1, 2].map((n) => ({ task, n }))));
});
