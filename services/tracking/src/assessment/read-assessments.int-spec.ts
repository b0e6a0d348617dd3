import { TableQuery } from '@heng/kit';
import { type As, TestBed } from '@heng/testing';
import {
  agency,
  committee,
  enterprise,
  otherAgency,
  otherEnterprise,
  registerParties,
  staff,
  startProject,
} from '../../test/parties.js';
import { assessmentTable } from '../storage/assessment/assessment.store.js';
import { tracking } from '../tracking.module.js';
import { OF_PROJECT } from './assessments.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const idOf = (n: number) => `b0000000-0000-8000-8000-${String(n).padStart(12, '0')}`;
const report = (id: string, projectId: string, status: string, on: string) =>
  bed.call('POST', `/assessments/${id}/reports`, { as: committee, body: { projectId, status, on } });
const read = (projectId: string, as?: As, query = '') =>
  bed.call('GET', `/projects/${projectId}/assessments${query}`, as ? { as } : {});

test('anybody reads where the assessments of a project stand', async () => {
  const project = await startProject(bed, enterpriseId);
  const other = await startProject(bed, enterpriseId);
  await report(idOf(1), project, 'submitted', '2025-12-01');
  await report(idOf(1), project, 'failed', '2026-01-15');
  await report(idOf(2), project, 'accepted', '2026-02-02');
  await report(idOf(3), other, 'submitted', '2025-12-01');
  const none = { acceptedOn: null, submittedOn: null, outcome: null, decidedOn: null, withdrawnOn: null };
  const about = { projectId: project, ...none, revokedOn: null };
  expect((await read(project)).body).toEqual({
    items: [
      {
        ...about,
        ...{ id: idOf(1), version: 2, status: 'failed' },
        ...{ submittedOn: '2025-12-01', outcome: 'failed', decidedOn: '2026-01-15' },
      },
      { ...about, id: idOf(2), version: 1, status: 'accepted', acceptedOn: '2026-02-02' },
    ],
    next: null,
  });
});

test('contradictions are for the parties and staff only', async () => {
  const project = await startProject(bed, enterpriseId);
  await report(idOf(4), project, 'submitted', '2026-02-02');
  await report(idOf(4), project, 'failed', '2026-01-15');
  await report(idOf(4), project, 'revoked', '2026-01-20');
  const contradictions = ['decided-before-submitted', 'revoked-without-pass'];
  for (const as of [staff, agency, enterprise])
    expect((await read(project, as)).body.items).toMatchObject([{ contradictions }]);
  for (const as of [undefined, otherAgency, otherEnterprise, committee, { role: 'expert' } as const])
    expect((await read(project, as)).body.items[0]).not.toHaveProperty('contradictions');
});

test('of a project that has not begun only its parties and staff know', async () => {
  const proposal = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' };
  const { id } = (await bed.call('POST', '/projects', { as: agency, body: proposal })).body;
  for (const as of [staff, agency, enterprise]) expect((await read(id, as)).body).toEqual({ items: [], next: null });
  for (const as of [undefined, otherAgency, otherEnterprise])
    expect(await read(id, as)).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
});

test('many come in pages, each once', async () => {
  const project = await startProject(bed, enterpriseId);
  await bed.db.query(
    `insert into assessment (id, version, project_id, agency_id, enterprise_id, status, submitted_on, reports)
     select gen_random_uuid(), 1, $1, $2, $3, 'submitted', '2025-12-01', '{}' from generate_series(1, 120)`,
    [project, agency.id, enterpriseId],
  );
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await read(project, undefined, cursor ? `?cursor=${cursor}` : '');
    ids.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.next as string | null;
  }
  expect(ids).toHaveLength(120);
  expect(new Set(ids).size).toBe(120);
});

test.each([
  ['an unknown project', '00000000-0000-8000-8000-000000000000/assessments', 404, 'kit.record-not-found'],
  ['a cursor from elsewhere', 'cursor', 400, 'kit.cursor-invalid'],
])('%s is refused', async (_, path, status, code) => {
  const project = await startProject(bed, enterpriseId);
  const answer = await bed.call('GET', `/projects/${path === 'cursor' ? `${project}/assessments?cursor=x` : path}`);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
});

test('an index finds the assessments of a project among many', async () => {
  await bed.db.query(
    `insert into assessment (id, version, project_id, agency_id, enterprise_id, status, submitted_on, reports)
     select gen_random_uuid(), 1, gen_random_uuid(), $1, $2, 'submitted', '2025-12-01', '{}'
     from generate_series(1, 20000)`,
    [agency.id, enterpriseId],
  );
  await bed.db.query('analyze assessment');
  const sql = new TableQuery(assessmentTable).pageSql(['id'], { where: OF_PROJECT, values: [idOf(9)] });
  const plan = await bed.db.query(`explain ${sql}`, [idOf(9), null]);
  expect(JSON.stringify(plan)).toContain('assessment_project');
});
