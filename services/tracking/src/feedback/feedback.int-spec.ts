import { satisfactions } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import {
  agency,
  endedProject,
  enterprise,
  otherEnterprise,
  registerParties,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let bed: TestBed;
let enterpriseId: string;
beforeEach(async () => {
  bed = await TestBed.start(tracking);
  enterpriseId = await registerParties(bed);
});
afterEach(() => bed.stop());

const satisfaction = Object.fromEntries(
  satisfactions.map((name, n) => [name, name === 'training' ? null : (n % 5) + 1]),
);
const give = (id: string, options: object = {}) =>
  bed.call('POST', `/projects/${id}/feedback`, { as: enterprise, body: { satisfaction }, ...options });
const typesOf = async (id: string) =>
  (await bed.recorded())
    .filter(({ subject, type }) => subject === id && type.includes('feedback'))
    .map(({ type }) => type.split('.')[1]);
const deadlineOf = async (id: string) =>
  (await bed.db.query('select done_at is null as open from deadline where subject = $1', [id]))[0];

test('feedback in time stops the clock, is told with its nine levels, and given once', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  const { status, body } = await give(id, { key: 'once' });
  expect({ status, body }).toEqual({
    status: 201,
    body: { id, version: 1, givenOn: '2026-03-02', late: false, allowedActions: [] },
  });
  expect((await give(id, { key: 'once' })).body).toEqual(body);
  const [given, ...more] = await bed.recorded('tracking.feedback-given.v1');
  expect(more).toEqual([]);
  expect(given).toMatchObject({
    subject: id,
    data: { projectId: id, agencyId: agency.id, enterpriseId, givenOn: '2026-03-02', late: false, satisfaction },
  });
  expect(await deadlineOf(id)).toEqual({ open: false });

  const again = await give(id);
  expect({ status: again.status, code: again.body.code }).toEqual({
    status: 409,
    code: 'tracking.feedback-already-given',
  });
  await bed.setDate('2026-05-06');
  expect(await typesOf(id)).toEqual(['feedback-requested', 'feedback-given']);
});

test('the levels and whether they were given show in no answer but the enterprise’s own', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  const [before, boardBefore] = [
    await bed.call('GET', `/projects/${id}`, { as: agency }),
    await bed.call('GET', '/projects', { as: agency }),
  ];
  await give(id);
  const [after, boardAfter] = [
    await bed.call('GET', `/projects/${id}`, { as: agency }),
    await bed.call('GET', '/projects', { as: agency }),
  ];
  expect(after.body).toEqual(before.body);
  expect(boardAfter.body).toEqual(boardBefore.body);
  const columns: { column_name: string }[] = await bed.db.query(
    `select column_name from information_schema.columns where table_name = 'feedback'`,
  );
  expect(columns.map(({ column_name }) => column_name).sort()).toEqual(['given_on', 'id', 'late', 'missed', 'version']);
});

test('the last day itself is in time, the day after is missed, and a late answer is taken as late', async () => {
  const [punctual, tardy] = [
    await endedProject(bed, enterpriseId, '2026-01-31'),
    await endedProject(bed, enterpriseId, '2026-01-31'),
  ];
  await bed.setDate('2026-04-30');
  expect((await give(punctual)).body.late).toBe(false);
  expect(await typesOf(tardy)).toEqual(['feedback-requested']);
  await bed.setDate('2026-05-01');
  await eventually(async () => expect(await typesOf(tardy)).toEqual(['feedback-requested', 'feedback-missed']));
  const late = await give(tardy);
  expect(late.body).toMatchObject({ late: true, givenOn: '2026-05-01', version: 2 });
  expect(await typesOf(tardy)).toEqual(['feedback-requested', 'feedback-missed', 'feedback-given']);
  expect(
    (await bed.recorded('tracking.feedback-missed.v1')).map(({ subject, data }) => [subject, data['due']]),
  ).toEqual([[tardy, '2026-04-30']]);
});

test('an end recorded long afterwards is missed at once, and once, also when the answer is quicker than the sweep', async () => {
  const id = await endedProject(bed, enterpriseId, '2025-10-15');
  await give(id);
  await eventually(async () =>
    expect((await typesOf(id)).toSorted()).toEqual(['feedback-given', 'feedback-missed', 'feedback-requested']),
  );
  expect((await bed.recorded('tracking.feedback-given.v1'))[0]?.data['late']).toBe(true);
  expect(await deadlineOf(id)).toEqual({ open: false });
  await bed.setDate('2026-03-03');
  expect(await typesOf(id)).toHaveLength(3);
});

test('feedback is refused before the end, from another enterprise, on nothing, and when it is empty or broken', async () => {
  const [running, ended] = [await startProject(bed, enterpriseId), await endedProject(bed, enterpriseId, '2026-01-31')];
  const code = async (id: string, options: object = {}) => (await give(id, options)).body.code as string;
  const levels = (over: object) => ({ body: { satisfaction: { ...satisfaction, ...over } } });
  expect(await code(running)).toBe('tracking.not-ended');
  expect(await code(ended, { as: otherEnterprise })).toBe('tracking.not-your-project');
  expect(await code(ended, { as: agency })).toBe('kit.not-allowed');
  expect(await code(ended, { as: staff })).toBe('kit.not-allowed');
  expect(await code('00000000-0000-8000-8000-000000000000')).toBe('kit.record-not-found');
  expect(await code(ended, levels(Object.fromEntries(satisfactions.map((name) => [name, null]))))).toBe(
    'tracking.feedback-empty',
  );
  for (const broken of [{ overall: 0 }, { overall: 6 }, { overall: 4.5 }, { overall: undefined }, { taste: 5 }]) {
    expect(await code(ended, levels(broken))).toBe('kit.body-invalid');
  }
  expect(await code(ended, { body: {} })).toBe('kit.body-invalid');
});
