import { TestBed } from '@heng/testing';
import { answer, kindsOf, satisfaction, tokensOf, feedbackEvents } from '../../test/feedback.js';
import {
  agency,
  endedProject,
  enterprise,
  otherEnterprise,
  registerParties,
  registration,
  staff,
} from '../../test/parties.js';
import { OF_ADDRESS } from '../storage/feedback/feedback.store.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const invalid = { status: 404, body: { code: 'tracking.feedback-link-invalid' } };
const open = (token: string) => bed.call('GET', `/feedback/${token}`);
/** Opens the link like a mail scanner. */
const scan = async (token: string) => (await fetch(`${bed.running.url}/feedback/${token}`, { method: 'HEAD' })).status;
const finish = (token: string, options: object = {}) =>
  bed.call('POST', `/feedback/${token}`, { body: answer, ...options });
const save = (token: string, version: number, body: object) =>
  bed.call('PUT', `/feedback/${token}/draft`, { version, body });
const issue = (id: string, options: object = {}) =>
  bed.call('POST', `/projects/${id}/feedback-links`, { as: enterprise, ...options });
const ask = (email: string) => bed.call('POST', '/feedback-links', { body: { email } });
/** Its feedback is due by 2026-07-28. */
const END = '2026-04-28';
const ended = async (endedOn = '2026-01-31') => {
  const id = await endedProject(bed, enterpriseId, endedOn);
  const [token] = await tokensOf(bed, id);
  return { id, token: token! };
};

async function changeAddress(email: string) {
  await bed.db.query('update enterprise set email = $2 where id = $1', [enterpriseId, email]);
}

test('the link of the letter shows the form; opening it spends nothing, a finished answer does', async () => {
  const { id, token } = await ended();
  const form = await open(token);
  expect(form).toMatchObject({ status: 200, body: { projectId: id, answer: null, draft: null, late: false } });
  expect(form.headers.get('cache-control')).toBe('no-store');
  expect(form.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await Promise.all([1, 2, 3].map(() => scan(token)))).toEqual([200, 200, 200]);
  expect((await Promise.all([1, 2, 3].map(() => open(token)))).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await kindsOf(bed, id)).toEqual(['requested', 'link-issued']);

  const first = await finish(token, { key: 'finish' });
  expect(first).toMatchObject({ status: 201, body: { id, givenOn: '2026-03-02', late: false } });
  expect(await finish(token, { key: 'finish' })).toMatchObject({ status: 201, body: first.body });
  for (const spent of [await open(token), await finish(token), await save(token, 0, { satisfaction: {} })])
    expect(spent).toMatchObject(invalid);
  expect((await feedbackEvents(bed, id)).filter(({ kind }) => kind === 'given')).toMatchObject([
    { data: { satisfaction } },
  ]);
  const { body } = await bed.call('GET', `/projects/${id}/feedback/answers`, { as: staff });
  expect(body.items).toMatchObject([{ version: 1, by: 'link' }]);
});

test('of answers by one link that race, one counts', async () => {
  const { id, token } = await ended();
  const answers = await Promise.all([1, 2, 3, 4].map(() => finish(token)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404]);
  expect((await kindsOf(bed, id)).filter((kind) => kind === 'given')).toHaveLength(1);
});

test('the secret of a link is sealed in the events of its letters and nowhere else', async () => {
  const { id, token } = await ended();
  await save(token, 0, { satisfaction: { overall: 3 } });
  await finish(token);
  const tables: { table_name: string }[] = await bed.db.query(
    `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const holders: string[] = [];
  for (const { table_name: table } of tables) {
    const rows: object[] = await bed.db.query(`select * from "${table}"`);
    for (const row of rows) if (JSON.stringify(row).includes(token)) holders.push(table);
  }
  expect(holders).toEqual([]);
  const events = (await bed.recorded()).filter(({ data }) => JSON.stringify(data).includes(token));
  expect(events).toMatchObject([{ type: 'tracking.feedback-link-issued.v2', data: { projectId: id } }]);
  const { body } = await bed.call('GET', `/projects/${id}`, { as: agency });
  expect(JSON.stringify(body)).not.toContain(token);
});

test('a draft that was saved by a link resumes by it, by the account and by the next link', async () => {
  const { id, token } = await ended();
  const begun = { satisfaction: { overall: 3 }, basics: { confirmed: true }, comment: '还没写完' };
  expect(await save(token, 0, begun)).toMatchObject({ status: 200, body: { version: 1 } });
  const draft = { ...begun, savedOn: '2026-03-02' };
  expect((await open(token)).body).toMatchObject({ version: 1, draft });
  expect((await bed.call('GET', `/projects/${id}/feedback`, { as: enterprise })).body).toMatchObject({ draft });
  expect(await save(token, 2, begun)).toMatchObject({ status: 412 });
  await bed.setDate('2026-03-03');
  await issue(id);
  const [, next] = await tokensOf(bed, id, 2);
  expect((await open(next!)).body).toMatchObject({ version: 1, draft });
  await finish(next!);
  expect((await bed.call('GET', `/projects/${id}/feedback`, { as: enterprise })).body.draft).toBeNull();
});

test('a link is sent by the enterprise or staff, once a day, as long as there is something to say', async () => {
  const { id } = await ended();
  expect(await issue(id)).toMatchObject({ status: 409, body: { code: 'tracking.feedback-link-recent' } });
  expect(await issue(id, { as: otherEnterprise })).toMatchObject({
    status: 403,
    body: { code: 'tracking.not-your-project' },
  });
  expect(await issue(id, { as: agency })).toMatchObject({ status: 403, body: { code: 'kit.not-allowed' } });
  await changeAddress('new@example.cn');
  const sent = await issue(id, { key: 'new address' });
  expect(sent).toMatchObject({ status: 201, body: { version: 1, validUntil: '2026-07-29' } });
  expect(sent.body).not.toHaveProperty('token');
  expect(await issue(id, { key: 'new address' })).toMatchObject({ status: 201, body: sent.body });
  const [, token] = await tokensOf(bed, id, 2);

  await finish(token!);
  await bed.setDate('2026-03-04');
  expect((await issue(id)).status).toBe(201);
  const tokens = await tokensOf(bed, id, 3);
  expect((await open(tokens[2]!)).body).toMatchObject({
    answer: { version: 1, satisfaction },
    allowedActions: ['save-draft', 'amend-feedback'],
  });
  await bed.setDate('2026-05-01');
  expect(await open(tokens[2]!)).toMatchObject(invalid);
  expect(await issue(id)).toMatchObject({ status: 409, body: { code: 'tracking.feedback-already-given' } });
  await changeAddress('office@example.cn');
});

test('unknown, spent, superseded and expired links, and those to an address of before, cannot be distinguished', async () => {
  const [spent, superseded, moved] = [await ended(END), await ended(END), await ended(END)];
  await finish(spent.token);
  await bed.setDate('2026-05-06');
  await issue(superseded.id, { as: staff });
  const [, live] = await tokensOf(bed, superseded.id, 2);
  expect((await open(live!)).status).toBe(200);
  const unfinished = { body: { ...answer, satisfaction: { ...satisfaction, overall: null } } };
  const answersTo = async (token: string) =>
    Promise.all([open(token), finish(token), finish(token, unfinished), save(token, 0, { satisfaction: {} })]);
  const seen = [...(await answersTo(spent.token)), ...(await answersTo(superseded.token))];
  await changeAddress('new@example.cn');
  seen.push(...(await answersTo(moved.token)), ...(await answersTo(live!)), ...(await answersTo('unknown')));
  for (const { status, body } of seen) expect({ status, body }).toEqual({ status: 404, body: seen[0]!.body });
  expect(seen[0]).toMatchObject(invalid);
  await changeAddress('office@example.cn');
});

test('a link can be used until ninety days after the last day, and late answers say that they are late', async () => {
  const [late, expired] = [await ended(END), await ended(END)];
  const again = { as: enterprise, body: answer };
  await bed.setDate('2026-10-26');
  expect((await open(late.token)).body).toMatchObject({ late: true, linksValidUntil: '2026-10-26' });
  expect((await finish(late.token)).body).toMatchObject({ late: true, givenOn: '2026-10-26', allowedActions: [] });
  await bed.setDate('2026-10-27');
  expect(await open(expired.token)).toMatchObject(invalid);
  expect(await finish(expired.token)).toMatchObject(invalid);
  expect(await issue(expired.id)).toMatchObject({ status: 409, body: { code: 'tracking.feedback-links-over' } });
  expect(await bed.call('POST', `/projects/${expired.id}/feedback`, again)).toMatchObject({ status: 201 });
});

test('somebody asks for the links of an address, and nobody learns whether it is known', async () => {
  const [first, second] = [await ended('2026-10-20'), await ended('2026-10-20')];
  await finish(second.token);
  await bed.setDate('2027-01-21');
  const [known, unknown] = [await ask('OFFICE@example.cn'), await ask('nobody@example.cn')];
  expect([known.status, known.body, known.headers.get('etag')]).toEqual([202, unknown.body, null]);
  expect(unknown.status).toBe(202);
  expect(await tokensOf(bed, first.id, 2)).toEqual([first.token, first.token]);
  expect((await open(first.token)).status).toBe(200);
  await ask('office@example.cn');
  expect(await ask('none')).toMatchObject({ status: 400 });
  const other = { ...registration, creditCode: otherEnterprise.org, email: 'other@example.cn' };
  await bed.call('POST', '/enterprises', { as: otherEnterprise, body: other });
  await ask('other@example.cn');
  const third = await ended('2027-01-20');
  await ask('office@example.cn');
  expect(await tokensOf(bed, third.id)).toHaveLength(1);
  expect(await tokensOf(bed, first.id, 2)).toHaveLength(2);
  expect(await kindsOf(bed, second.id)).toEqual(['requested', 'link-issued', 'given']);
});

test('who asks for the links of an address makes none worthless; only who has none that can be used gets a new one', async () => {
  const [writing, given] = [await ended('2027-01-20'), await ended('2027-01-20')];
  await finish(given.token);
  await bed.setDate('2027-01-22');
  await ask('office@example.cn');
  expect(await tokensOf(bed, writing.id, 2)).toEqual([writing.token, writing.token]);
  const [, amending] = await tokensOf(bed, given.id, 2);
  expect(amending).not.toBe(given.token);
  expect((await open(amending!)).body).toMatchObject({ allowedActions: ['save-draft', 'amend-feedback'] });
  expect(await issue(writing.id)).toMatchObject({ status: 409, body: { code: 'tracking.feedback-link-recent' } });

  await bed.setDate('2027-01-23');
  await ask('office@example.cn');
  expect(await tokensOf(bed, writing.id, 3)).toEqual([writing.token, writing.token, writing.token]);
  expect((await finish(writing.token)).status).toBe(201);

  const moved = await ended('2027-01-20');
  await changeAddress('new@example.cn');
  await ask('new@example.cn');
  const [, token] = await tokensOf(bed, moved.id, 2);
  expect(token).not.toBe(moved.token);
  expect([(await open(moved.token)).status, (await open(token!)).status]).toEqual([404, 200]);
  await changeAddress('office@example.cn');
});

test('among many enterprises those of an address are found by an index', async () => {
  await bed.db.query(`insert into enterprise
    select gen_random_uuid(), 1, 'code ' || n, 'name', '440000', '440600', '34', 'equipment-1', 'Office' || n || '@example.cn'
    from generate_series(1, 50000) n`);
  await bed.db.query('alter table feedback drop constraint feedback_project');
  await bed.db.query(`insert into feedback (id, version, agency_id, enterprise_id, due, answers, late, missed)
    select gen_random_uuid(), 1, id, id, '2027-01-21', 0, false, false from enterprise`);
  await bed.db.query('analyze enterprise; analyze feedback');
  const plan = JSON.stringify(await bed.db.query(`explain ${OF_ADDRESS}`, ['office7@example.cn', '2027-01-01']));
  expect(plan).toContain('enterprise_email');
  expect(plan).toContain('feedback_enterprise');
});
