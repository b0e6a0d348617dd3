import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;

const bed = TestBed.of(registry);

const send = (lines: readonly string[], fields: object = {}, as: object = staff) => {
  const form = new FormData();
  const given = { kind: 'agencies', mode: 'each-row', ...fields };
  for (const [name, value] of Object.entries(given)) form.set(name, value);
  form.set('file', new Blob([lines.join('\n')]), 'agencies.csv');
  return bed.call('POST', '/imports', { as: as as typeof staff, body: form });
};
const ended = (id: string) =>
  eventually(async () => {
    const { body } = await bed.call('GET', `/imports/${id}`, { as: staff });
    if (body.endedAt === null) throw new Error(`still ${body.state}`);
    return body;
  }, 20_000);

test('staff take over a register; what is wrong with a row is told', async () => {
  await bed.call('POST', '/agencies', {
    as: staff,
    body: { creditCode: '12440600MB2C07549J', name: '已注册机构', province: '440000', email: 'a@example.cn' },
  });
  const { body } = await send([
    '机构名称,统一社会信用代码,省份,联系邮箱',
    '福州衡鉴管理咨询有限公司,91350100m000100y43,福建省,office@example.cn',
    '深圳衡鉴管理咨询有限公司,914403001922038216,440000,office@example.cn',
    '又是福州,９１350100M000100Y43,福建,office@example.cn',
    '厦门衡鉴,91350203M0001QKT19,福建,xm@example.cn',
    '已注册机构,12440600MB2C07549J,广东,a@example.cn',
    '个人,362322198709086409,江西,p@example.cn',
    '没有省份,91350100M000100Y44,闽,nobody',
  ]);
  expect(await ended(body.id)).toMatchObject({ state: 'done', rows: 7, applied: 3, faulty: 4 });

  const faults = await bed.call('GET', `/imports/${body.id}/faults`, { as: staff });
  const told = faults.body.items.flatMap(({ line, faults: all }: any) =>
    all.map(({ column, code }: any) => `${line} ${column} ${code}`),
  );
  expect(told).toEqual([
    '4 null kit.import-row-twice',
    '6 creditCode registry.credit-code-taken',
    '7 creditCode kit.import-id-card',
    '8 email kit.import-email-invalid',
    '8 province kit.import-province-unknown',
  ]);
  expect(JSON.stringify(faults.body)).not.toMatch(/362322|nobody/);

  const registered = await bed.recorded('registry.agency-registered.v1');
  expect(registered.map(({ data }) => [data['creditCode'], data['creditCodeStatus'], data['province']])).toEqual([
    ['12440600MB2C07549J', 'verified', '440000'],
    ['91350100M000100Y43', 'verified', '350000'],
    ['914403001922038216', 'verified', '440000'],
    ['91350203M0001QKT19', 'legacy', '350000'],
  ]);
  const agency = await bed.call('GET', `/agencies/${registered[1]!.subject}`);
  expect(agency.body).toMatchObject({ name: '福州衡鉴管理咨询有限公司', registeredOn: '2026-03-02' });
});

test('the same file again registers nobody', async () => {
  const lines = [
    'creditCode,name,province,email',
    '91350100M000100Y43,福州衡鉴管理咨询有限公司,Fujian,office@example.cn',
  ];
  const { body } = await send(lines, { mode: 'all-or-nothing' });
  expect(await ended(body.id)).toMatchObject({ state: 'failed', failure: 'rows-faulty', applied: 0, faulty: 1 });
});

test('an agency imports no agencies', async () => {
  const answer = await send(['creditCode'], {}, { role: 'agency', org: '91350100M000100Y43' });
  expect([answer.status, answer.body.code]).toEqual([403, 'kit.import-kind-not-yours']);
});
