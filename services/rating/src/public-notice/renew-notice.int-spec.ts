import { CalendarYearImported } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { Desk } from '../../test/desk.js';
import { Upstream } from '../../test/upstream.js';
import { rating } from '../rating.module.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
beforeAll(async () => {
  await at.toReviewed(new Upstream().working('甲').working('乙'));
  await bed.setDate('2026-12-18');
  await at.onCycle('notices');
});

test('a notice on a provisional last day stays open, and can be objected to, until the calendar is known', async () => {
  expect((await at.read('甲')).body.notice).toMatchObject({ lastDay: '2027-01-04', provisional: true });
  await bed.setDate('2027-01-12');
  expect((await at.read('甲')).body).toMatchObject({ state: 'on-notice', finalOn: null });
  expect((await at.object('乙')).status).toBe(201);
  await bed.setDate('2026-12-21');
});

test('with the calendar each notice ends on its tenth working day, and the agency is told of the move', async () => {
  const daysOff = [{ name: '元旦', from: '2027-01-01', until: '2027-01-04' }];
  const told = { sources: ['通知'], calendar: '2007-2027.test', importedOn: '2026-12-21', reason: '测试' };
  await bed.publish(CalendarYearImported, 'calendar', { year: 2027, daysOff, workdays: [], ...told });
  await eventually(async () => expect(await bed.recorded('rating.deadline-moved.v1')).toHaveLength(2));
  const { notice } = (await at.read('甲')).body;
  expect(notice).toMatchObject({ publishedOn: '2026-12-18', lastDay: '2027-01-05', provisional: false });
  expect(notice.steps.at(-1).zh).toContain('由2027-01-04改为2027-01-05');
  await bed.setDate('2027-01-05');
  expect((await at.states())['甲']).toBe('on-notice');
  await bed.setDate('2027-01-06');
  expect(await at.states()).toEqual({ 甲: 'granted', 乙: 'on-notice' });
});
