import { faultsOf, importEnded, importFile, sendFile, TestBed } from '@heng/testing';
import { agency, enterprise, registration, staff } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

const bed = TestBed.of(tracking);

const HEADER = '企业名称,统一社会信用代码,省份,城市,行业代码,归口管理司局,联系邮箱';
const codesIn = async () =>
  (await bed.recorded('tracking.enterprise-registered.v1')).map(({ data }) => data['creditCode']);

test('staff import a list of enterprises, and each faulty row has its faults', async () => {
  await bed.call('POST', '/enterprises', { as: enterprise, body: registration });
  const done = await importFile(bed, 'enterprises', [
    HEADER,
    '福州衡造机械有限公司,91350100m000100y43,福建省,福州市,34,equipment-1,office@example.cn',
    '又是福州,９１350100M000100Y43,福建,福州市,34,equipment-1,office@example.cn',
    `已登记企业,${registration.creditCode},广东,佛山市,34,equipment-1,a@example.cn`,
    '个人,362322198709086409,江西,上饶市,C,consumer-goods,p@example.cn',
    '没有省份,914403001922038216,闽,深圳市,ZZ,consumer-goods,nobody',
    '厦门衡造,91350203M0001QKT19,350000,厦门市,c,consumer-goods,xm@example.cn',
  ]);
  expect(done).toMatchObject({ state: 'done', rows: 6, applied: 2, faulty: 4 });
  expect(await faultsOf(bed, done.id)).toEqual([
    '3 null kit.import-row-twice',
    '4 creditCode tracking.credit-code-taken',
    '5 creditCode kit.import-id-card',
    '6 province kit.import-province-unknown',
    '6 email kit.import-email-invalid',
  ]);
  const file = await bed.call<string>('GET', `/imports/${done.id}/faults.csv`, { as: staff });
  expect(file.body).not.toMatch(/362322|nobody|p@example/);
  expect(await codesIn()).toEqual([registration.creditCode, '91350100M000100Y43', '91350203M0001QKT19']);
  const { body } = await bed.call('GET', '/enterprises?creditCode=91350203M0001QKT19');
  expect(body.items).toMatchObject([{ name: '厦门衡造', province: '350000', city: '350200', industry: 'C' }]);
  const told = (await bed.recorded()).filter(({ type }) => type !== 'tracking.contact-changed.v2');
  expect(JSON.stringify(told)).not.toContain('xm@example.cn');
});

test('the same file again registers nobody; with all or nothing one wrong row is enough', async () => {
  const before = await codesIn();
  const lines = [
    HEADER,
    '深圳衡造,914403001922038216,广东,深圳市,C,equipment-1,sz@example.cn',
    '厦门衡造,91350203M0001QKT19,350000,厦门市,c,consumer-goods,xm@example.cn',
  ];
  const failed = await importFile(bed, 'enterprises', lines, staff, { mode: 'all-or-nothing' });
  expect(failed).toMatchObject({ state: 'failed', failure: 'rows-faulty', applied: 0, faulty: 1 });
  expect(await codesIn()).toEqual(before);
  const done = await importFile(bed, 'enterprises', lines.slice(0, 2), staff, { mode: 'all-or-nothing' });
  expect(done).toMatchObject({ state: 'done', applied: 1 });
});

test('a dry run makes nothing, and the same request again is the same import', async () => {
  const before = await codesIn();
  const lines = [HEADER, '广州衡造,91440101MA59TEST0X,广东,广州市,C,equipment-1,gz@example.cn'];
  const done = await importFile(bed, 'enterprises', lines, staff, { dryRun: 'true' });
  expect(done).toMatchObject({ state: 'done', applied: 0, checked: 1 });
  expect(await codesIn()).toEqual(before);
});

test('whoever is not staff imports no enterprises', async () => {
  const refused = await sendFile(bed, 'enterprises', [HEADER, 'x'], agency);
  expect([refused.status, refused.body.code]).toEqual([403, 'kit.import-kind-not-yours']);
  expect((await sendFile(bed, 'enterprises', [HEADER, 'x'], enterprise)).status).toBe(403);
  const { body } = await sendFile(bed, 'enterprises', [HEADER, '一,二,三,四,五,六,七']);
  await importEnded(bed, body.id);
  for (const path of ['', '/faults', '/faults.csv'])
    expect((await bed.call('GET', `/imports/${body.id}${path}`, { as: agency })).status).toBe(403);
});
