import { randomUUID } from 'node:crypto';
import type { Suite } from '@heng/local';
import type { Page, Request } from 'playwright-core';
import { axeFaults } from '../browser.js';
import { press, tick } from './hands.js';
import { linksInLetters, main, type Site } from './site.js';

const key = () => ({ 'Idempotency-Key': randomUUID() });

/** Records every address that the browser asks for. */
function addressesOf(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request: Request) => addresses.push(request.url(), request.headers()['referer'] ?? ''));
  return addresses;
}

/** A new consultant of the first agency, and the link of the letter that asks about the name. */
async function consentLink({ suite, sample }: Site): Promise<string> {
  const { creditCode } = sample().rows.agencies[0]!;
  const registry = suite().api.http('registry', { roles: ['agency'], org: creditCode, sub: `agency:${creditCode}` });
  const { items } = (await registry.GET('/agencies', { params: { query: { q: creditCode } } }))!.data!;
  const staff = suite().api.http('registry', { roles: ['alliance-staff'], sub: 'alliance-staff:office' });
  const person = (await staff.POST('/consultants', {
    params: { header: key() },
    body: { name: '林知远', email: `${randomUUID()}@example.cn`, anotherPerson: false },
  }))!.data!;
  await registry.POST('/agencies/{id}/employments', {
    params: { path: { id: items[0]!.id }, header: key() },
    body: { personId: person.id, from: '2026-06-01', fullTime: true },
  });
  await registry.POST('/consultants/{id}/consent-links', { params: { path: { id: person.id }, header: key() } });
  return newestLink(suite(), 'consent#');
}

async function newestLink(suite: Suite, kind: string): Promise<string> {
  for (;;) {
    const [link] = await linksInLetters(suite, kind);
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export function consentPages(site: Site): void {
  const { open } = site;

  test('a consultant opens the link of the letter, which sends its secret in no address, and decides', async () => {
    const link = await consentLink(site);
    const page = await open('/');
    const addresses = addressesOf(page);
    const answered = page.waitForResponse((response) => /\/consent\/[0-9a-f]+$/.test(response.url()));
    await page.goto(link);
    expect((await answered).headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    await page.getByText('林知远').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.content()).not.toContain(link.split('#')[1]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByLabel('My name may be public').check();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Your decision is in force' }).waitFor();
    expect(addresses.join('\n')).not.toContain(link.split('#')[1]);
    await page.goto('/?lang=zh-CN');
    await page.goto(link);
    expect(await page.getByRole('alert').textContent()).toContain('链接');
    expect(await axeFaults(page)).toEqual([]);
  });
}

/** Pastes the links of the letters until one opens the survey; the link. */
async function openSurvey(page: Page, suite: Suite): Promise<string> {
  for (const link of await linksInLetters(suite, 'feedback#')) {
    await page.goto('/feedback');
    await page.getByLabel('邮件中的链接或代码').fill(suite.portalUrl + link);
    await page.getByRole('button', { name: '打开' }).press('Enter');
    await page.locator('[name=_at], .faults').first().waitFor({ state: 'attached' });
    if (page.url().includes('/feedback/')) return link;
  }
  throw new Error('no letter has a link to a survey that can be answered');
}

/** Answers one question after the other, those of the record as they are, until the last or so many levels. */
export async function answerUntil(page: Page, level: string, most = Infinity): Promise<void> {
  let levels = 0;
  while (levels < most && !(await page.getByLabel('意见和建议').isVisible())) {
    const asked = page.locator('fieldset').getByLabel(level, { exact: true });
    if (await asked.isVisible()) {
      await tick(asked);
      levels += 1;
    }
    const place = await page.getByText(/第 \d+ 题，共 \d+ 题/).innerText();
    await press(page.getByRole('button', { name: '继续', exact: true }));
    await page.getByText(place).waitFor({ state: 'detached' });
  }
}

export function feedbackPages({ open, suite }: Site): void {
  test('without script the enterprise pastes its link, leaves after a question, goes on and gives its feedback', async () => {
    const page = await open('/feedback', { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
    const link = await openSurvey(page, suite());
    expect(await main(page).innerText()).toContain('这里不显示姓名');
    const paste = async () => {
      await page.goto('/feedback');
      await page.getByLabel('邮件中的链接或代码').fill(link.split('#')[1]!);
      await press('打开');
    };
    await answerUntil(page, '满意', 1);
    expect(await page.locator('fieldset input:checked').count()).toBe(0);
    await paste();
    await page.getByRole('link', { name: '从上次的位置继续' }).press('Enter');
    expect(await page.locator('fieldset').count()).toBe(1);
    await press('继续');
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(1);
    await page.goBack();
    await page.goto(`${new URL(page.url()).pathname}?at=99`);
    await answerUntil(page, '非常满意');
    await page.getByLabel('意见和建议').fill('<i>顾问很专业</i>');
    await press('继续');
    const checked = (await main(page).textContent())!;
    expect(checked).toContain('<i>顾问很专业</i>');
    expect(checked.replaceAll('非常满意', '').match(/满意/g)!.length).toBeGreaterThan(0);
    expect(checked).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(checked).toMatch(/(项目组主要成员|其他咨询人员)（登记现场 [\d.]+ 天）/);
    await press('确认提交');
    await page.getByRole('heading', { name: '反馈已经提交' }).waitFor();
  });

  test('the survey and its faults can be read by everyone', async () => {
    const page = await open('/feedback');
    await openSurvey(page, suite());
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('项目开始日期').fill('');
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByRole('alert').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a new link is asked for by e-mail address, and the page does not say who is registered', async () => {
    const page = await open('/consent');
    await page.getByRole('link', { name: '请求新的链接' }).click();
    await page.getByLabel('电子邮箱').fill('nobody@example.cn');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '请查收邮件' }).waitFor();
    expect(await main(page).textContent()).not.toContain('nobody');
  });
}
