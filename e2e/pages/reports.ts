import type { Page } from 'playwright-core';
import { jpegWithPlace } from '../../libs/files/test/pictures.js';
import { published, reads } from './announcing.js';
import { comeBack, type Kept, reportWithPhoto } from './filing.js';
import { follow, send, submit, tick, used, write, writeAll } from './hands.js';
import { as, isInOrder, STAFF } from './own.js';
import { main, type Site } from './site.js';

const SECRET = '仓库保管员老周亲眼看到，案例是抄来的。';
const ALLEGATION = '贵机构公开的案例是否由贵机构承担？';
const COLLEAGUE = '联盟工作人员乙';
const FACT = '公开的案例由另一家机构承担。';
const TEXT = '该机构公开的案例由另一家机构承担，经核实公布。';

/** A stranger with a telephone reports an agency from its page, and keeps number and code. */
async function reported(page: Page, agencyId: string): Promise<Kept> {
  await page.goto(`/agencies/${agencyId}`);
  await follow(page, '投诉这家机构');
  await follow(page, '请改为举报');
  await main(page).getByText('也不知道有人举报').waitFor();
  const photo = { name: '现场.jpg', buffer: await jpegWithPlace() };
  const kept = await reportWithPhoto(page, { allegation: '公开的信息不实', statement: SECRET }, photo);
  await isInOrder(page);
  expect(kept.number).toMatch(/^J\d{4}-\d{6}-\d$/);
  return kept;
}

/** Staff accept the report of the queue, and hear the agency in words of their own. @returns the address of the report */
async function heard(office: Page, number: string): Promise<string> {
  await office.goto('/console?kind=reports');
  await isInOrder(office);
  await main(office).getByRole('rowheader').getByRole('link').click();
  await office.getByRole('heading', { name: `举报 ${number}` }).waitFor();
  expect(await main(office).innerText()).toMatch(/老周亲眼看到[^]*现场\.jpg/);
  await isInOrder(office);
  const path = new URL(office.url()).pathname;
  await follow(office, '决定是否受理举报');
  await tick(office.getByLabel('受理', { exact: true }));
  await send(office);
  await follow(office, '听取机构意见');
  await isInOrder(office);
  await write(office.getByLabel('告知机构的事项'), ALLEGATION);
  await submit(office, '继续');
  await main(office).getByRole('heading', { name: '机构将会看到' }).waitFor();
  await isInOrder(office);
  await submit(office, '确认提交');
  await main(office).getByText('正在听取机构意见').waitFor();
  return path;
}

async function answered(agency: Page): Promise<string> {
  await agency.goto('/mine');
  await follow(agency, /通知的事项陈述意见/);
  const path = new URL(agency.url()).pathname;
  const told = await main(agency).innerText();
  expect(told).toContain(ALLEGATION);
  expect(told).not.toMatch(/老周|抄来的|现场|J\d{4}-/);
  await isInOrder(agency);
  await follow(agency, '陈述意见');
  await write(agency.getByLabel('机构的意见'), '合同和项目组名单附后。');
  await send(agency);
  await main(agency).getByText('合同和项目组名单附后。').waitFor();
  await isInOrder(agency);
  return path;
}

/** One of the staff who took no part in it before finds the report verified. */
async function verified(colleague: Page, path: string): Promise<void> {
  await colleague.goto('/reports?state=heard');
  await isInOrder(colleague);
  await colleague.goto(path);
  await main(colleague).getByRole('link', { name: '保管记录' }).first().click();
  expect(await main(colleague).innerText()).toContain('举报人');
  await isInOrder(colleague);
  await colleague.goto(path);
  await follow(colleague, '作出认定');
  await tick(colleague.getByLabel('属实', { exact: true }));
  await tick(colleague.getByLabel('轻微'));
  await writeAll(colleague, { 认定的事实: FACT, 依据: '关于信息公开要求的规定。' });
  await write(colleague.getByLabel('证据', { exact: true }), '合同和评定记录。');
  await send(colleague);
  await main(colleague).getByText('合同和评定记录。').waitFor();
  await isInOrder(colleague);
}

const TELEPHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Tests of the pages of reports and hearings (R6). */
export function reportPages(site: Site): void {
  test('an anonymous report with a photo from a telephone is verified by two persons, with a hearing, and announced', async () => {
    const { name, creditCode } = site.sample().rows.agencies.at(-8)!;
    const query = { q: creditCode };
    const known = (await site.suite().api.http('registry').GET('/agencies', { params: { query } }))!.data!;
    const reporter = used(await site.open('/agencies', TELEPHONE), { touch: true });
    const kept = await reported(reporter, known.items[0]!.id);
    const agency = await as(site, name);
    await agency.goto('/hearings');
    await main(agency).getByText('没有需要陈述意见的事项').waitFor();
    await isInOrder(agency);

    const office = await as(site, STAFF);
    const path = await heard(office, kept.number);
    expect((await agency.goto(path))?.status()).toBe(403);
    const hearing = await answered(agency);
    await office.goto(path);
    await main(office).getByText('已听取意见，待认定').waitFor();
    expect(await office.getByRole('link', { name: '作出认定' }).count()).toBe(0);
    await verified(await as(site, COLLEAGUE), path);

    await comeBack(reporter, kept);
    expect(await main(reporter).innerText()).toMatch(new RegExp(`已认定[^]*属实[^]*${FACT}`));
    await agency.goto(hearing);
    await main(agency).getByText(FACT).waitFor();
    await isInOrder(agency);
    const announcement = await published(site, office, name, TEXT);
    for (const page of [reporter, agency]) {
      await reads(page, announcement, (shown) => expect(shown).toContain(TEXT));
      expect(await main(page).innerText()).not.toMatch(/老周|现场|J\d{4}-/);
      await isInOrder(page);
    }
  });
}
