import { PassThrough } from 'node:stream';
import { describedAnswer } from '../../test/described-answers.js';
import { COLLEAGUE, PortalBed, Reader } from '../../test/portal-bed.js';

const ID = '0190a1b2-0000-7000-8000-000000000001';
const TASK = `/console/tasks/applications/${ID}`;
const DECISION = `/applications/${ID}/decision`;
const MARKUP = '<img src=x onerror=alert(1)>';
let queue: boolean;
let log: string;

/** Services in whose queues one application waits, until something is decided. */
let bed: PortalBed;
beforeAll(async () => {
  const lines = new PassThrough().on('data', (chunk: Buffer) => (log += chunk.toString()));
  bed = await PortalBed.start((request, response, service) => {
    if (request.method === 'POST') queue = false;
    const path = request.url!.split('?')[0]!;
    const described = describedAnswer(service, path, '甲公司') as object;
    const answer = Array.isArray(described) ? described : { ...described, next: null };
    const isEmpty = /^\/[a-z-]+(\/queue)?$/.test(path) && !(path === '/applications' && queue);
    const none = Array.isArray(described) ? [] : { ...answer, items: [] };
    const ready = { info: { clock: { status: 'up', today: '2025-07-14' } } };
    const body = path === '/deadlines' ? [] : path === '/health/ready' ? ready : isEmpty ? none : answer;
    const may = (name: string, value: unknown): unknown => (name === 'allowedActions' ? ['grant', 'uphold'] : value);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body, may));
  }, lines);
});
afterAll(() => bed?.stop());
beforeEach(async () => {
  [queue, log] = [true, ''];
  await bed.database.query('truncate task_note');
});

async function signedIn(sub?: string) {
  const reader = new Reader(bed);
  await reader.signIn('/', sub);
  /** Sends a form of a page, with the values that it carries. */
  const send = async (path: string, given: Record<string, string>, shown?: string) => {
    const page = shown ?? (await reader.get(path)).body;
    const hidden = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const values = Object.fromEntries(hidden.map(([, name, value]) => [name!, value!]));
    return reader.post(path, new URLSearchParams({ ...values, ...given }).toString());
  };
  return { get: async (path: string) => (await reader.get(path)).body, send, reader };
}
const draft = { outcome: 'refuse', reason: `材料不全${MARKUP}`, _step: 'save' };
const notes = async () => (await bed.database.query('select what, by_sub, to_sub from task_note order by n')).rows;

test('staff take a task, see who works on it and since when, give it to each other and give it back', async () => {
  const [wang, chen] = [await signedIn(), await signedIn(COLLEAGUE.sub)];
  expect(await wang.get('/console')).toContain('无人经办的 1');
  const taken = await wang.send(`${TASK}?back=/console`, { to: 'staff-1' });
  expect([taken.statusCode, taken.headers.location]).toEqual([303, '/console']);
  expect(await wang.get('/console?whose=mine')).toContain('共 1 件');
  expect(await chen.get('/console?whose=mine')).toContain('共 0 件');
  expect(await chen.get('/console?whose=nobodys')).toContain('共 0 件');
  expect(await chen.get('/console')).toMatch(/王芳.*2025年7月14日 \d\d:\d\d起/);
  expect(await chen.get(DECISION)).toMatch(/王芳自2025年7月14日 \d\d:\d\d起经办此事项。/);

  expect(await wang.get(TASK)).toContain('<option value="staff-2">陈洁</option>');
  await wang.send(TASK, { to: 'staff-2' });
  expect(await chen.get(DECISION)).toMatch(/您自.*起经办此事项。/);
  await chen.send(TASK, { to: '-' });
  expect(await wang.get(DECISION)).toContain('目前无人经办此事项。');
  expect(await notes()).toEqual([
    { what: 'taken', by_sub: 'staff-1', to_sub: 'staff-1' },
    { what: 'given', by_sub: 'staff-1', to_sub: 'staff-2' },
    { what: 'given-back', by_sub: 'staff-2', to_sub: null },
  ]);
});

test('who takes a task from the page of its decision keeps what was typed, as a draft for all', async () => {
  const [wang, chen] = [await signedIn(), await signedIn(COLLEAGUE.sub)];
  const page = await wang.get(DECISION);
  const [, form, action] = /form="([^"]+)"[^>]* formAction="([^"]+)"/i.exec(page) ?? [];
  expect(page).toContain(`<form id="${form}"`);
  const typed = { outcome: 'refuse', reason: '尚未写完', _step: 'save' };
  const taken = await wang.send(action!, typed, page);
  expect([taken.statusCode, taken.headers.location]).toEqual([303, DECISION]);
  const shown = await chen.get(DECISION);
  expect(shown).toMatch(/王芳自.*起经办此事项。/);
  expect(shown).toContain('尚未写完</textarea>');
  // A person who changes nothing of the draft leaves it to its author.
  await chen.send(`${DECISION}?to=staff-2`, { ...typed }, shown);
  const given = await wang.get(DECISION);
  expect(given).toMatch(/陈洁自.*起经办此事项。/);
  expect(given).toMatch(/王芳于.*保存的草稿/);
  expect((await notes()).map(({ what, by_sub }) => [what, by_sub])).toEqual([
    ['taken', 'staff-1'],
    ['draft-saved', 'staff-1'],
    ['taken', 'staff-2'],
  ]);
  const late = await wang.send(`${DECISION}?to=staff-1`, { ...typed, reason: '另一段' }, page);
  expect(late.statusCode).toBe(412);
  expect(late.body).toContain('另一段</textarea>');
  queue = false;
  expect((await wang.send(`${DECISION}?to=staff-1`, typed)).statusCode).toBe(404);
});

test('of two who take a task at once the second learns that the first has it', async () => {
  const [wang, chen] = [await signedIn(), await signedIn(COLLEAGUE.sub)];
  const shown = await chen.get(TASK);
  await wang.send(TASK, { to: 'staff-1' });
  const late = await chen.send(TASK, { to: 'staff-2' }, shown);
  expect(late.statusCode).toBe(412);
  expect(late.body).toContain('他人更改了这项内容');
  expect(late.body).toMatch(/王芳自.*起经办此事项。/);
  expect(await notes()).toHaveLength(1);
});

test('a draft is there for every member of staff, as text, until the decision is made', async () => {
  const [wang, chen] = [await signedIn(), await signedIn(COLLEAGUE.sub)];
  expect(await wang.get(DECISION)).toContain('存为共享草稿');
  const saved = await wang.send(DECISION, draft);
  expect([saved.statusCode, saved.headers.location]).toEqual([303, DECISION]);
  const page = await chen.get(DECISION);
  expect(page).toMatch(/王芳于\d{4}年\d+月\d+日 \d\d:\d\d保存的草稿/);
  expect(page).toContain('材料不全&lt;img src=x onerror=alert(1)&gt;</textarea>');
  expect(page).not.toContain(MARKUP);
  expect(page).toMatch(/checked="" value="refuse"|value="refuse" checked=""/);
  expect(await chen.get('/console')).toContain('有草稿');

  const decided = await chen.send(DECISION, { ...draft, _step: 'send' });
  expect(decided.statusCode).toBe(303);
  expect(await wang.get(DECISION)).not.toContain('材料不全');
  expect((await notes()).map(({ what }) => what)).toEqual(['draft-saved', 'decided']);
  expect(log).not.toMatch(/材料不全|王芳|陈洁/);
});

test('of two who save a draft the second sees the first, and loses nothing', async () => {
  const [wang, chen] = [await signedIn(), await signedIn(COLLEAGUE.sub)];
  const shown = await chen.get(DECISION);
  await wang.send(DECISION, draft);
  const second = { outcome: 'return', reason: '请补充证明', _step: 'save' };
  const late = await chen.send(DECISION, second, shown);
  expect(late.statusCode).toBe(412);
  for (const text of ['他人更改了这项内容', '请补充证明</textarea>', '材料不全&lt;img', '王芳于'])
    expect(late.body).toContain(text);
  expect((await chen.send(DECISION, second, late.body)).statusCode).toBe(303);
  expect(await wang.get(DECISION)).toMatch(/陈洁于.*保存的草稿/);
});

test.each([
  ['complaints', `/complaints/${ID}/decision`],
  ['signals', `/signals/${ID}/settlement`],
  ['merits', `/agencies/${ID}/merits/${ID}/decision`],
  ['withholdings', `/agencies/${ID}/withholdings/${ID}/decision`],
  ['challenges', `/agencies/${ID}/withholdings/${ID}/challenges/${ID}/decision`],
  ['nameWithholdings', `/enterprises/${ID}/name-withholdings/${ID}/decision`],
  ['nameChallenges', `/enterprises/${ID}/name-challenges/${ID}/decision`],
  ['objections', `/ratings/${ID}/objections/${ID}/acceptance`],
  ['spotChecks', `/ratings/${ID}/spot-check`],
])('a draft is shared on the page of a decision about %s', async (kind, path) => {
  const [wang, chen] = [await signedIn(), await signedIn(COLLEAGUE.sub)];
  // This signal still waits for the agencies to explain it, so it is in no queue of staff.
  const isQueued = kind !== 'signals';
  expect((await wang.get(path)).includes(`href="/console/tasks/${kind}/${ID}?back=`)).toBe(isQueued);
  expect((await wang.send(path, draft)).statusCode).toBe(303);
  expect(await chen.get(path)).toContain('材料不全&lt;img');
});

test('a decision without notes leaves none', async () => {
  const wang = await signedIn();
  await wang.send(DECISION, { outcome: 'refuse', reason: '材料不全', _step: 'send' });
  expect(await notes()).toEqual([]);
});

test('nobody but staff takes a task, saves a draft or reads one', async () => {
  await (await signedIn()).send(DECISION, draft);
  for (const sub of ['agency-1', 'enterprise-1', 'expert-1', 'regulator-1']) {
    const { reader } = await signedIn(sub);
    const token = await reader.tokenOn('/');
    for (const path of [TASK, DECISION]) {
      expect([sub, (await reader.get(path)).statusCode]).toEqual([sub, 403]);
      const sent = await reader.post(path, `_csrf=${token}&_step=save&reason=x&to=${sub}&version=1&_notes=1`);
      expect([sub, sent.statusCode]).toEqual([sub, 403]);
    }
  }
  const stranger = new Reader(bed);
  for (const path of [TASK, DECISION]) {
    expect((await stranger.get(path)).statusCode).toBe(302);
    expect((await stranger.post(path, 'to=staff-1&version=1')).statusCode).toBe(403);
  }
  expect(await notes()).toHaveLength(1);
});

test('a task that does not wait cannot be taken', async () => {
  const wang = await signedIn();
  for (const path of [`/console/tasks/signals/${ID}`, `/console/tasks/constructor/${ID}`, `${TASK}2`])
    expect((await wang.reader.get(path)).statusCode).toBe(404);
});

test('without the notes the console and the form of a decision say so, and stand', async () => {
  const wang = await signedIn();
  const shown = await wang.get(DECISION);
  await bed.database.query('alter table task_note rename to gone');
  try {
    const sentence = '经办人和共享草稿的记录暂时没有响应';
    const console = await wang.get('/console');
    expect(console).toContain(sentence);
    expect(console).toContain('共 1 件');
    const form = await wang.get(DECISION);
    expect(form).toContain(sentence);
    expect(form).not.toContain('存为共享草稿');
    const unsaved = await wang.send(DECISION, draft, shown);
    expect(unsaved.statusCode).toBe(503);
    for (const text of ['暂时无法保存草稿', '材料不全&lt;img']) expect(unsaved.body).toContain(text);
    expect((await wang.reader.get(TASK)).statusCode).toBe(503);
    expect((await wang.send(DECISION, { ...draft, _step: 'send' }, form)).statusCode).toBe(303);
    expect(log).not.toContain('材料不全');
  } finally {
    await bed.database.query('alter table gone rename to task_note');
  }
});
