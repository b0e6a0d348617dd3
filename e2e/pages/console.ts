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
}

/** Tests of the console of staff. */
export const consolePages = [queuePages, trailPages, deadLetterPages];
