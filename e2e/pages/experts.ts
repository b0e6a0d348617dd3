import { eventually } from '@heng/testing';
import { plusDays } from '@heng/legal-time';
import { submit } from './hands.js';
import { as, isInOrder, send, STAFF } from './own.js';
import { drawPanel, membersOf } from './panel.js';
import { main, type Site } from './site.js';

/** A complaint about an agency of the sample that its agency has answered; `subject` names the requests. */
export async function answeredComplaint({ suite, sample }: Site, subject = 'ties', place = -1) {
  const { creditCode, name } = sample().rows.agencies.at(place)!;
  const { api } = suite();
  const { items } = (await api.http('registry').GET('/agencies', { params: { query: { q: creditCode } } }))!.data!;
  const agencyId = items[0]!.id;
  const once = (key: string) => ({ 'Idempotency-Key': `${subject} ${key}` });
  const filing = { agencyId, allegation: 'misconduct', statement: '收费与合同不符。' } as const;
  const filed = (await api.http('complaints').POST('/complaints', { params: { header: once('file') }, body: filing }))!
    .data!;
  const on = (key: string, version: number) => ({
    params: { path: { id: filed.id }, header: { ...once(key), 'If-Match': `"${version}"` } },
  });
  const staff = api.http('complaints', { roles: ['alliance-staff'], sub: 'alliance-staff:office' });
  const { version } = (await staff.POST('/complaints/{id}/acceptance', on('accept', filed.version)))!.data!;
  const agency = api.http('complaints', { roles: ['agency'], org: creditCode });
  await agency.POST('/complaints/{id}/answer', { ...on('answer', version), body: { statement: '收费有合同依据。' } });
  const { id, number, code } = filed;
  return { id, number, code, path: `/complaints/${id}`, name, agencyId };
}

/** The day after the business date, or some days after it. */
export const tomorrow = async ({ urls }: ReturnType<Site['suite']>, days = 1): Promise<string> => {
  const { info } = (await (await fetch(`${urls.complaints}/health/ready`)).json()) as {
    info: { clock: { today: string } };
  };
  return plusDays(info.clock.today, days);
};

/** Tests of the pages of the pool of experts. */
export function poolPages(site: Site): void {
  test('staff enrol an expert, and suspend one with a reason', async () => {
    const page = await as(site, STAFF);
    await page.goto('/console');
    await page.getByRole('link', { name: '专家库' }).click();
    await page.getByRole('link', { name: '登记专家' }).click();
    await send(page, '继续');
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(4);
    await isInOrder(page);
    await page.getByLabel('姓名').fill('何以宁');
    await page.getByLabel('登录账号').fill('expert:he');
    await page.getByLabel('法律与合规').check();
    await page.getByLabel('熟悉的行业').selectOption({ value: '34' });
    await page.getByLabel('聘任日期').fill('2026-08-03');
    await send(page, '继续');
    const row = page.getByRole('row', { name: '何以宁' });
    expect(await row.innerText()).toMatch(/通用设备制造业、法律与合规\s+2026年8月3日/);
    await isInOrder(page);
    await row.getByRole('link', { name: '变更状态' }).click();
    await page.getByLabel('暂停').check();
    await page.getByLabel('理由').fill('本人申请。');
    await send(page, '继续');
    expect(await row.count()).toBe(0);
    await page.getByRole('link', { name: '暂停' }).click();
    await row.waitFor();
    await isInOrder(page);
  });
}

/** Tests of the pages by which experts declare their ties. */
export function expertPages(site: Site): void {
  test('an expert who declares a tie recuses, reads it among the own ties, and the complaint is another expert’s', async () => {
    const { id, path, name } = await answeredComplaint(site);
    await drawPanel(site.suite(), id, await tomorrow(site.suite()));
    const [first] = await membersOf(site.suite(), id);
    const page = await as(site, first!);
    await page.goto('/mine');
    await main(page).locator(`a[href="${path}/panel"]`).click();
    await isInOrder(page);
    await main(page).getByRole('link', { name: '与该机构的关系' }).click();
    await isInOrder(page);
    await page.getByLabel('亲属关系').check();
    await submit(page, '继续');
    expect(await page.getByRole('alert').innerText()).toContain('请填写开始日期');
    await isInOrder(page);
    await page.getByLabel('开始日期').fill('2024-01-01');
    await page.getByLabel('说明').fill('配偶在该机构任职。');
    await submit(page, '继续');
    await isInOrder(page);
    await submit(page, '确认提交');
    await main(page).getByRole('row', { name }).getByText('配偶在该机构任职。').waitFor();
    await isInOrder(page);
    await eventually(async () => expect((await page.goto(path))?.status()).toBe(403));

    const members = await membersOf(site.suite(), id);
    expect(members).not.toContain(first);
    const other = await as(site, members[2]!);
    await other.goto(`${path}/panel/declaration`);
    await other.getByLabel('没有利害关系').check();
    await send(other, '继续');
    await other.waitForURL((url) => url.pathname === `${path}/panel`);
    await main(other).getByText(members[2]!).first().waitFor();
    await isInOrder(other);
  });
}
