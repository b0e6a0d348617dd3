import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample, Suite } from '@heng/local';
import type { Locator, Page } from 'playwright-core';
import { axeFaults } from '../browser.js';
import { answerUntil } from './links.js';
import { main } from './site.js';

/** The suite of the journey, and pages in browsers of their own. */
export type Journey = Readonly<{
  suite: Suite;
  sample: Sample;
  dataDir: string;
  pageOf: (person?: string, options?: { javaScriptEnabled?: boolean; narrow?: boolean }) => Promise<Page>;
  linkOf: (path: string) => Promise<string>;
}>;

const STAFF = '联盟工作人员甲';
const BARE = /\d{4}-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f]{4}|undefined/;

/** No id, no bare date, and no word that is missing. */
async function isReadable(page: Page): Promise<void> {
  expect(await main(page).innerText()).not.toMatch(BARE);
}

async function isInOrder(page: Page): Promise<void> {
  expect([page.url(), await axeFaults(page)]).toEqual([page.url(), []]);
  await isReadable(page);
}

/** Presses a button, and the one that confirms the answers where they are shown once more. */
async function send(page: Page, button = '继续', check = isInOrder): Promise<void> {
  await check(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  const confirm = page.getByRole('button', { name: '确认提交' });
  if (await confirm.isVisible()) {
    await check(page);
    await confirm.click();
  }
  if (await page.getByRole('alert').isVisible())
    throw new Error(`${page.url()} says: ${await page.getByRole('alert').innerText()}`);
}

/** An expert declares to have no tie to the agency before deciding. */
export async function declareNoTie(expert: Page): Promise<void> {
  await expert.getByLabel('没有利害关系').check();
  await send(expert, '提交');
}

const follow = (page: Page, name: string | RegExp) => main(page).getByRole('link', { name }).first().click();

/** An organisation applies for registration, and staff register it. */
export async function register({ pageOf }: Journey, { name }: Readonly<{ name: string }>, province: string) {
  const agency = await pageOf(name);
  await agency.goto('/mine');
  await follow(agency, '申请注册');
  await agency.getByLabel('机构名称').fill(name);
  await agency.getByLabel('所在省份').selectOption({ value: province });
  await agency.getByLabel('联系邮箱').fill('office@agency.example.cn');
  await send(agency, '保存草稿');
  const application = agency.url();
  await follow(agency, '提交注册申请');
  await send(agency, '提交注册申请');
  const office = await pageOf(STAFF);
  await office.goto(application);
  await follow(office, '作出决定');
  await office.getByLabel('同意注册').check();
  await send(office);
  await agency.goto(application);
  await follow(agency, '查看机构');
  return { agency, path: new URL(agency.url()).pathname };
}

/** The agency fills in a section of its disclosure and publishes it. */
export async function disclose(agency: Page, path: string): Promise<void> {
  await agency.goto(`${path}/draft`);
  await follow(agency, '服务年限及收入');
  await agency.getByLabel('从事贯标咨询服务年限').fill('6');
  await agency.getByLabel('贯标咨询业务年平均收入范围：下限').fill('100');
  await agency.getByLabel('贯标咨询业务年平均收入范围：上限').fill('300');
  await send(agency, '保存这一部分');
  await follow(agency, '预览');
  await follow(agency, '公开这一版');
  await send(agency, '公开这一版');
  await agency.getByRole('heading', { name: /第 1 版信息公开/ }).waitFor();
}

/** The agency employs a consultant and proposes a project; the enterprise registers and confirms it. */
export async function begin({ pageOf }: Journey, agency: Page, path: string, enterpriseName: string) {
  await agency.goto(`${path}/team`);
  await follow(agency, '登记任职');
  await agency.getByLabel('姓名').fill('林知远');
  await agency.getByLabel('本人邮箱').fill('lin@example.cn');
  await agency.getByLabel('入职日期').fill('2025-04-01');
  await agency.getByLabel('是', { exact: true }).check();
  await send(agency);
  await agency.getByRole('rowheader', { name: '林知远' }).waitFor();

  const enterprise = await pageOf(enterpriseName);
  await enterprise.goto('/mine');
  await follow(enterprise, '本企业');
  await enterprise.getByLabel('企业名称').fill(enterpriseName);
  await enterprise.getByLabel('省份').selectOption({ label: '福建省' });
  await enterprise.getByLabel('城市').fill('福州市');
  await enterprise.getByLabel('行业').selectOption({ value: '34' });
  await enterprise.getByLabel('归口管理司局').selectOption({ value: 'equipment-1' });
  await enterprise.getByLabel('电子邮箱').fill('office@enterprise.example.cn');
  await send(enterprise);

  await agency.goto('/projects');
  await follow(agency, '提出项目');
  await agency.getByLabel('贯标企业').fill('没有这家企业');
  await agency.getByRole('button', { name: '继续' }).click();
  await agency.getByRole('alert').getByText('没有找到这家企业').waitFor();
  await agency.getByLabel('贯标企业').fill(enterpriseName);
  await send(agency);
  await agency.getByLabel('开始日期').fill('2026-03-02');
  await send(agency);
  await main(agency).getByText('待企业确认').waitFor();
  const project = new URL(agency.url()).pathname;
  await enterprise.goto(project);
  await follow(enterprise, '确认项目');
  await send(enterprise, '确认项目');
  await main(enterprise).getByText('进行中').waitFor();
  return { enterprise, project };
}

/** Stage with material and days on site are recorded, confirmed and co-signed; the project ends. */
export async function work(agency: Page, enterprise: Page, project: string, goOn: () => Promise<void>): Promise<void> {
  await agency.goto(project);
  await follow(agency, '登记“贯标启动”');
  await agency.getByLabel('实际开始').fill('2026-03-03');
  await agency.getByLabel('实际完成').fill('2026-03-20');
  const minutes = { name: '启动会纪要.txt', mimeType: 'text/plain', buffer: Buffer.from('贯标启动会纪要') };
  await agency.getByLabel('阶段材料').setInputFiles(minutes);
  await agency.getByRole('button', { name: '继续' }).click();
  await main(agency).getByText('启动会纪要.txt').waitFor();
  await agency.getByRole('button', { name: '确认提交' }).click();
  await agency.getByRole('link', { name: '下载文件1' }).waitFor();
  await enterprise.goto(project);
  await follow(enterprise, '确认“贯标启动”的日期');
  await send(enterprise, '确认阶段日期');

  await agency.goto(`${project}/on-site-work`);
  await follow(agency, '登记现场服务');
  await agency.getByLabel('咨询人员').selectOption({ label: '林知远' });
  await agency.getByLabel('月份').fill('2026年3月');
  await send(agency);
  for (const day of ['3日', '4日', '5日', '6日'])
    await agency
      .getByRole('group', { name: `2026年3月${day}`, exact: true })
      .getByLabel('1 天')
      .check();
  await send(agency);
  await enterprise.goto(`${project}/on-site-work`);
  await follow(enterprise, /^会签/);
  await enterprise.getByRole('group', { name: '2026年3月6日', exact: true }).getByLabel('半天').check();
  await send(enterprise);
  expect(await main(enterprise).innerText()).toContain('3.5');

  await goOn();
  await agency.goto(project);
  await follow(agency, '完成项目');
  await agency.getByLabel('结束日期').fill('2026-04-30');
  await send(agency);
  await main(agency).getByText('已完成').waitFor();
}

/** The enterprise answers by the letter's link, without script and at 320 px. */
export async function answerSurvey({ pageOf, linkOf, suite }: Journey): Promise<void> {
  const link = await linkOf('feedback#');
  const page = await pageOf(undefined, { javaScriptEnabled: false, narrow: true });
  await page.goto('/feedback');
  await page.getByLabel('邮件中的链接或代码').fill(suite.portalUrl + link);
  await send(page, '打开', isReadable);
  await answerUntil(page, '非常满意');
  await send(page, '继续', isReadable);
  await page.getByRole('heading', { name: '反馈已经提交' }).waitFor();
}

/** Comes to an element by the key that goes from one to the next, as who has no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press('Tab');
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`no key leads to ${String(target)}`);
}

/** A stranger files a complaint by keyboard alone; staff accept it, the agency answers with evidence, an expert rules. */
export async function complain({ pageOf }: Journey, agency: Page, path: string): Promise<void> {
  const page = await pageOf(undefined, { javaScriptEnabled: false, narrow: true });
  await page.goto(path);
  await tabTo(page, page.getByRole('link', { name: '投诉这家机构' }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '继续' }).waitFor();
  await isReadable(page);
  await tabTo(page, page.getByLabel('公开的信息不实'));
  await page.keyboard.press('Space');
  const goOn = async () => {
    await tabTo(page, page.getByRole('button', { name: '继续' }));
    await page.keyboard.press('Enter');
  };
  await goOn();
  await page.getByText('第 2 题，共 4 题').waitFor();
  await goOn();
  await page.getByRole('alert').getByText('请填写事实经过').waitFor();
  await isReadable(page);
  await tabTo(page, page.getByLabel('事实经过'));
  await page.keyboard.insertText('公开的服务年限与营业执照不符。');
  await goOn();
  await page.getByText('第 3 题，共 4 题').waitFor();
  await goOn();
  await page.getByText('第 4 题，共 4 题').waitFor();
  await goOn();
  await page.getByRole('button', { name: '确认提交' }).waitFor();
  await isReadable(page);
  await tabTo(page, page.getByRole('button', { name: '确认提交' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '投诉已经提交' }).waitFor();
  expect(await page.locator('details li').count()).toBeGreaterThan(0);
  await isReadable(page);

  const office = await pageOf(STAFF);
  await office.goto('/complaints');
  await main(office).getByRole('rowheader').getByRole('link').first().click();
  const complaint = office.url();
  await follow(office, '决定是否受理');
  await office.getByLabel('受理', { exact: true }).check();
  await send(office);
  await agency.goto(complaint);
  await follow(agency, '回应投诉');
  await agency.getByLabel('机构的回应').fill('服务年限自首个项目起算，合同可供查验。');
  await send(agency);
  const expert = await pageOf('周明远');
  await expert.goto(complaint);
  await follow(expert, '裁定投诉');
  await declareNoTie(expert);
  await expert.getByLabel('不成立').check();
  await expert.getByLabel('理由').fill('年限与首个合同相符。');
  await send(expert);
  await main(expert).getByText('年限与首个合同相符。').waitFor();
}

/** The bytes of the largest file, as `FILES_MAX_BYTES` has it when nothing is set. */
const LIMIT = 20_971_520;

/** Files that are forbidden or too large, and one that breaks off; none of them leaves a record. */
export async function upload({ dataDir }: Journey, agency: Page, path: string): Promise<void> {
  const fileOf = async (name: string, bytes: number) => {
    const file = await open(join(dataDir, name), 'w');
    for (let left = bytes; left > 0; left -= 1024 * 1024)
      await file.write(Buffer.alloc(Math.min(left, 1024 * 1024), 'x\n'));
    await file.close();
    return join(dataDir, name);
  };
  await agency.goto(`${path}/merits/new`);
  await agency.getByLabel('政府奖励', { exact: true }).check();
  await agency.getByLabel('名称', { exact: true }).fill('省级示范奖');
  await agency.getByLabel('政府级别').selectOption({ label: '省级' });
  const files = agency.getByLabel('证明文件');
  const refused = async (said: string) => {
    await agency.getByRole('button', { name: '继续' }).click();
    await agency
      .getByRole('alert')
      .getByText(said)
      .waitFor({ timeout: 120_000 })
      .catch(async (cause: unknown) => {
        throw new Error(`the page says: ${await main(agency).textContent()}`, { cause });
      });
    expect(await agency.getByLabel('名称', { exact: true }).inputValue()).toBe('省级示范奖');
    expect(await files.getAttribute('aria-invalid')).toBe('true');
    await isInOrder(agency);
  };
  const script = { name: '奖状.pdf', mimeType: 'application/pdf', buffer: Buffer.from('#!/bin/sh\necho harmless\n') };
  await files.setInputFiles(script);
  await refused('程序或脚本');
  await files.setInputFiles(await fileOf('超过.txt', LIMIT + 1));
  await refused('字节的上限');

  await files.setInputFiles(await fileOf('奖励文件.txt', LIMIT));
  await agency.route('**/merits/new', (route) => route.abort('connectionreset'));
  await agency.getByRole('button', { name: '继续' }).click();
  await agency.getByRole('status').getByText('上传中断').waitFor();
  expect(await agency.getByLabel('名称', { exact: true }).inputValue()).toBe('省级示范奖');
  await agency.goto(`${path}/merits`);
  await main(agency).getByText('没有奖励与贡献。').waitFor();
}
