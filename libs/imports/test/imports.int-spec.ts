import { eventually, TestBed } from '@heng/testing';
import iconv from 'iconv-lite';
import { gate, holdAt, importing, openGate } from './labels.js';
import { workbook } from './xlsx.js';

const bed = TestBed.of(importing);
afterEach(openGate);

const agency = { role: 'agency', org: '91350100M000100Y43' } as const;
const other = { role: 'agency', org: '914403001922038216' } as const;
const staff = { role: 'alliance-staff' } as const;

const csv = (...lines: string[]) => ['名称,负责人', ...lines].join('\n');
const many = (prefix: string, count: number) =>
  csv(...Array.from({ length: count }, (_, n) => `${prefix} ${n},林知远`));
const send = (content: string | Buffer, fields: object = {}, options: object = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: 'labels', mode: 'each-row', ...fields })) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), 'C:\\名单\\labels.csv');
  return bed.call('POST', '/imports', { as: agency, body: form, ...options });
};
const read = (id: string) => bed.call('GET', `/imports/${id}`, { as: agency }).then(({ body }) => body);
const ended = (id: string) =>
  eventually(async () => {
    const body = await read(id);
    if (!body.endedAt) throw new Error(`still ${body.state}, ${body.applied} applied`);
    return body;
  }, 20_000);
const made = async (prefix: string): Promise<number> =>
  (await bed.db.query('select count(*)::int as n from label where label like $1', [`${prefix} %`]))[0].n;
const rowsOf = (id: string) =>
  bed.db.query('select line, cells, key, faults is not null as faulty from import_row where import_id = $1', [id]);
const codeOf = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

test('the rows of a file become things, as who sent it made them, and nothing personal stays behind', async () => {
  const { status, body } = await send(many('plain', 1203));
  expect(status).toBe(201);
  expect(body).toMatchObject({
    ...{ version: 1, kind: 'labels', mode: 'each-row', dryRun: false, fileName: 'labels.csv', rows: 1203 },
    ...{ state: 'staged', allowedActions: ['cancel'] },
  });
  expect(await ended(body.id)).toMatchObject({
    ...{ version: 2, state: 'done', checked: 1203, applied: 1203, faulty: 0, failure: null, allowedActions: [] },
  });
  expect(await made('plain')).toBe(1203);
  expect(await rowsOf(body.id)).toEqual([]);
  const [first] = await bed.db.query('select * from event where cause_id = $1', [`${body.id}:2`]);
  expect(first).toMatchObject({ cause_handler: 'import', actor: { role: 'agency', org: agency.org } });
});

test('by row, what is right is applied and what is wrong is told, in the file too', async () => {
  const lines = [
    'good 1,林知远',
    'wrong 2,林知远',
    ',林知远',
    'good 1,王平',
    '=good 5,x',
    'good 6,362322198709086409',
    'a,b,c',
  ];
  const { body } = await send(csv(...lines));
  const end = await ended(body.id);
  expect(end).toMatchObject({ state: 'done', rows: 7, checked: 7, applied: 2, faulty: 5 });
  const faults = await bed.call('GET', `/imports/${body.id}/faults`, { as: agency });
  expect(faults.body.next).toBeNull();
  const told = faults.body.items.map(({ line, cells, faults: [fault] }: any) => [
    line,
    cells,
    fault.column,
    fault.code,
  ]);
  expect(told).toEqual([
    [3, { label: 'wrong 2' }, 'label', 'label.wrong'],
    [4, {}, 'label', 'kit.import-cell-missing'],
    [5, { label: 'good 1' }, null, 'kit.import-row-twice'],
    [7, { label: 'good 6' }, 'owner', 'kit.import-id-card'],
    [8, { label: 'a' }, null, 'kit.import-cells-left-over'],
  ]);
  expect(JSON.stringify([faults.body, await rowsOf(body.id)])).not.toMatch(/林知远|王平|362322/);
  const file = await bed.call<string>('GET', `/imports/${body.id}/faults.csv`, { as: agency });
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(file.body.split('\r\n').slice(0, 3)).toEqual([
    '行号,名称,负责人,问题',
    '3,wrong 2,,名称：… 不行',
    '4,,,名称：必填，不能为空。',
  ]);
});

test('the file of faults is mended and imported as it is', async () => {
  const { body } = await send(csv('wrong mend,林知远', "wrong '=mend,"));
  await ended(body.id);
  const file = await bed.call<string>('GET', `/imports/${body.id}/faults.csv`, { as: agency });
  const mended = file.body.replaceAll('wrong ', '').replace(',mend,,', ',mend,林知远,');
  expect(await ended((await send(mended)).body.id)).toMatchObject({ state: 'done', applied: 2, faulty: 0 });
  expect(await bed.db.query("select label from label where label like '%mend' order by label")).toEqual([
    { label: '=mend' },
    { label: 'mend' },
  ]);
});

test('a file to fill in has the headings, and is itself a file without rows', async () => {
  const template = await bed.call<string>('GET', '/imports/templates/labels.csv', { as: agency });
  expect(template.body).toBe('名称,负责人\r\n');
  expect(codeOf(await send(template.body))).toEqual([422, 'kit.import-empty']);
  expect((await bed.call('GET', '/imports/templates/shoes.csv', { as: agency })).status).toBe(404);
});

test.each([
  ['GB18030', iconv.encode(csv('编码 龘𠮷,林知远'), 'gb18030')],
  [
    'xlsx',
    workbook([
      ['label', 'owner'],
      ['编码 表格', null],
    ]),
  ],
])('a file in %s is taken', async (_, content) => {
  expect(await ended((await send(content)).body.id)).toMatchObject({ state: 'done', applied: 1 });
});

test('a dry run checks all and makes nothing', async () => {
  const { body } = await send(csv('dry 1,', 'wrong dry,', 'dry 3,'), { dryRun: 'true' });
  expect(await ended(body.id)).toMatchObject({ state: 'done', dryRun: true, checked: 3, applied: 0, faulty: 1 });
  expect(await made('dry')).toBe(0);
});

test('all or nothing: one row that is wrong leaves nothing', async () => {
  const { body } = await send(`${many('all', 700)}\nwrong one,`, { mode: 'all-or-nothing' });
  const end = await ended(body.id);
  expect(end).toMatchObject({ state: 'failed', failure: 'rows-faulty', checked: 701, applied: 0, faulty: 1 });
  expect(await made('all')).toBe(0);
});

test('all or nothing: a row that becomes wrong while the others are applied undoes them', async () => {
  const hold = holdAt(500);
  const { body } = await send(many('late', 900), { mode: 'all-or-nothing' });
  await hold.reached;
  await bed.db.query("insert into label values (gen_random_uuid(), 1, 'late 700')");
  hold.release();
  expect(await ended(body.id)).toMatchObject({ state: 'failed', failure: 'rows-faulty', applied: 0, faulty: 1 });
  expect(await made('late')).toBe(1);
  expect(await bed.db.query('select from cause where id like $1', [`${body.id}:%`])).toEqual([]);
});

test.each(['each-row', 'all-or-nothing'])('a service stopped in the middle goes on where it was (%s)', async (mode) => {
  const hold = holdAt(1500);
  const { body } = await send(many(mode, 2100), { mode });
  await hold.reached;
  const stopped = bed.running.stop();
  hold.release();
  await stopped;
  const [{ applied }] = await bed.db.query('select applied from import where id = $1', [body.id]);
  expect(applied).toBeLessThan(2100);
  await bed.startService();
  expect(await ended(body.id)).toMatchObject({ state: 'done', applied: 2100, faulty: 0 });
  expect(await made(mode)).toBe(2100);
  const causes = await bed.db.query('select count(*)::int as n from event where cause_id like $1', [`${body.id}:%`]);
  expect(causes).toEqual([{ n: 2100 }]);
});

test.each(['each-row', 'all-or-nothing'])('so does one whose connections break (%s)', async (mode) => {
  const hold = holdAt(1500);
  const { body } = await send(many(`cut ${mode}`, 2100), { mode });
  await hold.reached;
  await bed.db.query(`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'registry'`);
  hold.release();
  expect(await ended(body.id)).toMatchObject({ state: 'done', applied: 2100, faulty: 0 });
  expect(await made(`cut ${mode}`)).toBe(2100);
});

test('a step that fails is tried again; one that keeps failing ends the import and holds up no other', async () => {
  gate.failures = 1;
  const { body } = await send(csv('again 1,'));
  expect(await ended(body.id)).toMatchObject({ state: 'done', applied: 1 });
  gate.failures = 5;
  const stuck = await send(csv('stuck 1,'), { mode: 'all-or-nothing' });
  expect(await ended(stuck.body.id)).toMatchObject({ state: 'failed', failure: 'unexpected', applied: 0 });
  expect(await ended((await send(csv('after 1,'))).body.id)).toMatchObject({ state: 'done' });
  expect(await made('stuck')).toBe(0);
});

test('an import is cancelled while it runs: what was applied stays, the rest is forgotten', async () => {
  const hold = holdAt(1000);
  const { body } = await send(many('stopped', 2000));
  await hold.reached;
  const cancelling = bed.call('POST', `/imports/${body.id}/cancellation`, { as: agency, version: 1, key: 'stop it' });
  await eventually(async () => {
    const waiting = await bed.db.query(
      "select from pg_stat_activity where wait_event_type = 'Lock' and query like '%import%'",
    );
    if (waiting.length === 0) throw new Error('the cancellation does not wait for the batch yet');
  });
  hold.release();
  const cancelled = await cancelling;
  expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled', version: 2, applied: 1000 } });
  const repeated = await bed.call('POST', `/imports/${body.id}/cancellation`, {
    as: agency,
    version: 1,
    key: 'stop it',
  });
  expect(repeated.body).toEqual(cancelled.body);
  const again = (version: number) => bed.call('POST', `/imports/${body.id}/cancellation`, { as: agency, version });
  expect(codeOf(await again(1))).toEqual([412, 'kit.version-stale']);
  expect(codeOf(await again(2))).toEqual([409, 'kit.import-over']);
  expect(await ended((await send(csv('next 1,'))).body.id)).toMatchObject({ state: 'done' });
  expect(await made('stopped')).toBe(1000);
  expect(await rowsOf(body.id)).toEqual([]);
});

test('an import that is all or nothing is cancelled as a whole', async () => {
  const hold = holdAt(500);
  const { body } = await send(many('whole', 1200), { mode: 'all-or-nothing' });
  await hold.reached;
  await eventually(async () => expect((await read(body.id)).state).toBe('applying'));
  await bed.call('POST', `/imports/${body.id}/cancellation`, { as: agency, version: 1 });
  hold.release();
  expect(await ended((await send(csv('following 1,'))).body.id)).toMatchObject({ state: 'done' });
  expect(await read(body.id)).toMatchObject({ state: 'cancelled', applied: 0 });
  expect(await made('whole')).toBe(0);
});

test('a repeated request imports once; the same key with another file is refused', async () => {
  const first = await send(csv('once 1,'), {}, { key: 'one file' });
  const second = await send(csv('once 1,'), {}, { key: 'one file' });
  expect(second).toMatchObject({ status: 201, body: { id: first.body.id } });
  expect(codeOf(await send(csv('once 2,'), {}, { key: 'one file' }))).toEqual([422, 'kit.idempotency-key-reused']);
  await ended(first.body.id);
  expect(await made('once')).toBe(1);
});

test('an import is seen and cancelled by its organisation and by staff', async () => {
  const { body } = await send(csv('mine 1,'));
  await ended(body.id);
  const paths = [`/imports/${body.id}`, `/imports/${body.id}/faults`, `/imports/${body.id}/faults.csv`];
  for (const path of paths) {
    expect(codeOf(await bed.call('GET', path, { as: other }))).toEqual([403, 'kit.import-not-yours']);
    expect((await bed.call('GET', path, { as: staff })).status).toBe(200);
  }
  const cancel = (as: object) => bed.call('POST', `/imports/${body.id}/cancellation`, { as: as as never, version: 2 });
  expect(codeOf(await cancel(other))).toEqual([403, 'kit.import-not-yours']);
  expect(codeOf(await cancel(staff))).toEqual([409, 'kit.import-over']);
  const listed = async (as: typeof agency | typeof other | typeof staff) =>
    (await bed.call('GET', '/imports', { as })).body.items.map(({ id }: { id: string }) => id);
  expect(await listed(agency)).toContain(body.id);
  expect(await listed(staff)).toContain(body.id);
  expect(await listed(other)).toEqual([]);
});

test('the list is read page by page', async () => {
  await bed.db.query(`
    insert into import select gen_random_uuid(), 2, kind, mode, dry_run, file_name, sha256, actor, org, 'done', 0, 0, 0, 0, 0,
      started_at - make_interval(days => n), started_at, null
    from (select * from import limit 1) i, generate_series(1, 70) n`);
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body }: { body: any } = await bed.call('GET', `/imports${cursor && `?cursor=${cursor}`}`, { as: agency });
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.next;
  }
  expect(seen.length).toBeGreaterThan(70);
  expect(new Set(seen).size).toBe(seen.length);
});

test.each([
  ['no file', { file: undefined }, 400, 'kit.import-file-missing'],
  ['a kind nobody knows', { kind: 'shoes' }, 404, 'kit.import-kind-unknown'],
  ['a mode nobody knows', { mode: 'some' }, 400, 'kit.body-invalid'],
  ['a field nobody knows', { size: '43' }, 400, 'kit.body-invalid'],
])('%s is refused', async (_, fields, status, code) => {
  const form = new FormData();
  const given = { kind: 'labels', mode: 'each-row', file: new Blob([csv('x,')]), ...fields };
  for (const [name, value] of Object.entries(given)) if (value) form.append(name, value);
  expect(codeOf(await bed.call('POST', '/imports', { as: agency, body: form }))).toEqual([status, code]);
});

test('what is too large is refused, and nothing is left of it', async () => {
  const before = await bed.db.query('select count(*) from import');
  expect(codeOf(await send(Buffer.alloc(51 * 1024 * 1024, 'x,')))).toEqual([413, 'kit.body-too-large']);
  expect(codeOf(await send(csv('x,\n'.repeat(200_001))))).toEqual([413, 'kit.import-too-many-rows']);
  expect(await bed.db.query('select count(*) from import')).toEqual(before);
});

test('what is no form is refused', async () => {
  const answer = await bed.call('POST', '/imports', { as: agency, body: { kind: 'labels' } });
  expect(codeOf(answer)).toEqual([415, 'kit.content-type-unsupported']);
});
