import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { TestBed } from '@heng/testing';
import { agency, consultant, enterprise, registerParties, staff, startProject } from '../../test/parties.js';
import { onSiteWorkIdOf } from '../storage/on-site-work/on-site-work.store.js';
import { tracking } from '../tracking.module.js';

/** The table before the migration. */
const TABLE_OF_BEFORE = `
  drop table on_site_work;
  create table on_site_work (
    id uuid primary key, version int not null, project_id uuid not null, person_id uuid not null,
    worked_from date not null, worked_until date not null, days double precision not null
  );
  create index on_site_work_project on on_site_work (project_id, worked_until);`;

let enterpriseId: string;
let id: string;
const other = 'c0000000-0000-8000-8000-000000000002';
const rows = [
  { id: randomUUID(), person: consultant, from: '2026-01-29', until: '2026-02-06', days: 4.5 },
  { id: '10000000-0000-8000-8000-000000000000', person: other, from: '2026-01-05', until: '2026-01-09', days: 2.5 },
  { id: '20000000-0000-8000-8000-000000000000', person: other, from: '2026-01-05', until: '2026-01-09', days: 2.5 },
  { id: '30000000-0000-8000-8000-000000000000', person: other, from: '2026-01-06', until: '2026-01-06', days: 1 },
];

const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
  id = await startProject(bed, enterpriseId);
  await bed.db.query(TABLE_OF_BEFORE);
  for (const row of rows)
    await bed.db.query('insert into on_site_work values ($1, 1, $2, $3, $4, $5, $6)', [
      ...[row.id, id, row.person, row.from, row.until, row.days],
    ]);
  await bed.db.query(await readFile(join(tracking.migrations, '0006_on_site_work.sql'), 'utf8'));
});

const workId = (personId: string, month: string) => onSiteWorkIdOf(id, personId, month);
const day = (on: string, days = 1) => ({ on, days, cosigned: false });

test('work of before becomes entries of the agency on the first free days of its period, by month', async () => {
  const { body } = await bed.call('GET', `/projects/${id}/on-site-work`, { as: staff });
  const entry = (on: string, days = 1) =>
    expect.objectContaining({ ...day(on, days), said: [{ by: 'agency', sub: 'unknown', on, days }] });
  expect(body.consultants).toMatchObject([
    {
      ...{ personId: consultant, days: 4.5 },
      months: [
        {
          ...{ id: workId(consultant, '2026-01'), version: 1, days: 3 },
          entries: ['2026-01-29', '2026-01-30', '2026-01-31'].map((on) => entry(on)),
        },
        {
          ...{ id: workId(consultant, '2026-02'), days: 1.5 },
          entries: [entry('2026-02-01'), entry('2026-02-02', 0.5)],
        },
      ],
    },
    {
      ...{ personId: other, days: 5 },
      months: [{ entries: [5, 6, 7, 8, 9].map((n) => entry(`2026-01-0${n}`)) }],
    },
  ]);
});

test('who heard of it hears that the months take its place', async () => {
  const facts = (await bed.recorded()).filter(({ type }) => type.includes('on-site-work'));
  const about = { projectId: id, agencyId: agency.id, enterpriseId };
  expect(facts.filter(({ type }) => type.includes('withdrawn'))).toHaveLength(rows.length);
  for (const { id: before, person, from, until } of rows)
    expect(facts).toContainEqual(
      expect.objectContaining({
        ...{ type: 'tracking.on-site-work-withdrawn.v1', subject: before, version: 2 },
        data: { ...about, workId: before, personId: person, from, until, days: 0 },
      }),
    );
  const recorded = facts.filter(({ type }) => type.includes('recorded'));
  expect(recorded.map(({ subject, version }) => ({ subject, version }))).toEqual(
    expect.arrayContaining([
      { subject: workId(consultant, '2026-01'), version: 1 },
      { subject: workId(consultant, '2026-02'), version: 1 },
      { subject: workId(other, '2026-01'), version: 1 },
    ]),
  );
  const february = recorded.find(({ subject }) => subject === workId(consultant, '2026-02'))!;
  expect(february.data).toEqual({
    ...{ ...about, workId: february.subject, personId: consultant },
    ...{ from: '2026-02-01', until: '2026-02-02', days: 1.5 },
    entries: [day('2026-02-01'), day('2026-02-02', 0.5)],
  });
});

test('the enterprise corrects it as it does any other', async () => {
  const body = { personId: consultant, entries: [{ on: '2026-02-02', days: 1 }] };
  const answer = await bed.call('POST', `/projects/${id}/on-site-work`, { as: enterprise, body });
  expect(answer.body.works).toMatchObject([{ id: workId(consultant, '2026-02'), version: 2, days: 2 }]);
});
