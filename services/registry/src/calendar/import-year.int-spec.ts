import { eventually, TestBed } from '@heng/testing';
import { year2027 } from '../../test/calendar-years.js';
import { registry } from '../registry.module.js';

const bed = TestBed.of(registry, { date: '2026-11-05' });
const staff = { role: 'alliance-staff' } as const;
const body = { ...year2027, reason: '国务院办公厅公布了放假安排。' };
const send = (year: object, version: number, key = `${version}`) =>
  bed.call('POST', '/calendar/years', { as: staff, body: year, version, key });
const read = async () => (await bed.call('GET', '/calendar')).body;
const inForce = async () => (await bed.call('GET', '/health/ready')).body.info.clock.calendar as string;

test('anyone reads the years and the notices they rest on; before an import they are those that the suite ships', async () => {
  const calendar = await read();
  expect(calendar).toMatchObject({ version: 0, calendar: await inForce() });
  expect(calendar.years.at(-1)).toMatchObject({
    year: 2026,
    sources: ['国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）'],
    importedOn: null,
    reason: null,
  });
});

test('a year with a fault is refused in one sentence of each language, with the field and the rule', async () => {
  const { status, body: problem } = await send({ ...body, workdays: ['2027-01-08'] }, 0, 'faulty');
  expect([status, problem.code]).toEqual([422, 'registry.calendar-year-invalid']);
  expect(problem.detail).toContain('workdays 中的 2027-01-08 不是星期六或星期日');
  const english = { headers: { 'accept-language': 'en' }, body: { ...body, daysOff: [7] } };
  const refused = await bed.call('POST', '/calendar/years', { as: staff, version: 0, key: 'no-object', ...english });
  expect(refused.body.detail).toContain('daysOff[0] is 7; it must be an object.');
});

test('staff import a year, once; the record has who did it and why, and the calendar is in force', async () => {
  const [first, again] = [await send(body, 0), await send(body, 0)];
  expect(first).toMatchObject({ status: 200, body: { version: 1 } });
  expect(again.body).toEqual(first.body);
  expect((await read()).years.at(-1)).toEqual({ ...year2027, importedOn: '2026-11-05', reason: body.reason });
  const events = await bed.recorded('registry.calendar-year-imported.v1');
  expect(events).toMatchObject([
    { data: { year: 2027, reason: body.reason }, actor: { sub: 'alliance-staff-1', role: 'alliance-staff' } },
  ]);
  await eventually(async () => expect(await inForce()).toBe(first.body.calendar));
});

test('they amend it as the version that they have read', async () => {
  const amended = {
    ...body,
    workdays: ['2027-01-09', '2027-01-10', '2027-02-20', '2027-10-09'],
    reason: '通知有调整。',
  };
  expect((await send(amended, 0, 'stale')).body.code).toBe('kit.version-stale');
  const { body: calendar } = await send(amended, 1);
  expect(calendar).toMatchObject({ version: 2 });
  await eventually(async () => expect(await inForce()).toBe(calendar.calendar));
});
