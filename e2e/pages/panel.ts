import type { Suite } from '@heng/local';
import type { Page } from 'playwright-core';
import { send, tick, write, writeAll } from './hands.js';

const RESULT = '03 11 12 19 24 31 + 09';
const STAFF = ['alliance-staff:office', 'alliance-staff:second'] as const;
const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });
const staff = (sub: string) => ({ roles: ['alliance-staff' as const], sub });

/** The names of the experts of the pool, by their ids there. */
export async function expertNames({ api }: Pick<Suite, 'api'>): Promise<Map<string, string>> {
  const { items } = (await api.http('registry', staff(STAFF[0])).GET('/experts', {}))!.data!;
  return new Map(items.map(({ id, name }) => [id, name]));
}

/** Announces and draws a panel for a complaint; the business date moves on to the day of the drawing. */
export async function drawPanel({ api, moveTo }: Suite, complaintId: string, resultOn: string): Promise<void> {
  const [office, second] = STAFF.map((sub) => api.http('complaints', staff(sub)));
  const path = { id: complaintId };
  const body = { seats: 3, source: '双色球2026026期', resultOn } as const;
  let panel = (await office!.POST('/complaints/{id}/panel', { params: { path, header: key() }, body }))!.data!;
  await moveTo(resultOn);
  for (const by of [office!, second!]) {
    const params = { path: { id: panel.id }, header: { ...key(), 'If-Match': `"${panel.version}"` } };
    panel = (await by.POST('/panels/{id}/result', { params, body: { result: RESULT } }))!.data!;
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

/** The members of a drawn panel declare, give the same opinion, vote and rule; the business date moves on to `later`. */
export async function ruleAlike(suite: Suite, complaintId: string, verdict: Verdict, later: string): Promise<void> {
  const { api, moveTo } = suite;
  const { items } = (await api.http('registry', staff(STAFF[0])).GET('/experts', {}))!.data!;
  const path = { id: complaintId };
  const panelNow = async () =>
    (await api.http('complaints', staff(STAFF[0])).GET('/complaints/{id}/panel', { params: { path } }))!.data!.panel!;
  const { members } = await panelNow();
  const grounds = { fact: '收费与合同不符。', evidence: '双方的合同。', rule: '办法“投诉、举报及处理”。' };
  const said = { ...verdict, measures: [...verdict.measures] };
  const eachMember = async (
    act: (as: ReturnType<typeof api.http<'complaints'>>, name: string, params: object) => unknown,
  ) => {
    for (const { expert } of members) {
      const { sub, name } = items.find(({ id }) => id === expert)!;
      const { id, version } = await panelNow();
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
  members.length = 1;
  await eachMember((as, _, params) => as.POST('/panels/{id}/ruling', { params: params as never, body: grounds }));
}

type Deliberating = Readonly<{
  suite: Suite;
  pageOf: (person: string) => Promise<Page>;
  declareNoTie: (expert: Page) => Promise<void>;
}>;

const GROUNDS = { 认定的事实: '年限与首个合同相符。', 证据: '首个项目的合同。', 依据: '办法“信息公开要求”。' };

/** Staff announce a panel and enter the result, two of them; the agency strikes a member; the others rule by pages, all alike. */
export async function ruleByPanel(
  { suite, pageOf, declareNoTie }: Deliberating,
  on: Readonly<{ agency: Page; office: Page; url: string; resultOn: string; later: string; outcome?: string }>,
): Promise<Page> {
  const { agency, office, url, resultOn, later, outcome = '不成立' } = on;
  const [panelUrl, id] = [`${url}/panel`, url.split('/').at(-1)!];
  const open = async (page: Page, path: string) => page.goto(`${panelUrl}/${path}`);
  await open(office, 'new');
  await writeAll(office, { 公开摇号: '双色球2026050期', 开奖日期: resultOn });
  await send(office);
  await suite.moveTo(resultOn);
  for (const page of [office, await pageOf('联盟工作人员乙')]) {
    await open(page, 'result');
    await writeAll(page, { 结果: RESULT });
    await send(page);
  }
  const pages = new Map<string, Page>();
  const experts = async () => {
    const found: Page[] = [];
    for (const name of await membersOf(suite, id, url.includes('/cases/') ? 'rating-cases' : 'complaints')) {
      if (!pages.has(name)) pages.set(name, await pageOf(name));
      found.push(pages.get(name)!);
    }
    return found;
  };
  const declare = async () => {
    for (const page of await experts()) {
      await open(page, 'declaration');
      if (page.url().endsWith('/declaration')) await declareNoTie(page);
    }
  };
  await declare();
  await open(agency, 'strike');
  await tick(agency.locator('input[type=radio]').first());
  await send(agency);
  await declare();
  await suite.moveTo(later);
  const members = await experts();
  for (const page of members) {
    await open(page, 'opinion');
    await tick(page.getByLabel(outcome, { exact: true }));
    await giveGrounds(page);
  }
  for (const page of members) {
    await open(page, 'vote');
    await send(page);
  }
  const [presiding] = members as [Page];
  await open(presiding, 'ruling');
  await giveGrounds(presiding);
  return presiding;
}

async function giveGrounds(page: Page): Promise<void> {
  for (const [label, said] of Object.entries(GROUNDS)) await write(page.getByLabel(label, { exact: true }), said);
  await send(page);
}
