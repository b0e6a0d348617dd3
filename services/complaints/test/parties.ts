import { randomUUID } from 'node:crypto';
import { AgencyDirectory } from '@heng/agency-directory';
import { AgencyRegistered } from '@heng/contracts';
import { Clock, deriveId } from '@heng/kit';
import { type As, deriveExpertId, enrolExpert, eventually, type TestBed } from '@heng/testing';
import { rule, type Ruling } from '../src/domain/case/complaint.js';
import { ComplaintStore } from '../src/storage/complaint.store.js';

export const staff: As = { role: 'alliance-staff' };
export const expert: As = { role: 'expert' };
export const office = { creditCode: '91350100M000100Y43', as: { role: 'agency', org: '91350100M000100Y43' } as As };
export const otherOffice = {
  creditCode: '12440600MB2C07549J',
  as: { role: 'agency', org: '12440600MB2C07549J' } as As,
};

export const grievance = {
  allegation: 'false-disclosure',
  statement: '该机构公开的项目数量与实际不符。',
  evidence: ['https://example.cn/contract.pdf'],
};
export const reply = { statement: '已按合同逐一核对。', evidence: ['https://example.cn/contracts.pdf'] };

/** Enrols the expert, registers an agency and waits until complaints knows both. @returns the agency's id */
export async function registered(bed: TestBed, { creditCode }: { creditCode: string }): Promise<string> {
  await enrolExpert(bed);
  const agencyId = deriveId(creditCode);
  const agency = {
    agencyId,
    creditCode,
    creditCodeStatus: 'verified',
    name: '福州衡鉴管理咨询有限公司',
    province: '350000',
  };
  await bed.publish(AgencyRegistered, agencyId, { ...agency, registeredOn: '2026-01-05' });
  const directory = bed.running.app.get(AgencyDirectory);
  await eventually(async () => expect(await directory.find(agencyId)).toBeDefined());
  return agencyId;
}

/** A running complaint, as in the last answer. */
export type UnderWay = { id: string; version: number; due?: { date: string } | null; allowedActions: string[] };

let filings = 0;
/** Each one in other words: an equal filing would join the first. */
export async function filed(bed: TestBed, agencyId: string): Promise<UnderWay> {
  const statement = `${grievance.statement}（第${++filings}件）`;
  return done(await bed.call<UnderWay>('POST', '/complaints', { body: { ...grievance, statement, agencyId } }));
}

export async function accepted(bed: TestBed, agencyId: string): Promise<UnderWay> {
  return act(bed, await filed(bed, agencyId), 'acceptance', staff);
}

export async function answered(bed: TestBed, agencyId: string, { as } = office): Promise<UnderWay> {
  return act(bed, await accepted(bed, agencyId), 'answer', as, reply);
}

/** Takes the next step with a complaint. A `ruling` is the step that the case takes when its panel has ruled. @throws Error where it is refused */
export async function act(
  bed: TestBed,
  complaint: UnderWay,
  step: string,
  as: As,
  body: object = {},
): Promise<UnderWay> {
  const { id, version } = complaint;
  if (step !== 'ruling')
    return done(await bed.call<UnderWay>('POST', `/complaints/${id}/${step}`, { as, version, body }));
  const cause = { handler: 'test', id: `${id} ${version}`, actor: { sub: 'expert-1', role: 'expert' as const } };
  const [store, clock] = [bed.running.app.get(ComplaintStore), bed.running.app.get(Clock)];
  const ruling = { severity: null, ...body } as Ruling;
  await store.changeExisting(id, cause, (current) => rule(current, ruling, clock.day()), { expect: version });
  return read(bed, complaint);
}

function done({ status, body }: { status: number; body: UnderWay }): UnderWay {
  if (status >= 300) throw new Error(`refused with ${status}: ${JSON.stringify(body)}`);
  return body;
}

type Seated = Readonly<{ members?: readonly string[]; left?: readonly string[]; state?: string; matter?: string }>;
/** A panel on a matter, by the subs of those with a seat and of those who left; by default one that has ruled. @returns its id */
export async function seat(
  bed: TestBed,
  { id }: { id: string },
  agencyId: string,
  { members = ['expert-1'], left = [], state = 'ruled', matter = 'complaint' }: Seated = {},
): Promise<string> {
  const [seated, gone] = [members.map(deriveExpertId), left.map(deriveExpertId)];
  const order = [...gone, ...seated];
  const departures = gone.map((expert) => ({ expert, how: 'recused', reason: '本人提出。' }));
  const declared = seated.map((one) => ({ expert: one, name: '某某', on: '2026-01-05' }));
  const rules = { seats: seated.length, quorum: 1, strikes: { agency: 1 } };
  const panel = { rules, conflicts: [], list: order, listHash: '', seed: '', order, departures };
  const [row]: [{ id: string }] = await bed.db.query(
    `insert into panel (id, version, matter, matter_id, agency_id, round, state, panel, source, result_on, announced_on, entries, declarations)
     values ($1, 1, $2, $3, $4, 1, $5, $6, '', '2026-01-05', '2026-01-04', '[]', $7) returning id`,
    [randomUUID(), matter, id, agencyId, state, panel, JSON.stringify(declared)],
  );
  return row.id;
}

/** The complaint as staff read it. */
export const read = async (bed: TestBed, { id }: { id: string }, as: As = staff) =>
  (await bed.call('GET', `/complaints/${id}`, { as })).body;

export const problem = ({ status, body }: { status: number; body: { code?: string } }) => ({ status, code: body.code });
