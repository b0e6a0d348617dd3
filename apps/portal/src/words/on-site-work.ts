import { catalogue } from './catalogue.js';

export const onSiteWork = catalogue({
  title: ['现场服务天数', 'Days on site'],
  titleOf: (enterprise: string) => [`${enterprise}的现场服务天数`, `Days on site at ${enterprise}`],
  lead: (days: number) => [
    `在同一企业现场工作满 ${days} 天的，为项目组主要成员。由企业会签的天数以企业为准。`,
    `Who works ${days} days on site at an enterprise is a lead consultant. Days of which the enterprise has spoken stand as it said.`,
  ],
  none: ['还没有登记现场服务。', 'No day on site is recorded.'],
  months: ['月份', 'Months'],
  consultant: ['咨询人员', 'Consultant'],
  nth: (n: number) => [`咨询人员${n}`, `Consultant ${n}`],
  total: ['合计', 'Total'],
  lead1: ['项目组主要成员', 'Lead consultant'],
  legend: [
    '✓ 企业已会签；! 该人员当日在各项目的工作合计超过一天，请核实。',
    '✓ co-signed by the enterprise; ! on that day the person’s work over all projects exceeds one day: please check.',
  ],
  cosigned: ['已会签', 'co-signed'],
  conflict: ['当日合计超过一天', 'more than one day in all'],
  cosign: ['会签', 'Co-sign'],
  cosignOf: (who: string, month: string) => [`会签${who}${month}的现场服务`, `Co-sign the days of ${who} in ${month}`],
  cosignLead: [
    '请逐日核对。与实际不符的，请改为实际的天数；以企业所填的为准。',
    'Check each day. Correct what is wrong; what you enter stands.',
  ],
  days: { '1': ['1 天', '1 day'], '0.5': ['半天', 'Half a day'], '0': ['没有到现场', 'Not on site'] },
  record: ['登记现场服务', 'Record days on site'],
  recordOf: (who: string, month: string) => [`登记${who}${month}的现场服务`, `Record the days of ${who} in ${month}`],
  recordLead: [
    '逐日填写实际到企业现场的天数。企业会签后，以企业所填的为准。',
    'Enter for each day how long the person was on site. Once the enterprise has spoken of a day, its word stands.',
  ],
  month: ['月份', 'Month'],
  monthHint: ['年份和月份，例如 2026年3月', 'year and month, such as 2026/3'],
  nothingNew: ['没有改动任何一天。', 'No day is changed.'],
  back: ['回到项目', 'Back to the project'],
});
