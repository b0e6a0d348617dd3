import { creditCodeFrom } from '@heng/contracts';
import { TableQuery } from '@heng/kit';
import { type Answer, type As, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { nameGrams } from '../domain/registration/agency-name.js';
import { WITH_PAIRS } from '../storage/registration/agency-identity.store.js';
import { applicationTable } from '../storage/registration/application.store.js';

const bed = TestBed.of(registry);

const staff: As = { role: 'alliance-staff', sub: 'staff-7' };
const ID_CARD = '362322198709086409';
let n = 0;
const applicant = () => {
  const creditCode = creditCodeFrom('350100', `MA10${String((n += 1)).padStart(4, '0')}`);
  const said = { name: `申请${n}管理咨询有限公司`, province: '350000', email: 'office@example.cn' };
  return { as: { role: 'agency', org: creditCode } as As, said, body: { creditCode, ...said } };
};
type Applicant = ReturnType<typeof applicant>;

async function drafted({ as, body }: Applicant) {
  const answer = await bed.call('POST', '/applications', { as, body });
  expect(answer.status).toBe(201);
  return answer.body;
}
const act = (id: string, what: string, version: number, as: As, body?: object) =>
  bed.call('POST', `/applications/${id}/${what}`, { as, version, ...(body ? { body } : {}) });
async function submitted(who: Applicant) {
  const { id } = await drafted(who);
  return (await act(id, 'submission', 1, who.as)).body;
}

test('an organisation applies, is asked to mend, applies again and is registered', async () => {
  const who = applicant();
  const draft = await drafted(who);
  expect(draft).toMatchObject({ version: 1, state: 'draft', allowedActions: ['change', 'submit', 'withdraw'] });
  const { id, agencyId } = draft;
  expect(await act(id, 'submission', 1, who.as)).toMatchObject({
    status: 200,
    body: {
      state: 'submitted',
      submittedOn: '2026-03-02',
      allowedActions: ['withdraw'],
    },
  });
  const [contact] = (await bed.recorded('registry.contact-changed.v2')).filter(({ subject }) => subject === agencyId);
  expect(contact).toMatchObject({ data: { agencyId, email: who.said.email } });

  const returned = await act(id, 'return', 2, staff, { reason: '名称与营业执照不一致，请更正' });
  expect(returned).toMatchObject({
    status: 200,
    body: { state: 'returned', reason: '名称与营业执照不一致，请更正', decidedBy: 'staff-7' },
  });
  const said = { ...who.said, name: '申请更正管理咨询有限公司' };
  const mended = await bed.call('PUT', `/applications/${id}`, { as: who.as, version: 3, body: said });
  expect(mended).toMatchObject({ status: 200, body: { state: 'returned', name: said.name, decidedBy: null } });
  await act(id, 'submission', 4, who.as);
  const approved = await act(id, 'approval', 5, staff, {});
  expect(approved).toMatchObject({
    status: 200,
    body: { state: 'registered', agencyId, decidedOn: '2026-03-02', decidedBy: 'staff-7', allowedActions: [] },
  });
  expect((await bed.call('GET', `/agencies/${agencyId}`)).body).toMatchObject({
    state: 'registered',
    name: said.name,
    creditCode: who.body.creditCode,
    registeredOn: '2026-03-02',
  });
  const told = (await bed.recorded()).filter(({ subject, data }) => subject === id || data['agencyId'] === agencyId);
  // A sweep tells a new agency of the standard to come, sooner or later.
  const events = told.map(({ type }) => type.split('.')[1]).filter((type) => type !== 'disclosure-standard-announced');
  expect(events).toEqual([
    'application-drafted',
    'application-submitted',
    'contact-changed',
    'application-returned',
    'application-submitted',
    'contact-changed',
    'agency-registered',
    'contact-changed',
  ]);
});

test('a repeated approval registers once', async () => {
  const { id, agencyId } = await submitted(applicant());
  const approve = () =>
    bed.call('POST', `/applications/${id}/approval`, { as: staff, version: 2, body: {}, key: `approve ${id}` });
  const answers = await Promise.all([approve(), approve(), approve()]);
  expect(answers.map(({ status, body }) => [status, body.state])).toEqual(Array(3).fill([200, 'registered']));
  const told = (await bed.recorded('registry.agency-registered.v1')).filter(({ subject }) => subject === agencyId);
  expect(told).toHaveLength(1);
});

test('what staff refuse or the applicant withdraws is over, and another application can begin', async () => {
  const who = applicant();
  const { id } = await submitted(who);
  expect(await bed.call('POST', '/applications', { as: who.as, body: who.body })).toMatchObject({
    status: 409,
    body: { code: 'registry.application-open' },
  });
  const refused = await act(id, 'refusal', 2, staff, { reason: '不从事贯标咨询服务' });
  expect(refused).toMatchObject({ status: 200, body: { state: 'refused', allowedActions: [] } });
  expect(await act(id, 'submission', 3, who.as)).toMatchObject({
    status: 409,
    body: { code: 'registry.application-state' },
  });
  const again = await drafted(who);
  expect(await act(again.id, 'withdrawal', 1, who.as)).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
  const types = (await bed.recorded()).filter(
    ({ data }) => data['applicationId'] === again.id || data['applicationId'] === id,
  );
  expect(types.map(({ type }) => type.split('.')[1])).toEqual([
    'application-drafted',
    'application-submitted',
    'application-refused',
    'application-drafted',
    'application-withdrawn',
  ]);
});

test('nobody sees or changes the application of another organisation', async () => {
  const [who, stranger] = [applicant(), applicant()];
  const { id } = await drafted(who);
  const mine = { status: 403, body: { code: 'registry.not-your-agency' } };
  expect(await bed.call('GET', `/applications/${id}`, { as: stranger.as })).toMatchObject(mine);
  const change = { as: stranger.as, version: 1, body: stranger.said };
  expect(await bed.call('PUT', `/applications/${id}`, change)).toMatchObject(mine);
  expect(await act(id, 'submission', 1, stranger.as)).toMatchObject(mine);
  expect(await act(id, 'withdrawal', 1, stranger.as)).toMatchObject(mine);
  expect(await bed.call('POST', '/applications', { as: stranger.as, body: who.body })).toMatchObject(mine);
  expect(await act(id, 'approval', 1, who.as, {})).toMatchObject({ status: 403 });
  expect((await bed.call('GET', '/applications', { as: stranger.as })).body.items).toEqual([]);
});

test('two applications of one organisation at the same time: one is open', async () => {
  const { as, body } = applicant();
  const answers = await Promise.all([1, 2, 3].map(() => bed.call('POST', '/applications', { as, body })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test('a code that is on the register is refused, and one that left is pointed to its return', async () => {
  const who = applicant();
  const { id, agencyId } = await submitted(who);
  await act(id, 'approval', 2, staff, {});
  const apply = () => bed.call('POST', '/applications', { as: who.as, body: who.body });
  expect(await apply()).toMatchObject({ status: 409, body: { code: 'registry.credit-code-taken' } });
  await bed.call('POST', `/agencies/${agencyId}/deregistration`, { as: staff, version: 1, body: { reason: '自愿' } });
  expect(await apply()).toMatchObject({ status: 409, body: { code: 'registry.credit-code-of-deregistered' } });
});

test('a code registered while an application waited is refused at its approval, and nothing is half done', async () => {
  const who = applicant();
  const { id } = await submitted(who);
  await bed.call('POST', '/agencies', { as: staff, body: who.body });
  expect(await act(id, 'approval', 2, staff, {})).toMatchObject({
    status: 409,
    body: { code: 'registry.credit-code-taken' },
  });
  expect((await bed.call('GET', `/applications/${id}`, { as: staff })).body).toMatchObject({ state: 'submitted' });
});

test('agencies of a similar name, present or former, are shown to applicant and reviewer', async () => {
  const existing = { ...applicant().body, name: '福州衡鉴管理咨询有限公司' };
  const { body: agency } = await bed.call('POST', '/agencies', { as: staff, body: existing });
  const who = applicant();
  who.body.name = '福建衡鉴咨询（福州）有限责任公司';
  const draft = await drafted(who);
  expect(draft.similar).toMatchObject([{ agencyId: agency.id, name: existing.name, creditCode: existing.creditCode }]);
  const renaming = { name: '福州明德科技有限公司', from: '2026-03-02', reason: '更名' };
  await bed.call('POST', `/agencies/${agency.id}/identity`, { as: staff, version: 1, body: renaming });
  await act(draft.id, 'submission', 1, who.as);
  const { body: read } = await bed.call('GET', `/applications/${draft.id}`, { as: staff });
  expect(read.similar).toMatchObject([{ agencyId: agency.id, name: existing.name, similarity: expect.any(Number) }]);
});

test('an ID-card number is refused, and kept and repeated nowhere', async () => {
  const { as, body } = applicant();
  const faults = [{ name: `申请人${ID_CARD}` }, { creditCode: ID_CARD }, { email: `${ID_CARD}@example.cn` }];
  for (const fault of faults) {
    const answer = await bed.call('POST', '/applications', { as, body: { ...body, ...fault } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'registry.id-card-number' } });
    expect(JSON.stringify(answer.body)).not.toContain(ID_CARD);
  }
  expect((await bed.call('GET', '/applications', { as })).body.items).toEqual([]);
});

test('staff list what waits for them, page by page, an applicant its own', async () => {
  await bed.db.query(`insert into application
    select gen_random_uuid(), 1, case n % 10 when 0 then 'submitted' else 'refused' end, gen_random_uuid(), 'x' || n,
      'verified', 'n', '350000', 'a', null, '2026-01-01'::date + n % 60, null, null, null, null
    from generate_series(1, 5000) n`);
  await bed.db.query('analyze application');
  type Page = { items: { id: string; draftedOn: string }[]; next: string | null };
  const seen: Page['items'] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body }: Answer<Page> = await bed.call('GET', `/applications${next ? `?cursor=${next}` : ''}`, {
      as: staff,
    });
    seen.push(...body.items);
    next = body.next;
  }
  const [{ count }]: [{ count: number }] = await bed.db.query(
    "select count(*)::int as count from application where state = 'submitted'",
  );
  expect(new Set(seen.map(({ id }) => id)).size).toBe(count);

  const applications = new TableQuery(applicationTable);
  const plan = async (order: 'entered' | 'arrival', where: string, value: string) => {
    const sql = applications.queueSql(order, { where, values: [value] });
    return JSON.stringify(await bed.db.query(`explain ${sql}`, [value, 20]));
  };
  expect(await plan('entered', 'state = $1', 'submitted')).toMatch(/Index Scan using application_state /);
  expect(await plan('arrival', 'credit_code = $1', 'x7')).toMatch(/Index Scan using application_code /);
});

test('similar names come out of an index', async () => {
  await bed.db.query(`insert into agency_identity
    select gen_random_uuid(), 1, 'y' || n, 'n', '350000', '2026-01-01', true, array['x' || n, 'y' || n], null, 'a'
    from generate_series(1, 50000) n`);
  await bed.db.query('analyze agency_identity');
  const rows = await bed.db.query(`explain ${WITH_PAIRS}`, [nameGrams('福州衡鉴管理咨询有限公司'), 100]);
  expect(JSON.stringify(rows)).toContain('agency_identity_name');
});
