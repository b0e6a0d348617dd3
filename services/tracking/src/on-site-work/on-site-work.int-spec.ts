import { EmploymentStarted } from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import {
  agency,
  consultant,
  enterprise,
  otherAgency,
  registerParties,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
let id: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});
beforeEach(async () => {
  id = await startProject(bed, enterpriseId);
});

const day = (on: string, days = 1) => ({ on, days });
const employ = async (personId: string, { id: agencyId }: { id: string } = agency) => {
  const employmentId = personId.replace('c', agencyId === agency.id ? 'e' : 'd');
  const employment = { employmentId, agencyId, personId, from: '2024-03-01', fullTime: false };
  await bed.publish(EmploymentStarted, employmentId, employment);
  await eventually(async () =>
    expect(await bed.db.query('select from employment where id = $1', [employmentId])).toHaveLength(1),
  );
};
const record = (as: As, entries: object[], options: { key?: string; personId?: string; project?: string } = {}) => {
  const { key, personId = consultant, project = id } = options;
  const body = { personId, entries };
  return bed.call('POST', `/projects/${project}/on-site-work`, { as, body, ...(key ? { key } : {}) });
};
const cosign = (entries: object[], { personId = consultant, ...options }: { personId?: string; key?: string } = {}) =>
  bed.call('POST', `/projects/${id}/on-site-work/cosignature`, {
    ...{ as: enterprise, body: { personId, entries } },
    ...options,
  });
const read = async (as: As = staff, project = id) =>
  (await bed.call('GET', `/projects/${project}/on-site-work`, { as })).body;
const entriesOf = (body: any): any[] =>
  body.consultants.flatMap(({ months }: any) => months.flatMap(({ entries }: any) => entries));
const facts = async (project = id) =>
  (await bed.recorded()).filter(({ type, data }) => type.includes('on-site-work') && data['projectId'] === project);

test('an agency enters days of several months in one request, and each month is a fact of its own', async () => {
  const answer = await record(agency, [day('2026-02-02'), day('2026-01-30'), day('2026-01-31', 0.5)]);
  const [january, february] = answer.body.works;
  expect(answer).toMatchObject({
    status: 200,
    body: {
      works: [
        { version: 1, personId: consultant, month: '2026-01', days: 1.5 },
        { version: 1, personId: consultant, month: '2026-02', days: 1 },
      ],
      allowedActions: ['record-on-site-work'],
    },
  });
  const about = { projectId: id, agencyId: agency.id, enterpriseId, personId: consultant };
  const entry = (on: string, days: number) => ({ on, days, cosigned: false });
  expect((await facts()).map(({ subject, version, data }) => ({ subject, version, data }))).toEqual([
    {
      ...{ subject: january.id, version: 1 },
      data: {
        ...{ ...about, workId: january.id, from: '2026-01-30', until: '2026-01-31', days: 1.5 },
        entries: [entry('2026-01-30', 1), entry('2026-01-31', 0.5)],
      },
    },
    {
      ...{ subject: february.id, version: 1 },
      data: {
        ...{ ...about, workId: february.id, from: '2026-02-02', until: '2026-02-02', days: 1 },
        entries: [entry('2026-02-02', 1)],
      },
    },
  ]);
  const more = await record(agency, [day('2026-01-29'), day('2026-02-02')]);
  expect(more.body.works).toMatchObject([
    { id: january.id, version: 2, days: 2.5 },
    { id: february.id, version: 1 },
  ]);
});

test('a repeated request acts once and gets the same answer; its key stands for no other', async () => {
  const enter = (entries: object[]) => record(agency, entries, { key: 'enter' });
  const first = await enter([day('2026-01-30'), day('2026-02-02')]);
  expect(await enter([day('2026-01-30'), day('2026-02-02')])).toMatchObject({ status: 200, body: first.body });
  for (const others of [[day('2026-01-30', 0.5)], [day('2026-02-03')], [day('2025-12-01')]])
    expect(await enter(others)).toMatchObject({ status: 422, body: { code: 'kit.idempotency-key-reused' } });
  expect(await facts()).toHaveLength(2);
});

test('ids in capitals are the same ids: days are of the same work', async () => {
  const first = await record(agency, [day('2026-01-30')]);
  const capitals = { personId: consultant.toUpperCase(), project: id.toUpperCase() };
  const second = await record(enterprise, [day('2026-01-30', 0.5)], capitals);
  expect(second.body.works).toMatchObject([
    { id: first.body.works[0].id, version: 2, personId: consultant, days: 0.5 },
  ]);
  await cosign([day('2026-01-30')], { personId: consultant.toUpperCase() });
  expect((await read()).consultants).toMatchObject([{ personId: consultant, days: 1 }]);
});

test('an enterprise co-signs some days of a consultant, then all; once more is nothing', async () => {
  const second = 'c0000000-0000-8000-8000-000000000002';
  await employ(second);
  await record(agency, [day('2026-01-30'), day('2026-01-31', 0.5), day('2026-02-02')]);
  await record(agency, [day('2026-01-30')], { personId: second });
  const signed = async () => entriesOf(await read()).map(({ on, days, cosigned }) => [on, days, cosigned]);
  const some = await cosign([day('2026-01-30')]);
  expect(some).toMatchObject({
    status: 200,
    body: { works: [{ month: '2026-01', version: 2 }], allowedActions: ['record-on-site-work', 'cosign-on-site-work'] },
  });
  expect(await signed()).toEqual([
    ['2026-01-30', 1, true],
    ['2026-01-31', 0.5, false],
    ['2026-02-02', 1, false],
    ['2026-01-30', 1, false],
  ]);
  const days = [day('2026-01-30'), day('2026-01-31', 0.5), day('2026-02-02')];
  const all = await cosign(days);
  expect((await signed()).map(([, days, cosigned]) => [days, cosigned])).toEqual([
    [1, true],
    [0.5, true],
    [1, true],
    [1, false],
  ]);
  const told = await facts();
  expect(told.at(-1)!.data['entries'].every(({ cosigned }: { cosigned: boolean }) => cosigned)).toBe(true);
  expect((await cosign(days)).body).toEqual(all.body);
  expect(await facts()).toEqual(told);
  expect(await cosign([day('2026-01-30'), day('2026-01-29')])).toMatchObject({
    status: 422,
    body: { code: 'tracking.day-not-entered' },
  });
});

test('days that the agency has entered otherwise since the enterprise read them are not co-signed, nor is any other', async () => {
  await record(agency, [day('2026-01-30'), day('2026-02-02', 0.5)]);
  await record(agency, [day('2026-02-02')]);
  const seen = [day('2026-01-30'), day('2026-02-02', 0.5)];
  const refused = await cosign(seen);
  expect(refused).toMatchObject({ status: 409, body: { code: 'tracking.cosigned-otherwise' } });
  expect(refused.body.detail).toContain('2026-02-02');
  const cosigned = async () => entriesOf(await read()).map(({ on, days, cosigned }) => [on, days, cosigned]);
  expect(await cosigned()).toEqual([
    ['2026-01-30', 1, false],
    ['2026-02-02', 1, false],
  ]);
  expect((await cosign([day('2026-01-30'), day('2026-02-02')])).status).toBe(200);
  expect((await cosigned()).map(([, , one]) => one)).toEqual([true, true]);
});

test('a repeated co-signature does not sign what was entered since', async () => {
  await record(agency, [day('2026-02-02')]);
  const sign = () => cosign([day('2026-02-02')], { key: 'sign' });
  const first = await sign();
  await record(agency, [day('2026-01-30'), day('2026-02-02', 0.5)]);
  expect((await sign()).status).toBe(first.status);
  expect(entriesOf(await read()).map(({ on, days, cosigned }) => [on, days, cosigned])).toEqual([
    ['2026-01-30', 1, false],
    ['2026-02-02', 1, true],
  ]);
});

test('what the enterprise corrects stands, whatever the agency says afterwards; every word is kept', async () => {
  await record(agency, [day('2026-01-30'), day('2026-01-31')]);
  await record(enterprise, [day('2026-01-30', 0.5), day('2026-01-31', 0)]);
  const again = await record(agency, [day('2026-01-30', 0), day('2026-01-31', 0.5)]);
  expect(again.body.works).toMatchObject([
    {
      days: 0.5,
      entries: [
        { days: 0.5, cosigned: true },
        { days: 0, cosigned: true },
      ],
    },
  ]);
  const words = entriesOf(await read(agency)).map(({ said }) => said);
  const [on, byAgency, byEnterprise] = ['2026-03-02', 'agency', 'enterprise'];
  expect(words).toEqual([
    [
      { by: byAgency, on, days: 1 },
      { by: byEnterprise, on, days: 0.5 },
      { by: byAgency, on, days: 0 },
    ],
    [
      { by: byAgency, on, days: 1 },
      { by: byEnterprise, on, days: 0 },
      { by: byAgency, on, days: 0.5 },
    ],
  ]);
  expect(entriesOf(await read(staff))[0].said.map(({ sub }: any) => sub)).toEqual([
    'agency-1',
    'enterprise-1',
    'agency-1',
  ]);
});

test('when no day stands any more the fact is withdrawn, and the project may end before it', async () => {
  await record(agency, [day('2026-01-08'), day('2026-01-09')]);
  const end = (endedOn: string, version = 1) =>
    bed.call('POST', `/projects/${id}/end`, { as: enterprise, version, body: { endedOn } });
  expect(await end('2026-01-08')).toMatchObject({
    status: 422,
    body: { code: 'tracking.ends-before-recorded-work' },
  });
  const { body } = await record(enterprise, [day('2026-01-08', 0), day('2026-01-09', 0)]);
  expect((await facts()).at(-1)).toMatchObject({
    type: 'tracking.on-site-work-withdrawn.v1',
    subject: body.works[0].id,
    version: 2,
    data: { workId: body.works[0].id, from: '2026-01-08', until: '2026-01-09', days: 0 },
  });
  expect(await read()).toMatchObject({ consultants: [{ personId: consultant, days: 0, lead: false }] });
  expect((await end('2026-01-07')).status).toBe(200);
  expect(await record(enterprise, [day('2026-01-08')])).toMatchObject({
    status: 422,
    body: { code: 'tracking.outside-project' },
  });
  expect((await record(enterprise, [day('2026-01-07')])).status).toBe(200);
});

test('ten days that stand make a lead consultant, those of other months included', async () => {
  const dates = (month: string, n: number) => Array.from({ length: n }, (_, k) => day(`${month}-${10 + k}`));
  await record(agency, [...dates('2025-12', 4), ...dates('2026-01', 6)]);
  const [alone] = (await read(enterprise)).consultants;
  expect(alone).toMatchObject({ personId: consultant, days: 10, lead: true });
  expect(await read(agency)).toMatchObject({ projectId: id, leadConsultantDays: 10 });
  await record(enterprise, [day('2026-01-10', 0.5)]);
  expect((await read(agency)).consultants).toMatchObject([{ days: 9.5, lead: false }]);
});

test('a person at two places on one day is marked at both and refused at neither; where, only staff see', async () => {
  const personId = 'c0000000-0000-8000-8000-000000000004';
  await employ(personId);
  await employ(personId, otherAgency);
  const there = await startProject(bed, enterpriseId, '2025-09-01', otherAgency.id);
  await record(agency, [day('2026-01-05'), day('2026-01-06', 0.5), day('2026-01-07'), day('2026-02-05')], { personId });
  const second = await record(otherAgency, [day('2026-01-05'), day('2026-01-06', 0.5), day('2026-01-08')], {
    project: there,
    personId,
  });
  expect(second.status).toBe(200);
  const marks = (body: unknown) => entriesOf(body).flatMap(({ on, elsewhere }) => (elsewhere ? [on] : []));
  for (const [as, own, other] of [
    [agency, id, there],
    [enterprise, id, there],
    [otherAgency, there, id],
  ] as const) {
    const body = await read(as, own);
    expect(marks(body)).toEqual(['2026-01-05']);
    expect(JSON.stringify(body)).not.toContain(other);
  }
  const seen = entriesOf(await read(staff)).map(({ elsewhereProjects }) => elsewhereProjects);
  expect(seen).toEqual([[there], [], [], []]);
  await record(enterprise, [day('2026-01-05', 0)], { personId });
  for (const [as, own] of [
    [agency, id],
    [otherAgency, there],
  ] as const)
    expect(marks(await read(as, own))).toEqual([]);
});

test('an employment known late: the same request is refused, then succeeds under the same key', async () => {
  const personId = 'c0000000-0000-8000-8000-000000000003';
  const enter = () => record(agency, [day('2026-01-30'), day('2026-02-02')], { key: 'late', personId });
  const refused = await enter();
  expect(refused).toMatchObject({ status: 422, body: { code: 'tracking.not-employed' } });
  expect(await facts()).toEqual([]);
  await employ(personId);
  expect((await enter()).status).toBe(200);
  expect(await facts()).toHaveLength(2);
});

test('an agency and an enterprise that speak at once of the same days are both heard', async () => {
  const days = ['2025-12-30', '2026-01-30', '2026-02-02'];
  const [bySome, byOther] = await Promise.all([
    record(
      agency,
      days.map((on) => day(on)),
    ),
    record(
      enterprise,
      days.toReversed().map((on) => day(on, 0.5)),
    ),
  ]);
  expect([bySome.status, byOther.status]).toEqual([200, 200]);
  for (const entry of entriesOf(await read())) {
    expect(entry.days).toBe(0.5);
    expect(entry.said.map(({ by }: { by: string }) => by).sort()).toEqual(['agency', 'enterprise']);
  }
});
