import { eventually } from '@heng/testing';
import type { Page } from 'playwright-core';
import { answeredComplaint, tomorrow } from './experts.js';
import { send, writeAll } from './hands.js';
import { as, isInOrder, STAFF } from './own.js';
import { drawPanel, ruleAlike } from './panel.js';
import { main, type Site } from './site.js';

const TEXT = '该机构的收费与合同不符，经裁定核实。';

/** A complaint upheld with an announcement as measure. */
async function ruledWithAnnouncement(site: Site) {
  const suite = site.suite();
  const complaint = await answeredComplaint(site, 'announce', -2);
  await drawPanel(suite, complaint.id, await tomorrow(suite));
  const verdict = { outcome: 'upheld', severity: 'minor', measures: ['announcement'] } as const;
  await ruleAlike(suite, complaint.id, verdict, await tomorrow(suite, 10));
  return complaint;
}

async function grantRepair(page: Page): Promise<void> {
  await page.goto('/console?kind=repairs');
  await isInOrder(page);
  await main(page).getByRole('rowheader').getByRole('link').click();
  await page.getByRole('link', { name: '决定是否同意修复' }).click();
  await page.getByLabel('同意修复，结束公布').check();
  await page.getByLabel('理由').fill('退款已经核对。');
  await send(page);
  await isInOrder(page);
}

/** A public page shows for some seconds what it showed before. */
const reads = (page: Page, path: string, check: (shown: string) => void) =>
  eventually(async () => {
    await page.goto(path);
    check(await main(page).innerText());
  });

/** Tests of the pages of announcements (R6). */
export function announcementPages(site: Site): void {
  test('what a ruling names is announced, repaired at the agency’s wish, and gone from the public pages', async () => {
    const suite = site.suite();
    const { name, agencyId } = await ruledWithAnnouncement(site);
    const office = await as(site, STAFF);
    await eventually(async () => {
      await office.goto('/console?kind=announcements');
      expect(await main(office).getByRole('rowheader').getByRole('link').count()).toBe(1);
    });
    await isInOrder(office);
    await main(office).getByRole('rowheader').getByRole('link').click();
    await isInOrder(office);
    const page = new URL(office.url()).pathname;
    const stranger = await site.open('/announcements');
    expect(await main(stranger).innerText()).toContain('目前没有公布');

    await suite.moveTo(await tomorrow(suite, 25));
    await office.reload();
    await office.getByRole('link', { name: '公布', exact: true }).first().click();
    await writeAll(office, { 公布的内容: TEXT, 公布的理由: '裁定已经生效。' });
    await send(office);
    await isInOrder(office);
    for (const path of ['/announcements', page, `/agencies/${agencyId}`]) {
      await reads(stranger, path, (shown) => expect(shown).toContain(path === '/announcements' ? name : TEXT));
      await isInOrder(stranger);
    }
    const feed = async () => (await fetch(`${suite.portalUrl}/announcements/feed.atom`)).text();
    await eventually(async () => expect(await feed()).toContain(TEXT));

    await suite.moveTo(await tomorrow(suite, 45));
    const agency = await as(site, name);
    await agency.goto(page);
    await agency.getByRole('link', { name: '申请修复' }).click();
    await writeAll(agency, { 纠正的情况: '已经按合同退还。', 证据: '退款凭证' });
    await send(agency);
    await isInOrder(agency);

    await office.goto(page);
    expect(await office.getByRole('link', { name: '决定是否同意修复' }).count()).toBe(0);
    await grantRepair(await as(site, '联盟工作人员乙'));
    for (const path of ['/announcements', page]) {
      await reads(stranger, path, (shown) =>
        expect([shown.includes('已结束公布'), shown.includes(name), shown.includes(TEXT)]).toEqual([
          true,
          false,
          false,
        ]),
      );
      await isInOrder(stranger);
    }
    await eventually(async () => expect(await feed()).not.toContain(TEXT));
    await agency.goto(page);
    expect(await main(agency).innerText()).toContain('已经修复');
  });
}
