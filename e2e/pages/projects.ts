import { randomUUID } from 'node:crypto';
import { axeFaults } from '../browser.js';
import { as, isInOrder, send, STAFF } from './own.js';
import { linksInLetters, main, type Site } from './site.js';

const key = () => ({ 'Idempotency-Key': randomUUID() });
const BARE = /\d{4}-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f]{4}/;

/** A line of the board in a progress, with the names of its parties. */
async function lineOf({ suite }: Site, progress: 'in-progress' | 'completed') {
  const { items } = (await suite()
    .api.http('tracking')
    .GET('/board', { params: { query: { progress } } }))!.data!;
  return items.find(({ enterpriseName, stages }) => enterpriseName && stages[0]!.completedOn)!;
}

/** A proposal of an agency to an enterprise; its id. */
async function propose({ suite }: Site, ids: { agencyId: string; enterpriseId: string }) {
  const params = { path: { id: ids.agencyId } };
  const { creditCode } = (await suite().api.http('registry').GET('/agencies/{id}', { params }))!.data!;
  const tracking = suite().api.http('tracking', { roles: ['agency'], org: creditCode, sub: `agency:${creditCode}` });
  const body = { ...ids, startedOn: '2026-07-01' };
  return (await tracking.POST('/projects', { params: { header: key() }, body }))!.data!.id;
}

export function boardPages({ open, suite }: Site): void {
  test('the board has the columns of the measures, is narrowed by links and lists, and is downloaded', async () => {
    const page = await open('/board');
    expect(await page.locator('thead th').allTextContents()).toEqual([
      ...['企业名称', '地区', '归口管理司局', '贯标咨询服务机构', '贯标启动', '现状调研及诊断', '体系分析策划'],
      ...['文件编写及发布', '内部审核和管理评审', '评定试点'],
    ]);
    expect(await main(page).innerText()).not.toMatch(BARE);
    await page.getByRole('link', { name: /^已完成/ }).click();
    await page.getByLabel('省份').selectOption('320000');
    await page.getByRole('button', { name: '查找' }).click();
    const lines = await page.locator('tbody tr').count();
    expect(await page.getByRole('status').textContent()).toBe(`共 ${lines} 个项目`);
    expect(await axeFaults(page)).toEqual([]);
    for (const [name, begin] of [
      ['CSV', '\uFEFFid,'],
      ['Excel', 'PK'],
    ] as const) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      const file = await fetch(suite().portalUrl + href!);
      expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="heng-board\.(csv|xlsx)"$/);
      const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
      expect(content.startsWith(begin)).toBe(true);
      if (name === 'CSV') expect(content.trimEnd().split('\n')).toHaveLength(lines + 1);
    }
  });

  test('the statistics have each figure of a chart in a table as well', async () => {
    for (const query of ['?lang=zh-CN', '?lang=en']) {
      const page = await open(`/board/statistics${query}`);
      const drawn = await page.locator('.chart').first().locator('strong').allTextContents();
      await page.locator('summary').first().click();
      const told = await page.locator('details').first().locator('tbody tr td:nth-child(2)').allTextContents();
      expect(drawn).toEqual(told);
      expect(drawn.length).toBe(12);
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}

export function projectPages(site: Site): void {
  const { suite } = site;

  test('an enterprise confirms the project of its letter, and another organisation does not see it', async () => {
    const { agencyName, enterpriseName, agencyId, enterpriseId } = await lineOf(site, 'completed');
    const id = await propose(site, { agencyId, enterpriseId });
    const other = await as(site, site.sample().rows.agencies.find(({ name }) => name !== agencyName)!.name);
    expect((await other.goto(`/projects/${id}`))!.status()).toBe(404);
    expect((await other.goto(`/projects/${id}/confirm`))!.status()).toBe(403);
    const page = await as(site, enterpriseName!);
    await page.goto(`/projects/${id}/decline`);
    await page.getByRole('button', { name: '继续' }).click();
    expect(await page.getByRole('alert').getByRole('listitem').allTextContents()).toEqual(['请填写理由']);
    expect(await axeFaults(page)).toEqual([]);
    await page.goto('/projects?state=proposed');
    await page.locator(`a[href="/projects/${id}"]`).click();
    await page.getByRole('link', { name: '确认项目' }).click();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '确认项目' }).click();
    expect(await main(page).innerText()).toContain('进行中');
    expect(await main(page).innerText()).not.toMatch(BARE);
    expect(page.url()).toBe(`${suite().portalUrl}/projects/${id}`);
  });
}

export function partyPages(site: Site): void {
  test('an agency sees the last day for the feedback with its steps, and the public does not', async () => {
    const { id, agencyName } = await lineOf(site, 'completed');
    const anybody = await site.open(`/projects/${id}`);
    expect(await axeFaults(anybody)).toEqual([]);
    expect(await main(anybody).innerText()).not.toContain('满意度反馈截止日期');
    const page = await as(site, agencyName!);
    await page.goto(`/projects/${id}`);
    expect(await main(page).innerText()).toContain('满意度反馈截止日期');
    await page.goto(`/projects/${id}/on-site-work`);
    expect(await page.locator('thead th').count()).toBeGreaterThan(29);
    expect(await main(page).innerText()).not.toMatch(BARE);
    expect(await main(page).innerText()).not.toMatch(/咨询人员\d/);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('every link to a project in a letter opens it for its addressee', async () => {
    const { id, agencyName } = await lineOf(site, 'completed');
    expect(await linksInLetters(site.suite(), 'projects/')).toContain(`/projects/${id}`);
    const page = await as(site, agencyName!);
    expect((await page.goto(`/projects/${id}`))!.status()).toBe(200);
  });
}

export function ownDataPages(site: Site): void {
  test('an enterprise reads and takes a copy of its own data and corrects it, and opens no form of another', async () => {
    const own = await lineOf(site, 'completed');
    const { items } = (await site.suite().api.http('tracking').GET('/enterprises', {}))!.data!;
    const other = items.find(({ id, name }) => name && id !== own.enterpriseId)!;
    const page = await as(site, own.enterpriseName!);
    await page.goto('/mine/data');
    await isInOrder(page);
    await page.getByRole('rowheader', { name: '关于请反馈贯标咨询服务项目满意度情况的通知' }).first().waitFor();
    for (const [format, type] of [
      ['json', 'application/json'],
      ['csv', 'text/csv'],
    ] as const) {
      const file = await page.request.get(`/mine/data.${format}`);
      expect(file.headers()).toMatchObject({
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename="own-data.${format}"`,
      });
      const content = await file.text();
      expect([content.includes(own.enterpriseName!), content.includes(other.name!)]).toEqual([true, false]);
    }
    await main(page).getByRole('link', { name: '更改电子邮箱' }).click();
    await isInOrder(page);
    await page.getByLabel('电子邮箱').fill('new@enterprise.example.cn');
    await send(page, '提交');
    await page.goto(`/enterprises/${own.enterpriseId}/identity`);
    await isInOrder(page);
    await page.getByLabel('变更的理由').fill('更正登记的行业。');
    await page.getByLabel('行业').selectOption({ value: '39' });
    await send(page, '继续');
    expect(await main(page).innerText()).toContain('new@enterprise.example.cn');
    await page.goto(`/enterprises/${other.id}/identity`);
    expect(new URL(page.url()).pathname).toBe(`/enterprises/${other.id}`);
  });
}

export function enterprisePages(site: Site): void {
  const { open } = site;

  test('an enterprise asks that its name be withheld, staff decide, and anyone may challenge that', async () => {
    const { enterpriseName, enterpriseId } = await lineOf(site, 'in-progress');
    const page = await as(site, enterpriseName!);
    await page.goto(`/enterprises/${enterpriseId}`);
    await page.getByRole('link', { name: '名称不公开的情况' }).click();
    await page.getByRole('link', { name: '申请名称不公开' }).click();
    await page.getByLabel('其他商业秘密').check();
    await page.getByLabel('说明').fill('公开会泄露尚未公告的经营计划。');
    await page.getByLabel('不公开至').fill('2027-06-30');
    expect(await axeFaults(page)).toEqual([]);
    await send(page, '继续');
    expect(await main(page).innerText()).toContain('待审核');
    expect(await axeFaults(page)).toEqual([]);

    const decide = async (kind: string, outcome: string, reason: string) => {
      const staff = await as(site, STAFF);
      await staff.goto(`/console?kind=${kind}`);
      await main(staff).getByRole('rowheader').getByRole('link').last().click();
      await isInOrder(staff);
      await staff.getByLabel(outcome, { exact: true }).check();
      await staff.getByLabel('理由', { exact: true }).fill(reason);
      await send(staff, '继续');
      await isInOrder(staff);
      expect(await main(staff).innerText()).toContain(reason);
    };
    await decide('nameWithholdings', '同意不予公开', '保密义务属实，予以准许。');

    const anybody = await open(`/enterprises/${enterpriseId}`);
    expect(await anybody.content()).not.toContain(enterpriseName);
    await anybody.getByRole('link', { name: '对名称不公开提出质疑' }).click();
    await anybody.getByLabel('质疑的理由').fill('该信息早已公开，不属于商业秘密。');
    await send(anybody, '继续');
    await anybody.getByRole('heading', { name: '您的质疑已经提交' }).waitFor();
    expect(await anybody.content()).not.toContain(enterpriseName);
    expect(await main(anybody).innerText()).not.toContain('早已公开');
    await isInOrder(anybody);
    const owner = await as(site, enterpriseName!);
    await owner.goto(`/enterprises/${enterpriseId}/name-challenges`);
    expect(await main(owner).innerText()).toContain('该信息早已公开');

    await decide('nameChallenges', '成立，恢复公开', '企业在其网站公开了该项目。');
    const again = await open(`/enterprises/${enterpriseId}`);
    expect(await main(again).innerText()).toContain(enterpriseName);
  });
}
