import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts, personsOf, readSample, type Sample, startSuite, type Suite } from '@heng/local';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import * as steps from './pages/half-year.js';
import { follow, isInOrder, pageIn, send, submit, tick, type Way, write, writeAll } from './pages/hands.js';
import { STAFF } from './pages/own.js';
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

/** A page of somebody who is signed in, or of a stranger. */
async function pageOf(person?: string, way: Way = {}): Promise<Page> {
  const page = await pageIn(browser, suite.portalUrl, way);
  if (!person) return page;
  await page.goto('/login');
  const search = page.getByLabel('姓名、单位名称或代码');
  if (await search.isVisible()) {
    await search.fill(person);
    await page.getByRole('button', { name: '查找' }).click();
  }
  await page.getByRole('button', { name: person }).click();
  await page.getByText('当前用户：').waitFor();
  return page;
}

/** The links of letters to `path`, the newest first, once there are so many. */
async function linksOf(path: string, count = 1): Promise<string[]> {
  for (let n = 0; n < 300; n += 1) {
    const links = await linksInLetters(suite, path);
    if (links.length >= count) return links;
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

const journey = () => ({ suite, sample, dataDir, pageOf });

/** The ways in which the parties of the projects use the pages. */
const WAYS: readonly Way[] = [{}, { withoutScript: true, narrow: true }, { keyboard: true }];

/**
 * The enterprise was submitted to the assessment committee, and passed. Another system of the alliance reports it by gRPC:
 * no party does it on a page.
 */
async function assess(project: string, n: number): Promise<void> {
  const as = { roles: ['subsystem'], subsystem: 'assessment' } as const;
  const ids = { assessmentId: `a5500000-0000-8000-8000-00000000000${n}`, projectId: project.split('/').at(-1)! };
  for (const [status, on] of [
    ['SUBMITTED', '2026-05-06'],
    ['PASSED', '2026-05-29'],
  ] as const) {
    const message = { ...ids, status: `ASSESSMENT_STATUS_${status}`, on };
    await suite.api.grpc({ service: 'tracking', rpc: 'RecordAssessment', as, message }, `${status} ${n}`);
  }
}

test('every party does its part on pages, from the application of an agency to the list of the recommended', async () => {
  const { agency: creditCode, sections } = sample.disclosures.at(-1)!;
  const { name, province } = sample.rows.agencies.find((row) => row.creditCode === creditCode)!;
  agencyName = name;
  const office = await pageOf(STAFF);
  const experts = personsOf(sample).filter(({ roles }) => roles.includes('expert'));
  await steps.enrol(office, Object.fromEntries(experts.map(({ sub, name }) => [sub, name])));
  await suite.moveTo('2026-03-02');
  const agency = await pageOf(name);
  const path = await steps.register(agency, office, name, province);
  await steps.disclose(agency, path, sections);
  await steps.employ(agency, path);

  const enterprises = sample.rows.enterprises.slice(0, WAYS.length);
  const parties: { agency: Page; enterprise: Page; project: string }[] = [];
  for (const [n, way] of WAYS.entries()) {
    const page = n === 0 ? agency : await pageOf(name, way);
    const enterprise = await pageOf(enterprises[n]!.name, way);
    const project = await steps.begin(page, enterprise, enterprises[n]!.name);
    parties.push({ agency: page, enterprise, project });
  }
  await suite.moveTo('2026-04-01');
  await steps.work(agency, parties[0]!.enterprise, parties[0]!.project);
  await suite.moveTo('2026-05-06');
  for (const { agency, project } of parties) await steps.complete(agency, project);
  const links = await linksOf('feedback#', WAYS.length);
  for (const [n, { enterprise }] of parties.entries())
    await steps.answerSurvey(enterprise, suite.portalUrl + links[n]!);
  await steps.complain(journey(), agency, office, path);

  await suite.moveTo('2026-06-01');
  for (const [n, { project }] of parties.entries()) await assess(project, n);
  await office.goto('/cycles/new');
  await write(office.getByLabel('周期'), '2026-H1');
  await send(office);
  await office.getByRole('heading', { name: '办理2026年上半年评级' }).waitFor();

  await suite.moveTo('2026-07-01');
  await follow(office, '截止本周期');
  await send(office);
  await until(office, '已初评');
  await follow(office, '公布抽查办法');
  await writeAll(office, { 公开抽签的名称和期号: '双色球2026076期', 开奖日期: '2026-07-02' });
  await send(office);
  await suite.moveTo('2026-07-02');
  await until(office, '按开奖结果抽取');
  await follow(office, '按开奖结果抽取');
  await write(office.getByLabel('开奖结果'), '03 11 12 19 24 31 + 09');
  await send(office);
  await office.getByRole('heading', { name: '办理2026年上半年评级' }).waitFor();
  const toRating = async (page: Page) => {
    await page.goto('/ratings');
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name: `${name}：2026年上半年评级` }).waitFor();
  };
  const decide = async (page: Page, outcome: string, reason: string) => {
    await tick(page.getByLabel(outcome, { exact: true }));
    await write(page.getByLabel('理由'), reason);
    await send(page);
    await page.getByRole('heading', { name: `${name}：2026年上半年评级` }).waitFor();
  };
  await toRating(office);
  await follow(office, '作出抽查结论');
  await decide(office, '全部属实', '抽查事项经核实，均属实。');

  const expert = await pageOf('周明远');
  await toRating(expert);
  await expert.getByRole('link', { name: '评审', exact: true }).click();
  await steps.declareNoTie(expert);
  await writeAll(expert, { '其他情况（0 至 2 分）': '1', 理由: '材料齐全，同意测算结果。' });
  await send(expert);
  await until(expert, '已评审');

  await suite.moveTo('2026-07-14');
  await office.goto('/cycles/2026-H1/publish-notices');
  await send(office);
  const stranger = await pageOf();
  await stranger.goto('/ratings');
  await until(stranger, '公示中');
  await toRating(stranger);
  expect(await main(stranger).textContent()).toContain('2026年7月28日');
  await follow(stranger, '提出异议');
  await writeAll(stranger, { 异议的内容和理由: '该机构的部分项目由他人完成。', 电子邮箱: 'objector@example.cn' });
  await send(stranger);
  await stranger.getByRole('heading', { name: '异议已经提交' }).waitFor();
  expect(await main(stranger).textContent()).toMatch(/请在 2026年7月\d+日 24 时前打开并确认/);
  await isInOrder(stranger);

  await stranger.goto((await linksOf('objection#'))[0]!);
  await stranger.getByText('该机构的部分项目由他人完成。').waitFor();
  await isInOrder(stranger);
  await submit(stranger, '确认异议');
  await stranger.getByRole('heading', { name: '异议已经确认' }).waitFor();

  await toRating(office);
  await follow(office, '异议是否受理');
  await decide(office, '受理', '异议有具体内容，予以受理。');
  const second = await pageOf('陈若水');
  await toRating(second);
  await follow(second, '决定异议');
  await steps.declareNoTie(second);
  await decide(second, '异议不成立', '经核实，项目均由该机构人员完成。');

  await suite.moveTo('2026-07-29');
  await until(office, '已授予');
  await office.goto('/cycles/2026-H1/publish-recommendation');
  await send(office);
  const reader = await pageOf(undefined, { withoutScript: true, narrow: true });
  await reader.goto('/recommendation');
  await until(reader, name);
  expect(await reader.getByRole('row', { name }).innerText()).toMatch(/\bD\b/);
});

test('files are taken, refused beside their field, and left alone when the line breaks', async () => {
  const agency = await pageOf(agencyName);
  await agency.goto('/mine');
  const path = await main(agency).getByRole('link', { name: '机构主页' }).getAttribute('href');
  await steps.upload(journey(), agency, path!);
});
