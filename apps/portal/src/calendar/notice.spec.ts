import { officialCalendar } from '@heng/legal-time';
import { Refused } from '../web/services.js';
import { wordsOf } from '../words/index.js';
import { noticeOf, readNotice } from './notice.js';

const words = wordsOf('zh-CN').calendarImport;
const read = (text: string, year = 2026) => readNotice(text, year, words);
const of2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

test('the paragraphs of a notice give the days off and the working weekends', () => {
  const { daysOff, workdays } = officialCalendar.years[2026]!;
  const known = read(of2026);
  expect({ ...known, workdays: known.workdays.toSorted() }).toEqual({ daysOff, workdays });
});

test('a day off by itself, a run over two months, a date in the same clause', () => {
  const text = '端午节：6月10日放假，与周末连休。\n劳动节:4月29日至5月1日放假,4月28日(星期日)上班';
  expect(read(text, 2024)).toEqual({
    daysOff: [
      { name: '端午节', from: '2024-06-10', until: '2024-06-10' },
      { name: '劳动节', from: '2024-04-29', until: '2024-05-01' },
    ],
    workdays: ['2024-04-28'],
  });
});

test('every known year is read as it is written', () => {
  const years = Object.values(officialCalendar.years);
  const differing = years.filter((one) => {
    const { daysOff, workdays } = one;
    return JSON.stringify(read(noticeOf(one), one.year)) !== JSON.stringify({ daysOff, workdays });
  });
  expect([years.length > 15, differing]).toEqual([true, []]);
});

test.each([
  [
    '元旦：1月1日（周五）放假。',
    '放假和调休上班的日期第 1 行：2026 年的“1月1日（周五）”不是这个星期几，请核对年份和日期',
  ],
  ['\n元旦：1月1日至3日放假，共4天。', '放假和调休上班的日期第 1 行：起止日期是 3 天，写的却是 4 天'],
  ['元旦：2月30日放假。', '放假和调休上班的日期第 1 行：2026 年没有“2月30日”'],
  ['元旦：1日放假。', '放假和调休上班的日期第 1 行：2026 年没有“1日”'],
  [
    '元旦：2025年12月31日至2026年1月1日放假。',
    '放假和调休上班的日期第 1 行：“2025年12月31日”不在 2026 年，请在当年的日历中修改',
  ],
  ['元旦：1月3日至1日放假。', '放假和调休上班的日期第 1 行：请写明放假的起止日期'],
  [
    '元旦：1月1日放假。\n节假日期间注意安全。',
    '放假和调休上班的日期第 2 行：没有放假或者上班的日期，请删去这一行或者补充日期',
  ],
])('%s does not fit', (text, fault) => {
  expect(() => read(text)).toThrow(Refused);
  expect(() => read(text)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ detail: fault }) as object }) as Error,
  );
});
