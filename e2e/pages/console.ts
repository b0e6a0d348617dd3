import { as, isInOrder, STAFF } from './own.js';
import { main, type Site } from './site.js';

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

/** Tests of the console of staff. */
export const consolePages = [queuePages];
