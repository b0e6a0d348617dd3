import { eventually } from '@heng/testing';
import type { Page } from 'playwright-core';
import { send, writeAll } from './hands.js';
import { isInOrder } from './own.js';
import { tomorrow } from './parties.js';
import { main, type Site } from './site.js';

/** A public page shows for some seconds what it showed before. */
export const reads = (page: Page, path: string, check: (shown: string) => void) =>
  eventually(async () => {
    await page.goto(path);
    check(await main(page).innerText());
  });

/** Staff publish the announcement about an agency that is due, once nobody can contest its ground; its path. */
export async function published(site: Site, office: Page, agency: string, text: string, days = 1): Promise<string> {
  const task = main(office).getByRole('row', { name: agency }).getByRole('rowheader').getByRole('link');
  await eventually(async () => {
    await office.goto('/console?kind=announcements');
    expect(await task.count()).toBe(1);
  });
  await isInOrder(office);
  await task.click();
  await isInOrder(office);
  const path = new URL(office.url()).pathname;
  await site.suite().moveTo(await tomorrow(site.suite(), days));
  await office.reload();
  await office.getByRole('link', { name: '公布', exact: true }).first().click();
  await writeAll(office, { 公布的内容: text, 公布的理由: '核实的结论已经生效。' });
  await send(office);
  await isInOrder(office);
  return path;
}
