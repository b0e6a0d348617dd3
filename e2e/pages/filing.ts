import type { Page } from 'playwright-core';
import { press, send, tick, write, writeAll } from './hands.js';
import { isInOrder, send as sendAsIs } from './own.js';
import { main } from './site.js';

/** Number and code of a filing; the page shows them once. */
export type Kept = Readonly<{ number: string; code: string }>;
type Told = Readonly<{ allegation: string; statement: string; email?: string }>;

/** Sends the questions of a filing one after the other; `sends` looks at each page, or does not. */
async function fill(page: Page, { allegation, statement, email }: Told, sends: (page: Page) => Promise<void>) {
  await tick(page.getByLabel(allegation));
  await sends(page);
  await write(page.getByLabel('事实经过'), statement);
  for (let question = 2; question < 4; question += 1) await sends(page);
  return async (): Promise<Kept> => {
    while (
      !(await main(page)
        .getByRole('heading', { name: /已经提交$/ })
        .isVisible())
    ) {
      const address = page.getByLabel('电子邮箱');
      if (email && (await address.isVisible())) await write(address, email);
      await sends(page);
    }
    const [number, code] = await main(page).locator('dd strong').allTextContents();
    return { number: number!, code: code! };
  };
}

/** Files a complaint about an agency from the form of its page. */
export async function complain(page: Page, agencyId: string, told: Told): Promise<Kept> {
  await page.goto(`/agencies/${agencyId}/complaint`);
  return (await fill(page, told, (of) => sendAsIs(of, '继续')))();
}

/** Files a report with a photo on the page that is open, and looks at each page. */
export async function reportWithPhoto(page: Page, told: Told, photo: { name: string; buffer: Buffer }): Promise<Kept> {
  const goOn = await fill(page, told, send);
  await page.getByLabel('证据文件').setInputFiles({ ...photo, mimeType: 'image/jpeg' });
  // A script sends files, and shows the page that comes next.
  await press(page.getByRole('button', { name: '继续', exact: true }));
  await page.getByText('第 5 题，共 8 题').waitFor();
  return goOn();
}

/** The filer comes back by number and code, without an account, and sees the case. */
export async function comeBack(page: Page, { number, code }: Kept): Promise<Page> {
  await page.goto('/case');
  await writeAll(page, { 编号: number, 查询码: code });
  await send(page, '查看');
  await page.getByRole('heading', { name: new RegExp(`^(投诉|举报) ${number}$`) }).waitFor();
  await isInOrder(page);
  return page;
}
