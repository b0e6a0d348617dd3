import { catalogue } from './catalogue.js';

/** The changes that would bring an agency to a better grade. */
export const whatIf = catalogue({
  link: ['试算：怎样达到更高的级别', 'Try: what would bring the next grade'],
  titleOf: (agency: string, cycle: string) => [`${agency}：${cycle}评级试算`, `${agency}: what if, ${cycle}`],
  lead: [
    '这里用评级方法本身试算：改动下面的数据，看总分和级别怎样变化。试算不改变任何记录，也不预示以后的评级；以后的评级以届时的事实为准。',
    'The method itself computes here: change the figures below and see how points and grade change. Nothing is recorded, and nothing is promised: a later rating goes by the facts of its time.',
  ],
  now: ['目前', 'Now'],
  result: ['试算结果', 'The result'],
  of: (total: number, grade: string) => [`${total} 分，${grade}`, `${total} points, ${grade}`],
  gained: (points: number) => [
    `总分变化：${points > 0 ? '+' : ''}${points} 分`,
    `Change of the total: ${points > 0 ? '+' : ''}${points}`,
  ],
  singles: ['只改变一项就够的', 'Single changes that suffice'],
  noSingle: [
    '没有哪一项单独改变就能达到更高的级别，需要几项一起改进。',
    'No single change brings a better grade; several have to come together.',
  ],
  best: ['已经是最高的级别。', 'This is the best grade.'],
  figure: ['数据', 'Figure'],
  from: ['目前', 'Now'],
  to: ['达到', 'Needed'],
  grade: ['级别', 'Grade'],
  figures: ['数据', 'Figures'],
  try: ['试算', 'Compute'],
  reset: ['恢复目前的数据', 'Back to the present figures'],
  unknown: ['没有数值', 'No value'],
  wrong: [
    '有的数据不可能：数量不能是负数，通过的不能多于提交的，专家评分不能超过满分。',
    'A figure is impossible: none is negative, no more can pass than are submitted, and scores have a maximum.',
  ],
  score: ['专家评分', "experts' score"],
});
