import { catalogue } from './catalogue.js';

/** The rating method in words; its figures come from the method itself. */
export const method = catalogue({
  link: ['评级方法说明', 'The rating method in words'],
  versions: ['各版评级方法', 'Versions of the method'],
  version: (version: string) => [`${version} 版`, `Version ${version}`],
  effective: (cycle: string) => [`自${cycle}起施行。`, `In force since the ${cycle}.`],
  lead: [
    '本页由评级程序所用的同一份评级方法生成：指标、权重和界限与实际计算完全一致。各项指标得分相加，满分 100 分，再按总分和条件定级。',
    'This page is made from the very method that computes the ratings: its indicators, weights and thresholds are those in use. The points of all indicators add up to 100 at most; the total and some conditions give the grade.',
  ],
  grades: ['等级', 'Grades'],
  grade: ['等级', 'Grade'],
  level: ['水平', 'Level'],
  from: ['总分不低于', 'Points, at least'],
  gates: ['条件与限制', 'Conditions and limits'],
  rules: {
    R2: ['参加评级的条件', 'Who may be rated'],
    R7: ['等级的条件', 'Conditions of a grade'],
    R11: ['评级的调整和取消', 'Adjustment and revocation'],
  },
  indicators: ['指标', 'Indicators'],
  indicator: ['指标', 'Indicator'],
  most: ['满分', 'Most points'],
  source: ['办法的依据', 'In the measures'],
  formula: ['计算方法', 'Formula'],
  points: ['得分', 'Points'],
  value: ['数值', 'Value'],
  example: ['算例', 'Example'],
  exampleOf: (value: string, points: number) => [
    `数值为${value}的，得 ${points} 分。`,
    `A value of ${value} gives ${points} points.`,
  ],
  scale: (name: string) => [`${name}：计分标准`, `${name}: scale`],
  linear: ['两档之间按直线计算。', 'Between two steps the points lie on a straight line.'],
  bands: ['达到一档的，得该档的分，不按比例增加。', 'A value gets the points of the step that it has reached.'],
  atLeast: ['达到', 'From'],
  each: ['每项得分', 'Points each'],
  cap: ['最高', 'At most'],
  kind: ['类别', 'Kind'],
  lost: ['每件扣分', 'Points lost each'],
  judged: ['由专家评分。', 'Scored by the experts.'],
  notes: ['说明', 'Notes'],
  whole: ['完整算例', 'A whole example'],
  wholeLead: [
    '假设一家机构有下列数据，用本方法算得：',
    'The method itself gives this for an agency with these figures:',
  ],
  result: (total: number, grade: string) => [`总分 ${total} 分，评为 ${grade}。`, `${total} points: ${grade}.`],
  total: ['总分', 'Total'],
  real: [
    '每家机构的评级页列出各项指标的得分和依据，并可以在您的设备上重新计算。',
    'The page of each rating shows its points and the facts behind them, and lets you compute it again on your own device.',
  ],
  share: ['比例', 'share'],
  clauses: {
    'R9 1a': [
      '评级依据 1) a：持有联盟颁发的有效考试合格证书的人员数量',
      'Basis of rating 1 a: persons with a valid examination certificate of the alliance',
    ],
    'R9 1b': ['评级依据 1) b：从事贯标咨询服务的专职人员数量', 'Basis of rating 1 b: full-time consultants'],
    'R9 2a': [
      '评级依据 2) a：承担的项目总数及近1年的项目数量',
      'Basis of rating 2 a: projects in total and in the last year',
    ],
    'R9 2b': [
      '评级依据 2) b：被提交至评定工作委员会的企业总数及近1年的企业数量',
      'Basis of rating 2 b: enterprises submitted to the assessment committee, in total and in the last year',
    ],
    'R9 2c': [
      '评级依据 2) c：通过评定的企业占提交企业的比例',
      'Basis of rating 2 c: share of the submitted enterprises that passed',
    ],
    'R9 3': ['评级依据 3)：企业对贯标咨询服务机构的满意度评价', 'Basis of rating 3: satisfaction of the enterprises'],
    'R9 4': [
      '评级依据 4)：投诉、举报及处理情况，监管机构和执法机关提供的情况',
      'Basis of rating 4: complaints, reports and how they were handled, and what regulators reported',
    ],
    'R9 5a': ['评级依据 5) a：联盟授予的相关奖励', 'Basis of rating 5 a: awards by the alliance'],
    'R9 5b': [
      '评级依据 5) b：各级政府、国家级协会授予的相关奖励',
      'Basis of rating 5 b: awards by governments and national associations',
    ],
    'R9 5c': [
      '评级依据 5) c：对普及推广作出的重要贡献',
      'Basis of rating 5 c: important contributions to the spread of the standard',
    ],
    'R9 6a': [
      '评级依据 6) a：承担联盟组织的公益性理论研究、标准和方法工具研制',
      'Basis of rating 6 a: research, standards and tools for the alliance',
    ],
    'R9 6b': [
      '评级依据 6) b：知识、经验和成果的分享及其被引用和认可的情况',
      'Basis of rating 6 b: knowledge shared, cited and recognised',
    ],
    'R9 7': [
      '评级依据 7)：其他与服务质量和水平相关的情况',
      'Basis of rating 7: other circumstances of the quality of service',
    ],
  },
});
