import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { methodology2026_1 } from '@heng/assessment';
import { axeFaults } from '../browser.js';
import { main, type Site } from './site.js';

export function methodPages(site: Site): void {
  const { open } = site;

  test('the method in words has every indicator and step of the methodology, and figures of its own', async () => {
    const page = await open('/ratings');
    await page.getByRole('link', { name: '评级方法说明' }).click();
    const text = (await main(page).innerText()).replaceAll('\n', ' ');
    const { indicators, grades } = methodology2026_1;
    for (const { zh, maxPoints } of Object.values(indicators)) {
      expect(await page.getByRole('heading', { name: zh, exact: true }).count()).toBe(1);
      expect(text).toContain(`${zh}\t${maxPoints}`);
    }
    for (const { zh } of grades) expect(text).toContain(zh);
    expect(text).toMatch(/总分 \d+(\.\d+)? 分，评为 [A-D]。/);
  });

  test('a rating is computed again on the reader’s device, and a figure that was tampered with shows', async () => {
    const page = await open('/recommendation');
    await page.getByRole('link', { name: /^级别/ }).first().click();
    await page.getByRole('link', { name: '在本设备上重新计算' }).click();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/assets/')) scripts.push(request.url());
    });
    const status = page.getByRole('status');
    expect([await axeFaults(page), await status.innerText()]).toEqual([[], '']);
    await page.getByRole('button').click();
    await page.getByText(/^一致/).waitFor();
    expect(scripts.filter((url) => url.endsWith('method.js')).length).toBe(1);
    expect(await page.locator('.tag.bad').count()).toBe(0);

    await page.route('**/evidence', async (route) => {
      const answer = await route.fetch();
      const evidence = (await answer.json()) as { facts: { type: string; data: { validUntil?: string } }[] };
      const certificate = evidence.facts.find(({ data }) => data.validUntil)!;
      certificate.data.validUntil = '2020-01-01';
      await route.fulfill({ response: answer, json: evidence });
    });
    await page.getByRole('button').click();
    await page.getByText(/^不一致/).waitFor();
    expect(await page.locator('.tag.bad').count()).toBeGreaterThan(0);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('without script the page says how to compute it on a command line, and has the evidence as a file', async () => {
    const page = await open('/recommendation', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /^级别/ }).first().click();
    await page.getByRole('link', { name: '在本设备上重新计算' }).click();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载评级依据（JSON）' }).click(),
    ]);
    const { stdout } = await promisify(execFile)(process.execPath, [
      'libs/assessment/recompute.mjs',
      await file.path(),
    ]);
    expect(stdout).toContain('as published');
  });
}

export function computingPages(site: Site): void {
  const { open } = site;

  test('only a page with a script may run one', async () => {
    const policy = async (path: string) =>
      (await fetch(`${site.suite().portalUrl}${path}`)).headers.get('content-security-policy');
    expect(await policy('/method')).not.toContain('script-src');
    expect(await policy('/objection')).toContain("script-src 'self'");
  });

  test('an agency sees what would bring the next grade, and the method computes with its figures', async () => {
    const list = (await site
      .suite()
      .api.http('rating')
      .GET('/cycles/{cycle}/ratings', {
        params: { path: { cycle: site.sample().plan.cycle } },
      }))!.data!;
    const { id, agencyName, total } = list.items.find(({ grade }) => grade === 'B')!;
    const page = await site.as(agencyName);
    await page.goto(`/ratings/${id}`);
    await page.getByRole('link', { name: '试算：怎样达到更高的级别' }).click();
    expect([await axeFaults(page), await main(page).innerText()]).toEqual([[], expect.stringContaining(`${total} 分`)]);
    const staff = page.getByLabel('专职人员');
    await staff.fill('5');
    await page.getByLabel('政府授予的奖励（国家级）').fill('1');
    await page.getByLabel('联盟授予的奖励').fill('2');
    await page.getByRole('button', { name: '试算' }).click();
    expect(await staff.inputValue()).toBe('5');
    expect(await page.getByRole('status').innerText()).toMatch(/总分变化：\+[\d.]+ 分/);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('通过评定的企业').fill('9999');
    await page.getByRole('button', { name: '试算' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('通过的不能多于提交的');
  });

  test('a period is computed with its steps, and an impossible one is refused', async () => {
    const page = await open('/calendar');
    await page.getByRole('link', { name: '自己算一算期限' }).click();
    await page.getByLabel('起算的日期').fill('2026-09-18');
    await page.getByRole('button', { name: '计算' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('请填写整数');
    await page.getByLabel('长度').fill('10');
    await page.getByRole('button', { name: '计算' }).click();
    expect(await page.getByRole('status').innerText()).toMatch(/2026年10月9日[^]*国庆节[^]*班/);
    expect(await axeFaults(page)).toEqual([]);
    await page.goto('/calendar/calculate?from=2026-12-18&n=10');
    expect(await page.getByRole('status').innerText()).toContain('暂定');
  });
}
