import type { Browser, Locator, Page } from 'playwright-core';
import { axeFaults } from '../browser.js';
import { main } from './site.js';

/** The way in which a person uses pages; without one by mouse, on a wide screen, with scripts. */
export type Way = Readonly<{ withoutScript?: boolean; narrow?: boolean; keyboard?: boolean; touch?: boolean }>;

const BARE = /\d{4}-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f]{4}|undefined/;
const ways = new WeakMap<Page, Way>();
const wayOf = (page: Page): Way => ways.get(page) ?? {};
/** From now on the page is used in this way. */
export const used = (page: Page, way: Way): Page => (ways.set(page, way), page);

/** A page of somebody who is not signed in. */
export async function pageIn(browser: Browser, baseURL: string, way: Way): Promise<Page> {
  const viewport = way.narrow ? { width: 320, height: 700 } : { width: 1200, height: 900 };
  const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled: !way.withoutScript });
  context.setDefaultTimeout(120_000);
  return used(await context.newPage(), way);
}

/** No id, no bare date, no word that is missing, and no fault of accessibility, which only a script can find. */
export async function isInOrder(page: Page): Promise<void> {
  expect(await main(page).innerText()).not.toMatch(BARE);
  if (!wayOf(page).withoutScript) expect([page.url(), await axeFaults(page)]).toEqual([page.url(), []]);
}

/** Comes to an element by the key that goes from one to the next. */
async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  for (let n = 0; n < 100; n += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${String(target)}`);
}

export async function press(target: Locator): Promise<void> {
  if (wayOf(target.page()).touch) return target.tap();
  if (!wayOf(target.page()).keyboard) return target.click();
  await tabTo(target);
  await target.press('Enter');
}

/** Ticks a box or one of several choices. By keyboard, Tab leads to the choices and an arrow from one to the next. */
export async function tick(target: Locator): Promise<void> {
  const page = target.page();
  if (wayOf(page).touch) return target.tap();
  if (!wayOf(page).keyboard) return target.check();
  const choices = page.locator(`[name="${await target.getAttribute('name')}"]`);
  await tabTo(choices);
  await page.keyboard.press('Space');
  for (let n = await choices.count(); n > 0 && !(await target.isChecked()); n -= 1)
    await page.keyboard.press('ArrowDown');
  expect(await target.isChecked()).toBe(true);
}

export async function write(target: Locator, text: string): Promise<void> {
  const { keyboard } = target.page();
  if (!wayOf(target.page()).keyboard) return target.fill(text);
  await tabTo(target);
  const isDate = (await target.getAttribute('type')) === 'date';
  // A date is typed as month, day and year.
  if (isDate) return keyboard.type(text.replace(/(\d+)-(\d+)-(\d+)/, '$2$3$1'));
  await keyboard.press('ControlOrMeta+A');
  await keyboard.insertText(text);
}

/** Writes several answers by their labels. */
export async function writeAll(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(answers)) await write(page.getByLabel(label), text);
}

/** Chooses an option by its value. */
export async function choose(target: Locator, value: string): Promise<void> {
  const page = target.page();
  if (!wayOf(page).keyboard) return void (await target.selectOption({ value }));
  await tabTo(target);
  for (let n = await target.locator('option').count(); n > 0 && (await target.inputValue()) !== value; n -= 1)
    await page.keyboard.press('ArrowDown');
  expect(await target.inputValue()).toBe(value);
}

export const follow = (page: Page, name: string | RegExp) => press(main(page).getByRole('link', { name }).first());

/** Presses a button that sends a form, and waits for the page that answers. */
export async function submit(page: Page, button: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('domcontentloaded'),
    press(page.getByRole('button', { name: button, exact: true })),
  ]);
}

/** Sends a form, and confirms the answers where they are shown once more. @throws Error with the page's refusal */
export async function send(page: Page, button = '继续'): Promise<void> {
  await isInOrder(page);
  if (!(await page.getByRole('button', { name: '确认提交' }).isVisible())) await submit(page, button);
  if (await page.getByRole('button', { name: '确认提交' }).isVisible()) {
    await isInOrder(page);
    await submit(page, '确认提交');
  }
  if (await page.getByRole('alert').isVisible())
    throw new Error(`${page.url()} says: ${await page.getByRole('alert').innerText()}`);
}
