import { AgencyDirectory } from '@heng/agency-directory';
import { AgencyDeregistered, readCaseNumber } from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import { grievance, office, otherOffice, problem, registered, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let bed: TestBed;
let agencyId: string;
/** Everything that the service logs. */
const logged: string[] = [];
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
  bed = await TestBed.start(complaints, { environment: { LOG_LEVEL: 'debug' } });
  agencyId = await registered(bed, office);
});
afterAll(async () => {
  await bed.stop();
  jest.restoreAllMocks();
});

let filings = 0;
/** A complaint in words of its own. */
const own = () => ({ ...grievance, agencyId, statement: `${grievance.statement}（第${++filings}件）` });

const complainant: As = { role: 'enterprise', org: '914403001922038216', sub: 'whistle-blower' };
const email = 'whistle-blower@example.cn';

test('anyone files; the answer says by when the complaint is accepted or declined, and why then', async () => {
  const { status, headers, body } = await bed.call('POST', '/complaints', { body: own() });
  expect(status).toBe(201);
  expect(headers.get('etag')).toBe('"1"');
  expect(body).toMatchObject({
    version: 1,
    due: { date: '2026-03-11', provisional: false },
    allowedActions: [],
  });
  expect(body.due.steps[0]).toEqual({ zh: expect.any(String), en: expect.any(String) });
  const events = await bed.recorded('complaints.complaint-filed.v1');
  expect(events.find(({ subject }) => subject === body.id)?.data).toMatchObject({
    agencyId,
    filedOn: '2026-03-02',
    due: '2026-03-11',
  });
});

test('the same Idempotency-Key files once, also when the requests race', async () => {
  const body = { ...own(), email };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => bed.call('POST', '/complaints', { key: 'one-key', body })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
  expect(answers.map(({ body: answered }) => answered)).toEqual(Array(8).fill(answers[0]!.body));
  const events = await bed.recorded('complaints.complaint-filed.v1');
  expect(events.filter(({ subject }) => subject === answers[0]?.body.id)).toHaveLength(1);
});

test('the same Idempotency-Key of one person with another content is refused', async () => {
  const fileAgain = () => bed.call('POST', '/complaints', { as: complainant, key: 'another-key', body: own() });
  await fileAgain();
  expect(problem(await fileAgain())).toEqual({ status: 422, code: 'kit.idempotency-key-reused' });
});

test('strangers have keys of their own: a key that one has used for other content is free for the next', async () => {
  const [one, other] = [own(), own()];
  const fileOf = async (body: object) => (await bed.call('POST', '/complaints', { key: 'strangers', body })).body;
  const [first, second] = [await fileOf(one), await fileOf(other)];
  expect(second.id).not.toBe(first.id);
  expect([await fileOf(other), await fileOf(one)]).toEqual([second, first]);
});

describe('number and code', () => {
  const storedOf = async () =>
    JSON.stringify(
      await Promise.all(
        ['filer', 'event', 'cause', 'complaint'].map((table) => bed.db.query(`select * from ${table}`)),
      ),
    );

  test('come with the filing; of the code only the hash is kept, and neither is in the log', async () => {
    const { headers, body } = await bed.call('POST', '/complaints', { body: own() });
    expect(readCaseNumber(body.number)).toBe(body.number);
    expect(body.number).toMatch(/^T2026-/);
    expect(body.code).toMatch(/^(\d{5} ){4}\d{5}$/);
    expect(headers.get('cache-control')).toBe('no-store');
    for (const kept of [await storedOf(), logged.join()]) {
      expect(kept).not.toContain(body.code);
      expect(kept).not.toContain(body.code.replaceAll(' ', ''));
    }
    expect((await bed.call('GET', `/complaints/${body.id}`, { as: staff })).body.number).toBe(body.number);
  });

  test('are each filing’s own, also where it joins an earlier one', async () => {
    const body = own();
    const [first, second] = await Promise.all(
      Array.from({ length: 2 }, async () => (await bed.call('POST', '/complaints', { body })).body),
    );
    expect(second.id).toBe(first.id);
    expect(second.number).not.toBe(first.number);
    expect(second.code).not.toBe(first.code);
  });

  test('do not tell how many cases there are between two of them', async () => {
    const filings = await Promise.all(
      Array.from({ length: 6 }, () => bed.call('POST', '/complaints', { body: own() })),
    );
    const numbers = filings.map(({ body }) => Number(body.number.slice(6, 12))).sort((a, b) => a - b);
    expect(new Set(numbers).size).toBe(6);
    expect(numbers.at(-1)! - numbers[0]!).toBeGreaterThan(6);
  });
});

describe('the filer', () => {
  const filerOf = async (body: object, as?: As) => {
    const filed = await bed.call('POST', '/complaints', { body: { ...own(), ...body }, ...(as && { as }) });
    const [filer] = await bed.db.query('select mode, name, has_address from filer where id = $1', [filed.body.id]);
    return filer as unknown;
  };

  test.each([
    [{}, undefined, { mode: 'anonymous', name: null, has_address: false }],
    [{}, complainant, { mode: 'confidential', name: null, has_address: false }],
    [{ email }, undefined, { mode: 'anonymous', name: null, has_address: true }],
    [{ mode: 'real-name', name: '林知远' }, undefined, { mode: 'real-name', name: '林知远', has_address: false }],
    [{ mode: 'anonymous' }, complainant, { mode: 'anonymous', name: null, has_address: false }],
  ])('who says %j is kept apart', async (body, as, filer) => {
    expect(await filerOf(body, as)).toEqual(filer);
  });

  test('who files anonymously is not kept, though signed in', async () => {
    const { body } = await bed.call('POST', '/complaints', { as: complainant, body: { ...own(), mode: 'anonymous' } });
    expect(await bed.db.query('select from complainant where complaint_id = $1', [body.id])).toEqual([]);
  });

  test('who leaves an address is sent the receipt; the address is in sealed events only', async () => {
    const { body } = await bed.call('POST', '/complaints', { body: { ...own(), email: 'nobody.else@example.cn' } });
    const told = (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === body.id);
    expect(told.map(({ data }) => data)).toEqual([
      { filerId: body.id, number: body.number, step: 'received', on: '2026-03-02' },
    ]);
    const [{ dump }] = await bed.db.query("select string_agg(e::text, '') as dump from event e");
    expect(dump).not.toContain('nobody.else');
  });
});

test('the complainant is kept apart and shown to nobody', async () => {
  const key = 'key-of-whistle-blower';
  const { body } = await bed.call('POST', '/complaints', {
    as: complainant,
    key,
    body: { ...own(), email },
  });
  expect(await bed.db.query('select sub, email from complainant where complaint_id = $1', [body.id])).toEqual([
    { sub: 'whistle-blower', email: null },
  ]);
  const answers = [
    await bed.db.query('select * from event'),
    await bed.db.query('select * from cause'),
    await bed.db.query('select * from complaint'),
    body,
    ...(await Promise.all(
      [staff, office.as].map(async (as) => (await bed.call('GET', `/complaints/${body.id}`, { as })).body),
    )),
    (await bed.call('GET', '/complaints', { as: staff })).body,
  ].map((part) => JSON.stringify(part));
  for (const part of answers) {
    expect(part).toContain(body.id);
    expect(part).not.toMatch(/whistle-blower|914403001922038216/);
  }
});

test('a complaint without sign-in and address has no complainant', async () => {
  const { body } = await bed.call('POST', '/complaints', { body: own() });
  expect(await bed.db.query('select * from complainant where complaint_id = $1', [body.id])).toEqual([]);
});

test('the complainant is not logged, even when the database fails on it', async () => {
  await bed.db.query('alter table complainant add constraint never check (sub is null) not valid');
  const answer = await bed.call('POST', '/complaints', { as: complainant, body: { ...own(), email } });
  await bed.db.query('alter table complainant drop constraint never');
  expect(problem(answer)).toEqual({ status: 422, code: 'kit.value-against-rule' });
  expect(logged.join()).toContain('violates check constraint');
  expect(logged.join()).not.toMatch(/whistle-blower/);
});

test('an agency that left the register is still complained about', async () => {
  const gone = await registered(bed, otherOffice);
  await bed.publish(AgencyDeregistered, gone, { agencyId: gone, deregisteredOn: '2026-02-01', reason: '自愿注销' });
  const directory = bed.running.app.get(AgencyDirectory);
  await eventually(async () => expect(await directory.find(gone)).toMatchObject({ deregisteredOn: '2026-02-01' }));
  expect((await bed.call('POST', '/complaints', { body: { ...grievance, agencyId: gone } })).status).toBe(201);
});

test.each([
  ['an unknown agency', { agencyId: '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01' }, 422, 'complaints.agency-unknown'],
  ['an agency id that is none', { agencyId: 'office' }, 400, 'kit.body-invalid'],
  ['an unknown allegation', { allegation: 'rudeness' }, 400, 'kit.body-invalid'],
  ['a blank statement', { statement: ' ' }, 400, 'kit.body-invalid'],
  ['a statement that cannot be kept', { statement: '虚假\0' }, 400, 'kit.body-invalid'],
  ['a statement that is too long', { statement: '虚'.repeat(4001) }, 400, 'kit.body-invalid'],
  ['too many pieces of evidence', { evidence: Array(21).fill('https://example.cn') }, 400, 'kit.body-invalid'],
  ['a piece of evidence that is too long', { evidence: ['虚'.repeat(2001)] }, 400, 'kit.body-invalid'],
  ['an address that is none', { email: 'nobody' }, 400, 'kit.body-invalid'],
  ['an unknown mode', { mode: 'secret' }, 400, 'kit.body-invalid'],
  ['a real name that is missing', { mode: 'real-name' }, 422, 'complaints.name-missing'],
  ['a name of somebody anonymous', { mode: 'anonymous', name: '林知远' }, 422, 'complaints.name-not-applicable'],
  ['a field nobody knows', { shoeSize: 43 }, 400, 'kit.body-invalid'],
])('%s is refused with a code and a sentence', async (_, fault, status, code) => {
  const headers = { 'accept-language': 'en' };
  const answer = await bed.call('POST', '/complaints', { body: { ...grievance, agencyId, ...fault }, headers });
  expect(problem(answer)).toEqual({ status, code });
  expect(answer.body.detail).toMatch(/\w{3,} \w+/);
});

test('a request without an Idempotency-Key is refused', async () => {
  const answer = await bed.call('POST', '/complaints', { key: null, body: own() });
  expect(problem(answer)).toEqual({ status: 400, code: 'kit.idempotency-key-missing' });
});

describe('an equal filing', () => {
  const fileAs = async (body: object, as?: As, key?: string) =>
    (await bed.call('POST', '/complaints', { body, ...(as && { as }), ...(key && { key }) })).body;
  const read = async (id: string, as = staff) => (await bed.call('GET', `/complaints/${id}`, { as })).body;
  const employee: As = { role: 'enterprise', org: '914403001922038216', sub: 'employee' };

  test('joins the first in the same words, which keeps its version; the filer is told so', async () => {
    const body = own();
    const first = await fileAs(body);
    const again = {
      ...body,
      statement: ` ${body.statement.replace('。', '！')}\n`,
      evidence: ['https://example.cn/more.pdf'],
    };
    const second = await fileAs(again, undefined, 'joins');
    const { number, code, receipt } = second;
    expect([first.joined, second]).toEqual([false, { ...first, joined: true, number, code, receipt }]);
    expect(await fileAs(again, undefined, 'joins')).toEqual(second);
    expect((await read(first.id)).joined).toEqual([
      { filedOn: '2026-03-02', statement: again.statement.trim(), wish: null, evidence: again.evidence },
    ]);
    expect((await read(first.id, office.as)).joined).toBeUndefined();
    expect((await fileAs({ ...body, agencyId: await registered(bed, otherOffice) })).joined).toBe(false);
  });

  test('of the same person joins the first until that is decided on', async () => {
    const first = await fileAs(own(), employee);
    expect(await fileAs(own(), employee)).toMatchObject({ id: first.id, joined: true });
    expect((await fileAs(own(), complainant)).id).not.toBe(first.id);
    await bed.call('POST', `/complaints/${first.id}/acceptance`, { as: staff, version: 1, body: {} });
    expect((await fileAs(own(), employee)).joined).toBe(false);
  });

  test('is one complaint also when many are filed at once', async () => {
    const body = own();
    const answers = await Promise.all(Array.from({ length: 10 }, () => fileAs(body)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ joined }) => !joined)).toHaveLength(1);
  });

  test('after 30 days is a complaint of its own', async () => {
    const body = own();
    const first = await fileAs(body);
    await bed.setDate('2026-04-01');
    expect((await fileAs(body)).id).toBe(first.id);
    await bed.setDate('2026-04-02');
    expect((await fileAs(body)).joined).toBe(false);
  });
});
