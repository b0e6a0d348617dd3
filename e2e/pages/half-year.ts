import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample, Suite } from '@heng/local';
import type { Page } from 'playwright-core';
import { choose, follow, isInOrder, press, send, submit, tick, type Way, write, writeAll } from './hands.js';
import { answerUntil } from './links.js';
import { ruleByPanel } from './panel.js';
import { main, PHOTO } from './site.js';

/** The suite of the journey, and pages in browsers of their own. */
export type Journey = Readonly<{
  suite: Suite;
  sample: Sample;
  dataDir: string;
  pageOf: (person?: string, way?: Way) => Promise<Page>;
}>;

/** Staff enrol the experts of the pool. */
export async function enrol(office: Page, experts: Readonly<Record<string, string>>): Promise<void> {
  for (const [sub, name] of Object.entries(experts)) {
    await office.goto('/experts');
    await follow(office, '登记专家');
    await writeAll(office, { 姓名: name, 登录账号: sub, 聘任日期: '2024-10-08' });
    await tick(office.getByLabel('两化融合管理体系'));
    await send(office);
    await main(office).getByRole('row', { name }).waitFor();
  }
  await isInOrder(office);
}

/** An expert declares to have no tie to the agency before deciding. */
export async function declareNoTie(expert: Page): Promise<void> {
  await tick(expert.getByLabel('没有利害关系'));
  await send(expert);
}

/** An organisation applies for registration, and staff register it; the path of the agency. */
export async function register(agency: Page, office: Page, name: string, province: string): Promise<string> {
  await agency.goto('/mine');
  await follow(agency, '申请注册');
  await writeAll(agency, { 机构名称: name, 联系邮箱: 'office@agency.example.cn' });
  await choose(agency.getByLabel('所在省份'), province);
  await send(agency, '保存草稿');
  const application = agency.url();
  await follow(agency, '提交注册申请');
  await send(agency, '提交注册申请');
  await office.goto(application);
  await follow(office, '作出决定');
  await tick(office.getByLabel('同意注册'));
  await send(office);
  await agency.goto(application);
  await follow(agency, '查看机构');
  return new URL(agency.url()).pathname;
}

/** The agency fills in the sections of its disclosure one by one and publishes it. */
export async function disclose(agency: Page, path: string, sections: Readonly<Record<string, object>>): Promise<void> {
  for (const [section, content] of Object.entries(sections)) {
    await agency.goto(`${path}/draft/${section}`);
    for (const [name, value] of Object.entries(content).flatMap(textsOf))
      await write(agency.locator(`[name="${name}"]`), value);
    await send(agency, '保存这一部分');
  }
  await follow(agency, '预览');
  await follow(agency, '公开这一版');
  await send(agency, '公开这一版');
  await agency.getByRole('heading', { name: /第 1 版信息公开/ }).waitFor();
}

/** A value of the disclosure as it is written: a list by lines, a range by its ends. */
function textsOf([name, value]: [string, unknown]): [string, string][] {
  if (Array.isArray(value)) return [[name, value.join('\n') || '无']];
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).map(([end, number]) => [`${name}.${end}`, String(number)]);
}

export async function employ(agency: Page, path: string): Promise<void> {
  await agency.goto(`${path}/team`);
  await follow(agency, '登记任职');
  await writeAll(agency, { 姓名: '林知远', 本人邮箱: 'lin@example.cn', 入职日期: '2025-04-01' });
  await tick(agency.getByLabel('是', { exact: true }));
  await send(agency);
  await agency.getByRole('rowheader', { name: '林知远' }).waitFor();
}

/** An enterprise registers; the agency proposes a project to it, which it confirms; the path of the project. */
export async function begin(agency: Page, enterprise: Page, enterpriseName: string): Promise<string> {
  await enterprise.goto('/mine');
  await follow(enterprise, '本企业');
  await writeAll(enterprise, { 企业名称: enterpriseName, 城市: '福州市', 电子邮箱: 'office@enterprise.example.cn' });
  for (const [label, value] of [
    ...[['省份', '350000'] as const, ['行业', '34'] as const],
    ['归口管理司局', 'equipment-1'] as const,
  ])
    await choose(enterprise.getByLabel(label), value);
  await send(enterprise);

  await agency.goto('/projects');
  await follow(agency, '提出项目');
  await write(agency.getByLabel('贯标企业'), '没有这家企业');
  await submit(agency, '继续');
  await agency.getByRole('alert').getByText('没有找到这家企业').waitFor();
  await write(agency.getByLabel('贯标企业'), enterpriseName);
  await send(agency);
  await write(agency.getByLabel('开始日期'), '2026-03-02');
  await send(agency);
  await main(agency).getByText('待企业确认').waitFor();
  const project = new URL(agency.url()).pathname;
  await enterprise.goto(project);
  await follow(enterprise, '确认项目');
  await send(enterprise, '确认项目');
  await main(enterprise).getByText('进行中').waitFor();
  return project;
}

/** Stage with material and days on site are recorded, confirmed and co-signed. */
export async function work(agency: Page, enterprise: Page, project: string): Promise<void> {
  await agency.goto(project);
  await follow(agency, '登记“贯标启动”');
  await writeAll(agency, { 实际开始: '2026-03-03', 实际完成: '2026-03-20' });
  const minutes = { name: '启动会纪要.txt', mimeType: 'text/plain', buffer: Buffer.from('贯标启动会纪要') };
  const taken = main(agency).getByText(minutes.name);
  // On a busy machine the look into a file may take too long: the page says so, and the file is sent again.
  for (let sent = false; !sent; sent = await taken.isVisible()) {
    await agency.getByLabel('阶段材料').setInputFiles(minutes);
    await press(agency.getByRole('button', { name: '继续' }));
    await taken.or(agency.getByRole('alert')).first().waitFor();
  }
  await submit(agency, '确认提交');
  await agency.getByRole('link', { name: '下载文件1' }).waitFor();
  await enterprise.goto(project);
  await follow(enterprise, '确认“贯标启动”的日期');
  await send(enterprise, '确认阶段日期');

  await agency.goto(`${project}/on-site-work`);
  await follow(agency, '登记现场服务');
  await agency.getByLabel('咨询人员').selectOption({ label: '林知远' });
  await write(agency.getByLabel('月份'), '2026年3月');
  await send(agency);
  for (const day of ['3日', '4日', '5日', '6日'])
    await tick(agency.getByRole('group', { name: `2026年3月${day}`, exact: true }).getByLabel('1 天'));
  await send(agency);
  await enterprise.goto(`${project}/on-site-work`);
  await follow(enterprise, /^会签/);
  await tick(enterprise.getByRole('group', { name: '2026年3月6日', exact: true }).getByLabel('半天'));
  await send(enterprise);
  expect(await main(enterprise).innerText()).toContain('3.5');
}

export async function complete(agency: Page, project: string): Promise<void> {
  await agency.goto(project);
  await follow(agency, '完成项目');
  await write(agency.getByLabel('结束日期'), '2026-04-30');
  await send(agency);
  await main(agency).getByText('已完成').waitFor();
}

/** The enterprise answers by the letter's link. */
export async function answerSurvey(enterprise: Page, link: string): Promise<void> {
  await enterprise.goto('/feedback');
  await write(enterprise.getByLabel('邮件中的链接或代码'), link);
  await submit(enterprise, '打开');
  await answerUntil(enterprise, '非常满意');
  await send(enterprise);
  await enterprise.getByRole('heading', { name: '反馈已经提交' }).waitFor();
}

/** A stranger files a complaint; staff accept it, the agency answers, a panel rules. */
export async function complain({ pageOf, suite }: Journey, agency: Page, office: Page, path: string): Promise<void> {
  const page = await pageOf(undefined, { withoutScript: true, narrow: true, keyboard: true });
  await page.goto(path);
  await follow(page, '投诉这家机构');
  await page.getByText('第 1 题，共 9 题').waitFor();
  await tick(page.getByLabel('公开的信息不实'));
  await submit(page, '继续');
  await page.getByText('第 2 题，共 9 题').waitFor();
  await submit(page, '继续');
  await page.getByRole('alert').getByText('请填写事实经过').waitFor();
  await write(page.getByLabel('事实经过'), '公开的服务年限与营业执照不符。');
  for (const question of [3, 4]) {
    await submit(page, '继续');
    await page.getByText(`第 ${question} 题，共 9 题`).waitFor();
  }
  await page.getByLabel('证据文件').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PHOTO });
  for (const question of [5, 6, 7, 8, 9]) {
    await submit(page, '继续');
    await page.getByText(`第 ${question} 题，共 9 题`).waitFor();
  }
  await send(page);
  await page.getByRole('heading', { name: '投诉已经提交' }).waitFor();
  expect(await page.locator('details li').count()).toBeGreaterThan(0);
  await isInOrder(page);

  await office.goto('/complaints');
  await press(main(office).getByRole('rowheader').getByRole('link').first());
  const complaint = office.url();
  await follow(office, '决定是否受理');
  await tick(office.getByLabel('受理', { exact: true }));
  await send(office);
  await agency.goto(complaint);
  await main(agency).getByRole('link', { name: '证据1.png' }).waitFor();
  await follow(agency, '回应投诉');
  await write(agency.getByLabel('机构的回应'), '服务年限自首个项目起算，合同可供查验。');
  await send(agency);
  const days = { resultOn: '2026-05-07', later: '2026-05-18' };
  const ruled = await ruleByPanel({ suite, pageOf, declareNoTie }, { agency, office, url: complaint, ...days });
  await main(ruled).getByText('年限与首个合同相符。').first().waitFor();
  await ruled.goto(complaint);
  await main(ruled).getByRole('link', { name: '现场.png' }).waitFor();
  await agency.goto(complaint);
  await main(agency).getByText('年限与首个合同相符。').waitFor();
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
