import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, handIn, personsOf, readSample, type Sample, startSuite, type Suite } from '@heng/local';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { checkAnswers, NOT_IN_SAMPLE } from './answers.js';
import { axeFaults, startBrowser } from './browser.js';
import { endsAsRecorded } from './outcome.js';
import { calendarPages } from './pages/calendar.js';
import { casePages } from './pages/cases.js';
import { consolePages } from './pages/console.js';
import { correspondencePages } from './pages/correspondence.js';
import { complaintPages } from './pages/complaint.js';
import { poolPages } from './pages/experts.js';
import { agencyPages, agencySearch, factPages, figurePages } from './pages/agencies.js';
import { letterPages } from './pages/letters.js';
import { consentPages, feedbackPages } from './pages/links.js';
import { mediationPages } from './pages/mediation.js';
import { computingPages, methodPages } from './pages/method.js';
import { newcomer, ownPages } from './pages/own.js';
import { boardPages, enterprisePages, ownDataPages, partyPages, projectPages } from './pages/projects.js';
import { reportPages } from './pages/reports.js';
import { receiptPages } from './pages/receipts.js';
import { main, PHOTO, type Site } from './pages/site.js';
import { uploadPages } from './pages/uploads.js';
import { everyPage } from './pages/every-page.js';

jest.setTimeout(900_000);

let dataDir: string;
let sample: Sample;
let suite: Suite;
let browser: Browser;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heng-pages-'));
  await chmod(dataDir, 0o711);
  sample = await readSample(join(import.meta.dirname, '../samples/2026-H1'));
  const until = new AbortController().signal;
  const persons = [...personsOf(sample), newcomer];
  const startOn = sample.plan.span.from;
  suite = await startSuite({ dataDir, ports: await freePorts(), startOn, persons, say: () => undefined, until });
  await handIn(suite, sample, { dataDir, until });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await suite?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

type Options = Parameters<Browser['newContext']>[0];
let contexts: BrowserContext[] = [];
let strangers: BrowserContext | undefined;
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
  strangers = undefined;
});

async function contextOf(options: Options): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: suite.portalUrl, ...options });
  contexts.push(context);
  return context;
}

async function open(path: string, options: Options = {}): Promise<Page> {
  strangers ??= await contextOf(options);
  const page = await strangers.newPage();
  await page.goto(path);
  return page;
}

/** Signs in at the first time; later on the session is still there. */
async function as(name: string, options: Options = {}): Promise<Page> {
  const storageState = sessions.get(name);
  const context = await contextOf({ ...options, ...(storageState && { storageState }) });
  const page = await context.newPage();
  if (storageState) return page;
  await page.goto('/');
  await signIn(page, name);
  await page.getByRole('button', { name: '退出登录' }).waitFor();
  sessions.set(name, await context.storageState());
  return page;
}

/** Signs in as the organisation or person of that name. */
async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: '登录' }).click();
  await page.getByLabel('姓名、单位名称或代码').fill(name);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('button', { name }).click();
}

test('the half-year ends with the grades that the figures of each agency deserve', () => endsAsRecorded(suite, sample));

test('every GET answers as the API description says, without any other property', async () => {
  const { agency } = sample.rows.complaints[0]!;
  const { enterprise } = sample.rows.projects.find((row) => row.agency === agency)!;
  const { faults, unreached } = await checkAnswers(suite, { agency, enterprise });
  expect({ faults, unreached: unreached.sort() }).toEqual({ faults: [], unreached: NOT_IN_SAMPLE.sort() });
});

const agencyOf = (n: number) => sample.rows.agencies[n]!;

test.each([
  ...['/', '/agencies', '/ratings', '/recommendation', '/complaints', '/calendar', '/announcements'],
  ...['/public-cases', '/summaries'],
  ...['/accessibility', '/privacy', '/open-data', '/method', '/calendar/calculate', '/knowledge', '/complaints/how'],
])('%s has no fault of accessibility in English and in large type', async (path) => {
  const page = await open('/?type=large');
  await page.goto(`${path}?lang=en`);
  expect(await page.locator('html.large[lang=en]').count()).toBe(1);
  expect(await axeFaults(page)).toEqual([]);
});

test('an agency is found by its name, and its page leads to its rating and the facts behind it', async () => {
  const { name, creditCode } = agencyOf(0);
  const page = await open('/');
  await page.getByRole('searchbox').fill(name.slice(0, 4));
  await page.getByRole('button', { name: '查找咨询机构' }).click();
  await page.getByRole('link', { name }).click();
  expect(await main(page).textContent()).toContain(creditCode);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: '2026年上半年' }).click();
  expect(await main(page).locator('h1').textContent()).toBe(`${name}：2026年上半年评级`);
  await page.locator('summary').filter({ hasText: '依据的记录' }).click();
  expect(await page.getByRole('cell', { name: '持有有效考试合格证书的人员' }).count()).toBeGreaterThan(0);
  expect(await axeFaults(page)).toEqual([]);
  expect(await main(page).textContent()).not.toMatch(/\d{4}-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f]{4}/);
});

test('the recommended list has the agencies of the sample by grade', async () => {
  const page = await open('/recommendation');
  const grades = await page.locator('tbody tr td:nth-child(2)').allTextContents();
  const expected = (await suite.api.http('rating').GET('/cycles/{cycle}/recommendation', {
    params: { path: { cycle: sample.plan.cycle } },
  }))!.data!;
  expect(grades).toEqual(expected.agencies.map(({ grade }) => grade));
  expect(grades.length).toBeGreaterThan(30);
});

test('anyone files a complaint without script, at 320 pixels, by keyboard; withdrawn, one of public interest goes on', async () => {
  const { name } = agencyOf(3);
  const page = await open('/agencies', { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  await page.getByRole('link', { name }).press('Enter');
  await page.getByRole('link', { name: '投诉这家机构' }).press('Enter');
  const goOn = async (question: number) => {
    await page.getByRole('button', { name: '继续' }).press('Enter');
    await page.getByText(`第 ${question} 题，共 9 题`).waitFor();
  };
  const toTheCheck = async (...files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    for (const question of [3, 4]) await goOn(question);
    if (files.length > 0) await page.getByLabel('证据文件').setInputFiles(files);
    for (const question of [5, 6, 7, 8, 9]) await goOn(question);
    await page.getByRole('button', { name: '继续' }).press('Enter');
    await page.getByRole('heading', { name: '提交前请核对' }).waitFor();
    expect(await main(page).textContent()).toMatch(/现场\.png\s加密\.bin（无法检查，已原样封存）/);
  };
  await goOn(1);
  expect(await page.getByRole('alert').getByRole('listitem').allTextContents()).toEqual(['请填写投诉的事由']);
  await page.getByLabel('公开的信息不实').press('Space');
  await goOn(2);
  await page.getByLabel('事实经过').fill('<b>该机构</b>公开的案例并非由其承担。');
  const locked = { name: '加密.bin', mimeType: 'application/zip', buffer: Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]) };
  await toTheCheck({ name: '现场.png', mimeType: 'image/png', buffer: PHOTO }, locked);
  expect(await main(page).textContent()).toContain('<b>该机构</b>公开的案例并非由其承担。');
  await page.getByRole('button', { name: '修改' }).press('Enter');
  await goOn(2);
  expect(await page.getByLabel('事实经过').inputValue()).toContain('案例');
  await toTheCheck();
  await page.getByRole('button', { name: '确认提交' }).press('Enter');
  await page.getByRole('heading', { name: '投诉已经提交' }).waitFor();
  expect(await main(page).textContent()).toMatch(/联盟将在 \d{4}年\d+月\d+日 24 时前决定是否受理/);
  const [number, code] = await main(page).locator('dd strong').allTextContents();
  expect([number, code]).toEqual([
    expect.stringMatching(/^T\d{4}-\d{6}-\d$/),
    expect.stringMatching(/^(\d{5} ){4}\d{5}$/),
  ]);
  const [receipt] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载回执文件' }).press('Enter'),
  ]);
  expect(receipt.suggestedFilename()).toBe(`receipt-${number}.json`);
  expect(JSON.parse(await readFile(await receipt.path(), 'utf8'))).toHaveProperty('receipt');
  await page.getByRole('link', { name: '查看办理情况' }).press('Enter');
  await page.getByLabel('编号').fill(number!);
  await page.getByLabel('查询码').fill(code!.replaceAll(' ', ''));
  await page.getByRole('button', { name: '查看' }).press('Enter');
  await page.getByRole('heading', { name: `投诉 ${number}` }).waitFor();
  expect(page.url()).toBe(`${suite.portalUrl}/case`);
  expect(await main(page).textContent()).toMatch(/待受理.*<b>该机构<\/b>公开的案例并非由其承担/);
  await page.getByRole('button', { name: '撤回', exact: true }).press('Enter');
  expect(await main(page).textContent()).toContain('涉及公共利益：您可以撤回，联盟仍会继续办理');
  await page.getByRole('button', { name: '继续' }).press('Enter');
  await page.getByRole('button', { name: '确认提交' }).press('Enter');
  await page.getByText(/^您已于.+撤回。$/).waitFor();
  const { items } = (await suite.api.http('registry').GET('/agencies', { params: { query: { q: name } } }))!.data!;
  const query = { agencyId: items[0]!.id, state: 'filed' } as const;
  const office = suite.api.http('complaints', { roles: ['alliance-staff'], sub: 'alliance-staff:office' });
  const { data: waiting } = (await office.GET('/complaints', { params: { query } }))!;
  expect(waiting!.items.map((one) => one.number)).toContain(number);
});

test('who may not open a page is led to the sign-in, and somebody else gets a word why not', async () => {
  const { items } = (await suite.api
    .http('complaints', { roles: ['alliance-staff'], sub: 'alliance-staff:office' })
    .GET('/complaints', {}))!.data!;
  const complaint = items.find(({ state }) => state === 'ruled')!;
  const { name } = (await suite.api.http('registry').GET('/agencies/{id}', {
    params: { path: { id: complaint.agencyId } },
  }))!.data!;
  const other = sample.rows.agencies.find((agency) => agency.name !== name)!;

  const page = await open(`/complaints/${complaint.id}`);
  expect(page.url()).toContain('/sign-in/');
  await page.getByLabel('姓名、单位名称或代码').fill(name);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('button', { name }).click();
  expect(page.url()).toBe(`${suite.portalUrl}/complaints/${complaint.id}`);
  expect(await main(page).textContent()).toContain('机构的回应');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('link', { name: '登录' }).waitFor();

  await signIn(page, other.name);
  const answer = await page.goto(`/complaints/${complaint.id}`);
  expect(answer?.status()).toBe(403);
  expect(await main(page).textContent()).not.toContain(name);
});

test('a form of another site, or without its token, changes nothing', async () => {
  const { id } = (await suite.api.http('registry').GET('/agencies', {}))!.data!.items[0]!;
  const url = `${suite.portalUrl}/agencies/${id}/complaint`;
  const body = new URLSearchParams({ allegation: 'other', statement: 'x', _step: 'send' });
  const plain = await fetch(url, { method: 'POST', body });
  expect(plain.status).toBe(403);
  const foreign = await fetch(url, { method: 'POST', body, headers: { origin: 'https://elsewhere.example' } });
  expect(foreign.status).toBe(403);
  expect(await foreign.text()).toContain('表单已经失效');
});

test('no page can be framed, and no script runs but the site’s own', async () => {
  const { headers } = await fetch(suite.portalUrl);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  const page = await open('/login?to=https://elsewhere.example/');
  expect(new URL(page.url()).pathname).toMatch(/^\/sign-in\//);
  await page.getByRole('button').filter({ hasText: '联盟工作人员甲' }).click();
  expect(page.url()).toBe(`${suite.portalUrl}/`);
});

test('with a service down its part of a page says so, and the rest stands', async () => {
  const { id, name } = (await suite.api.http('registry').GET('/agencies', {}))!.data!.items[0]!;
  await suite.services.complaints.stop();
  const page = await open(`/agencies/${id}`);
  expect(await main(page).locator('h1').textContent()).toBe(name);
  expect(await main(page).textContent()).toContain('投诉服务暂时没有响应');
  const answer = await page.goto(`/agencies/${id}/complaint`);
  expect(answer?.status()).toBe(200);
  suite.services.complaints.start();
  await suite.services.complaints.ready();
});

const site: Site = { suite: () => suite, sample: () => sample, open, as, signIn };
for (const pages of [
  letterPages,
  agencySearch,
  agencyPages,
  figurePages,
  factPages,
  consentPages,
  feedbackPages,
  boardPages,
  projectPages,
  partyPages,
  enterprisePages,
  ownDataPages,
  methodPages,
  computingPages,
  receiptPages,
  everyPage,
  poolPages,
  correspondencePages,
  uploadPages,
  ...ownPages,
  ...consolePages,
  ...calendarPages,
  mediationPages,
  casePages,
  reportPages,
  complaintPages,
])
  pages(site);
