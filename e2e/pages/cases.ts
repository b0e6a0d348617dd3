import type { Suite } from '@heng/local';
import { eventually } from '@heng/testing';
import type { Page } from 'playwright-core';
import { complain } from './filing.js';
import { tick, writeAll } from './hands.js';
import { as, isInOrder, send as sendAsIs, sendFiles, STAFF } from './own.js';
import { drawPanels, ruleAlike, ruleByPanel } from './panel.js';
import { accept, idOf, tomorrow } from './parties.js';
import { linksInLetters, main, PHOTO, type Site } from './site.js';

/** Three complaints by page about the last agency on the public list; panels find each of them serious. */
async function threeSeriousComplaints(site: Site) {
  const suite = site.suite();
  const { cycle } = site.sample().plan;
  const list = await suite.api.http('rating').GET('/cycles/{cycle}/recommendation', { params: { path: { cycle } } });
  const { agencyId, name } = list!.data!.agencies.at(-1)!;
  const { creditCode } = site.sample().rows.agencies.find((one) => one.name === name)!;
  const filer = await site.open('/');
  const ids: string[] = [];
  for (const [allegation, statement] of [
    ['公开的信息不实', '公开的两个案例由另一家机构承担。'],
    ['违反职业道德', '要求我们在空白的满意度表上盖章。'],
    ['贯标走过场', '体系文件照抄，现场没有来过人。'],
  ] as const) {
    const { number } = await complain(filer, agencyId, { allegation, statement });
    ids.push(await idOf(suite, agencyId, number));
    await accept(suite, creditCode, ids.at(-1)!);
  }
  await drawPanels(suite, ids, await tomorrow(suite));
  const serious = { outcome: 'upheld', severity: 'serious', measures: [] } as const;
  await ruleAlike(suite, ids, serious, await tomorrow(suite, 10));
  return { agencyId, name };
}

/** The experts of the pool get letters from now on. */
async function giveAddresses({ api }: Suite): Promise<void> {
  const registry = api.http('registry', { roles: ['alliance-staff'], sub: 'alliance-staff:office' });
  for (const [n, { id, version, allowedActions }] of (await registry.GET('/experts', {}))!.data!.items.entries()) {
    if (!allowedActions.includes('set-email')) continue;
    const header = { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${version}"` };
    await registry.PUT('/experts/{id}/email', {
      params: { path: { id }, header },
      body: { email: `expert-${n}@example.cn` },
    });
  }
}

/** The agency answers in its latest case, with a photo. */
async function answer(agency: Page): Promise<void> {
  await agency.goto('/cases');
  await isInOrder(agency);
  await main(agency).getByRole('rowheader').getByRole('link').first().click();
  await agency.getByRole('link', { name: '答复' }).click();
  await writeAll(agency, { 机构的答复: '三件投诉均已整改。' });
  await agency.getByLabel('证据文件').setInputFiles({ name: '整改照片.png', mimeType: 'image/png', buffer: PHOTO });
  await sendFiles(agency);
  await isInOrder(agency);
}

/** Tests of cases of R11. */
export function casePages(site: Site): void {
  test('three serious incidents open a case by themselves, whose panel revokes the rating, and the public list shows it', async () => {
    const suite = site.suite();
    const { agencyId, name } = await threeSeriousComplaints(site);
    const office = await as(site, STAFF);
    const task = main(office).getByRole('row', { name: `${name}：三个月内三次以上被投诉` });
    await eventually(async () => {
      await office.goto('/console?kind=cases');
      expect(await task.innerText()).toMatch(/联盟工作人员/);
    });
    await isInOrder(office);
    await task.getByRole('rowheader').getByRole('link').click();
    await isInOrder(office);
    expect(await main(office).innerText()).toMatch(/立案\s+系统/);
    const path = new URL(office.url()).pathname;

    const agency = await as(site, name);
    await answer(agency);
    await giveAddresses(suite);
    const presiding = await ruleByPanel(
      {
        suite,
        pageOf: (person) => as(site, person),
        declareNoTie: async (page) => {
          await tick(page.getByLabel('没有利害关系'));
          await sendAsIs(page, '继续');
        },
      },
      {
        ...{ agency, office, url: suite.portalUrl + path, verdict: ['取消评级'] },
        ...{ resultOn: await tomorrow(suite), later: await tomorrow(suite, 12) },
      },
    );
    await isInOrder(presiding);
    await eventually(async () => {
      const links = await linksInLetters(suite, path.slice(1));
      for (const link of [`${path}/panel/declaration`, `${path}/panel`]) expect(links).toContain(link);
    });
    for (const page of [office, agency]) {
      await page.goto(path);
      await main(page).getByRole('link', { name: '下载文件1' }).waitFor();
      expect(await main(page).innerText()).toContain('取消评级');
      await isInOrder(page);
    }
    const stranger = await site.open('/recommendation');
    await eventually(async () => {
      await stranger.goto('/recommendation');
      expect(await main(stranger).innerText()).not.toContain(name);
    });
    await stranger.goto(`/agencies/${agencyId}`);
    expect(await main(stranger).innerText()).toMatch(/最近一次评级\s+未获评级/);
  });
}
