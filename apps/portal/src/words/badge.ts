import { catalogue } from './catalogue.js';

export const badge = catalogue({
  link: ['评级标识：含义和嵌入方法', 'The badge: what it means, and how to embed it'],
  title: (agency: string) => [`${agency}：评级标识`, `${agency}: badge`],
  preview: ['标识', 'The badge'],
  meaning: ['标识的含义', 'What it means'],
  meanings: {
    grade: [
      '标识显示联盟最近一次评级的结果和确定日期。A 为卓越，B 为优秀，C 为良好，D 为合格。',
      'The badge shows the result of the latest rating by the alliance and the day on which it became final. A is excellent, B very good, C good, D a pass.',
    ],
    live: [
      '标识由本平台实时生成，级别调整、取消或者机构暂停、注销后随之变化；请不要截图使用。',
      'This platform draws it anew at each visit, within an hour of any change. Do not use a picture of it.',
    ],
    check: [
      '点击标识可以查看该机构的公开信息和评级依据。没有链接到本平台的标识不可信。',
      'It leads to what the agency discloses and to the facts behind its rating. A badge that does not lead here proves nothing.',
    ],
  },
  embed: ['嵌入网页', 'Embed it'],
  embedLead: ['把下面的代码放到网页中：', 'Put this code into your page:'],
  grades: { A: ['卓越', 'excellent'], B: ['优秀', 'very good'], C: ['良好', 'good'], D: ['合格', 'a pass'] },
  heading: ['两化融合贯标咨询服务机构评级', 'Rating of consulting agencies'],
  gradeIs: (grade: string, meaning: string) => [`${grade} 级（${meaning}）`, `Grade ${grade}, ${meaning}`],
  since: (day: string) => [`${day}确定`, `since ${day}`],
});
