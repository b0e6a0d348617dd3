import { randomUUID } from 'node:crypto';
import { statutoryHolidays } from '@heng/legal-time';
import type { Suite } from '@heng/local';
import { eventually } from '@heng/testing';
import type { Page } from 'playwright-core';
import { published, reads } from './announcing.js';
import { comeBack, complain, type Kept } from './filing.js';
import { follow, send, submit, tick, write, writeAll } from './hands.js';
import { mediated } from './mediation.js';
import { as, isInOrder, send as sendAsIs, STAFF } from './own.js';
import { drawPanels, membersOf, ruleAlike, ruleByPanel } from './panel.js';
import { agencyAt, idOf, tomorrow } from './parties.js';
import { main, type Site } from './site.js';

const COLLEAGUE = '联盟工作人员乙';
const OFFER = '退还第二期费用，并更正公开的案例。';
const REASONS = '没有核对第二期的合同。';
const TEXT = '该机构的收费与合同不符，经裁定核实。';
const FACT = '年限与首个合同相符。';
type Parties = Readonly<{
  filer: Page;
  kept: Kept;
  agency: Page;
  office: Page;
  name: string;
  id: string;
  path: string;
}>;

/** Filed and accepted; the agency asks for more time, gets it, and answers. */
async function answeredWithMoreTime(site: Site): Promise<Parties> {
  const { agencyId, name } = await agencyAt(site, -7);
  const filer = await site.open('/');
  const kept = await complain(filer, agencyId, { allegation: '违反职业道德', statement: '收费与合同不符。' });
  const id = await idOf(site.suite(), agencyId, kept.number);
  const path = `/complaints/${id}`;
  const office = await as(site, STAFF);
  await office.goto(`${path}/decision`);
  await tick(office.getByLabel('受理', { exact: true }));
  await send(office);
  const agency = await as(site, name);
  await agency.goto(path);
  await follow(agency, '申请延长回应期限');
  await writeAll(agency, { 延长的天数: '45', 理由: '合同在外地的档案室。' });
  await send(agency);
  await main(agency).getByText('等待决定').waitFor();
  await office.goto(path);
  await follow(office, '决定是否延长回应期限');
  await tick(office.getByLabel('同意延长'));
  await write(office.getByLabel('理由'), '情况属实。');
  await send(office);
  await agency.goto(path);
  expect(await main(agency).innerText()).toMatch(/机构回应[^]*延长：/);
  await follow(agency, '回应投诉');
  await write(agency.getByLabel('机构的回应'), '收费有合同依据。');
  await send(agency);
  return { filer, kept, agency, office, name, id, path };
}

/** The mediation that the agency ends; who rules reads no word of it. */
async function mediatedInVain(site: Site, { filer, kept, agency, path }: Parties): Promise<void> {
  await comeBack(filer, kept);
  expect(await main(filer).innerText()).toMatch(/延长：[^]*收费有合同依据。/);
  const office = await mediated(site, filer, path);
  await comeBack(filer, kept);
  await write(filer.getByLabel('您的方案'), OFFER);
  await send(filer, '提出方案');
  await main(filer).getByText(OFFER).waitFor();
  await office.reload();
  await main(office).getByText(OFFER).waitFor();
  await agency.goto(`${path}/mediation`);
  await follow(agency, '终结调解');
  await write(agency.getByLabel('终结调解的理由'), '分歧较大，请专家裁定。');
  await send(agency);
  await main(agency).getByText('未达成一致').waitFor();
  await isInOrder(agency);
  const colleague = await as(site, COLLEAGUE);
  for (const shown of [`${path}/mediation`, path]) {
    await colleague.goto(shown);
    expect(await main(colleague).innerText()).not.toMatch(/退还第二期|分歧较大/);
    await isInOrder(colleague);
  }
  expect(await main(colleague).innerText()).toContain('已回应，待裁定');
}

/** A member declares a tie, and leaves by it. */
async function recuses(page: Page, path: string, agency: string): Promise<void> {
  await page.goto('/mine');
  await main(page).locator(`a[href="${path}/panel"]`).click();
  await isInOrder(page);
  await main(page).getByRole('link', { name: '声明有无利害关系' }).click();
  await isInOrder(page);
  await page.getByLabel('亲属关系').check();
  await submit(page, '继续');
  expect(await page.getByRole('alert').innerText()).toContain('请填写开始日期');
  await isInOrder(page);
  await writeAll(page, { 开始日期: '2024-01-01', 说明: '配偶在该机构任职。' });
  await send(page);
  await main(page).getByRole('row', { name: agency }).getByText('配偶在该机构任职。').waitFor();
  await isInOrder(page);
  await eventually(async () => expect((await page.goto(path))?.status()).toBe(403));
}

/** One panel dismisses it; the filer asks for another one, which a member leaves, and whose ruling changes the first. */
async function ruledAnew(site: Site, { filer, kept, agency, office, name, id, path }: Parties): Promise<void> {
  const suite = site.suite();
  await drawPanels(suite, [id], await tomorrow(suite));
  await ruleAlike(suite, [id], { outcome: 'dismissed', severity: null, measures: [] }, await tomorrow(suite, 10));
  const before = await membersOf(suite, id);
  await comeBack(filer, kept);
  await write(filer.getByLabel('申请复议的理由'), REASONS);
  await send(filer, '申请复议');
  await main(filer).getByText(REASONS).waitFor();
  await office.goto('/console?kind=complaints');
  await main(office).locator(`a[href="${path}/panel"]`).click();
  await main(office).getByText(REASONS).waitFor();
  await isInOrder(office);
  let recused = '';
  await ruleByPanel(
    {
      suite,
      pageOf: (person) => as(site, person),
      declareNoTie: async (page) => {
        await tick(page.getByLabel('没有利害关系'));
        await sendAsIs(page, '继续');
      },
    },
    {
      ...{ office, url: suite.portalUrl + path, verdict: ['成立', '公布'], severity: '严重' },
      ...{ resultOn: await tomorrow(suite), later: await tomorrow(suite, 12) },
      recuses: async (page) => {
        [recused = ''] = await membersOf(suite, id);
        await recuses(page, path, name);
      },
    },
  );
  const after = await membersOf(suite, id);
  expect(after.filter((one) => before.includes(one) || one === recused)).toEqual([]);
  await agency.goto(`${path}/panel`);
  expect(await main(agency).innerText()).toMatch(/回避[^]*不成立[^]*复议裁定[^]*成立（严重）[^]*改变原裁定/);
  await isInOrder(agency);
}

/** Staff correct a typing error of the second ruling; the text before stays readable. */
async function corrected({ filer, kept, agency, office, path }: Parties): Promise<void> {
  await office.goto(`${path}/panel`);
  await main(office).getByRole('link', { name: '更正裁定的笔误' }).last().click();
  await tick(office.getByLabel('认定的事实'));
  await writeAll(office, { 更正后的文字: FACT.replace('相符', '不符'), 理由: '误写。' });
  await send(office);
  await agency.goto(`${path}/panel`);
  await main(agency).getByText(FACT.replace('相符', '不符')).waitFor();
  await agency.locator('summary').filter({ hasText: '误写。' }).click();
  await main(agency).getByText(FACT, { exact: true }).waitFor();
  await isInOrder(agency);
  await comeBack(filer, kept);
  expect(await main(filer).innerText()).toMatch(/改变原裁定/);
}

/** Made-up notices of the coming years: nothing ends on a provisional date. */
async function importYears({ api }: Suite, through: number): Promise<void> {
  const registry = api.http('registry', { roles: ['alliance-staff'], sub: 'alliance-staff:office' });
  for (let year = 2027; year <= through; year += 1) {
    const { version, years } = (await registry.GET('/calendar', {}))!.data!;
    if (years.some((one) => one.year === year)) continue;
    const daysOff = statutoryHolidays(year).map((day) => ({ name: '假日', from: day, until: day }));
    const sources = [`关于${year}年部分节假日安排的通知（测试）`];
    const header = { 'Idempotency-Key': randomUUID(), 'If-Match': `"${version}"` };
    const body = { year, sources, daysOff, workdays: [], reason: '公布了放假安排。' };
    await registry.POST('/calendar/years', { params: { header }, body });
  }
}

async function repairRefused(site: Site, agency: Page, announcement: string): Promise<void> {
  await agency.goto(announcement);
  await agency.getByRole('link', { name: '申请修复' }).click();
  await writeAll(agency, { 纠正的情况: '已经按合同退还。', '证据（选填）': '退款凭证' });
  await send(agency);
  await isInOrder(agency);
  const office = await as(site, STAFF);
  await office.goto(announcement);
  expect(await office.getByRole('link', { name: '决定是否同意修复' }).count()).toBe(0);
  const colleague = await as(site, COLLEAGUE);
  await colleague.goto('/console?kind=repairs');
  await isInOrder(colleague);
  await main(colleague).getByRole('rowheader').getByRole('link').click();
  await colleague.getByRole('link', { name: '决定是否同意修复' }).click();
  await tick(colleague.getByLabel('不同意', { exact: true }));
  await write(colleague.getByLabel('理由'), '只退还了一部分。');
  await send(colleague);
  await isInOrder(colleague);
  await agency.goto(announcement);
  await main(agency).getByText('只退还了一部分。').waitFor();
}

/** Announced, not repaired, and ended by the clock after three years: a tombstone is left. */
async function announcedToTheEnd(site: Site, { agency, office, name }: Parties): Promise<void> {
  const suite = site.suite();
  const announcement = await published(site, office, name, TEXT);
  const stranger = await site.open('/announcements');
  const feed = async () => (await fetch(`${suite.portalUrl}/announcements/feed.atom`)).text();
  const exported = async () => (await fetch(`${suite.portalUrl}/announcements/export/csv`)).text();
  for (const path of ['/announcements', announcement]) {
    await reads(stranger, path, (shown) => expect(shown).toContain(path === '/announcements' ? name : TEXT));
    await isInOrder(stranger);
  }
  await eventually(async () =>
    expect([await feed(), await exported()].join()).toMatch(new RegExp(`${TEXT}[^]*${name}`)),
  );
  await importYears(suite, 2030);
  await suite.moveTo(await tomorrow(suite, 380));
  await repairRefused(site, agency, announcement);
  await suite.moveTo(await tomorrow(suite, 740));
  for (const path of ['/announcements', announcement]) {
    await reads(stranger, path, (shown) => {
      expect(shown).toContain('已结束公布');
      expect(shown).not.toMatch(new RegExp(`${name}|${TEXT}`));
    });
    await isInOrder(stranger);
  }
  await eventually(async () => expect(await feed()).not.toContain(TEXT));
  expect(await exported()).not.toMatch(new RegExp(`${name}|${TEXT}`));
  expect(await exported()).toContain(announcement.split('/').at(-1)!);
  await agency.goto(announcement);
  expect(await main(agency).innerText()).toContain('期限届满');
}

/** The test of a complaint from its filing to the end of the announcement (R6); it moves the business date by years. */
export function complaintPages(site: Site): void {
  test('a complaint goes through answer, failed mediation, reconsideration and announcement to its end by the clock', async () => {
    const parties = await answeredWithMoreTime(site);
    await mediatedInVain(site, parties);
    await ruledAnew(site, parties);
    await corrected(parties);
    await announcedToTheEnd(site, parties);
  });
}
