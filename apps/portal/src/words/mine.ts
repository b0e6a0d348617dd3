import { catalogue } from './catalogue.js';

export const mine = catalogue({
  title: ['我的工作台', 'My start page'],
  tasks: ['待办事项', 'To do'],
  noTasks: ['目前没有待办事项。', 'Nothing to do at the moment.'],
  by: (day: string) => [`${day}前`, `by ${day}`],
  agency: ['本机构', 'Your agency'],
  notRegistered: ['贵单位还没有注册为贯标咨询服务机构。', 'Your organisation is not registered as an agency.'],
  applications: ['注册申请', 'Applications'],
  applicationReturned: (name: string) => [
    `修改并重新提交“${name}”的注册申请`,
    `Correct and submit the application of ${name}`,
  ],
  applicationDraft: (name: string) => [`提交“${name}”的注册申请`, `Submit the application of ${name}`],
  answer: (day: string) => [`回应${day}收到的投诉`, `Answer the complaint of ${day}`],
  confirm: (section: string) => [`确认或更新“${section}”`, `Confirm or update “${section}”`],
  explain: ['说明疑点：', 'Explain: '],
  disclose: ['完成首次信息公开', 'Disclose for the first time'],
  projects: ['项目', 'Projects'],
  allProjects: ['全部项目', 'All projects'],
  confirmProject: (agency: string) => [
    `确认或谢绝${agency}提出的项目`,
    `Confirm or decline the project that ${agency} proposed`,
  ],
  feedback: (agency: string) => [`反馈对${agency}服务的满意度`, `Give feedback on the work of ${agency}`],
  signals: ['疑点', 'Contradictions'],
  complaints: ['投诉', 'Complaints'],
  review: (agency: string) => [`评审${agency}的评级`, `Review the rating of ${agency}`],
  rule: (day: string) => [`办理 ${day} 抽取的裁定组`, `Act on the panel drawn on ${day}`],
  enterprise: ['本企业', 'Your enterprise'],
  finding: ['记录监管情况', 'Record a finding'],
  nothing: ['您的账号没有可办理的事项。', 'There is nothing for your account to do here.'],
});
