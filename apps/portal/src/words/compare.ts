import { catalogue } from './catalogue.js';

export const compare = catalogue({
  title: ['比较咨询机构', 'Compare agencies'],
  lead: [
    '各项数据均为目前公开的数据，得分取自最近一次评级。',
    'Each figure is the public one of today; points are those of the latest rating.',
  ],
  choose: [
    '请在名录中选择二至四家机构，然后点“比较所选机构”。',
    'Choose two to four agencies in the register, then “Compare what is chosen”.',
  ],
  back: ['回到名录', 'Back to the register'],
  rate: ['每百个项目成立的投诉', 'Upheld complaints per 100 projects'],
  pointsFor: (indicator: string) => [`得分：${indicator}`, `Points: ${indicator}`],
  missing: ['暂时无法读取', 'Not available at the moment'],
});
