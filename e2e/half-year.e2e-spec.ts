import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts, personsOf, readSample, type Sample, startSuite, type Suite } from '@heng/local';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, startBrowser } from './browser.js';
import { answerSurvey, begin, complain, declareNoTie, disclose, register, upload, work } from './pages/half-year.js';
import { linksInLetters, main } from './pages/site.js';

jest.setTimeout(1_800_000);

let dataDir: string;
let sample: Sample;
let suite: Suite;
let browser: Browser;
let agencyName: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heng-half-year-'));
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

/** Two experts in the pool. */
async function enrol(): Promise<void> {
  const registry = suite.api.http('registry', staff);
  for (const [sub, expert] of [['expert:office', '周明远'] as const, ['expert:second', '陈若水'] as const])
    await registry.POST('/experts', {
      params: { header: key() },
      body: { name: expert, sub, fields: ['management-system'], enrolledOn: '2024-10-08' },
    });
}

/** Hands in the other sections, which no page test fills in; the agency is found by its page. */
async function discloseTheRest(creditCode: string, path: string): Promise<void> {
  const { sections } = sample.disclosures.at(-1)!;
  await suite.api.http('registry', { roles: ['agency'], org: creditCode }).POST('/agencies/{id}/disclosures', {
    params: { path: { id: path.split('/').at(-1)! }, header: key() },
    body: { sections } as never,
  });
}

/** A page of somebody who is signed in, or of a stranger. */
async function pageOf(person?: string, { javaScriptEnabled = true, narrow = false } = {}): Promise<Page> {
  const viewport = narrow ? { width: 320, height: 700 } : { width: 1200, height: 900 };
  const context = await browser.newContext({ baseURL: suite.portalUrl, javaScriptEnabled, viewport });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  if (person) {
    await page.goto('/login');
    const search = page.getByLabel('姓名、单位名称或代码');
    if (await search.isVisible()) {
      await search.fill(person);
      await page.getByRole('button', { name: '查找' }).click();
    }
    await page.getByRole('button', { name: person }).click();
    await page.getByText('当前用户：').waitFor();
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

const journey = () => ({ suite, sample, dataDir, pageOf, linkOf });

test('every party does its part on pages, from the application of an agency to the final results of a cycle', async () => {
  const { enterprises } = sample.rows;
  const row = sample.rows.agencies.find(({ creditCode }) => creditCode === sample.disclosures.at(-1)!.agency)!;
  agencyName = row.name;
  await enrol();
  await suite.moveTo('2026-03-02');
  const { agency, path } = await register(journey(), row, row.province);
  await disclose(agency, path);
  await discloseTheRest(row.creditCode, path);
  const { enterprise, project } = await begin(journey(), agency, path, enterprises[0]!.name);
  await suite.moveTo('2026-04-01');
  await work(agency, enterprise, project, () => suite.moveTo('2026-05-06'));
  await answerSurvey(journey());
  await complain(journey(), agency, path);

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
  await office.getByRole('link', { name: agencyName, exact: true }).click();
  await office.getByRole('link', { name: '作出抽查结论' }).click();
  await send(office, { 全部属实: '全部属实', 理由: '抽查事项经核实，均属实。' }, true);
  await office.getByRole('heading', { name: `${agencyName}：2026年上半年评级` }).waitFor();

  const expert = await pageOf('周明远');
  await expert.goto('/ratings');
  await expert.getByRole('link', { name: agencyName, exact: true }).click();
  await expert.getByRole('link', { name: '评审', exact: true }).click();
  await declareNoTie(expert);
  await send(expert, { '其他情况（0 至 2 分）': '1', 理由: '材料齐全，同意测算结果。' }, true);
  await until(expert, '已评审');

  await suite.moveTo('2026-07-14');
  await office.goto('/cycles/2026-H1/publish-notices');
  await send(office, {});
  const stranger = await pageOf();
  await stranger.goto('/ratings');
  await until(stranger, '公示中');
  await stranger.getByRole('link', { name: agencyName, exact: true }).click();
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
  await office.getByRole('link', { name: agencyName, exact: true }).click();
  await office.getByRole('link', { name: '异议是否受理' }).click();
  await send(office, { 受理: '受理', 理由: '异议有具体内容，予以受理。' }, true);
  await office.getByRole('heading', { name: `${agencyName}：2026年上半年评级` }).waitFor();

  const second = await pageOf('陈若水');
  await second.goto(office.url());
  await second.getByRole('link', { name: '决定异议' }).click();
  await declareNoTie(second);
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

test('files are taken, refused beside their field, and left alone when the line breaks', async () => {
  const agency = await pageOf(agencyName);
  await agency.goto('/mine');
  const path = await main(agency).getByRole('link', { name: '机构主页' }).getAttribute('href');
  await upload(journey(), agency, path!);
});
