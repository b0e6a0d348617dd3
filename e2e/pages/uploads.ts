import { isInOrder } from './own.js';
import { main, PHOTO, type Site } from './site.js';

/** Tests of the script that sends forms with files. */
export function uploadPages(site: Site): void {
  test('an upload that a service cannot take says so, keeps the page with its files, and is sent again', async () => {
    const { name } = site.sample().rows.agencies[0]!;
    const registry = site.suite().services.registry;
    const page = await site.as(name);
    const { id } = (await site
      .suite()
      .api.http('registry')
      .GET('/agencies', { params: { query: { q: name } } }))!.data!.items[0]!;
    await page.goto(`/agencies/${id}/merits/new`);
    const [typed, sends] = [page.getByLabel('名称', { exact: true }), page.getByRole('button', { name: '继续' })];
    await typed.fill('省级示范奖');
    await page.getByLabel('证明文件').setInputFiles({ name: '奖状.png', mimeType: 'image/png', buffer: PHOTO });
    await registry.stop();
    await sends.click();
    await page.getByRole('status').getByText('没有响应').waitFor();
    expect(await typed.inputValue()).toBe('省级示范奖');
    expect(await sends.isEnabled()).toBe(true);
    await isInOrder(page);
    registry.start();
    await registry.ready();
    await sends.click();
    await main(page).getByText('奖状.png').waitFor();
    await page.getByRole('alert').waitFor();
    expect(await typed.inputValue()).toBe('省级示范奖');
  });
}
