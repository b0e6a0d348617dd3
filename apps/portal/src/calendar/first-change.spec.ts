import { officialCalendar, withYear } from '@heng/legal-time';
import { firstChange } from './first-change.js';

const year = {
  year: 2027,
  sources: ['关于2027年部分节假日安排的通知（测试）'],
  daysOff: [{ name: '元旦', from: '2027-01-01', until: '2027-01-03' }],
  workdays: [],
};
const with2027 = (data: object) => withYear(officialCalendar, { ...year, ...data });

test('a notice that gives only the days off by regulation changes the first of them that it leaves out', () => {
  expect(firstChange(officialCalendar, with2027({}), 2027)).toBe('2027-02-05');
});

test('the first changed day is a new day off or a new working weekend', () => {
  const longer = { daysOff: [{ name: '元旦', from: '2027-01-01', until: '2027-01-04' }] };
  expect(firstChange(officialCalendar, with2027(longer), 2027)).toBe('2027-01-04');
  expect(firstChange(with2027({}), with2027({ workdays: ['2027-01-09'] }), 2027)).toBe('2027-01-09');
});

test('the same calendar changes no day', () => {
  expect(firstChange(with2027({}), with2027({}), 2027)).toBeUndefined();
});
