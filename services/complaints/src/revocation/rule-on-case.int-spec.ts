import { CaseDecided, CaseOpened, RulingIssued } from '@heng/contracts';
import { deriveId } from '@heng/kit';
import { type As, deriveExpertId, enrolExpert, eventually, TestBed } from '@heng/testing';
import { download, upload } from '../../test/hand-in.js';
import { declared, done, drawn, enrolNine, LOTTERY, memberOf, type Shown, step } from '../../test/panels.js';
import { answered, office, otherOffice, problem, registered, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
  await enrolNine(bed);
  await enrolExpert(bed, 'employee', { affiliation: office.creditCode });
});

const told = { facts: '两名人员参加了评定。', reason: '违反咨询与评定分离原则。' };
const grounds = { fact: '两名人员参加了评定。', evidence: '评定记录。', rule: '办法“评级”。' };
const toC = { outcome: 'adjusted', grade: 'C' };
const open = (over: object = {}, as: As = staff) =>
  bed.call('POST', '/rating-cases', { as, body: { agencyId, ground: 'separation-breached', ...told, ...over } });
const read = async (id: string, as: As = staff) => bed.call('GET', `/rating-cases/${id}`, { as });
const announce = (id: string, resultOn: string) =>
  bed.call<Shown & { code?: string }>('POST', `/rating-cases/${id}/panel`, {
    ...{ as: staff, body: { seats: 3, source: LOTTERY.source, resultOn } },
  });
const recorded = async (type: string, id: string) =>
  (await bed.recorded(`complaints.${type}.v1`)).filter(({ data }) => data['caseId'] === id).map(({ data }) => data);
const opened = (id: string, state = 'open') => eventually(async () => expect((await read(id)).body.state).toBe(state));

test('staff open a case; the agency answers; a panel, one member struck, lowers the rating and records the dissent', async () => {
  const { status, body: one } = await open();
  expect([status, one.state, one.openedBy, one.allowedActions]).toEqual([201, 'open', 'staff', ['announce-panel']]);
  expect(one.waitsFor).toBe('staff');
  const { id: fileId, sha256 } = (await upload(bed, '离职证明原件', { as: office.as })).body;
  const answer = { statement: '两人在评定以前已经离职。', evidence: ['离职证明'], fileIds: [fileId] };
  const { body: heard } = await bed.call('POST', `/rating-cases/${one.id}/answer`, {
    ...{ as: office.as, version: one.version, body: answer },
  });
  expect(heard).toMatchObject({ ...told, answer, allowedActions: [] });
  expect(await recorded('rating-case-answered', one.id)).toMatchObject([{ files: [{ fileId, sha256 }] }]);
  const given = (...readers: (As | undefined)[]) =>
    Promise.all(readers.map(async (as) => (await download(bed, fileId, as)).status));
  const ofPool: As = { role: 'expert', sub: 'expert-1' };
  expect(await given(staff, office.as, ofPool, otherOffice.as, undefined)).toEqual([200, 200, 403, 403, 403]);
  const panel = done(await announce(one.id, '2026-03-03'));
  expect(panel).toMatchObject({ matter: 'rating-case', matterId: one.id, state: 'announced' });
  expect(problem(await announce(one.id, '2026-03-03'))).toEqual({ status: 409, code: 'complaints.panel-exists' });
  await bed.setDate('2026-03-03');
  const ready = await declared(bed, await drawn(bed, panel));
  const struck = done(await step(bed, ready, 'strike', office.as, { expert: ready.members[0]!.expert }));
  const full = await declared(bed, struck);
  expect(await given(memberOf(full.members[0]!.expert), memberOf(ready.members[0]!.expert))).toEqual([200, 403]);
  expect((await read(one.id)).body.waitsFor).toBe('panel');
  await bed.setDate('2026-03-16');
  const member = (n: number) => memberOf(full.members[n]!.expert);
  expect(
    problem(await step(bed, full, 'opinion', member(0), { outcome: 'upheld', severity: 'minor', ...grounds })),
  ).toEqual({
    ...{ status: 422, code: 'complaints.outcome-unfit' },
  });
  const said = [{ outcome: 'revoked' }, toC, { outcome: 'kept' }];
  for (const [n, verdict] of said.entries())
    done(await step(bed, full, 'opinion', member(n), { ...verdict, ...grounds }));
  for (const [n, verdict] of said.entries()) done(await step(bed, full, 'vote', member(n), verdict));
  expect(done(await step(bed, full, 'ruling', member(0), grounds)).state).toBe('ruled');
  const ruling = { ...toC, grounds, members: 3, on: '2026-03-16' };
  const { body: seen } = await read(one.id, office.as);
  expect(seen).toMatchObject({ state: 'adjusted', ruling });
  expect(seen.ruling.dissents.map(({ expert }: { expert: unknown }) => expert)).toEqual([null, null]);
  expect(await recorded('rating-case-decided', one.id)).toMatchObject([{ ...toC, ...grounds, dissents: 2, agencyId }]);
  expect(await recorded('case-panel-drawn', one.id)).toHaveLength(1);
  expect((await bed.recorded('complaints.panel-drawn.v1')).length).toBe(0);
});

test('a ruling that names a review opens a case whose panel waits, and excludes who ruled; decided again, it drops it', async () => {
  const { id: complaintId } = await answered(bed, agencyId);
  const ruled = (over: object = {}) =>
    bed.publish(RulingIssued, complaintId, {
      ...{
        panelId: deriveId('panel', complaintId),
        complaintId,
        agencyId,
        round: 1,
        rulingId: deriveId('ruling', complaintId),
      },
      ...{ outcome: 'upheld', severity: 'serious', measures: ['rating-review'], members: 3, dissents: 0, ...grounds },
      ...{ ruledOn: '2026-03-16', reconsiderUntil: '2026-03-31', ...over },
    } as never);
  await ruled();
  const id = deriveId('rating-case', complaintId);
  await opened(id);
  expect((await read(id)).body).toMatchObject({
    ...{ openedBy: 'ruling', ground: 'false-disclosure', facts: grounds.fact, complaints: [complaintId] },
    ...{ panelAfter: '2026-03-31', allowedActions: [] },
  });
  expect(problem(await announce(id, '2026-03-17'))).toEqual({ status: 409, code: 'complaints.case-contestable' });
  await ruled({ round: 2, outcome: 'dismissed', severity: null, measures: [], reconsiderUntil: null });
  await opened(id, 'dropped');
  expect(await recorded('rating-case-dropped', id)).toHaveLength(1);
});

test('three serious incidents that rating finds open a case under its id; one decided there before stays decided', async () => {
  const caseId = deriveId('case', 'serious');
  const found = { caseId, agencyId, incidents: [1, 2, 3].map((n) => deriveId('incident', String(n))), facts: [] };
  await bed.publish(CaseOpened, caseId, { ...found, completedOn: '2026-03-16', openedOn: '2026-03-16' });
  await opened(caseId);
  expect((await read(caseId)).body).toMatchObject({ openedBy: 'system', ground: 'serious-complaints', facts: null });
  expect(problem(await open({ ground: 'serious-complaints' }))).toEqual({
    status: 409,
    code: 'complaints.ground-by-system',
  });
  const decided = { caseId, agencyId, ratingId: null, outcome: 'kept', grade: null, decidedOn: '2026-03-16' } as const;
  await bed.publish(CaseDecided, caseId, { ...decided, reason: '情节尚不足以调整。' });
  await opened(caseId, 'kept');
  expect((await read(caseId)).body.ruling).toMatchObject({ reason: '情节尚不足以调整。', grounds: null });
  expect(await recorded('rating-case-decided', caseId)).toEqual([]);
});

test('who is not concerned neither reads a case nor acts on it', async () => {
  const { body: one } = await open();
  expect(problem(await read(one.id, otherOffice.as))).toEqual({ status: 403, code: 'complaints.not-your-case' });
  expect(problem(await read(one.id, { role: 'expert', sub: 'employee' }))).toEqual({
    status: 403,
    code: 'kit.conflict-of-interest',
  });
  const pooled: As = { role: 'expert', sub: 'expert-1' };
  expect(problem(await read(one.id, pooled))).toEqual({ status: 403, code: 'complaints.panel-not-yours' });
  for (const as of [{ role: 'regulator' }, { role: 'enterprise' }] as const)
    expect((await read(one.id, as)).status).toBe(403);
  const foreign = { as: otherOffice.as, version: one.version, body: { statement: '答复。' } };
  expect(problem(await bed.call('POST', `/rating-cases/${one.id}/answer`, foreign))).toEqual({
    ...{ status: 403, code: 'complaints.not-your-case' },
  });
  const listed = async (as: As) =>
    (await bed.call('GET', '/rating-cases?state=open', { as })).body.items.map(({ id }: { id: string }) => id);
  expect(await Promise.all([office.as, otherOffice.as, pooled].map(listed))).toEqual([[one.id], [], []]);
  for (const as of [office.as, pooled]) expect((await open({}, as)).status).toBe(403);
  const panel = done(await announce(one.id, '2026-03-17'));
  expect(panel.list).not.toContain(deriveExpertId('employee'));
  const panelOf = (as: As) => bed.call('GET', `/rating-cases/${one.id}/panel`, { as });
  expect([(await panelOf(office.as)).status, problem(await panelOf(otherOffice.as))]).toEqual([
    200,
    { status: 403, code: 'complaints.panel-not-yours' },
  ]);
});
