import { type As, TestBed } from '@heng/testing';
import { act, grievance, office, problem, registered, staff } from '../../test/parties.js';
import { reported, secondStaff, verify } from '../../test/reports.js';
import { complaints } from '../complaints.module.js';

type Filed = { id: string; version: number; number: string; code: string; allowedActions: string[] };
const bed = TestBed.of(complaints);
let agencyId: string;
beforeAll(async () => {
  agencyId = await registered(bed, office);
});

let filings = 0;
const fileAs = (as: As | undefined, body: object = {}) =>
  bed.call<Filed>('POST', '/complaints', {
    body: { ...grievance, agencyId, statement: `限制第${++filings}件`, ...body },
    ...(as && { as }),
  });
const declined = async (as: As | undefined, body: object = {}): Promise<Filed> => {
  const { body: filing } = await fileAs(as, body);
  await act(bed, filing, 'decline', staff, { reason: '虚构。' });
  return filing;
};
const restrict = ({ id, number }: Pick<Filed, 'id' | 'number'>, as: As = staff, of = 'complaints') =>
  bed.call('POST', `/${of}/${id}/restriction`, { as, body: { number, reason: '以同一虚构事实反复提交。', days: 30 } });
const contest = ({ number, code }: Pick<Filed, 'number' | 'code'>) =>
  bed.call('POST', '/filings/contest', { body: { number, code, statement: '事实属实。' } });
const review = ({ id }: { id: string }, lift: boolean, as: As) =>
  bed.call('POST', `/restrictions/${id}/review`, { as, version: 2, body: { lift, reason: '已核对。' } });
const account = (sub: string): As => ({ role: 'enterprise', org: '914403001922038216', sub });

test('an account is restricted with the reason, contests it by number and code, and another one of the staff lifts it', async () => {
  const as = account('malicious');
  const filing = await declined(as);
  expect((await restrict(filing)).body).toMatchObject({ state: 'imposed', until: '2026-04-01', allowedActions: [] });
  const refused = await fileAs(as, { mode: 'anonymous' });
  expect(problem(refused)).toEqual({ status: 409, code: 'complaints.filing-restricted' });
  expect(refused.body).toMatchObject({ detail: expect.stringContaining('以同一虚构事实反复提交') });
  expect((await fileAs(account('somebody-else'))).status).toBe(201);
  const shown = async () =>
    (await bed.call('POST', '/filings/access', { body: { number: filing.number, code: filing.code } })).body
      .restriction;
  expect(await shown()).toMatchObject({ reason: '以同一虚构事实反复提交。', allowedActions: ['contest'] });
  expect((await contest(filing)).status).toBe(204);
  expect(problem(await contest(filing))).toEqual({ status: 409, code: 'complaints.restriction-reviewed' });
  const queue = (await bed.call('GET', '/restrictions', { as: secondStaff })).body.items;
  expect(queue).toMatchObject([{ number: filing.number, contest: '事实属实。', allowedActions: ['uphold', 'lift'] }]);
  const own = { status: 403, code: 'complaints.own-restriction' };
  expect(problem(await review({ id: filing.id }, true, staff))).toEqual(own);
  expect((await fileAs(as)).status).toBe(409);
  expect((await review({ id: filing.id }, true, secondStaff)).status).toBe(200);
  expect(await shown()).toMatchObject({ state: 'lifted', reviewReason: '已核对。', allowedActions: [] });
  expect((await fileAs(as)).status).toBe(201);
});

test('an address is restricted by a key and told by letter; the refusal tells a stranger who types it no reason', async () => {
  const email = 'Junk@example.cn';
  const filing = await declined(undefined, { email });
  expect((await restrict(filing)).status).toBe(201);
  const refused = await fileAs(undefined, { email: ' junk@example.cn'.trim() });
  expect(problem(refused)).toEqual({ status: 409, code: 'complaints.contact-restricted' });
  expect(JSON.stringify(refused.body)).not.toContain('虚构');
  expect((await fileAs(undefined)).status).toBe(201);
  const told = (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === filing.id);
  expect(told.map(({ data }) => (data as { step: string }).step)).toContain('restricted');
  for (const table of ['restriction', 'filer', 'event'])
    expect(JSON.stringify(await bed.db.query(`select * from ${table}`))).not.toMatch(/junk@example/i);
});

test('only who filed what was unfounded, and can be known again, once; an upheld restriction stays', async () => {
  const { body: open } = await fileAs(account('open'));
  expect(problem(await restrict(open)).code).toBe('complaints.case-not-unfounded');
  expect(problem(await restrict(await declined(undefined))).code).toBe('complaints.filer-untraceable');
  const as = account('twice');
  const filing = await declined(as);
  await restrict(filing);
  expect(problem(await restrict(filing, secondStaff)).code).toBe('complaints.restricted-before');
  await contest(filing);
  await review({ id: filing.id }, false, secondStaff);
  expect(problem(await fileAs(as)).code).toBe('complaints.filing-restricted');
});

test('a repetition of what was filed before is answered as before; the account is free after the last day', async () => {
  const as = account('patient');
  const body = { ...grievance, agencyId, statement: '限制之前提交的。' };
  const before = await bed.call<Filed>('POST', '/complaints', { as, key: 'before', body });
  await act(bed, before.body, 'decline', staff, { reason: '虚构。' });
  await restrict(before.body);
  expect((await bed.call('POST', '/complaints', { as, key: 'before', body })).status).toBe(201);
  expect((await fileAs(as)).status).toBe(409);
  await bed.db.query(`update restriction set until = '2026-03-01' where id = $1`, [before.body.id]);
  expect((await fileAs(as)).status).toBe(201);
});

test('a reporter is restricted as well, by staff alone, and events name neither case nor agency', async () => {
  const report = await reported(bed, agencyId, { mode: 'confidential' }, account('reporter'));
  await verify(bed, report, 'decline', { reason: '虚构。' });
  expect((await restrict(report, office.as, 'reports')).status).toBe(403);
  expect((await restrict(report, staff, 'reports')).status).toBe(201);
  const listed = await bed.call('GET', `/reports/${report.id}/restrictions`, { as: secondStaff });
  expect(listed.body).toMatchObject([{ number: report.number, state: 'imposed' }]);
  expect(problem(await fileAs(account('reporter'))).code).toBe('complaints.filing-restricted');
  const events = await bed.recorded('complaints.filer-restricted.v1');
  expect(JSON.stringify(events.map(({ data }) => data))).not.toContain(agencyId);
});
