import { type As, deriveExpertId, enrolExpert, type TestBed } from '@heng/testing';
import { staff, type UnderWay } from './parties.js';

export const secondStaff: As = { ...staff, sub: 'staff-2' };
export const LOTTERY = { source: '双色球2026026期', result: '03 11 12 19 24 31 + 09' };
const SUBS = Array.from({ length: 9 }, (_, n) => `expert-${n + 1}`);

/** A panel as the last answer shows it. */
export type Shown = UnderWay & {
  state: string;
  list: string[];
  order: string[];
  members: { expert: string; name: string | null; hasGiven: boolean | null }[];
  strikeUntil: { date: string } | null;
};
type Call = { status: number; body: Shown & { code?: string } };

/** Enrols nine experts without ties. */
export async function enrolNine(bed: TestBed): Promise<void> {
  for (const sub of SUBS) await enrolExpert(bed, sub);
}

/** The token of an expert by the id in the pool. */
export const memberOf = (expert: string): As => ({
  role: 'expert',
  sub: SUBS.find((sub) => deriveExpertId(sub) === expert)!,
});

export const step = (bed: TestBed, { id, version }: UnderWay, name: string, as: As, body: object = {}): Promise<Call> =>
  bed.call<Call['body']>('POST', `/panels/${id}/${name}`, { as, version, body });

/** The panel that is announced for a complaint, whose drawing is on a day. */
export async function announced(bed: TestBed, { id }: UnderWay, resultOn: string, seats = 3): Promise<Shown> {
  const body = { seats, source: LOTTERY.source, resultOn };
  return done(await bed.call<Shown>('POST', `/complaints/${id}/panel`, { as: staff, body }));
}

/** The panel after two of the staff entered the result. */
export async function drawn(bed: TestBed, panel: Shown): Promise<Shown> {
  const { result } = LOTTERY;
  const once = done(await step(bed, panel, 'result', staff, { result }));
  return done(await step(bed, once, 'result', secondStaff, { result }));
}

/** The panel after every member declared to have no tie. */
export async function declared(bed: TestBed, panel: Shown): Promise<Shown> {
  let now = panel;
  for (const [n, { expert, name }] of panel.members.entries())
    if (!name) now = done(await step(bed, now, 'declaration', memberOf(expert), { name: `专家${'甲乙丙丁戊'[n]!}` }));
  return now;
}

export const GROUNDS = { fact: '公开的项目数量不实。', evidence: '双方提交的合同。', rule: '办法“信息公开要求”。' };

/** The ruling of a panel that is drawn on a day and agrees; the business date moves on to `later`. */
export async function ruledBy(
  bed: TestBed,
  complaint: UnderWay,
  { resultOn, later, verdict }: { resultOn: string; later: string; verdict: object },
): Promise<Shown> {
  const panel = await announced(bed, complaint, resultOn);
  await bed.setDate(resultOn);
  const ready = await declared(bed, await drawn(bed, panel));
  await bed.setDate(later);
  const by = (n: number): As => memberOf(ready.members[n]!.expert);
  for (const n of [0, 1, 2]) done(await step(bed, ready, 'opinion', by(n), { ...verdict, ...GROUNDS }));
  for (const n of [0, 1, 2]) done(await step(bed, ready, 'vote', by(n), verdict));
  return done(await step(bed, ready, 'ruling', by(0), GROUNDS));
}

/** The panel of a complaint as somebody reads it. */
export const panelOf = async (bed: TestBed, { id }: { id: string }, as: As = staff) =>
  (await bed.call(`GET`, `/complaints/${id}/panel`, { as })).body;

export function done({ status, body }: Call): Shown {
  if (status >= 300) throw new Error(`refused with ${status}: ${JSON.stringify(body)}`);
  return body;
}
