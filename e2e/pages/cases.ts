import { eventually } from '@heng/testing';
import { tomorrow } from './experts.js';
import { send, tick, writeAll } from './hands.js';
import { as, isInOrder, STAFF } from './own.js';
import { ruleByPanel } from './panel.js';
import { main, type Site } from './site.js';

const FACTS = '两名咨询人员参加了本机构项目的评定。';

/** Tests of the pages of cases of R11. */
export function casePages(site: Site): void {
  test('staff open a case, the agency answers, a panel revokes the rating, and the public list shows it', async () => {
    const suite = site.suite();
    const { cycle } = site.sample().plan;
    const list = await suite.api.http('rating').GET('/cycles/{cycle}/recommendation', { params: { path: { cycle } } });
    const { agencyId, name } = list!.data!.agencies.at(-1)!;
    const office = await as(site, STAFF);
    await office.goto(`/agencies/${agencyId}`);
    await office.getByRole('link', { name: '立案' }).click();
    await tick(office.getByLabel('违反咨询与评定分离原则'));
    await writeAll(office, { 事实: FACTS, 理由: '违反办法关于咨询与评定分离的规定。' });
    await send(office);
    await isInOrder(office);
    const path = new URL(office.url()).pathname;

    const agency = await as(site, name);
    await agency.goto('/cases');
    await isInOrder(agency);
    await main(agency).getByRole('rowheader').getByRole('link').first().click();
    await agency.getByRole('link', { name: '答复' }).click();
    await writeAll(agency, { 机构的答复: '两人在评定以前已经离职。' });
    await send(agency);
    await isInOrder(agency);

    const presiding = await ruleByPanel(
      {
        suite,
        pageOf: (person) => as(site, person),
        declareNoTie: async (page) => {
          await page.getByLabel('没有利害关系').check();
          await send(page);
        },
      },
      {
        ...{ agency, office, url: suite.portalUrl + path, outcome: '取消评级' },
        ...{ resultOn: await tomorrow(suite), later: await tomorrow(suite, 12) },
      },
    );
    await isInOrder(presiding);
    for (const page of [office, agency]) {
      await page.goto(path);
      expect(await main(page).innerText()).toContain('取消评级');
      await isInOrder(page);
    }
    const stranger = await site.open('/recommendation');
    await eventually(async () => {
      await stranger.goto('/recommendation');
      expect(await main(stranger).innerText()).not.toContain(name);
    });
  });
}
