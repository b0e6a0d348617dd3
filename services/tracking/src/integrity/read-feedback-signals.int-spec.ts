import { type FeedbackSignalKind, feedbackSignalKinds } from '@heng/contracts';
import { TestBed } from '@heng/testing';
import { agency, enterprise, registerParties, staff, startProject } from '../../test/parties.js';
import { BY_DAY, filtered, SIGNALS } from '../storage/integrity/feedback-signal.store.js';
import { ANSWERS_AROUND, ANSWERS_FROM, SAME_TEXT, SEEN } from '../storage/integrity/origin-traces.js';
import { tracking } from '../tracking.module.js';

const bed = TestBed.of(tracking);
beforeAll(async () => {
  await registerParties(bed);
  await bed.db.query(
    `insert into feedback_signal (id, version, kind, project_id, agency_id, enterprise_id, found_on)
     select gen_random_uuid(), 1, ($2::text[])[1 + n % 6], gen_random_uuid(),
       case when n % 90 = 0 then $1::uuid else gen_random_uuid() end, gen_random_uuid(), date '2025-06-01' + n % 200
     from generate_series(1, 20000) n`,
    [agency.id, [...feedbackSignalKinds]],
  );
  await bed.db.query(
    `insert into answer_trace select gen_random_uuid(), gen_random_uuid(), case when n % 90 = 0 then $1::uuid else gen_random_uuid() end,
       gen_random_uuid(), timestamptz '2025-06-01' + n * interval '10 minutes', 'text ' || n from generate_series(1, 20000) n`,
    [agency.id],
  );
  await bed.db.query(
    `insert into answer_origin select answer_id, 'address', 'hash ' || text_hash, project_id, agency_id, enterprise_id, '2026-01-01'
     from answer_trace`,
  );
  await bed.db.query(`insert into sighting select agency_id, hash, seen_on from answer_origin`);
  await bed.db.query('analyze feedback_signal, answer_trace, answer_origin, sighting');
});

const plan = async (sql: string, ...parameters: unknown[]) =>
  JSON.stringify(await bed.db.query(`explain ${sql}`, parameters));
const pages = async (query: string) => {
  const items: { id: string; kind: string; agencyId: string; foundOn: string }[] = [];
  for (let cursor = ''; ;) {
    const { body } = await bed.call('GET', `/feedback-signals?${query}${cursor}`, { as: staff });
    items.push(...body.items);
    if (!body.next) return items;
    cursor = `&cursor=${body.next}`;
  }
};

test('a page comes out of an index: of all, of a kind, of an agency, of a project', async () => {
  const after = ['2025-09-01', '00000000-0000-8000-8000-000000000000'];
  const page = (kind: FeedbackSignalKind | null, agencyId: string | null) => {
    const condition = filtered({ kind, agencyId });
    return plan(SIGNALS.pageSql(BY_DAY, condition), ...condition.values, ...after);
  };
  expect(await page(null, null)).toMatch(/Index Scan Backward using feedback_signal_found /);
  expect(await page('burst', null)).toMatch(/Index Scan Backward using feedback_signal_kind /);
  expect(await page('burst', agency.id)).toMatch(/feedback_signal_agency/);
  expect(await plan(`${SIGNALS.select} where project_id = $1`, agency.id)).toMatch(/feedback_signal_project/);
});

test('what an answer or a sighting is compared with comes out of an index', async () => {
  expect(await plan(ANSWERS_AROUND, agency.id, '2025-08-01', '2025-08-02')).toMatch(/answer_trace_agency/);
  expect(await plan(SAME_TEXT, agency.id, 'text 90')).toMatch(/answer_trace_text/);
  expect(await plan(SEEN, agency.id, ['a', 'b'], '2025-12-01')).toMatch(/sighting_pkey/);
  expect(await plan(ANSWERS_FROM, agency.id, ['a', 'b'], '2025-12-01')).toMatch(/answer_origin_agency/);
  for (const table of ['sighting', 'answer_origin'])
    expect(await plan(`delete from ${table} where seen_on < $1`, '2025-12-01')).toMatch(new RegExp(`${table}_seen`));
});

test('the pages of an agency and a kind are its own, each once, the latest first', async () => {
  const own = await pages(`agencyId=${agency.id}`);
  expect(own).toHaveLength(222);
  expect(new Set(own.map(({ id }) => id)).size).toBe(222);
  const keys = own.map(({ foundOn, id }) => `${foundOn} ${id}`);
  expect(keys).toEqual(keys.toSorted().reverse());
  const bursts = await pages(`agencyId=${agency.id}&kind=${own[0]!.kind}`);
  expect(bursts).toEqual(own.filter(({ kind }) => kind === own[0]!.kind));
});

test.each([agency, enterprise, { role: 'expert' } as const])('$role sees none of them', async (as) => {
  for (const path of ['/feedback-signals', `/projects/${agency.id}/feedback-signals`])
    expect((await bed.call('GET', path, { as })).status).toBe(403);
});

test('of a project without signals there are none, of an unknown one there is no list', async () => {
  const { id } = (await bed.db.query('select id from enterprise'))[0];
  const project = await startProject(bed, id);
  expect((await bed.call('GET', `/projects/${project}/feedback-signals`, { as: staff })).body).toEqual({ items: [] });
  expect((await bed.call('GET', `/projects/${id}/feedback-signals`, { as: staff })).status).toBe(404);
  expect((await bed.call('GET', '/feedback-signals?kind=rumour', { as: staff })).status).toBe(400);
});

test.each(['feedback_signal', 'answer_trace', 'satisfaction_batch'])('%s is only ever added to', async (table) => {
  const granted: { privilege_type: string }[] = await bed.db.query(
    `select privilege_type from information_schema.role_table_grants where grantee = 'heng_service' and table_name = $1`,
    [table],
  );
  expect(granted.map(({ privilege_type: privilege }) => privilege).sort()).toEqual(['INSERT', 'SELECT']);
});
