import { catalogue } from './catalogue.js';

export const home = catalogue({
  lead: [
    '本平台公开两化融合管理体系咨询服务机构的信息、贯标进度、投诉处理和评级结果。每一个数字都能追溯到记录，每一个期限都写明依据。',
    'This platform shows what agencies disclose, how far projects are, how complaints are handled and how agencies are rated. Every figure leads back to a record, every deadline to a rule.',
  ],
  find: ['查找咨询机构', 'Find an agency'],
  now: (cycle: string) => [`当前评级周期：${cycle}`, `Current cycle: ${cycle}`],
  steps: {
    open: ['机构公开信息，企业反馈', 'Agencies disclose, enterprises give feedback'],
    sealed: ['汇集并封存资料', 'Evidence is collected and sealed'],
    drafted: ['初评、抽查、专家评审', 'Draft, spot check, expert review'],
    notice: ['公示十个工作日', 'Public notice of ten working days'],
    recommended: ['公布推荐名单', 'Recommended list'],
  },
  span: (from: string, until: string) => [`${from}至${until}`, `${from} to ${until}`],
  since: (day: string) => [`${day}起`, `since ${day}`],
  figures: ['联盟的数据', 'The alliance in figures'],
  registered: ['在册咨询机构', 'Registered agencies'],
  projects: (progress: string) => [`${progress}的贯标项目`, `Projects ${progress.toLowerCase()}`],
  tasks: ['您可以', 'What you can do here'],
  agencies: ['查看咨询机构公开的信息和评级', 'See what agencies disclose and how they are rated'],
  board: ['查看企业贯标的进度', 'See how far projects are'],
  notices: ['查看公示中的评级，提出异议', 'See ratings on notice, and object'],
  list: ['查看推荐名单', 'See the recommended list'],
  knowledge: ['阅读机构共享的知识成果', 'Read knowledge that agencies share'],
  complain: ['投诉咨询机构', 'File a complaint about an agency'],
});
