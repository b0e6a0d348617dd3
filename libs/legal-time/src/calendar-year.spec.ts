import { parseCalendarYear } from './calendar-year.js';

function faultOf(input: unknown): unknown {
  try {
    return parseCalendarYear(input);
  } catch (error) {
    return error;
  }
}

const valid = {
  year: 2027,
  sources: ['通知'],
  daysOff: [
    { name: '国庆节', from: '2027-10-01', until: '2027-10-07' },
    { name: '元旦', from: '2027-01-01', until: '2027-01-03' },
  ],
  workdays: ['2027-10-09', '2027-01-09'],
};
const newYear = { name: '元旦', from: '2027-01-01', until: '2027-01-03' };

test('a valid year is put in order and loses what does not belong to it', () => {
  expect(parseCalendarYear({ ...valid, remark: 'x' })).toEqual({
    year: 2027,
    sources: ['通知'],
    daysOff: [newYear, { name: '国庆节', from: '2027-10-01', until: '2027-10-07' }],
    workdays: ['2027-01-09', '2027-10-09'],
  });
});

test.each([
  ['no object', 7, 'The calendar year is 7; it must be an object.'],
  ['a year as text', { ...valid, year: '2027' }, 'year is "2027"; it must be a number of four digits.'],
  ['no document', { ...valid, sources: [] }, 'sources is empty; the year must name the document that announced it.'],
  ['an empty document', { ...valid, sources: [' '] }, 'sources[0] is " "; it must be a text that is not empty.'],
  ['no list of days off', { ...valid, daysOff: undefined }, 'daysOff is undefined; it must be a list.'],
  ['no day off', { ...valid, daysOff: [] }, 'daysOff is empty; every year has statutory holidays.'],
  [
    'a date that does not exist',
    { ...valid, daysOff: [{ ...newYear, until: '2027-02-29' }] },
    'daysOff[0].until is "2027-02-29"; it must be a date that exists, written YYYY-MM-DD.',
  ],
  [
    'a day off in another year',
    { ...valid, daysOff: [{ ...newYear, from: '2026-12-31' }] },
    'daysOff[0].from is 2026-12-31; it must lie in 2027, put it into the file of its own year.',
  ],
  [
    'a run that ends before it begins',
    { ...valid, daysOff: [{ ...newYear, from: '2027-01-04' }] },
    'daysOff[0].until is 2027-01-03; it must not precede from, 2027-01-04.',
  ],
  [
    'a day off named twice',
    { ...valid, daysOff: [newYear, { ...newYear, from: '2027-01-03' }] },
    'daysOff names 2027-01-03 twice; a day is off once.',
  ],
  [
    'a make-up day named twice',
    { ...valid, workdays: ['2027-01-09', '2027-01-09'] },
    'workdays names 2027-01-09 twice; a day is worked once.',
  ],
  [
    'a make-up day in the week',
    { ...valid, workdays: ['2027-01-08'] },
    'workdays names 2027-01-08, which is no Saturday or Sunday; only a weekend day can be made a working day.',
  ],
  [
    'a make-up day that is off',
    { ...valid, workdays: ['2027-01-02'] },
    'workdays names 2027-01-02, which daysOff names too; a day is either off or worked.',
  ],
])('a year with %s is refused', (_, input, message) => {
  expect(() => parseCalendarYear(input)).toThrow(RangeError);
  expect(faultOf(input)).toMatchObject({ message, zh: expect.stringMatching(/\p{Script=Han}.*。$/u) as string });
});
