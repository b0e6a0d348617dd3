import type { Page } from 'playwright-core';
import { comeBack } from './filing.js';
import { follow, send, tick, write } from './hands.js';
import { as, isInOrder, STAFF } from './own.js';
import { answeredComplaint } from './parties.js';
import { main, type Site } from './site.js';

const OFFER = '退还第二期费用，并更正公开的案例。';

/** The filer says on the page of the case that a mediation is wanted, and staff open one. */
export async function mediated(site: Site, filer: Page, path: string): Promise<Page> {
  await write(filer.getByLabel('您的意见'), '合同没有写明第二期的内容。');
  await tick(filer.getByLabel('愿意', { exact: true }));
  await send(filer, '对机构的回应提出意见');
  await main(filer).getByText('合同没有写明第二期的内容。').waitFor();
  const office = await as(site, STAFF);
  await office.goto(path);
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
    const one = await answeredComplaint(site, -6);
    const filer = await comeBack(await site.open('/case'), one);
    await mediated(site, filer, one.path);
    const agency = await as(site, one.name);
    await agency.goto(one.path);
    await main(agency).getByText('双方均愿意协商。').waitFor();
    await follow(agency, '调解');
    await follow(agency, '提出方案');
    await write(agency.getByLabel('您的方案'), OFFER);
    await send(agency);
    await main(agency).getByText(OFFER).waitFor();

    await comeBack(filer, one);
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
}
