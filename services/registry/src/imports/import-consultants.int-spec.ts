import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;
const codes = ['91350100M000100Y43', '914403001922038216'] as const;
const own = { role: 'agency', org: codes[0] } as const;
const foreign = { role: 'agency', org: codes[1] } as const;
let agencyIds: string[];

const bed = TestBed.of(registry);
beforeAll(async () => {
  const agencies = codes.map((creditCode) =>
    bed.call('POST', '/agencies', {
      as: staff,
      body: { creditCode, name: `衡鉴咨询${creditCode.slice(0, 4)}`, province: '350000', email: 'a@example.cn' },
    }),
  );
  agencyIds = (await Promise.all(agencies)).map(({ body }) => body.id);
});

type Caller = typeof staff | typeof own | typeof foreign;
const HEADER = '姓名,本人邮箱,机构统一社会信用代码,入职日期（YYYY-MM-DD）,是否专职（是/否）';
const send = (lines: readonly string[], as: Caller = own, fields: object = {}, header = HEADER) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: 'consultants', mode: 'each-row', ...fields }))
    form.set(name, value);
  form.set('file', new Blob([[header, ...lines].join('\r\n')]), '人员.csv');
  return bed.call('POST', '/imports', { as, body: form });
};
const ended = (id: string) =>
  eventually(async () => {
    const { body } = await bed.call('GET', `/imports/${id}`, { as: staff });
    if (body.endedAt === null) throw new Error(`still ${body.state}`);
    return body;
  }, 20_000);
const faultsOf = async (id: string): Promise<string[]> => {
  const { body } = await bed.call('GET', `/imports/${id}/faults`, { as: staff });
  return body.items.flatMap(({ line, faults }: any) =>
    faults.map(({ column, code }: any) => `${line} ${column} ${code}`),
  );
};
const dataOf = async (type: string) => (await bed.recorded(type)).map(({ data }) => data);
const persons = (email: string) => bed.db.query('select id, name, email from consultant where email = $1', [email]);

test('an agency records its consultants with their employments', async () => {
  const lines = [`林知远,Lin@example.cn,${codes[0]},2025-01-01,是`, `王平,,${codes[0]},2025/3/1,否`];
  const { body } = await send(lines);
  expect(await ended(body.id)).toMatchObject({ state: 'done', rows: 2, applied: 2, faulty: 0 });
  const [lin] = await persons('lin@example.cn');
  expect(lin).toMatchObject({ name: '林知远' });
  expect(await dataOf('registry.employment-started.v1')).toMatchObject([
    { agencyId: agencyIds[0], personId: lin.id, from: '2025-01-01', fullTime: true },
    { agencyId: agencyIds[0], from: '2025-03-01', fullTime: false },
  ]);
  expect(await dataOf('registry.person-contact-changed.v2')).toEqual([{ personId: lin.id, email: 'lin@example.cn' }]);
  const told = (await bed.recorded()).filter(({ type }) => type !== 'registry.person-contact-changed.v2');
  expect(JSON.stringify(told)).not.toMatch(/林知远|王平|lin@/);
});

test('the same file again records nobody twice', async () => {
  const lines = [`林知远,lin@example.cn,${codes[0]},2025-01-01,是`, `王平,,${codes[0]},2025-03-01,否`];
  const { body } = await send(lines);
  expect(await ended(body.id)).toMatchObject({ state: 'done', applied: 0, faulty: 2 });
  expect(await faultsOf(body.id)).toEqual([
    '2 from registry.employment-overlaps',
    '3 name registry.import-employment-known',
  ]);
});

test('a person at two agencies is one person', async () => {
  const lines = [
    `陈思齐,chen@example.cn,${codes[0]},2025-01-01,是`,
    `陈思齐,chen@example.cn,${codes[1]},2025-02-01,否`,
    `陈思齐,chen@example.cn,${codes[1]},2025-03-01,否`,
  ];
  const { body } = await send(lines, staff);
  expect(await ended(body.id)).toMatchObject({ applied: 2, faulty: 1 });
  expect(await faultsOf(body.id)).toEqual(['4 null kit.import-row-twice']);
  expect(await persons('chen@example.cn')).toHaveLength(1);

  const row = `林知远,lin@example.cn,${codes[1]},2026-01-01,否`;
  const unasked = await send([row], foreign);
  expect(await ended(unasked.body.id)).toMatchObject({ applied: 0, faulty: 1 });
  const [{ id }] = await persons('lin@example.cn');
  const { body: agencies } = await bed.call('GET', `/agencies?q=${codes[1]}`);
  const agreed = { as: own, body: { agencyId: agencies.items[0].id } };
  await bed.call('POST', `/consultants/${id}/employment-agreements`, agreed);
  const later = await send([row], foreign);
  expect(await ended(later.body.id)).toMatchObject({ applied: 1, faulty: 0 });
  expect(await persons('lin@example.cn')).toHaveLength(1);
});

test('one person in many spellings of the name is one person', async () => {
  const lines = ['买买提·艾力', '买买提•艾力', '买买提・艾力', '买买提．艾力', '买买提 · 艾力'].map(
    (name, n) => `${name},aili@example.cn,${codes[0]},202${n}-01-01,是`,
  );
  const { body } = await send(lines, staff);
  expect(await ended(body.id)).toMatchObject({ applied: 1, faulty: 4 });
  const spaced = ['王磊', '王 磊', '王\u3000磊'].map((name) => `${name},,${codes[0]},2024-05-01,是`);
  expect(await ended((await send([spaced[0]!])).body.id)).toMatchObject({ applied: 1 });
  const again = await send(spaced.slice(1, 2));
  expect(await ended(again.body.id)).toMatchObject({ applied: 0, faulty: 1 });
  expect(await faultsOf(again.body.id)).toEqual(['2 name registry.import-employment-known']);
  expect(await persons('aili@example.cn')).toHaveLength(1);
});

test('a row with a recorded address and an alike name is asked about, and answered in a column', async () => {
  const rows = ['韩梅', '韩梅梅', '韩·梅'].map((name, n) => `${name},han@example.cn,${codes[0]},202${n}-01-01,是`);
  const first = await send(rows.slice(0, 2));
  expect(await ended(first.body.id)).toMatchObject({ applied: 1, faulty: 1 });
  expect(await faultsOf(first.body.id)).toEqual(['3 name registry.person-perhaps-known']);
  const foreignRow = `韩眉,han@example.cn,${codes[1]},2025-01-01,是`;
  const asked = await send([foreignRow], foreign);
  expect(await ended(asked.body.id)).toMatchObject({ applied: 0, faulty: 1 });
  const { body } = await bed.call('GET', `/imports/${asked.body.id}/faults`, { as: foreign });
  expect(JSON.stringify(body)).not.toMatch(/韩梅|韩眉|han@/);
  expect(body.items[0].faults).toMatchObject([{ column: 'name', code: 'registry.person-perhaps-known' }]);
  const answered = async (row: string, as: Caller) => {
    const lines = [HEADER + ',是否另一人', `${row},是`];
    return ended((await send(lines.slice(1), as, {}, lines[0])).body.id);
  };
  expect(await answered(foreignRow, foreign)).toMatchObject({ applied: 1 });
  expect(await answered(foreignRow, foreign)).toMatchObject({ applied: 0, faulty: 1 });
  expect(await persons('han@example.cn')).toHaveLength(2);
});

test('an agency imports for itself only', async () => {
  const { body } = await send([`李青,,${codes[1]},2025-01-01,是`, `李青,,91350203M0001QKT19,2025-01-01,是`]);
  expect(await ended(body.id)).toMatchObject({ applied: 0, faulty: 2 });
  expect(await faultsOf(body.id)).toEqual([
    '2 creditCode registry.not-your-agency',
    '3 creditCode registry.not-your-agency',
  ]);
  expect((await bed.call('GET', `/imports/${body.id}`, { as: foreign })).status).toBe(403);
});

test('what is wrong with a row is told, and nothing personal is repeated', async () => {
  const { body } = await send(
    [
      `赵六,nobody,${codes[0]},2026-03-03,是`,
      `周七,,91350203M0001QKT19,2025-01-01,也许`,
      `吴八 362322198709086409,,${codes[0]},2025-01-01,是`,
      `郑九,,${codes[0]},2026-03-03,是`,
      `,,${codes[0]},不知道,是`,
    ],
    staff,
    { mode: 'all-or-nothing' },
  );
  expect(await ended(body.id)).toMatchObject({ state: 'failed', failure: 'rows-faulty', applied: 0, faulty: 5 });
  expect(await faultsOf(body.id)).toEqual([
    '2 email kit.import-email-invalid',
    '3 fullTime kit.import-flag-invalid',
    '4 name kit.import-id-card',
    '5 from registry.date-in-future',
    '6 name kit.import-cell-missing',
    '6 from kit.import-date-invalid',
  ]);
  const file = await bed.call<string>('GET', `/imports/${body.id}/faults.csv`, {
    as: staff,
    headers: { 'accept-language': 'en' },
  });
  expect(file.body).toContain(`5,,,${codes[0]},2026-03-03,true,,"from: from is 2026-03-03, after today`);
  const left = await bed.db.query('select * from import_row where import_id = $1', [body.id]);
  expect(JSON.stringify([file.body, left])).not.toMatch(/赵六|周七|吴八|郑九|nobody|362322/);
});

test('a suspended agency hires nobody, by file either', async () => {
  const [{ version }] = await bed.db.query('select version from agency where id = $1', [agencyIds[1]]);
  const body = { reason: '核查期间暂停' };
  const suspended = await bed.call('POST', `/agencies/${agencyIds[1]}/suspension`, { as: staff, version, body });
  expect(suspended.status).toBe(200);
  const { body: sent } = await send([`冯十,,${codes[1]},2025-01-01,是`], foreign);
  expect(await ended(sent.id)).toMatchObject({ applied: 0, faulty: 1 });
  expect(await faultsOf(sent.id)).toEqual(['2 creditCode registry.agency-suspended']);
});
