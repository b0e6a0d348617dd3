import type { Page } from 'playwright-core';
import { answeredComplaint } from './experts.js';
import { follow, send, tick, write } from './hands.js';
import { as, isInOrder, STAFF } from './own.js';
import { main, type Site } from './site.js';

const OFFER = '退还第二期费用，并更正公开的案例。';
type Case = Awaited<ReturnType<typeof answeredComplaint>>;

/** The filer comes back, without an account, and sees the case. */
async function comeBack(site: Site, { number, code }: Case): Promise<Page> {
  const page = await site.open('/case');
  await write(page.getByLabel('编号'), number);
  await write(page.getByLabel('查询码'), code);
  await send(page, '查看');
  await page.getByRole('heading', { name: `投诉 ${number}` }).waitFor();
  await isInOrder(page);
  return page;
}

/** The filer says that a mediation is wanted, and staff open one. */
async function mediated(site: Site, one: Case): Promise<Page> {
  const filer = await comeBack(site, one);
  await write(filer.getByLabel('您的意见'), '合同没有写明第二期的内容。');
  await tick(filer.getByLabel('愿意', { exact: true }));
  await send(filer, '对机构的回应提出意见');
  await main(filer).getByText('合同没有写明第二期的内容。').waitFor();
  const office = await as(site, STAFF);
  await office.goto(one.path);
  await main(office).getByText('合同没有写明第二期的内容。').waitFor();
  await follow(office, '组织调解');
  await write(office.getByLabel('组织调解的理由'), '双方均愿意协商。');
  await send(office);
  await main(office).getByText('还没有方案。').waitFor();
  await isInOrder(office);
  return office;
}

/** Tests of the pages of mediations. */
export function mediationPages(site: Site): void {
  test('an anonymous filer accepts what the agency offers in a mediation, and the case is settled', async () => {
    const one = await answeredComplaint(site, 'settled', -6);
    await mediated(site, one);
    const agency = await as(site, one.name);
    await agency.goto(one.path);
    await main(agency).getByText('双方均愿意协商。').waitFor();
    await follow(agency, '调解');
    await follow(agency, '提出方案');
    await write(agency.getByLabel('您的方案'), OFFER);
    await send(agency);
    await main(agency).getByText(OFFER).waitFor();

    const filer = await comeBack(site, one);
    expect(await main(filer).innerText()).toMatch(/裁定\s+中止/);
    await main(filer).getByText(OFFER).first().waitFor();
    await tick(filer.getByLabel('我接受上述方案'));
    await send(filer, '接受对方的方案');
    await main(filer).getByText('已调解结案').waitFor();
    await isInOrder(filer);
    await agency.reload();
    await main(agency).getByText('已被接受').waitFor();
    expect(await agency.getByRole('link', { name: '终结调解' }).count()).toBe(0);
    const stranger = await site.open(`/agencies/${one.agencyId}`);
    expect(await main(stranger).getByRole('row', { name: '调解结案' }).innerText()).toMatch(/1/);
  });

  test('a mediation that the agency ends leaves no word of the offers to those who rule', async () => {
    const one = await answeredComplaint(site, 'failed', -7);
    const office = await mediated(site, one);
    const filer = await comeBack(site, one);
    await write(filer.getByLabel('您的方案'), OFFER);
    await send(filer, '提出方案');
    await main(filer).getByText(OFFER).waitFor();
    await office.reload();
    await main(office).getByText(OFFER).waitFor();

    const agency = await as(site, one.name);
    await agency.goto(`${one.path}/mediation`);
    await follow(agency, '终结调解');
    await write(agency.getByLabel('终结调解的理由'), '分歧较大，请专家裁定。');
    await send(agency);
    await main(agency).getByText('未达成一致').waitFor();
    await isInOrder(agency);

    const colleague = await as(site, '联盟工作人员乙');
    for (const path of [one.path, `${one.path}/mediation`]) {
      await colleague.goto(path);
      expect(await main(colleague).innerText()).not.toMatch(/退还第二期|分歧较大/);
      await isInOrder(colleague);
    }
    await colleague.goto(one.path);
    expect(await main(colleague).innerText()).toContain('已回应，待裁定');
    await main(await comeBack(site, one))
      .getByText('未达成一致')
      .waitFor();
  });
}
