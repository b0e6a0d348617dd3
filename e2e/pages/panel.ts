import type { Suite } from '@heng/local';
import type { Page } from 'playwright-core';
import { send, tick, write, writeAll } from './hands.js';
import { send as sendAsIs } from './own.js';

const RESULT = '03 11 12 19 24 31 + 09';
const STAFF = ['alliance-staff:office', 'alliance-staff:second'] as const;
const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });
const staff = (sub: string) => ({ roles: ['alliance-staff' as const], sub });

/** The names of the experts of the pool, by their ids there. */
export async function expertNames({ api }: Pick<Suite, 'api'>): Promise<Map<string, string>> {
  const { items } = (await api.http('registry', staff(STAFF[0])).GET('/experts', {}))!.data!;
  return new Map(items.map(({ id, name }) => [id, name]));
}

/** Announces and draws a panel for each complaint; the business date moves on to the day of the drawing. */
export async function drawPanels({ api, moveTo }: Suite, complaints: readonly string[], on: string): Promise<void> {
  const [office, second] = STAFF.map((sub) => api.http('complaints', staff(sub)));
  const body = { seats: 3, source: '双色球2026026期', resultOn: on } as const;
  const panels = await Promise.all(
    complaints.map((id) => office!.POST('/complaints/{id}/panel', { params: { path: { id }, header: key() }, body })),
  );
  await moveTo(on);
  for (const { data } of panels)
    for (const [n, by] of [office!, second!].entries()) {
      const header = { ...key(), 'If-Match': `"${data!.version + n}"` };
      const params = { path: { id: data!.id }, header };
      await by.POST('/panels/{id}/result', { params, body: { result: RESULT } });
    }
}

/** The names of a panel's members, in the order of the draw; `matter` is what it rules on. */
export async function membersOf(
  suite: Suite,
  id: string,
  matter: 'complaints' | 'rating-cases' = 'complaints',
): Promise<string[]> {
  const complaints = suite.api.http('complaints', staff(STAFF[0]));
  const { panel } = (await complaints.GET(`/${matter}/{id}/panel`, { params: { path: { id } } }))!.data!;
  const names = await expertNames(suite);
  return panel!.members.map(({ expert }) => names.get(expert)!);
}

type Verdict = Readonly<{
  outcome: 'upheld' | 'dismissed';
  severity: 'minor' | 'ordinary' | 'serious' | null;
  measures: readonly ('announcement' | 'rating-review')[];
}>;

/** The members of drawn panels declare, give the same opinion, vote and rule; the business date moves on to `later`. */
export async function ruleAlike(
  suite: Suite,
  complaints: readonly string[],
  verdict: Verdict,
  later: string,
): Promise<void> {
  const { api, moveTo } = suite;
  const { items } = (await api.http('registry', staff(STAFF[0])).GET('/experts', {}))!.data!;
  const office = api.http('complaints', staff(STAFF[0]));
  const panelNow = async (id: string) =>
    (await office.GET('/complaints/{id}/panel', { params: { path: { id } } }))!.data!.panel!;
  const grounds = { fact: '收费与合同不符。', evidence: '双方的合同。', rule: '办法“投诉、举报及处理”。' };
  const said = { ...verdict, measures: [...verdict.measures] };
  const eachMember = async (
    act: (as: ReturnType<typeof api.http<'complaints'>>, name: string, params: object) => unknown,
    most = 3,
  ) => {
    for (const complaint of complaints)
      for (const { expert } of (await panelNow(complaint)).members.slice(0, most)) {
        const { sub, name } = items.find(({ id }) => id === expert)!;
        const { id, version } = await panelNow(complaint);
        const params = { path: { id }, header: { ...key(), 'If-Match': `"${version}"` } };
        await act(api.http('complaints', { roles: ['expert'], sub }), name, params);
      }
  };
  await eachMember((as, name, params) =>
    as.POST('/panels/{id}/declaration', { params: params as never, body: { name } }),
  );
  await moveTo(later);
  await eachMember((as, _, params) =>
    as.POST('/panels/{id}/opinion', { params: params as never, body: { ...said, ...grounds } }),
  );
  await eachMember((as, _, params) => as.POST('/panels/{id}/vote', { params: params as never, body: said }));
  await eachMember((as, _, params) => as.POST('/panels/{id}/ruling', { params: params as never, body: grounds }), 1);
}

type Deliberating = Readonly<{
  suite: Suite;
  pageOf: (person: string) => Promise<Page>;
  declareNoTie: (expert: Page) => Promise<void>;
}>;

const GROUNDS = { 认定的事实: '年限与首个合同相符。', 证据: '首个项目的合同。', 依据: '办法“信息公开要求”。' };

type Sitting = Readonly<{
  office: Page;
  url: string;
  resultOn: string;
  later: string;
  /** Strikes a member; without it the first of the draw recuses. */
  agency?: Page;
  recuses?: (member: Page) => Promise<void>;
  /** The labels of what each member chooses, and the severity. */
  verdict?: readonly string[];
  severity?: string;
}>;

/** Staff announce a panel and enter the result, two of them; a member leaves; the others rule by pages, all alike. */
export async function ruleByPanel({ suite, pageOf, declareNoTie }: Deliberating, on: Sitting): Promise<Page> {
  const { url, later } = on;
  const open = (page: Page, path: string) => page.goto(`${url}/panel/${path}`);
  await draw({ suite, pageOf }, on);
  const pages = new Map<string, Page>();
  const experts = async () => {
    const matter = url.includes('/cases/') ? 'rating-cases' : 'complaints';
    const names = await membersOf(suite, url.split('/').at(-1)!, matter);
    for (const name of names) if (!pages.has(name)) pages.set(name, await pageOf(name));
    return names.map((name) => pages.get(name)!);
  };
  const declare = async () => {
    for (const page of await experts()) {
      await open(page, 'declaration');
      if (page.url().endsWith('/declaration')) await declareNoTie(page);
    }
  };
  if (on.recuses) {
    const [first] = await experts();
    await open(first!, 'declaration');
    await on.recuses(first!);
  }
  await declare();
  if (on.agency) {
    await open(on.agency, 'strike');
    await tick(on.agency.locator('input[type=radio]').first());
    await send(on.agency);
    await declare();
  }
  await suite.moveTo(later);
  const members = await experts();
  // The pages of one member look like those of the others.
  const sends = (page: Page) => (page === members[0] ? send(page) : sendAsIs(page, '继续'));
  for (const page of members) {
    await open(page, 'opinion');
    await decide(page, on);
    await giveGrounds(page);
    await sends(page);
  }
  for (const page of members) {
    await open(page, 'vote');
    await sends(page);
  }
  const [presiding] = members as [Page];
  await open(presiding, 'ruling');
  await giveGrounds(presiding);
  await send(presiding);
  return presiding;
}

/** Staff announce the panel and enter the result of the drawing, two of them. */
async function draw({ suite, pageOf }: Omit<Deliberating, 'declareNoTie'>, { office, url, resultOn }: Sitting) {
  await office.goto(`${url}/panel/new`);
  await writeAll(office, { 公开摇号: '双色球2026050期', 开奖日期: resultOn });
  await send(office);
  await suite.moveTo(resultOn);
  for (const page of [office, await pageOf('联盟工作人员乙')]) {
    await page.goto(`${url}/panel/result`);
    await writeAll(page, { 结果: RESULT });
    await send(page);
  }
}

async function decide(page: Page, { verdict = ['不成立'], severity }: Sitting): Promise<void> {
  for (const label of verdict) await tick(page.getByLabel(label, { exact: true }));
  if (severity) await page.getByLabel('情节').selectOption({ label: severity });
}

async function giveGrounds(page: Page): Promise<void> {
  for (const [label, said] of Object.entries(GROUNDS)) await write(page.getByLabel(label, { exact: true }), said);
}
