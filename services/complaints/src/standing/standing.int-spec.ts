import { type As, callGrpc, TestBed } from '@heng/testing';
import { DataSource } from 'typeorm';
import {
  accepted,
  act,
  answered,
  expert,
  filed,
  office,
  otherOffice,
  problem,
  read,
  registered,
  seat,
  staff,
} from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
let otherId: string;
let first: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  [agencyId, otherId] = [await registered(bed, office), await registered(bed, otherOffice)];
  await filed(bed, otherId);
  first = (await accepted(bed, agencyId)).id;
  await act(bed, await filed(bed, agencyId), 'decline', staff, { reason: '无关。' });
  await act(bed, await answered(bed, agencyId), 'ruling', expert, { outcome: 'dismissed', reason: '证据不足。' });
  for (const severity of ['minor', 'serious', 'serious']) {
    await act(bed, await answered(bed, agencyId), 'ruling', expert, { outcome: 'upheld', severity, reason: '属实。' });
  }
  await bed.setDate('2026-03-18');
  const late = await read(bed, { id: first });
  await act(bed, late, 'ruling', expert, { outcome: 'upheld', severity: 'ordinary', reason: '机构未作答复。' });
  await filed(bed, agencyId);
});

describe('the summary of an agency', () => {
  test('counts outcomes, severities, and clocks met and missed, for anyone', async () => {
    const { status: code, body } = await bed.call('GET', `/agencies/${agencyId}/complaints/summary`);
    expect(code).toBe(200);
    expect(body).toEqual({
      agencyId,
      accepted: 5,
      pending: 0,
      dismissed: 1,
      settled: 0,
      withdrawn: 0,
      upheld: 4,
      upheldBySeverity: { minor: 1, ordinary: 1, serious: 2 },
      clocks: {
        acceptance: { met: 5, missed: 0 },
        answer: { met: 4, missed: 1 },
        ruling: { met: 5, missed: 0 },
        verification: { met: 0, missed: 0 },
        reconsideration: { met: 0, missed: 0 },
      },
      byGround: { 'false-disclosure': 5, misconduct: 0, 'separation-breached': 0, formalism: 0, other: 0 },
    });
  });

  test('counts nothing that nobody has accepted, and a missed acceptance of what was accepted', async () => {
    const summary = async () => (await bed.call('GET', `/agencies/${otherId}/complaints/summary`)).body;
    expect(await summary()).toMatchObject({ accepted: 0, pending: 0, clocks: { acceptance: { met: 0, missed: 0 } } });
    const { items } = (await bed.call('GET', `/complaints?agencyId=${otherId}`, { as: staff })).body;
    await act(bed, items[0], 'acceptance', staff);
    expect(await summary()).toMatchObject({ accepted: 1, pending: 1, clocks: { acceptance: { met: 0, missed: 1 } } });
  });

  test.each(['5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01', 'nobody'])(
    'of %s, who never registered, is not found',
    async (id) => {
      expect(problem(await bed.call('GET', `/agencies/${id}/complaints/summary`))).toEqual({
        status: 404,
        code: 'kit.record-not-found',
      });
    },
  );
});

describe('the summary by gRPC', () => {
  const METHOD = 'ComplaintsService/GetAgencyComplaintSummary';
  const BATCH = 'ComplaintsService/BatchGetAgencyComplaintSummaries';
  type Told = { agencyId: string };
  const examination: As = { role: 'subsystem', subsystem: 'examination' };

  test('is the same, for other subsystems', async () => {
    const { body } = await callGrpc(bed, METHOD, { agencyId }, examination);
    expect(body.summary).toEqual({
      agencyId,
      filed: 5,
      pending: 0,
      declined: 0,
      dismissed: 1,
      settled: 0,
      withdrawn: 0,
      upheld: 4,
      upheldBySeverity: [
        { severity: 'SEVERITY_MINOR', count: 1 },
        { severity: 'SEVERITY_ORDINARY', count: 1 },
        { severity: 'SEVERITY_SERIOUS', count: 2 },
      ],
      clocks: [
        { clock: 'CLOCK_ACCEPTANCE', met: 5, missed: 0 },
        { clock: 'CLOCK_ANSWER', met: 4, missed: 1 },
        { clock: 'CLOCK_RULING', met: 5, missed: 0 },
        { clock: 'CLOCK_VERIFICATION', met: 0, missed: 0 },
        { clock: 'CLOCK_RECONSIDERATION', met: 0, missed: 0 },
      ],
      byGround: [
        { ground: 'GROUND_FALSE_DISCLOSURE', count: 5 },
        ...['MISCONDUCT', 'SEPARATION_BREACHED', 'FORMALISM', 'OTHER'].map((name) => ({
          ...{ ground: `GROUND_${name}`, count: 0 },
        })),
      ],
    });
  });

  test('of several agencies comes in the order asked, and names those that are unknown', async () => {
    const unknown = '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01';
    const agencyIds = [otherId, unknown, agencyId.toUpperCase()];
    const { body } = await callGrpc(bed, BATCH, { agencyIds }, examination);
    expect(body.summaries.map((one: Told) => one.agencyId)).toEqual([otherId, agencyId]);
    expect(body.unknownIds).toEqual([unknown]);
    const { body: one } = await callGrpc(bed, METHOD, { agencyId }, examination);
    expect(body.summaries[1]).toEqual(one.summary);
    expect(await callGrpc(bed, BATCH, { agencyIds: ['nobody'] }, examination)).toMatchObject({
      ...{ status: 'INVALID_ARGUMENT', problem: 'kit.body-invalid' },
    });
  });

  test('is refused to other callers, and not found for an unknown agency', async () => {
    const statusOf = async (id: string, as?: As) => (await callGrpc(bed, METHOD, { agencyId: id }, as)).status;
    expect(await statusOf(agencyId)).toBe('UNAUTHENTICATED');
    expect(await statusOf(agencyId, staff)).toBe('PERMISSION_DENIED');
    expect(await statusOf('nobody', examination)).toBe('NOT_FOUND');
  });
});

describe('the list', () => {
  const list = async (query: string, as = staff) => (await bed.call('GET', `/complaints${query}`, { as })).body;

  test('is of one agency, or in one state, in the order of arrival', async () => {
    expect((await list('')).items).toHaveLength(8);
    const { items } = await list(`?agencyId=${agencyId}&state=ruled`);
    expect(items).toHaveLength(5);
    await seat(bed, items[1], agencyId);
    expect((await list('', expert)).items).toEqual([items[1]]);
    expect((await list('?state=filed')).items).toMatchObject([{ agencyId, filedOn: '2026-03-18', due: '2026-03-27' }]);
  });

  test('goes on where a page ends, with nothing twice and nothing left out', async () => {
    await bed.db.query(`
      insert into complaint (id, version, agency_id, allegation, statement, evidence, state, filed_on, clocks, declarations)
      select gen_random_uuid(), 1, gen_random_uuid(), 'other', '…', '{}', 'filed', date '2026-01-01' + n % 7, '{}', '[]' from generate_series(1, 100) n`);
    const seen: { id: string }[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: typeof seen; next: string | null } = await list(cursor ? `?cursor=${cursor}` : '');
      seen.push(...page.items);
      cursor = page.next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(108);
  });

  test.each([
    ['complaint_arrival', ''],
    ['complaint_agency', `agencyId=${agencyIdOf(0)}&`],
    ['complaint_state', 'state=filed&'],
  ])('is served by the index %s', async (index, filter) => {
    const queries = jest.spyOn(bed.running.app.get(DataSource), 'query');
    const cursor = Buffer.from(JSON.stringify(['2'])).toString('base64url');
    await list(`?${filter}cursor=${cursor}`);
    const [sql, values] = queries.mock.calls.find(([one]) => /from complaint\s/.test(one))!;
    queries.mockRestore();
    const plan = await bed.db.transaction(async (tx) => {
      await tx.query('set local enable_seqscan = off');
      await tx.query('set local enable_bitmapscan = off');
      return JSON.stringify(await tx.query(`explain ${sql}`, values as unknown[]));
    });
    expect(plan).toContain(`using ${index}`);
    expect(plan).not.toContain('Sort');
  });

  test('refuses an unknown state and a broken cursor', async () => {
    expect(await list('?state=lost')).toMatchObject({ code: 'kit.body-invalid' });
    expect(await list('?cursor=abc')).toMatchObject({ code: 'kit.cursor-invalid' });
  });
});

function agencyIdOf(n: number): string {
  return `00000000-0000-8000-8000-${String(n).padStart(12, '0')}`;
}
