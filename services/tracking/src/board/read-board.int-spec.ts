import { stages } from '@heng/contracts';
import { TestBed } from '@heng/testing';
import { agency, otherAgency, registerParties, registration, staff, startProject } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';
import { READ_BOARD } from './read-board.query.js';

let bed: TestBed;
let enterpriseId: string;
beforeAll(async () => {
  bed = await TestBed.start(tracking);
  enterpriseId = await registerParties(bed);
});
afterAll(() => bed.stop());

type Row = { id: string; agencyId: string; startedOn: string; state: string };
async function all(query = ''): Promise<Row[]> {
  const items: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await bed.call('GET', `/projects?${query}${cursor ? `&cursor=${cursor}` : ''}`);
    items.push(...body.items);
    cursor = body.next as string | null;
  }
  return items;
}

test('a line names the enterprise, its region and bureau, the agency, and all six stages', async () => {
  const id = await startProject(bed, enterpriseId);
  await bed.call('PUT', `/projects/${id}/stages/launch`, {
    as: staff,
    version: 1,
    body: { startedOn: '2025-09-01', completedOn: '2025-09-30' },
  });
  const { headers, body } = await bed.call('GET', `/projects/${id}`);
  const line = {
    id,
    version: 2,
    state: 'in-progress',
    enterpriseId,
    enterpriseName: registration.name,
    province: registration.province,
    city: registration.city,
    bureau: registration.bureau,
    agencyId: agency.id,
    agencyName: '机构1',
    startedOn: '2025-09-01',
    endedOn: null,
    stages: stages.map((stage) =>
      stage === 'launch'
        ? { stage, startedOn: '2025-09-01', completedOn: '2025-09-30' }
        : { stage, startedOn: null, completedOn: null },
    ),
  };
  expect(body).toEqual({ ...line, allowedActions: expect.arrayContaining(['end-project']) });
  expect(headers.get('etag')).toMatch(/^W\/"2-/);
  expect((await all()).find((row) => row.id === id)).toEqual(line);
});

test('filters and pages give every project once, the newest first', async () => {
  await bed.db.query(
    `insert into project (id, version, agency_id, agency_code, enterprise_id, enterprise_code, started_on, ended_on, stages)
     select gen_random_uuid(), 1, $1, 'x', $2, 'y', date '2025-01-01' + n % 40, case when n % 4 = 0 then date '2025-12-01' end, '{}'
     from generate_series(1, 120) n`,
    [otherAgency.id, enterpriseId],
  );
  const board = await all();
  expect(new Set(board.map(({ id }) => id)).size).toBe(board.length);
  expect(board.map(({ startedOn }) => startedOn)).toEqual(
    board
      .map(({ startedOn }) => startedOn)
      .toSorted()
      .reverse(),
  );
  expect(board.filter(({ agencyId }) => agencyId === otherAgency.id)).toHaveLength(120);

  expect(await all(`agencyId=${otherAgency.id}`)).toHaveLength(120);
  const completed = await all('state=completed');
  expect(completed).toHaveLength(30);
  expect(completed.every(({ state }) => state === 'completed')).toBe(true);
  expect((await all('state=in-progress')).length + completed.length).toBe(board.length);
  expect(await all('province=440000')).toHaveLength(board.length);
  expect(await all('province=110000')).toEqual([]);
  expect(await all(`bureau=${encodeURIComponent('装备工业司')}`)).toHaveLength(board.length);
  expect(await all(`bureau=${encodeURIComponent('原材料工业司')}`)).toEqual([]);
});

test.each([
  ['a state nobody knows', '?state=asleep', 400, 'kit.body-invalid'],
  ['a filter nobody knows', '?feedback=given', 400, 'kit.body-invalid'],
  ['a cursor from elsewhere', '?cursor=nonsense', 400, 'kit.cursor-invalid'],
  ['an unknown project', '/00000000-0000-8000-8000-000000000000', 404, 'kit.record-not-found'],
])('%s is refused', async (_, path, status, code) => {
  const answer = await bed.call('GET', `/projects${path}`);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
});

test.each([
  ['of all', null, 'project_start'],
  ['of one agency', agency.id, 'project_agency'],
])('an index serves the order %s', async (_, agencyId, index) => {
  const plan = await bed.db.transaction(async (tx) => {
    await tx.query('set local enable_sort = off');
    return tx.query(`explain ${READ_BOARD}`, [
      null,
      null,
      agencyId,
      null,
      '2025-06-01',
      '00000000-0000-8000-8000-000000000000',
      51,
    ]);
  });
  expect(JSON.stringify(plan)).toContain(index);
});

test('a province or bureau with few projects is found by its enterprises, whatever the size of the board', async () => {
  await bed.db.query(`
    insert into enterprise select gen_random_uuid(), 1, 'code ' || n, 'name ' || n, '350000', 'x', 'C', 'y', 'z'
    from generate_series(1, 20000) n`);
  await bed.db.query(`
    insert into project (id, version, agency_id, agency_code, enterprise_id, enterprise_code, started_on, stages)
    select gen_random_uuid(), 1, gen_random_uuid(), 'x', id, 'y', '2025-01-01', '{}' from enterprise where city = 'x'`);
  await bed.db.query('analyze enterprise, project');
  for (const filter of [
    ['110000', null],
    [null, '原材料工业司'],
  ]) {
    const plan = await bed.db.query(`explain ${READ_BOARD}`, [...filter, null, null, null, null, 51]);
    expect(JSON.stringify(plan)).toContain('project_enterprise');
  }
});
