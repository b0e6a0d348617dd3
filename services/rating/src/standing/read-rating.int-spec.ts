import { allEvents, dateOf, FeedbackGiven, jsonSchemaOf } from '@heng/contracts';
import { TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { idOf } from '../../test/upstream.js';

type Schema = { properties: Record<string, Schema>; format?: string };
type Data = Record<string, string>;

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start(rating);
});
afterAll(() => bed.stop());

const evidence = allEvents.flatMap(({ fact, ...event }) => (fact ? [{ ...event, fact }] : []));

/** Data of an event in which every date is another one. */
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
    `insert into rating select gen_random_uuid(), 1, '2026-H1', gen_random_uuid(), '甲', 'c', 'in-review', 1, 'D',
       '{"indicators": [], "reasons": [], "distance": null}', $1, null, '[]', null, '[]', null returning id`,
    [JSON.stringify(facts.map(({ id }) => id))],
  );
  return row.id as string;
}

test('a fact is shown with the date by which the method judges it', async () => {
  const facts = evidence.map((event) => ({ id: idOf(event.type), type: event.type, data: datesOf(event) }));
  const first = facts.find(({ type }) => type === FeedbackGiven.type)!;
  const amended = { ...first, id: idOf('amended'), data: { ...first.data, amendedOn: '2026-02-01' } };
  const told = [...facts, amended];
  const { body } = await bed.call('GET', `/ratings/${await drawn(told)}`, { as: { role: 'alliance-staff' } });
  const shown = new Map(body.facts.map(({ id, date }: { id: string; date: string }) => [id, date]));
  const judged = told.map(
    ({ id, type, data }) =>
      [
        id,
        dateOf(
          evidence.find((one) => one.type === type)!,
          data,
        ),
      ] as const,
  );
  expect(shown).toEqual(new Map(judged));
  expect(shown.get(amended.id)).toBe('2026-02-01');
});
