import type { Person } from '@heng/servers';
import type { Page } from 'playwright-core';
import { isInOrder, submit } from './hands.js';
import { main, PHOTO, type Site } from './site.js';

export { isInOrder };
export const STAFF = '联盟工作人员甲';
/** An organisation that is not registered yet. */
export const newcomer: Person = {
  ...{ sub: 'agency:91350100M000100Y43', roles: ['agency'], org: '91350100M000100Y43' },
  ...{ name: '经办人', organisation: '福州衡鉴管理咨询有限公司' },
};

/** Sends a form, over the page with the answers where there is one. */
export async function send(page: Page, button: string): Promise<void> {
  await submit(page, button);
  if (await page.getByRole('button', { name: '确认提交' }).isVisible()) await submit(page, '确认提交');
}

/** Sends a form with files: a script does, and shows the page with the answers in place of this one. */
export async function sendFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: '继续', exact: true }).click();
  await page.getByRole('heading', { name: '提交前请核对' }).waitFor();
  await submit(page, '确认提交');
}

/** A page of one organisation or person. */
export const as = (site: Site, name: string): Promise<Page> => site.as(name);

const agencyId = async ({ suite }: Site, name: string) =>
  (await suite()
    .api.http('registry')
    .GET('/agencies', { params: { query: { q: name } } }))!.data!.items[0]!.id;

async function decide(site: Site, path: string, outcome: string, reason = ''): Promise<void> {
  const page = await as(site, STAFF);
  await page.goto('/applications');
  await isInOrder(page);
  await page.goto(path);
  await page.getByRole('link', { name: '作出决定' }).click();
  await page.getByLabel(outcome).check();
  await page.getByLabel('理由').fill(reason);
  await send(page, '继续');
  await isInOrder(page);
}

async function disclose(page: Page): Promise<void> {
  await page.goto(`${page.url()}/draft`);
  await page.getByRole('link', { name: '服务年限及收入' }).click();
  await isInOrder(page);
  await page.getByLabel('从事贯标咨询服务年限').fill('六');
  await page.getByLabel('贯标咨询业务年平均收入范围：下限').fill('100');
  await send(page, '保存这一部分');
  expect(await page.getByRole('alert').innerText()).toContain('从事贯标咨询服务年限');
  await page.getByLabel('从事贯标咨询服务年限').fill('6');
  await send(page, '保存这一部分');
  expect(await page.getByRole('alert').innerText()).toContain('上下限须同时填写');
  await page.getByLabel('贯标咨询业务年平均收入范围：上限').fill('300');
  await send(page, '保存这一部分');
  await isInOrder(page);
  await page.getByRole('link', { name: '预览' }).click();
  expect(await main(page).innerText()).toContain('100 – 300 万元/年');
  await page.getByRole('link', { name: '公开这一版' }).click();
  await isInOrder(page);
  await send(page, '公开这一版');
  await isInOrder(page);
  expect(await main(page).locator('h1').innerText()).toBe(`${newcomer.organisation}：第 1 版信息公开`);
}

function applicationPages(site: Site): void {
  test('an organisation applies, corrects what staff return, is registered and discloses', async () => {
    const page = await as(site, newcomer.organisation!);
    await page.goto('/mine');
    await page.getByRole('link', { name: '申请注册' }).click();
    await send(page, '保存草稿');
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(3);
    await page.getByLabel('机构名称').fill('福州衡鉴咨询公司');
    await page.getByLabel('所在省份').selectOption({ label: '福建省' });
    await page.getByLabel('联系邮箱').fill('office@hengjian.example.cn');
    await send(page, '保存草稿');
    await isInOrder(page);
    const application = page.url();
    await page.getByRole('link', { name: '提交注册申请' }).click();
    await send(page, '提交注册申请');
    await decide(site, application, '退回修改', '名称与营业执照不一致，请更正。');

    const again = await as(site, newcomer.organisation!);
    await again.goto('/mine');
    await again.getByRole('link', { name: '修改并重新提交' }).click();
    expect(await main(again).innerText()).toContain('名称与营业执照不一致');
    await again.getByRole('link', { name: '修改', exact: true }).click();
    await again.getByLabel('机构名称').fill(newcomer.organisation!);
    await send(again, '保存草稿');
    await again.getByRole('link', { name: '提交注册申请' }).click();
    await send(again, '提交注册申请');
    await decide(site, application, '同意注册');

    const registered = await as(site, newcomer.organisation!);
    await registered.goto(application);
    await registered.getByRole('link', { name: '查看机构' }).click();
    await disclose(registered);
  });
}

function sectionFivePages(site: Site): void {
  const { sample } = site;
  test('a project joins the list of section 5 of a draft for the coming standard', async () => {
    const { name } = sample().rows.agencies[1]!;
    const page = await as(site, name);
    await page.goto(`/agencies/${await agencyId(site, name)}/completeness`);
    await isInOrder(page);
    await page.getByRole('link', { name: '按这一要求编写草稿' }).click();
    await page.getByRole('link', { name: '服务经验及成效' }).click();
    await page.getByRole('link', { name: '添加项目' }).click();
    await isInOrder(page);
    await page.getByLabel('企业名称或统一社会信用代码').fill(sample().rows.enterprises[0]!.name);
    await page.getByLabel('开始日期').fill('2025-03-03');
    await page.getByLabel('现场咨询人员数').fill('2');
    await page.getByLabel('现场人日').fill('30');
    await send(page, '保存这一部分');
    await isInOrder(page);
    expect(await main(page).getByRole('row').count()).toBe(2);
    await page.getByRole('link', { name: sample().rows.enterprises[0]!.name }).click();
    await page.getByRole('link', { name: '从清单中删除这个项目' }).click();
    await send(page, '从清单中删除这个项目');
    expect(await main(page).innerText()).toContain('清单中还没有项目');
  });
}

function withholdingPages(site: Site): void {
  const { sample } = site;
  const { open } = site;
  test('a field is withheld, challenged by anybody and public again', async () => {
    const { name } = sample().rows.agencies[2]!;
    const path = `/agencies/${await agencyId(site, name)}/withholdings`;
    const page = await as(site, name);
    await page.goto(`${path}/new`);
    await isInOrder(page);
    await page.getByLabel('涉及的内容').selectOption({ label: '服务方法' });
    await page.getByLabel('机构', { exact: true }).check();
    await page.getByLabel('技术信息', { exact: false }).check();
    await page.getByLabel('申请理由').fill('方法采取了保密措施，公开会使竞争对手直接获得。');
    await page.getByLabel('不予公开至').fill('2027-06-30');
    await send(page, '继续');
    await isInOrder(page);

    const staff = await as(site, STAFF);
    await staff.goto('/withholdings');
    await isInOrder(staff);
    await staff.getByRole('row', { name }).getByRole('link', { name: '审核' }).click();
    await staff.getByLabel('同意不予公开').check();
    await staff.getByLabel('理由').fill('保密措施属实。');
    await send(staff, '继续');
    await isInOrder(staff);

    const anybody = await open(path);
    await anybody.getByRole('link', { name: '提出质疑' }).first().click();
    await isInOrder(anybody);
    await anybody.getByLabel('质疑的理由').fill('该方法早已在公开的文章中写明，不属于秘密。');
    await anybody.getByLabel('证明材料').setInputFiles({ name: '文章.png', mimeType: 'image/png', buffer: PHOTO });
    await sendFiles(anybody);
    await isInOrder(anybody);

    const again = await as(site, STAFF);
    await again.goto('/challenges');
    await isInOrder(again);
    await again.getByRole('row', { name }).getByRole('link', { name: '审核质疑' }).click();
    const downloading = again.waitForEvent('download');
    await again.getByRole('link', { name: '下载文件1' }).click();
    expect((await downloading).suggestedFilename()).toBe('文章.png');
    await again.getByLabel('成立，恢复公开', { exact: true }).check();
    await again.getByLabel('理由', { exact: true }).fill('方法已由该机构公开发表。');
    await send(again, '继续');
    await isInOrder(again);
    expect(await main(again).innerText()).toContain('方法已由该机构公开发表。');
  });
}

function meritPages(site: Site): void {
  const { sample } = site;
  test('a merit is claimed, and refused with a reason', async () => {
    const { name } = sample().rows.agencies[3]!;
    const page = await as(site, name);
    await page.goto(`/agencies/${await agencyId(site, name)}/merits/new`);
    await isInOrder(page);
    await page.getByLabel('政府奖励', { exact: true }).check();
    await page.getByLabel('名称', { exact: true }).fill('省级两化融合示范奖');
    await page.getByLabel('证明材料').fill('文号〔2026〕8 号');
    await send(page, '继续');
    expect(await page.getByRole('alert').innerText()).not.toBe('');
    await page.getByLabel('政府级别').selectOption({ label: '省级' });
    await send(page, '继续');
    await isInOrder(page);

    const staff = await as(site, STAFF);
    await staff.goto('/merits');
    await staff.getByRole('row', { name: '省级两化融合示范奖' }).getByRole('link', { name: '认定' }).click();
    await staff.getByLabel('不予认定').check();
    await send(staff, '继续');
    expect(await staff.getByRole('alert').innerText()).toContain('请填写理由');
    await staff.getByLabel('理由').fill('文号无法查验。');
    await send(staff, '继续');
    await isInOrder(staff);
    expect(await main(staff).innerText()).toContain('文号无法查验。');
  });
}

function timelinessPages(site: Site): void {
  const { sample } = site;
  test('an agency confirms a section, and opens nothing of another agency', async () => {
    const [own, other] = sample().rows.agencies;
    const page = await as(site, own!.name);
    await page.goto(`/agencies/${await agencyId(site, own!.name)}/timeliness`);
    await isInOrder(page);
    await page.getByRole('row', { name: '专业服务团队' }).getByRole('link', { name: '确认属实' }).click();
    await isInOrder(page);
    await send(page, '确认这一部分属实');
    await isInOrder(page);
    const foreign = `/agencies/${await agencyId(site, other!.name)}`;
    for (const path of [
      'draft',
      'draft/team',
      'draft/publication',
      'confirmation',
      'completeness',
      'team',
      'merits/new',
    ])
      expect([path, (await page.goto(`${foreign}/${path}`))?.status()]).toEqual([path, 403]);
  });
}

function certificatePages(site: Site): void {
  const { sample } = site;
  test('a certificate tells its employer why it was renewed or not', async () => {
    const { name } = sample().rows.agencies[0]!;
    const page = await as(site, name);
    await page.goto(`/agencies/${await agencyId(site, name)}/team`);
    await isInOrder(page);
    await main(page).getByRole('rowheader').getByRole('link').first().click();
    await isInOrder(page);
    expect(await main(page).locator('h1').innerText()).toMatch(/的考试合格证书$/);
  });
}

/** Tests of the pages by which agencies apply, disclose and claim, and staff decide. */
export const ownPages = [
  ...[applicationPages, sectionFivePages, withholdingPages],
  ...[meritPages, timelinessPages, certificatePages],
];
