import { type As, eventually, TestBed } from '@heng/testing';
import { accepted, expert, office, otherOffice, problem, registered } from '../../test/parties.js';
import { ALLEGATION, reported, REASONS, SECRET, secondStaff, verify } from '../../test/reports.js';
import { complaints } from '../complaints.module.js';

type Operation = { 'x-allowed'?: string[] };
const bed = TestBed.of(complaints);
let [agencyId, otherId] = ['', ''];

/** Every GET endpoint of the service's own description that a role may call. */
async function readable(role: string): Promise<string[]> {
  const { body } = await bed.call<{ paths: Record<string, Record<string, Operation>> }>('GET', '/openapi.json');
  return Object.entries(body.paths)
    .filter(([, { get }]) => get?.['x-allowed']?.some((one) => one === role || one === 'public'))
    .map(([path]) => path);
}

/** The answers of all endpoints to a reader about an agency, with every id that the reader could have. */
async function answersTo(as: As | null, ids: readonly string[]): Promise<string> {
  const answers: unknown[] = [];
  for (const path of await readable(as?.role ?? 'public'))
    for (const id of path.includes('{') ? ids : ['']) {
      const { status, body, headers } = await bed.call('GET', path.replaceAll(/\{\w+\}/g, id), as ? { as } : {});
      // A version is the part of an ETag that is no hash of the answer. Each challenge is another one.
      if (!/^.(metrics|health|filings.challenge)/.test(path))
        answers.push([path, status, headers.get('etag')?.replace(/[\w/+-]{16}"$/, ''), body]);
    }
  return JSON.stringify(answers, null, 1);
}

beforeAll(async () => {
  agencyId = await registered(bed, office);
  otherId = await registered(bed, otherOffice);
  for (const id of [agencyId, otherId]) await accepted(bed, id);
});

test('an agency with a report in verification reads what one without reads, on every endpoint; so does the public', async () => {
  const verifying = await verify(bed, await reported(bed, agencyId), 'acceptance');
  await reported(bed, agencyId);
  const ended = await verify(bed, await reported(bed, agencyId), 'acceptance');
  await verify(bed, ended, 'finding', { outcome: 'not-verified', ...REASONS }, secondStaff);
  await eventually(async () => expect((await bed.call('GET', '/log', {})).body.size).toBe(5));
  const secret = (await bed.db.query('select id, number from report')) as { id: string; number: string }[];
  const files: { file_id: string }[] = await bed.db.query('select file_id from report_evidence');
  expect([secret.length, files.length]).toEqual([3, 3]);
  const seen = async (own: string, one: typeof office) => {
    const [complaint]: { id: string; number: string; statement: string }[] = await bed.db.query(
      'select id, number, statement from complaint where agency_id = $1',
      [own],
    );
    const { id: complaintId, number, statement } = complaint!;
    const ids = [own, complaintId, verifying.id, secret[0]!.number, files[0]!.file_id];
    const text = (await answersTo(one.as, ids)) + (await answersTo(null, ids));
    return text
      .replaceAll(own, 'AGENCY')
      .replaceAll(complaintId, 'COMPLAINT')
      .replaceAll(number, 'NUMBER')
      .replaceAll(statement, 'STATEMENT');
  };
  expect(await seen(agencyId, office)).toBe(await seen(otherId, otherOffice));
});

test('in the hearing the agency reads the redacted allegation and days, and nothing else of the report', async () => {
  await bed.setDate('2026-03-05');
  const filed = await reported(bed, agencyId);
  const accepted = await verify(bed, filed, 'acceptance');
  await bed.setDate('2026-03-09');
  const { hearingId } = await verify(bed, accepted, 'hearing', { allegation: ALLEGATION });
  const { id, number, fileId } = filed;
  const { body: listed } = await bed.call('GET', '/hearings', { as: office.as });
  const { body: shown } = await bed.call('GET', `/hearings/${hearingId}`, { as: office.as });
  expect(shown).toMatchObject({ allegation: ALLEGATION, openedOn: '2026-03-09', due: { date: '2026-03-24' } });
  const told = JSON.stringify([listed, shown, await answersTo(office.as, [hearingId!])]);
  expect(told).not.toMatch(new RegExp(`${id}|${number}|${fileId}|${SECRET}|2026-03-05`));
  expect((await bed.call('GET', '/hearings', { as: otherOffice.as })).body).toEqual({ items: [], next: null });
  expect(problem(await bed.call('GET', `/hearings/${hearingId}`, { as: otherOffice.as }))).toEqual({
    status: 403,
    code: 'complaints.hearing-not-yours',
  });
});

test.each<[string, As]>([
  ['the agency', office.as],
  ['an expert', expert],
  ['a regulator', { role: 'regulator', org: '914403001922038216' }],
  ['an enterprise', { role: 'enterprise', org: '914403001922038216' }],
])('%s reads no report and no file of one', async (_, as) => {
  const { id, fileId } = await reported(bed, agencyId);
  for (const path of ['', '/filers', '/evidence'])
    expect((await bed.call('GET', `/reports/${id}${path}`, { as })).status).toBe(403);
  expect((await bed.call('GET', '/reports', { as })).status).toBe(403);
  expect((await bed.call('GET', `/files/${fileId}`, { as })).status).toBe(403);
  expect([403, 404]).toContain((await bed.call('GET', `/complaints/${id}`, { as })).status);
});

test('staff read the files of a report', async () => {
  const { id, fileId } = await reported(bed, agencyId);
  const { body } = await bed.call('GET', `/reports/${id}/evidence`, { as: secondStaff });
  expect(body).toMatchObject([{ fileId, name: '照片.txt', sealed: false }]);
  expect((await bed.call('GET', `/files/${fileId}`, { as: secondStaff })).status).toBe(200);
});
