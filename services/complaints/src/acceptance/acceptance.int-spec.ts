import { TestBed } from '@heng/testing';
import { act, filed, office, problem, read, registered, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
});

test('staff accept a complaint; the agency’s time to answer begins', async () => {
  const complaint = await act(bed, await filed(bed, agencyId), 'acceptance', staff);
  expect(complaint).toMatchObject({ version: 2, due: { date: '2026-03-17' }, allowedActions: ['merge'] });
  expect(await read(bed, complaint)).toMatchObject({ state: 'accepted', decidedOn: '2026-03-02', version: 2 });
  const [accepted] = await bed.recorded('complaints.complaint-accepted.v1');
  expect(accepted).toMatchObject({
    subject: complaint.id,
    version: 2,
    data: { due: '2026-03-17' },
    actor: { role: 'alliance-staff' },
  });
});

test('staff decline a complaint with a reason; that ends it', async () => {
  const complaint = await act(bed, await filed(bed, agencyId), 'decline', staff, { reason: '与贯标咨询服务无关。' });
  expect(complaint).toMatchObject({ version: 2, allowedActions: [] });
  expect(await read(bed, complaint)).toMatchObject({ state: 'declined', declineReason: '与贯标咨询服务无关。' });
  const open = await bed.db.query('select 1 from deadline where subject = $1 and done_at is null', [complaint.id]);
  expect(open).toEqual([]);
});

test('the same Idempotency-Key accepts once', async () => {
  const { id, version } = await filed(bed, agencyId);
  const accept = () =>
    bed.call('POST', `/complaints/${id}/acceptance`, { as: staff, key: 'accept-once', version, body: {} });
  const [first, second] = [await accept(), await accept()];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body).toEqual(first.body);
});

test.each(['acceptance', 'decline'])('%s is refused when the complaint was decided before', async (step) => {
  const { id, version } = await act(bed, await filed(bed, agencyId), 'acceptance', staff);
  const body = step === 'decline' ? { reason: '无关。' } : {};
  const answer = await bed.call('POST', `/complaints/${id}/${step}`, { as: staff, version, body });
  expect(problem(answer)).toEqual({ status: 409, code: 'complaints.already-decided' });
});

test('a decline without a reason is refused', async () => {
  const { id, version } = await filed(bed, agencyId);
  const answer = await bed.call('POST', `/complaints/${id}/decline`, { as: staff, version, body: {} });
  expect(problem(answer)).toEqual({ status: 400, code: 'kit.body-invalid' });
});

test('what was read has to be current, named, and there', async () => {
  const { id, version } = await filed(bed, agencyId);
  const accept = (path: string, options: object) =>
    bed.call('POST', `/complaints/${path}/acceptance`, { as: staff, body: {}, ...options });
  expect(problem(await accept(id, { version: version + 1 }))).toEqual({ status: 412, code: 'kit.version-stale' });
  expect(problem(await accept(id, {}))).toEqual({ status: 428, code: 'kit.if-match-missing' });
  const nowhere = '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01';
  expect(problem(await accept(nowhere, { version }))).toEqual({ status: 404, code: 'kit.record-not-found' });
  expect(problem(await accept('nowhere', { version }))).toEqual({ status: 400, code: 'kit.body-invalid' });
});
