import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts, personsOf, readSample, type Sample, startSuite, type Suite } from '@heng/local';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, startBrowser } from './browser.js';
import { linksInLetters, main } from './pages/site.js';

jest.setTimeout(600_000);

let dataDir: string;
let sample: Sample;
let suite: Suite;
let browser: Browser;
let agencyName: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heng-steer-'));
  await chmod(dataDir, 0o711);
  sample = await readSample(join(import.meta.dirname, '../samples/2026-H1'));
  suite = await startSuite({
    ...{ dataDir, ports: await freePorts(), startOn: sample.plan.span.from, persons: personsOf(sample) },
    ...{ say: () => undefined, until: new AbortController().signal },
  });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await suite?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });
const staff = { roles: ['alliance-staff'], sub: 'alliance-staff:office' } as const;

/** An agency that discloses, and two experts in the pool. */
async function prepare(): Promise<void> {
  const { agency: creditCode, sections } = sample.disclosures.at(-1)!;
  const { name, province, email } = sample.rows.agencies.find((row) => row.creditCode === creditCode)!;
  agencyName = name;
  const { http } = suite.api;
  const registry = http('registry', staff);
  const params = () => ({ params: { header: key() } });
  const agency = await registry.POST('/agencies', {
    ...params(),
    body: { creditCode, name, province, email } as never,
  });
  const path = { id: agency.data!.id };
  await http('registry', { roles: ['agency'], org: creditCode }).POST('/agencies/{id}/disclosures', {
    params: { path, header: key() },
    body: { sections } as never,
  });
  for (const [sub, expert] of [['expert:office', '周明远'] as const, ['expert:second', '陈若水'] as const])
    await registry.POST('/experts', {
      ...params(),
      body: { name: expert, sub, fields: ['management-system'], enrolledOn: '2024-10-08' },
    });
}

/** A page of somebody who is signed in, or of a stranger. */
async function pageOf(person?: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: suite.portalUrl });
  const page = await context.newPage();
  if (person) {
    await page.goto('/login');
    await page.getByRole('button', { name: person }).click();
    await page.getByText(`当前用户：${person}`).waitFor();
  }
  return page;
}

/** Fills in a form and sends it. */
async function send(page: Page, answers: Readonly<Record<string, string>>, checked = false): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    const field = page.getByLabel(label, { exact: label === answer });
    if (label === answer) await field.check();
    else await field.fill(answer);
  }
  expect(await axeFaults(page)).toEqual([]);
  if (checked) await page.getByRole('button', { name: '继续' }).click();
  const from = page.url();
  await page
    .getByRole('button', { name: '确认提交' })
    .click({ timeout: 10_000 })
    .then(() => page.waitForURL((url) => url.href !== from))
    .catch(async (cause: unknown) => {
      throw new Error(`${page.url()} says: ${await main(page).textContent()}`, { cause });
    });
}

/** The newest link of a letter to `path`. */
async function linkOf(path: string): Promise<string> {
  for (let n = 0; n < 300; n += 1) {
    const [link] = await linksInLetters(suite, path);
    if (link) return link;
    await sleep(200);
  }
  throw new Error(`no letter leads to ${path}`);
}

async function until(page: Page, text: string): Promise<void> {
  for (let n = 0; n < 300; n += 1) {
    await page.reload();
    if ((await main(page).textContent())?.includes(text)) return;
    await sleep(200);
  }
  throw new Error(`"${text}" does not come: ${await main(page).textContent()}`);
}

test('staff, experts and an objector bring a cycle from its opening to its final results by pages alone', async () => {
  await prepare();
  await suite.moveTo('2026-06-01');
  const office = await pageOf('联盟工作人员甲');
  await office.goto('/cycles/new');
  await office.getByLabel('周期').fill('2026-H1');
  await office.getByRole('button', { name: '提交' }).click();
  await office.getByRole('heading', { name: '办理2026年上半年评级' }).waitFor();

  await suite.moveTo('2026-07-01');
  await office.getByRole('link', { name: '截止本周期' }).click();
  await send(office, {});
  await until(office, '已初评');
  await office.getByRole('link', { name: '公布抽查办法' }).click();
  await send(office, { 公开抽签的名称和期号: '双色球2026076期', 开奖日期: '2026-07-02' });
  await suite.moveTo('2026-07-02');
  await until(office, '按开奖结果抽取');
  await office.getByRole('link', { name: '按开奖结果抽取' }).click();
  await send(office, { 开奖结果: '03 11 12 19 24 31 + 09' });
  await office.getByRole('heading', { name: '办理2026年上半年评级' }).waitFor();
  await office.goto('/ratings');
  await office.getByRole('link', { name: agencyName }).click();
  await office.getByRole('link', { name: '作出抽查结论' }).click();
  await send(office, { 全部属实: '全部属实', 理由: '抽查事项经核实，均属实。' }, true);
  await office.getByRole('heading', { name: `${agencyName}：2026年上半年评级` }).waitFor();

  const expert = await pageOf('周明远');
  await expert.goto('/ratings');
  await expert.getByRole('link', { name: agencyName }).click();
  await expert.getByRole('link', { name: '评审', exact: true }).click();
  await send(expert, { '其他情况（0 至 2 分）': '1', 理由: '材料齐全，同意测算结果。' }, true);
  await until(expert, '已评审');

  await suite.moveTo('2026-07-14');
  await office.goto('/cycles/2026-H1/publish-notices');
  await send(office, {});
  const stranger = await pageOf();
  await stranger.goto('/ratings');
  await until(stranger, '公示中');
  await stranger.getByRole('link', { name: agencyName }).click();
  expect(await main(stranger).textContent()).toContain('2026年7月28日');
  await stranger.getByRole('link', { name: '提出异议' }).click();
  await send(stranger, { 异议的内容和理由: '该机构的部分项目由他人完成。', 电子邮箱: 'objector@example.cn' }, true);
  await stranger.getByRole('heading', { name: '异议已经提交' }).waitFor();
  expect(await main(stranger).textContent()).toMatch(/请在 2026年7月\d+日 24 时前打开并确认/);
  expect(await axeFaults(stranger)).toEqual([]);

  const link = await linkOf('objection#');
  await stranger.goto(link);
  await stranger.getByText('该机构的部分项目由他人完成。').waitFor();
  expect(await axeFaults(stranger)).toEqual([]);
  await stranger.getByRole('button', { name: '确认异议' }).click();
  await stranger.getByRole('heading', { name: '异议已经确认' }).waitFor();

  await office.goto(`/ratings`);
  await office.getByRole('link', { name: agencyName }).click();
  await office.getByRole('link', { name: '异议是否受理' }).click();
  await send(office, { 受理: '受理', 理由: '异议有具体内容，予以受理。' }, true);
  await office.getByRole('heading', { name: `${agencyName}：2026年上半年评级` }).waitFor();

  const second = await pageOf('陈若水');
  await second.goto(office.url());
  await second.getByRole('link', { name: '决定异议' }).click();
  await send(second, { 异议不成立: '异议不成立', 理由: '经核实，项目均由该机构人员完成。' }, true);
  await until(second, '经核实，项目均由该机构人员完成。');

  await suite.moveTo('2026-07-29');
  await until(office, '未获评级');
  // An agency without a grade is on no list: the service's refusal stands on the form.
  await office.goto('/cycles/2026-H1/publish-recommendation');
  await office.getByRole('button', { name: '确认提交' }).click();
  await office.getByRole('alert').getByText('尚无已确定的评级等级').waitFor();
  expect(await axeFaults(office)).toEqual([]);
});
