import { as, isInOrder, send, STAFF } from './own.js';
import type { Site } from './site.js';

/** Tests of the pages of the pool of experts. */
export function poolPages(site: Site): void {
  test('staff enrol an expert, and suspend one with a reason', async () => {
    const page = await as(site, STAFF);
    await page.goto('/console');
    await page.getByRole('link', { name: '专家库' }).click();
    await page.getByRole('link', { name: '登记专家' }).click();
    await send(page, '继续');
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(4);
    await isInOrder(page);
    await page.getByLabel('姓名').fill('何以宁');
    await page.getByLabel('登录账号').fill('expert:he');
    await page.getByLabel('邮箱').fill('he@experts.example.cn');
    await page.getByLabel('法律与合规').check();
    await page.getByLabel('熟悉的行业').selectOption({ value: '34' });
    await page.getByLabel('聘任日期').fill('2026-08-03');
    await send(page, '继续');
    const row = page.getByRole('row', { name: '何以宁' });
    expect(await row.innerText()).toMatch(/通用设备制造业、法律与合规\s+2026年8月3日\s+he@experts.example.cn/);
    await row.getByRole('link', { name: '变更邮箱' }).click();
    await isInOrder(page);
    await page.getByLabel('邮箱').fill('');
    await send(page, '提交');
    expect(await row.innerText()).toContain('未登记');
    await isInOrder(page);
    await row.getByRole('link', { name: '变更状态' }).click();
    await page.getByLabel('暂停').check();
    await page.getByLabel('理由').fill('本人申请。');
    await send(page, '继续');
    expect(await row.count()).toBe(0);
    await page.getByRole('link', { name: '暂停' }).click();
    await row.waitFor();
    await isInOrder(page);
  });
}
