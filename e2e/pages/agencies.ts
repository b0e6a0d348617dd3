import type { Page } from 'playwright-core';
import { axeFaults } from '../browser.js';
import { main, type Site } from './site.js';

const BARE = /\d{4}-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f]{4}|undefined/;

/** The agencies with the grade A. */
async function best({ suite }: Site) {
  return (await suite()
    .api.http('registry')
    .GET('/agencies', { params: { query: { grade: ['A'] } } }))!.data!.items;
}

export function agencySearch(site: Site): void {
  const { open, suite } = site;

  test('a search is narrowed by links with their numbers, written as a file and followed as a feed', async () => {
    const page = await open('/agencies');
    await page.getByRole('link', { name: /^A 级（/ }).click();
    await page.locator('summary').filter({ hasText: '省份' }).click();
    const link = page.getByRole('link', { name: /^江苏省（\d+）$/ });
    const [, count] = /（(\d+)）/.exec((await link.textContent())!)!;
    await link.click();
    expect(new URL(page.url()).search).toBe('?grade=A&province=320000');
    expect(await page.locator('tbody tr').count()).toBe(Number(count));
    expect(await page.getByRole('status').textContent()).toBe(`共 ${count} 家机构`);
    expect(await axeFaults(page)).toEqual([]);
    const name = (await page.locator('tbody th').first().innerText()).trim();
    const read = async (link: string) => {
      const href = await page.getByRole('link', { name: link }).getAttribute('href');
      const answer = await fetch(suite().portalUrl + href!);
      return { type: answer.headers.get('content-type'), text: await answer.text() };
    };
    const file = await read('CSV');
    expect(file.text.trimEnd().split('\n')).toHaveLength(Number(count) + 1);
    expect(file.text).toContain(name);
    const feed = await read('订阅这一查询的变更（Atom）');
    expect(feed.type).toContain('application/atom+xml');
    const told = [...feed.text.matchAll(/<title>([^：<]+)：/g)].map((found) => found[1]);
    expect([...new Set(told)]).toEqual([name]);
    await page.getByLabel('机构名称、拼音或统一社会信用代码').fill(name.slice(0, 2));
    await page.getByRole('button', { name: '查找' }).click();
    expect(new URL(page.url()).searchParams.get('grade')).toBe('A');
    expect(await page.locator('tbody th').first().innerText()).toBe(name);
  });

  test('agencies are compared without script, each figure with the name of its row', async () => {
    const page = await open('/agencies?grade=A', { javaScriptEnabled: false });
    const names = (await best(site)).slice(0, 3).map(({ name }) => name);
    for (const name of names) await page.getByLabel(`比较${name}`).check();
    await page.getByRole('button', { name: '比较所选机构' }).click();
    expect((await page.locator('thead th').allInnerTexts()).toSorted()).toEqual(['指标', ...names].toSorted());
    for (const row of ['级别', '总分', '企业满意度', '每百个项目成立的投诉', '完整度'])
      expect(await page.getByRole('rowheader', { name: row, exact: true }).count()).toBe(1);
    expect(await main(page).innerText()).not.toMatch(BARE);
    await page.goto('/agencies/compare');
    expect(await main(page).innerText()).toContain('请在名录中选择二至四家机构');
  });
}

export function agencyPages(site: Site): void {
  const { open, suite } = site;

  test('a disclosure is shown as it was on a day', async () => {
    const { id, name } = (await best(site))[0]!;
    const page = await open(`/agencies/${id}`);
    await page.getByLabel('查看某一天公开的内容').fill('2026-08-01');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    expect(await main(page).innerText()).toContain('这是2026年8月1日公开的版本。');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('查看某一天公开的内容').fill('2020-01-01');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    expect(await main(page).innerText()).toContain('到2020年1月1日为止还没有公开信息。');
    expect(await main(page).locator('h1').innerText()).toBe(`${name}：某一天公开的内容`);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('complaints stand beside the projects with their interval, and deadlines beside those kept', async () => {
    const { id } = (await best(site))[0]!;
    for (const language of ['zh-CN', 'en']) {
      const page = await open(`/agencies/${id}?lang=${language}`);
      expect(await main(page).innerText()).toMatch(/\d+\.\d\s?[（(]\d+\.\d–\d+\.\d[）)]/);
      expect(await main(page).innerText()).not.toMatch(BARE);
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  test('the badge is a picture for other sites, and its page has the code for it', async () => {
    const { id } = (await best(site))[0]!;
    const page = await open(`/agencies/${id}/badge?lang=zh-CN`);
    expect(await axeFaults(page)).toEqual([]);
    const code = await page.getByLabel('把下面的代码放到网页中：').inputValue();
    const [, address] = /<img src="([^"]+)"/.exec(code)!;
    expect(code).toContain(`<a href="${suite().portalUrl}/agencies/${id}">`);
    const { status, headers, ...answer } = await fetch(address!).then(async (one) => ({
      ...{ status: one.status, headers: one.headers, text: await one.text() },
    }));
    expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('set-cookie')]).toEqual([
      ...[200, 'image/svg+xml; charset=utf-8', 'public, max-age=3600', null],
    ]);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.text).toContain('A 级（卓越）');
  });
}

export function figurePages({ open }: Site): void {
  test('the tiles are the 34 provinces with the figures of the table', async () => {
    const page = await open('/board/statistics?lang=zh-CN');
    expect(await page.locator('.tiles g').count()).toBe(34);
    await page.locator('summary').filter({ hasText: '省份' }).click();
    const rows = await page.locator('details', { hasText: '图中数据：省份' }).locator('tbody tr').all();
    expect(rows.length).toBeGreaterThan(20);
    const tiles = await page.locator('.tiles g').allTextContents();
    for (const row of rows) {
      const name = (await row.locator('th').innerText()).replace(
        /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市)$/,
        '',
      );
      expect(tiles).toContain(`${name}${await row.locator('td').first().innerText()}`);
    }
  });

  test('the home page has the steps of the cycle with their days, and figures that lead to what they count', async () => {
    const page = await open('/?lang=zh-CN');
    expect(await page.locator('.steps').innerText()).toMatch(
      /2026年1月1日至2026年6月30日[\s\S]*公示十个工作日\s*2026年7月/,
    );
    const link = page.getByRole('link', { name: /家机构$/ }).nth(1);
    const said = await link.innerText();
    await link.click();
    expect(await page.getByRole('status').textContent()).toBe(said);
  });
}

/** The links from the facts behind the figures of a rating. */
async function linksOfFacts(page: Page): Promise<string[]> {
  await page.locator('summary').filter({ hasText: '依据的记录' }).click();
  const links = await page.locator('details tbody th a').all();
  return [...new Set(await Promise.all(links.map(async (one) => (await one.getAttribute('href'))!)))];
}

export function factPages(site: Site): void {
  test('each fact behind a figure leads to its record, and nowhere where the reader may not see it', async () => {
    const { id, name } = (await best(site))[0]!;
    const page = await site.open(`/agencies/${id}`);
    await page.getByRole('link', { name: '2026年上半年' }).click();
    expect(await axeFaults(page)).toEqual([]);
    const rating = page.url();
    const publicLinks = await linksOfFacts(page);
    expect(publicLinks.filter((one) => one.startsWith('/projects/')).length).toBeGreaterThan(1);
    expect(publicLinks.filter((one) => /^\/(?:certificates|complaints)/.test(one))).toEqual([]);
    const own = await site.as(name);
    await own.goto(rating);
    const ownLinks = await linksOfFacts(own);
    expect(ownLinks.filter((one) => one.startsWith('/certificates/')).length).toBeGreaterThan(0);
    const answers = await Promise.all([...publicLinks, ...ownLinks].map((one) => own.request.get(one)));
    expect(answers.filter((answer) => answer.status() !== 200).map((answer) => answer.url())).toEqual([]);
  });
}
