import { randomUUID } from 'node:crypto';
import { type As, TestBed } from '@heng/testing';
import { upload } from '../../test/hand-in.js';
import { act, expert, grievance, office, otherOffice, problem, registered, reply, staff } from '../../test/parties.js';
import { reported, verifiedReport } from '../../test/reports.js';
import { complaints } from '../complaints.module.js';

let [agencyId, otherId] = ['', ''];
const bed = TestBed.of(complaints);
beforeAll(async () => {
  [agencyId, otherId] = [await registered(bed, office), await registered(bed, otherOffice)];
});

type Filed = { id: string; version: number; number: string; allowedActions: string[] };
type Alike = {
  kind: string;
  id: string;
  because: string[];
  merge: { kind: string; id: string; version: number; sameAs: string };
};
/** Facts in words of their own, so that tests do not find those of each other. */
const FACTS = {
  泉州: '泉州项目的两名咨询人员只来过三次，现场服务记录却写了十二天，还要求补签确认单。',
  厦门: '培训资料照抄别家企业，内部审核没有开展，管理评审报告由咨询方代写。',
  南平: '评定组组长就是咨询项目负责人，咨询和评定没有分开。',
} as const;
const file = async (statement: string, body: object = {}, as?: As): Promise<Filed> =>
  (await bed.call('POST', '/complaints', { body: { ...grievance, statement, agencyId, ...body }, ...(as && { as }) }))
    .body;
const alikeTo = async ({ id }: { id: string }, kind = 'complaints', as: As = staff) =>
  bed.call<Alike[]>('GET', `/${kind}/${id}/alike`, { as });
const summary = async () => (await bed.call('GET', `/agencies/${agencyId}/complaints/summary`)).body;

test('a filing told anew is suggested, with the merge of the later into the earlier one; others are not', async () => {
  const first = await file(FACTS.泉州);
  await file('该机构公开的案例里有我公司，但我公司从未与其签订过咨询服务合同。');
  await file(FACTS.泉州, { agencyId: otherId });
  await bed.setDate('2026-03-03');
  const again = await file(`再次投诉：${FACTS.泉州}至今没有回应。`);
  const { body } = await alikeTo(again);
  expect(body).toMatchObject([
    { kind: 'complaint', id: first.id, number: first.number, likeness: 100, because: ['words'] },
  ]);
  expect(body[0]!.merge).toMatchObject({ id: again.id, sameAs: first.id });
  expect((await alikeTo(first)).body).toMatchObject([{ id: again.id, merge: { id: again.id, sameAs: first.id } }]);
});

test('the same person signed in, and the same file, are a reason, also where the words are others', async () => {
  const person: As = { role: 'enterprise', org: '91110000802100433B', sub: 'same-person' };
  const photo = async () => {
    const token = randomUUID();
    return { draftToken: token, fileIds: [(await upload(bed, '同一张照片', { token })).body.id] };
  };
  const first = await file('漳州的事情，说得很简单。', await photo(), person);
  await act(bed, first, 'acceptance', staff);
  const again = await file('另一种完全不同的讲法与措辞。', await photo(), person);
  expect((await alikeTo(again)).body).toMatchObject([{ id: first.id, because: ['filer', 'files'] }]);
  const report = await reported(bed, agencyId, { statement: '举报里换了一套说法。' }, person);
  const found = (await alikeTo(report, 'reports')).body;
  expect(found.map(({ id }) => id).sort()).toEqual([first.id, again.id].sort());
  expect(JSON.stringify(found)).not.toContain('same-person');
});

test('a verified report that joins a complaint counts once, everywhere', async () => {
  const before = await summary();
  const complaint = await file(FACTS.厦门);
  const answered = await act(bed, await act(bed, complaint, 'acceptance', staff), 'answer', office.as, reply);
  await act(bed, answered, 'ruling', expert, { outcome: 'upheld', severity: 'minor', reason: '属实。' });
  const report = await verifiedReport(bed, agencyId, 'serious');
  await bed.db.query('update report set statement = $2 where id = $1', [report.id, FACTS.厦门]);
  expect((await summary()).accepted - before.accepted).toBe(2);
  const [found] = (await alikeTo(complaint)).body;
  expect(found).toMatchObject({
    kind: 'report',
    id: report.id,
    merge: { kind: 'report', id: report.id, sameAs: complaint.id },
  });
  const { version, sameAs } = found!.merge;
  const merged = await bed.call('POST', `/reports/${report.id}/incident`, {
    ...{ as: staff, version, body: { sameAs, reason: '同一事实。' } },
  });
  expect(merged.status).toBe(200);
  const after = await summary();
  expect([after.accepted - before.accepted, after.upheld - before.upheld]).toEqual([1, 1]);
  expect(after.upheldBySeverity.serious - before.upheldBySeverity.serious).toBe(1);
  const told = (await bed.recorded('complaints.report-verified.v1')).filter(({ subject }) => subject === report.id);
  expect(told.at(-1)!.data).toMatchObject({ incidentId: complaint.id });
  expect((await alikeTo(complaint)).body).toEqual([]);
  // The agency reads nothing of the report.
  const seen = await bed.call('GET', `/complaints/${complaint.id}`, { as: office.as });
  expect(JSON.stringify(seen.body)).not.toContain(report.id);
});

test('staff with a tie to the agency, and all others, are told nothing', async () => {
  const one = await file(FACTS.南平);
  const tied: As = { ...staff, org: office.creditCode };
  expect(problem((await alikeTo(one, 'complaints', tied)) as never)).toEqual({
    status: 403,
    code: 'kit.conflict-of-interest',
  });
  for (const as of [office.as, expert]) expect((await alikeTo(one, 'complaints', as)).status).toBe(403);
});

test('the cases compared are reached by an index of the agency', async () => {
  await bed.db.query('set enable_seqscan = off');
  const plan = async (table: string) =>
    JSON.stringify(
      await bed.db.query(
        `explain select id from ${table} where agency_id = $1 and filed_on >= '2026-01-01' order by arrival desc limit 500`,
        [agencyId],
      ),
    );
  expect([await plan('complaint'), await plan('report')]).toEqual([
    expect.stringContaining('complaint_agency'),
    expect.stringContaining('report_agency'),
  ]);
});
