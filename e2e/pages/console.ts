import { as, isInOrder, STAFF } from './own.js';
import { main, type Site } from './site.js';

const SECOND = '联盟工作人员乙';

function queuePages(site: Site): void {
  test('staff see all that waits by its last day, and why it is that day', async () => {
    const page = await as(site, STAFF);
    for (const query of ['?lang=en', '?kind=complaints&lang=zh-CN']) {
      await page.goto(`/console${query}`);
      await isInOrder(page);
    }
    expect(await main(page).innerText()).toMatch(/共 \d+ 件，其中逾期 \d+ 件。/);
    await page.locator('summary').first().click();
    expect(await page.locator('details li').count()).toBeGreaterThan(0);
    await page.setViewportSize({ width: 320, height: 700 });
    const link = page.getByRole('link', { name: /^投诉 \d+$/ });
    expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await main(page).getByRole('rowheader').getByRole('link').first().press('Enter');
    await isInOrder(page);
  });
}

function sharedWork(site: Site): void {
  test('one member of staff takes a complaint and writes a draft, and another one goes on with it', async () => {
    const page = await as(site, STAFF);
    await page.goto('/console?kind=complaints&whose=nobodys');
    await page.getByRole('button', { name: /^认领/ }).first().click();
    await page.getByRole('link', { name: /^我经办的/ }).click();
    await isInOrder(page);
    await main(page).getByRole('rowheader').getByRole('link').first().click();
    const path = `${new URL(page.url()).pathname}/decision`;
    await page.goto(path);
    await page.getByLabel('不予受理').check();
    await page.getByLabel('理由').fill('<b>材料</b>不能说明事实。');
    await page.getByRole('button', { name: '存为共享草稿' }).click();
    await isInOrder(page);

    const other = await as(site, SECOND);
    await other.setViewportSize({ width: 320, height: 700 });
    await other.goto(`${path}?lang=en`);
    await isInOrder(other);
    expect(await main(other).innerText()).toMatch(new RegExp(`${STAFF} has been working on this since .+ 2\\d{3}`));
    expect(await main(other).innerText()).toContain(`a draft that ${STAFF} saved on`);
    await other.goto(`${path}?lang=zh-CN`);
    expect(await other.getByLabel('理由').inputValue()).toBe('<b>材料</b>不能说明事实。');
    expect(await other.getByLabel('不予受理').isChecked()).toBe(true);
    const take = other.getByRole('button', { name: '认领' });
    expect((await take.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await take.press('Enter');
    await other.getByText(/^您自.+起经办此事项。$/).waitFor();

    await other.getByRole('link', { name: '转交' }).press('Enter');
    await isInOrder(other);
    await other.getByLabel('交由谁经办').selectOption({ label: STAFF });
    await other.getByRole('button', { name: '提交' }).press('Enter');
    await other.getByText(new RegExp(`^${STAFF}自.+起经办此事项。$`)).waitFor();
    await isInOrder(other);
  });
}

function trailPages(site: Site): void {
  const { suite, sample } = site;
  test('the trail of an agency tells who did what, and leads from a cause to what followed', async () => {
    const { name } = sample().rows.agencies[0]!;
    const query = { q: name };
    const { id } = (await suite().api.http('registry').GET('/agencies', { params: { query } }))!.data!.items[0]!;
    const page = await as(site, STAFF);
    await page.goto(`/console/records/${id}`);
    await isInOrder(page);
    const registered = page.getByRole('row', { name: '注册机构' });
    await registered.locator('summary').click();
    expect(await registered.innerText()).toContain(name);
    for (const summary of await page.locator('tbody summary').all()) await summary.press('Enter');
    await isInOrder(page);
    await registered.getByRole('link', { name: '查看由此产生的事项' }).click();
    await isInOrder(page);
    expect(await main(page).locator('h1').innerText()).toBe('注册机构');
    await page.goto('/console/records/0190a1b2-0000-7000-8000-000000000001');
    expect(await main(page).innerText()).toContain('没有记录');
  });
}

function deadLetterPages(site: Site): void {
  test('a message that no service took is shown with its fault', async () => {
    const page = await as(site, STAFF);
    for (const language of ['en', 'zh-CN']) {
      await page.goto(`/console/dead-letters?lang=${language}`);
      await isInOrder(page);
      expect(await main(page).getByRole('heading', { level: 2 }).count()).toBe(5);
    }
  });

  test('a message that was not taken is replayed once its fault is mended: it is gone, and its letter is written', async () => {
    const { asOwner, api } = site.suite();
    await asOwner('notification', 'revoke insert on message from heng_service');
    const body = { creditCode: '914403001922038216', name: '佛山衡通咨询有限公司', province: '440000' };
    const header = { 'Idempotency-Key': 'agency of a dead letter' };
    const { id } = (await api
      .http('registry', { roles: ['alliance-staff'], sub: 'alliance-staff:office' })
      .POST('/agencies', { params: { header }, body: { ...body, email: 'office@hengtong.example' } }))!.data!;
    const page = await as(site, STAFF);
    const letters = async () => {
      await page.goto(`/console/letters?party=${id}`);
      return main(page).getByRole('row', { name: '完成注册' }).count();
    };
    const unread = main(page).getByRole('region', { name: '通知服务' }).getByRole('row', { name: '注册机构' });
    const waits = async () => {
      await page.goto('/console/dead-letters');
      return unread.count();
    };
    // The service tries a message for some ten seconds.
    while ((await waits()) === 0) await page.waitForTimeout(500);
    expect(await unread.innerText()).toContain('permission denied');
    await isInOrder(page);
    await unread.getByRole('link', { name: '重新处理' }).click();
    await page.getByRole('button', { name: '重新处理' }).click();
    expect([await waits(), await letters()]).toEqual([1, 0]);
    await asOwner('notification', 'grant insert on message to heng_service');
    await waits();
    await unread.getByRole('link', { name: '重新处理' }).click();
    await isInOrder(page);
    await page.getByRole('button', { name: '重新处理' }).click();
    await page.waitForURL('**/console/dead-letters');
    expect([await waits(), await letters()]).toEqual([0, 1]);
  });
}

function letterPages(site: Site): void {
  test('the letters of a party are found by its name, with their causes', async () => {
    const { name } = site.sample().rows.agencies[0]!;
    const page = await as(site, STAFF);
    await page.goto('/console/letters?lang=en');
    await isInOrder(page);
    await page.goto(`/find?q=${encodeURIComponent(name)}&lang=zh-CN`);
    await isInOrder(page);
    await page.getByRole('row', { name }).first().getByRole('link', { name: '查看' }).last().click();
    await isInOrder(page);
    expect(await main(page).locator('h1').innerText()).toBe(`通知信：${name}`);
    await page.getByLabel('事由').selectOption({ label: '完成注册' });
    await page.getByRole('button', { name: '查找' }).click();
    expect(await main(page).getByRole('row').count()).toBe(2);
    await page.getByRole('link', { name: '查看起因' }).click();
    await isInOrder(page);
    expect(await main(page).locator('h1').innerText()).toBe('注册机构');
  });
}

function findPages(site: Site): void {
  test('anyone finds what is public by name or id, and nothing else', async () => {
    const staff = { roles: ['alliance-staff'], sub: 'alliance-staff:office' } as const;
    const { items } = (await site.suite().api.http('complaints', staff).GET('/complaints', {}))!.data!;
    const { id, agencyId } = items[0]!;
    const page = await site.open(`/find?q=${id}`, { viewport: { width: 320, height: 700 } });
    expect(await main(page).innerText()).toContain('找到 0 条');
    await page.goto(`/find?q=${agencyId}`);
    expect(await main(page).getByRole('rowheader').count()).toBe(1);
    await isInOrder(page);
  });
}

function importPages(site: Site): void {
  test('staff check a file of agencies, and see the faults beside its rows', async () => {
    const page = await as(site, STAFF);
    await page.goto('/imports');
    await isInOrder(page);
    await page.getByRole('link', { name: '导入机构或人员' }).click();
    await isInOrder(page);
    await page.getByLabel('咨询机构').check();
    const lines = ['机构名称,统一社会信用代码,省份,联系邮箱', '个人,362322198709086409,江西,p@example.cn'];
    const file = { name: '机构.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
    await page.getByLabel('文件', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '导入：机构.csv' }).waitFor();
    const refresh = page.getByRole('link', { name: '刷新进度' });
    while (await refresh.isVisible()) await refresh.click();
    await isInOrder(page);
    expect(await main(page).getByRole('row').last().innerText()).toContain('2');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载有误的行及问题' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^faults-.*\.csv$/);
  });
}

/** Tests of the console of staff. */
export const consolePages = [queuePages, trailPages, deadLetterPages, letterPages, findPages, importPages, sharedWork];
