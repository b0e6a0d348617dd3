import { type As, TestBed } from '@heng/testing';
import {
  accepted,
  act,
  answered,
  filed,
  office,
  otherOffice,
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
  await registered(bed, otherOffice);
});

test('the agency answers with evidence; the time to rule begins', async () => {
  const complaint = await act(bed, await accepted(bed, agencyId), 'answer', office.as, reply);
  expect(complaint).toMatchObject({ version: 3, due: { date: '2026-04-14' }, allowedActions: [] });
  expect(await read(bed, complaint)).toMatchObject({
    state: 'answered',
    answer: reply.statement,
    answerEvidence: reply.evidence,
  });
  const [event] = await bed.recorded('complaints.complaint-answered.v1');
  expect(event?.data).toEqual({
    complaintId: complaint.id,
    agencyId,
    answeredOn: '2026-03-02',
    due: '2026-04-14',
    calendar: expect.any(String),
    provisional: false,
  });
});

test.each([
  ['another agency', otherOffice.as],
  ['an agency that nobody knows', { role: 'agency', org: '914403001922038216' }],
  ['an agency without an organisation', { role: 'agency' }],
] as const)('%s neither answers nor reads the complaint', async (_, as) => {
  const { id, version } = await accepted(bed, agencyId);
  const refused = { status: 403, code: 'complaints.not-your-agency' };
  expect(problem(await bed.call('POST', `/complaints/${id}/answer`, { as, version, body: reply }))).toEqual(refused);
  expect(problem(await bed.call('GET', `/complaints/${id}`, { as }))).toEqual(refused);
});

test('an answer is refused before acceptance and after an answer', async () => {
  const attempt = ({ id, version }: { id: string; version: number }) =>
    bed.call('POST', `/complaints/${id}/answer`, { as: office.as, version, body: reply });
  expect(problem(await attempt(await filed(bed, agencyId)))).toEqual({ status: 409, code: 'complaints.not-accepted' });
  expect(problem(await attempt(await answered(bed, agencyId)))).toEqual({
    status: 409,
    code: 'complaints.already-answered',
  });
});

test.each([
  ['without a statement', { statement: undefined }],
  ['with too much evidence', { evidence: Array(21).fill('https://example.cn') }],
])('an answer %s is refused', async (_, fault) => {
  const { id, version } = await accepted(bed, agencyId);
  const answer = await bed.call('POST', `/complaints/${id}/answer`, {
    as: office.as,
    version,
    body: { ...reply, ...fault },
  });
  expect(problem(answer)).toEqual({ status: 400, code: 'kit.body-invalid' });
});

test('an agency lists the complaints about itself alone', async () => {
  const own = await accepted(bed, agencyId);
  const listed = async (as: As, query = '') => (await bed.call('GET', `/complaints${query}`, { as })).body.items;
  expect((await listed(office.as)).map(({ id }: { id: string }) => id)).toContain(own.id);
  expect(await listed(otherOffice.as)).toEqual([]);
  expect(await listed({ role: 'agency', org: '914403001922038216' })).toEqual([]);
  const foreign = await bed.call('GET', `/complaints?agencyId=${agencyId}`, { as: otherOffice.as });
  expect(foreign).toMatchObject({ status: 403, body: { code: 'complaints.not-your-agency' } });
});
