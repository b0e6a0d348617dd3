import { allEvents, dateOf, FeedbackGiven, jsonSchemaOf } from '@heng/contracts';
import { PAGE_SIZE } from '@heng/kit';
import { TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, outcomeOf } from '../../test/desk.js';
import { idOf } from '../../test/upstream.js';
import { LIST_RATINGS } from './ratings.http.js';

type Schema = { properties: Record<string, Schema>; format?: string };
type Data = Record<string, string>;

const NIL = '00000000-0000-0000-0000-000000000000';
const COLUMNS = 'id, version, cycle, agency_id, agency_name, credit_code, state, round, grade, assessment';
const INSERT = `
  insert into rating (${COLUMNS}, declarations, reviews)
  select gen_random_uuid(), 1, $1, gen_random_uuid(), 'n' || lpad(n::text, 5, '0'), 'c', 'granted', 1, 'D', '{"total": 41.5}', '[]', '[]'
  from generate_series(1, 2000) n`;

const bed = TestBed.of(rating);
const at = new Desk(bed);
beforeAll(async () => {
  for (const cycle of ['2025-H1', '2025-H2', '2026-H1']) await bed.db.query(INSERT, [cycle]);
  await bed.db.query('analyze rating');
});

test('ratings are listed in pages in the order of names', async () => {
  const first = await at.list();
  const second = (await bed.call('GET', `/cycles/2026-H1/ratings?cursor=${first.next}`)).body;
  expect([first.items.length, second.items.length]).toEqual([PAGE_SIZE, PAGE_SIZE]);
  expect(first.items[0]).toMatchObject({ agencyName: 'n00001', grade: 'D', total: 41.5 });
  expect(second.items[0].agencyName).toBe('n00051');
});

test('the ratings of one agency over all cycles are those that are public, the latest first', async () => {
  const [[{ id }]]: [[{ id: string }]] = await bed.db.query(
    `update rating set agency_id = (select agency_id from rating where agency_name = 'n00007' and cycle = '2025-H1')
     where agency_name = 'n00007' returning agency_id as id`,
  );
  await bed.db.query(`update rating set state = 'in-review' where agency_id = $1 and cycle = '2025-H2'`, [id]);
  const notice = JSON.stringify({ lastDay: '2026-03-31' });
  await bed.db.query(`update rating set state = 'on-notice', notice = $2 where agency_id = $1 and cycle = '2026-H1'`, [
    id,
    notice,
  ]);
  const { body } = await bed.call('GET', `/agencies/${id}/ratings`);
  expect(body.items).toMatchObject([
    { cycle: '2026-H1', state: 'on-notice', workingDaysLeft: expect.any(Number) },
    { cycle: '2025-H1', state: 'granted', workingDaysLeft: null, total: 41.5 },
  ]);
  expect((await bed.call('GET', `/agencies/${NIL}/ratings`)).body.items).toEqual([]);
});

test('a cursor that is not ours and a state that is none are refused', async () => {
  expect(outcomeOf(await bed.call('GET', '/cycles/2026-H1/ratings?cursor=broken'))).toEqual([
    400,
    'kit.cursor-invalid',
  ]);
  expect(outcomeOf(await bed.call('GET', '/cycles/2026-H1/ratings?state=famous'))).toEqual([400, 'kit.body-invalid']);
});

test('an index serves the order of the list', async () => {
  const key = ['n01000', NIL];
  const rows: { 'QUERY PLAN': string }[] = await bed.db.query(`explain ${LIST_RATINGS}`, [
    '2026-H1',
    ...key,
    null,
    true,
    [],
    null,
    PAGE_SIZE + 1,
  ]);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('rating_name');
  expect(plan).not.toContain('Sort');
});

const evidence = allEvents.flatMap(({ fact, ...event }) => (fact ? [{ ...event, fact }] : []));

/** Data of an event in which every date is different. */
const datesOf = (event: (typeof evidence)[number]): Data =>
  Object.fromEntries(
    Object.entries((jsonSchemaOf(event) as Schema).properties['data']!.properties)
      .filter(([, { format }]) => format === 'date')
      .map(([field], n) => [field, `2026-01-${String(n + 1).padStart(2, '0')}`]),
  );

/** A rating for whose spot check these facts were drawn. */
async function drawn(facts: readonly { id: string; type: string; data: Data }[]): Promise<string> {
  await bed.db.query(
    `insert into fact (event_id, source, type, subject, version, sequence, data)
     select id, 'tracking', type, id, 1, 1, data from jsonb_to_recordset($1::jsonb) as f(id uuid, type text, data jsonb)`,
    [JSON.stringify(facts)],
  );
  const [row] = await bed.db.query(
    `insert into rating (${COLUMNS}, drawn_facts, declarations, reviews) select gen_random_uuid(), 1, '2026-H1', gen_random_uuid(), '甲', 'c',
       'in-review', 1, 'D', '{"indicators": [], "reasons": [], "distance": null}', $1, '[]', '[]' returning id`,
    [JSON.stringify(facts.map(({ id }) => id))],
  );
  return row.id as string;
}

test('a fact leads to its one record', async () => {
  const facts: Parameters<typeof drawn>[0] = [
    { id: idOf('started'), type: 'tracking.project-started.v1', data: { projectId: 'p' } },
    { id: idOf('ruled'), type: 'complaints.complaint-ruled.v1', data: { complaintId: 'c' } },
    { id: idOf('employed'), type: 'registry.employment-started.v1', data: { employmentId: 'e' } },
  ];
  const { body } = await bed.call('GET', `/ratings/${await drawn(facts)}`, { as: { role: 'alliance-staff' } });
  const records = new Map(body.facts.map((fact: { id: string; record: unknown }) => [fact.id, fact.record]));
  const expected = [{ kind: 'project', id: 'p' }, { kind: 'complaint', id: 'c' }, null];
  expect(facts.map(({ id }) => records.get(id))).toEqual(expected);
});

test('a fact is shown with the date by which the method judges it', async () => {
  const facts = evidence.map((event) => ({ id: idOf(event.type), type: event.type, data: datesOf(event) }));
  const first = facts.find(({ type }) => type === FeedbackGiven.type)!;
  const amended = { ...first, id: idOf('amended'), data: { ...first.data, amendedOn: '2026-02-01' } };
  const known = [...facts, amended];
  const { body } = await bed.call('GET', `/ratings/${await drawn(known)}`, { as: { role: 'alliance-staff' } });
  const shown = new Map(body.facts.map(({ id, date }: { id: string; date: string }) => [id, date]));
  const defined = new Map(evidence.map((event) => [event.type, event]));
  expect(shown).toEqual(new Map(known.map(({ id, type, data }) => [id, dateOf(defined.get(type)!, data)])));
  expect(shown.get(amended.id)).toBe('2026-02-01');
});
