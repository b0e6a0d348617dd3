import { defineRefusals } from '@heng/kit/domain';

/** The refusals of the calendar. */
export const refuse = defineRefusals('registry', {
  'calendar-year-invalid': {
    kind: 'invalid',
    zh: '该年度的放假安排有误：{faultZh}',
    en: 'The calendar year is not valid: {faultEn}',
  },
  'calendar-year-not-next': {
    kind: 'invalid',
    zh: '年度（year）为 {year}：可以修改已有的年度，或者导入其后的 {next} 年。',
    en: 'year is {year}; a known year can be amended, or {next}, which follows them, imported.',
  },
  'calendar-holidays-missing': {
    kind: 'invalid',
    zh: '{year} 年的放假安排（daysOff）缺少法定放假日：{missing}；《全国年节及纪念日放假办法》第二条规定这些日子放假。',
    en: 'daysOff of {year} lacks {missing}; the regulation on public holidays, art. 2, gives these days off.',
  },
});
