import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { axeFaults } from '../browser.js';
import { comeBack, type Kept } from './filing.js';
import { as, send, STAFF } from './own.js';
import { main, PHOTO, type Site } from './site.js';

/** A complaint of an anonymous filer about the sample's second agency. */
async function anonymousComplaint({ suite, sample }: Site, statement: string) {
  const { creditCode, name } = sample().rows.agencies[1]!;
  const { api } = suite();
  const { items } = (await api.http('registry').GET('/agencies', { params: { query: { q: creditCode } } }))!.data!;
  const body = { agencyId: items[0]!.id, allegation: 'misconduct', statement, mode: 'anonymous' } as const;
  const params = { header: { 'Idempotency-Key': randomUUID() } };
  const { id, number, code } = (await api.http('complaints').POST('/complaints', { params, body }))!.data!;
  return { id, number, code, agency: name };
}

/** The filer withdraws a private matter, and it ends for those who see it on `pages`. */
async function withdrawn(page: Page, kept: Kept, pages: readonly Page[]): Promise<void> {
  await comeBack(page, kept);
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  expect(await axeFaults(page)).toEqual([]);
  await send(page, '继续');
  await page.getByText(/^您已于.+撤回。$/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  for (const other of pages) {
    await other.reload();
    expect(await main(other).textContent()).toMatch(/已撤回[^]*撤回，程序终止/);
  }
}

/** Tests of the pages on which staff and an anonymous filer write to each other. */
export function correspondencePages(site: Site): void {
  test('staff ask an anonymous filer, who answers with a photo by number and code; staff take it as evidence for the agency; withdrawn, it ends', async () => {
    const { id, number, code, agency } = await anonymousComplaint(site, '现场服务没有做满约定的天数。');
    const office = await as(site, STAFF);
    await office.goto(`/complaints/${id}`);
    await office.getByRole('link', { name: '向投诉人提问' }).click();
    expect(await axeFaults(office)).toEqual([]);
    await office.getByLabel('问题').fill('缺了哪几天？有没有照片？');
    await office.getByRole('button', { name: '继续' }).click();
    await office.getByRole('button', { name: '确认提交' }).click();
    await office.getByRole('heading', { name: '与投诉人的往来' }).waitFor();

    const page = await site.open('/case', { viewport: { width: 320, height: 700 } });
    await page.getByLabel('编号').fill(number);
    await page.getByLabel('查询码').fill(code);
    await page.getByRole('button', { name: '查看' }).click();
    expect(await main(page).textContent()).toContain('缺了哪几天？有没有照片？');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '回答或补充材料' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('您要说明的情况').fill('三月五日和六日，我是当时的项目联系人。');
    await page.getByLabel('文件').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PHOTO });
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByRole('button', { name: '确认提交' }).click();
    await page.getByText('您的消息已经发送').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(page.url()).toBe(`${site.suite().portalUrl}/case/message`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '现场.png' }).click();
    expect((await downloading).suggestedFilename()).toBe('现场.png');

    await office.goto('/console?kind=correspondence');
    await office.locator(`a[href="/complaints/${id}"]`).filter({ hasText: number }).click();
    expect(await main(office).textContent()).toContain('三月五日和六日');
    expect(await axeFaults(office)).toEqual([]);
    await office.getByRole('link', { name: '入卷' }).click();
    await office.getByLabel('提供给机构的文字').fill('三月五日和六日。');
    await office.getByRole('button', { name: '继续' }).click();
    await office.getByRole('button', { name: '确认提交' }).click();
    await office.getByText('入卷', { exact: false }).first().waitFor();
    await office.getByRole('link', { name: '已阅知' }).click();
    await office.getByRole('button', { name: '已阅知' }).click();
    await office.getByRole('heading', { name: '与投诉人的往来' }).waitFor();
    await office.goto('/console?kind=correspondence');
    expect(await main(office).textContent()).not.toContain(number);

    const accused = await as(site, agency);
    await accused.goto(`/complaints/${id}`);
    expect(await axeFaults(accused)).toEqual([]);
    const told = await main(accused).textContent();
    expect(told).toContain('三月五日和六日。');
    expect(told).toContain('证据1.png');
    expect(told).not.toMatch(/联系人|缺了哪几天|现场\.png/);
    await office.goto(`/complaints/${id}`);
    await withdrawn(page, { number, code }, [accused, office]);
  });
}
