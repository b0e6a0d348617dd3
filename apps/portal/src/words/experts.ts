import { catalogue } from './catalogue.js';

/** The words of the pool of experts. */
export const experts = catalogue({
  title: ['专家库', 'Pool of experts'],
  lead: [
    '评审、裁定和异议由专家库中的专家办理，平台从在库的专家中抽取。',
    'Experts of the pool review, rule and decide objections. The platform draws them from those enrolled.',
  ],
  enrol: ['登记专家', 'Enrol an expert'],
  enrolLead: [
    '登记后，专家可以用其账号登录，并可能被抽取承担评审和裁定。姓名只供联盟工作人员和专家本人查看。',
    'Once enrolled, the expert signs in with the account and may be drawn for reviews and rulings. Only staff and the expert see the name.',
  ],
  name: ['姓名', 'Name'],
  account: ['登录账号', 'Account'],
  accountHint: ['身份认证系统中的账号标识。', 'The identifier of the account at the sign-in.'],
  email: ['邮箱', 'E-mail'],
  emailHint: [
    '抽取、递补、提出意见和裁定时发邮件告知。只供联盟工作人员和专家本人查看；不填的，不发邮件。',
    'For letters when a panel draws the expert, waits for the opinion or has ruled. Only staff and the expert see it. Without it there are no letters.',
  ],
  setEmail: ['变更邮箱', 'Change the e-mail'],
  noEmail: ['未登记', 'None'],
  fields: ['专业领域', 'Fields of expertise'],
  subjects: {
    'management-system': ['两化融合管理体系', 'Integration management system'],
    process: ['业务流程与组织结构优化', 'Processes and organisation'],
    technology: ['信息技术应用', 'Use of information technology'],
    data: ['数据开发利用', 'Use of data'],
    assessment: ['评定与审核', 'Assessment and audit'],
    consulting: ['咨询服务管理', 'Management of consulting'],
    finance: ['财务与审计', 'Finance and audit'],
    law: ['法律与合规', 'Law and compliance'],
  },
  industry: ['熟悉的行业', 'Industry'],
  enrolledOn: ['聘任日期', 'Enrolled on'],
  state: ['状态', 'State'],
  states: { enrolled: ['在库', 'Enrolled'], suspended: ['暂停', 'Suspended'], left: ['已离库', 'Left'] },
  none: ['没有这一状态的专家。', 'No experts in this state.'],
  change: ['变更状态', 'Change the state'],
  changeLead: (name: string) => [
    `${name}：暂停或者离库的专家不再被抽取。`,
    `${name}: nobody who is suspended or has left is drawn.`,
  ],
  actions: {
    suspend: ['暂停', 'Suspend'],
    reinstate: ['恢复在库', 'Reinstate'],
    leave: ['离库', 'Leave the pool'],
  },
  reasonHint: ['联盟工作人员和专家本人可以看到。', 'Staff and the expert read it.'],
});
