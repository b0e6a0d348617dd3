import { TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { FACTS_OF_AGENCY } from '../storage/figures/agency-figures.js';

const AGENCIES = 500;
const id = (space: string, n: string) => `('${space}0000000-0000-8000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

/** Agencies with ten persons and twenty projects each, with the same events as from the service and tracking. */
const FILL = [
  `insert into agency (id, version, credit_code, credit_code_status, name, province, email, registered_on)
   select ${id('a', 'n')}, 1, 'code ' || n, 'verified', 'name ' || n, '350000', 'a@example.cn', '2024-01-01'
   from generate_series(1, ${AGENCIES}) n`,
  `insert into consultant (id, version, name, email_confirmed) select ${id('b', 'n')}, 1, '', false from generate_series(1, ${AGENCIES * 10}) n`,
  `insert into employment (id, version, agency_id, person_id, from_day, full_time)
   select ${id('c', 'n')}, 1, ${id('a', '1 + n % ' + AGENCIES)}, ${id('b', 'n')}, '2024-01-01', true
   from generate_series(1, ${AGENCIES * 10}) n`,
  `insert into certificate (id, version, number, person_id, issued_on, valid_until, origin)
   select ${id('d', 'n')}, 1, n, ${id('b', 'n')}, '2025-01-01', '2028-01-01', ${id('d', 'n')}
   from generate_series(1, ${AGENCIES * 10}) n`,
  `insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id)
   select id, 'registry.employment-started.v1', id, 1, now(), jsonb_build_object('employmentId', id, 'agencyId', agency_id,
     'personId', person_id, 'from', from_day, 'fullTime', full_time), '{}'::jsonb, '', '' from employment
   union all
   select id, 'registry.certificate-issued.v1', id, 1, now(), jsonb_build_object('certificateId', id, 'number', number,
     'personId', person_id, 'issuedOn', issued_on, 'validUntil', valid_until), '{}'::jsonb, '', '' from certificate`,
  `insert into tracked_project (project_id, agency_id, enterprise_id, started_on, started_version, started_event)
   select ${id('e', 'n')}, ${id('a', '1 + n % ' + AGENCIES)}, ${id('f', 'n')}, '2025-06-01', 1, ${id('1', 'n')}
   from generate_series(1, ${AGENCIES * 20}) n`,
  `insert into tracked_work
   select ${id('2', 'n * 5 + k')}, project_id, agency_id, enterprise_id, ${id('b', `1 + (n * 7 + k) % ${AGENCIES * 10}`)},
     '2025-07-01', '2025-07-31', 10, 1, ${id('3', 'n * 5 + k')}
   from (select *, row_number() over () as n from tracked_project) p, generate_series(0, 4) k`,
  `insert into tracked_assessment
   select ${id('4', 'n')}, project_id, agency_id, enterprise_id, '2025-09-01', 1, ${id('5', 'n')}, 'passed', '2025-10-01', 1,
     ${id('6', 'n')}
   from (select *, row_number() over () as n from tracked_project) p`,
  `insert into signal (id, version, kind, person_id, agency_ids, from_day, sides, found_on, state, explanations)
   select ${id('7', 'n')}, 1, 'full-time-twice', ${id('b', 'n')}, '{}', '2025-01-01', '[]', '2025-01-02', 'open', '[]'
   from generate_series(1, ${AGENCIES * 10}) n`,
  `insert into void_fact select ${id('8', 'n')} from generate_series(1, ${AGENCIES * 10}) n`,
  'analyze',
];

const bed = TestBed.of(registry);
beforeAll(async () => {
  for (const sql of FILL) await bed.db.query(sql);
});

test('the facts of one agency are read by indexes among those of many', async () => {
  const agency = 'a0000000-0000-8000-8000-000000000007';
  const plan = JSON.stringify(await bed.db.query(`explain ${FACTS_OF_AGENCY}`, [agency, '2026-03-02']));
  const scanned = [...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table]) => table);
  expect(scanned).toEqual([]);
  const { body } = await bed.call('GET', `/agencies/${agency}/figures`);
  const known = Object.fromEntries(
    body.figures.map(({ code, value }: { code: string; value: number }) => [code, value]),
  );
  expect(known).toMatchObject({ 'certified-consultants': 10, 'full-time-staff': 10, 'projects-total': 20 });
});
