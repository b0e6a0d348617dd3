import { CalendarYearImported } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { accepted, filed, office, read, registered } from '../test/parties.js';
import { complaints } from './complaints.module.js';

/** Made up: New Year's holiday lasts one day longer than the regulation and the weekend alone give. */
const year2027 = {
  year: 2027,
  sources: ['关于2027年部分节假日安排的通知（测试）'],
  daysOff: [{ name: '元旦', from: '2027-01-01', until: '2027-01-04' }],
  workdays: [],
  calendar: '2007-2027.test',
  importedOn: '2026-12-23',
  reason: '测试',
};
const bed = TestBed.of(complaints, { date: '2026-12-23' });
const calendar = async () => (await bed.call('GET', '/health/ready')).body.info.clock.calendar as string;
const counted = async (from: string) =>
  (await bed.call('GET', `/deadlines/counts?from=${from}`, { as: { role: 'alliance-staff' } })).body;
const moved = () => bed.recorded('complaints.deadline-moved.v1');

let agencyId: string;
let late: { id: string };
let early: { id: string };
beforeAll(async () => {
  agencyId = await registered(bed, office);
  late = await filed(bed, agencyId);
  early = await accepted(bed, agencyId);
});

test('while the year is not known, the dates that need it are provisional and nothing ends on them', async () => {
  expect((await read(bed, late)).clocks.acceptance.due).toMatchObject({ date: '2027-01-04', provisional: true });
  expect((await read(bed, early)).clocks.answer.due).toMatchObject({ date: '2027-01-07', provisional: true });
  const one = { open: 1, waiting: 0, moved: 0 };
  expect(await counted('2027-01-04')).toEqual({
    calendar: await calendar(),
    counts: ['complaints.acceptance', 'complaints.answer'].map((what) => ({ what, ...one })),
  });
  expect((await counted('2027-01-05')).counts).toEqual([{ what: 'complaints.answer', ...one }]);
  await bed.setDate('2027-01-20');
  expect((await read(bed, late)).clocks.acceptance).toMatchObject({ missed: false });
  await bed.setDate('2026-12-28');
});

test('an imported year recomputes every open deadline; an event tells of each that moved', async () => {
  await bed.publish(CalendarYearImported, 'calendar', year2027, { version: 1 });
  await eventually(async () => expect(await moved()).toHaveLength(1));
  const { acceptance } = (await read(bed, late)).clocks;
  expect(acceptance.due).toMatchObject({ date: '2027-01-05', provisional: false, calendarVersion: await calendar() });
  expect(acceptance.due.steps.at(-1).zh).toBe('日历更新后重新计算，最后一日由2027-01-04改为2027-01-05。');
  await eventually(async () =>
    expect((await read(bed, early)).clocks.answer.due).toMatchObject({ date: '2027-01-07', provisional: false }),
  );
  expect((await moved())[0]).toMatchObject({
    subject: late.id,
    data: { deadline: 'complaints.acceptance', agencyId, before: '2027-01-04', due: '2027-01-05', provisional: false },
  });
  expect(await counted('2028-01-01')).toEqual({
    calendar: await calendar(),
    counts: [{ what: 'complaints.acceptance', open: 0, waiting: 0, moved: 1 }],
  });
  const deadlines = 'select due::text, provisional, calendar from deadline where done_at is null order by due';
  expect(await bed.db.query(deadlines)).toEqual([
    { due: '2027-01-05', provisional: false, calendar: await calendar() },
    { due: '2027-01-07', provisional: false, calendar: await calendar() },
  ]);
});

test('the calendar is kept: it is in force after a restart, and an older event that comes again changes nothing', async () => {
  const inForce = await calendar();
  expect(inForce).toMatch(/^2007-2027\./);
  await bed.running.stop();
  await bed.startService();
  expect(await calendar()).toBe(inForce);
  const amended = { ...year2027, workdays: ['2027-01-09'] };
  await bed.publish(CalendarYearImported, 'calendar', amended, { version: 3 });
  await bed.publish(CalendarYearImported, 'calendar', year2027, { version: 2 });
  await eventually(async () => expect(await calendar()).not.toBe(inForce));
  const rows = await bed.db.query("select version, data->'workdays' as workdays from calendar_year");
  expect(rows).toEqual([{ version: 3, workdays: ['2027-01-09'] }]);
  expect(await moved()).toHaveLength(1);
});

test('after the recomputed last day the clock is missed', async () => {
  await bed.setDate('2027-01-06');
  expect((await read(bed, late)).clocks.acceptance).toMatchObject({ missed: true });
});
