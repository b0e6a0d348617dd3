import { catalogue } from './catalogue.js';

/** The words of the copy that an enterprise takes of its own data. */
export const ownData = catalogue({
  title: ['本企业的数据', 'Your data'],
  lead: [
    '以下是平台保存的、与贵企业有关的全部项目数据和信件，注明日期和来源。只有贵企业可以在此查阅和复制；JSON 文件另有逐条的完整记录。',
    'All that the platform keeps of your enterprise, its projects and the letters to it, with day and source. Only your enterprise opens this page. The JSON file has every record in full.',
  ],
  kinds: {
    basics: ['基本信息', 'Basic data'],
    project: ['项目', 'Projects'],
    stage: ['贯标阶段', 'Stages'],
    days: ['现场服务天数', 'Days on site'],
    answer: ['满意度反馈', 'Feedback given'],
    draft: ['尚未提交的反馈', 'Feedback not sent yet'],
    withholding: ['名称不公开', 'Withholding of the name'],
    filing: ['您登录后提交的投诉', 'Complaints that you filed while signed in'],
    letter: ['平台发给贵企业的信件', 'Letters to you'],
  },
  lines: (count: number) => [`${count} 条`, `${count} records`],
  kind: ['类别', 'Kind'],
  what: ['事项', 'What'],
  value: ['内容', 'Content'],
  on: ['日期', 'Day'],
  by: ['来源', 'Source'],
  registered: ['企业登记', 'registration'],
  parties: ['项目双方', 'the parties of the project'],
  platform: ['平台', 'the platform'],
  you: ['您', 'you'],
  noNumber: ['没有编号的投诉', 'a complaint without a number'],
  doesNotApply: ['不适用', 'does not apply'],
  elsewhere: ['其他投诉和信件正文', 'Other complaints and the text of letters'],
  elsewhereText: [
    '匿名、未登录或者由同事提交的投诉不在此列，请凭编号和查询码查看；提交人的信息与投诉分开保存。信件的正文含有一次性链接，平台不再显示，以贵企业收到的邮件为准。需要副本的，请联系联盟工作人员。',
    'Complaints that you filed anonymously or without signing in, and those of colleagues, are not here: number and code open them. Who filed is kept apart from a complaint. The text of a letter may have a one-time link, so it is only in your mailbox. Staff of the alliance give you a copy.',
  ],
});
