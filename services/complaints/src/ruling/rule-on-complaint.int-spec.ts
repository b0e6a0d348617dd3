import { TestBed } from '@heng/testing';
import {
  accepted,
  act,
  answered,
  expert,
  filed,
  office,
  problem,
  read,
  registered,
  reply,
} from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
});

const upheld = { outcome: 'upheld', severity: 'serious', reason: '双方证据表明，公开的项目数量不实。' };
const dismissed = { outcome: 'dismissed', reason: '证据不足。' };

test('an expert upholds a complaint with its severity', async () => {
  const complaint = await act(bed, await answered(bed, agencyId), 'ruling', expert, upheld);
  expect(complaint).toMatchObject({ version: 4, allowedActions: [] });
  expect(await read(bed, complaint)).toMatchObject({
    state: 'ruled',
    outcome: 'upheld',
    severity: 'serious',
    rulingReason: upheld.reason,
  });
  const events = await bed.recorded('complaints.complaint-ruled.v1');
  expect(events.find(({ subject }) => subject === complaint.id)?.data).toEqual({
    complaintId: complaint.id,
    agencyId,
    filedOn: '2026-03-02',
    ruledOn: '2026-03-02',
    ...upheld,
  });
});

test('an expert dismisses a complaint, without a severity', async () => {
  const complaint = await act(bed, await answered(bed, agencyId), 'ruling', expert, dismissed);
  expect(await read(bed, complaint)).toMatchObject({ outcome: 'dismissed', severity: null });
});

test.each([
  ['upholds without severity', { ...upheld, severity: undefined }, 422, 'complaints.severity-missing'],
  ['dismisses with severity', { ...dismissed, severity: 'minor' }, 422, 'complaints.severity-not-applicable'],
  ['names an unknown severity', { ...upheld, severity: 'terrible' }, 400, 'kit.body-invalid'],
  ['names an unknown outcome', { ...upheld, outcome: 'settled' }, 400, 'kit.body-invalid'],
  ['gives no reason', { ...upheld, reason: '' }, 400, 'kit.body-invalid'],
])('a ruling that %s is refused', async (_, body, status, code) => {
  const { id, version } = await answered(bed, agencyId);
  expect(problem(await bed.call('POST', `/complaints/${id}/ruling`, { as: expert, version, body }))).toEqual({
    status,
    code,
  });
});

test('a ruling is refused before acceptance, while the agency may answer, and after a ruling, as an answer then is', async () => {
  const attempt = (
    { id, version }: { id: string; version: number },
    step: string,
    as = expert,
    body: object = upheld,
  ) => bed.call('POST', `/complaints/${id}/${step}`, { as, version, body });
  expect(problem(await attempt(await filed(bed, agencyId), 'ruling'))).toEqual({
    status: 409,
    code: 'complaints.not-accepted',
  });
  expect(problem(await attempt(await accepted(bed, agencyId), 'ruling'))).toEqual({
    status: 409,
    code: 'complaints.answer-awaited',
  });
  const ruled = await act(bed, await answered(bed, agencyId), 'ruling', expert, upheld);
  const refused = { status: 409, code: 'complaints.already-ruled' };
  expect(problem(await attempt(ruled, 'ruling'))).toEqual(refused);
  expect(problem(await attempt(ruled, 'answer', office.as, reply))).toEqual(refused);
});
