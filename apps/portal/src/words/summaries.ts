import { catalogue } from './catalogue.js';

/** The words of cases as open data, and of anonymised summaries. */
export const summaries = catalogue({
  cases: ['办结的投诉和举报', 'Complaints and reports that ended'],
  casesLead: [
    '每一行是一件事：反映同一事实的投诉和举报只算一件。这里没有机构、个人、项目、编号、日期和原话，也没有正在办理的，以免有人由此推知是谁提出的。各机构的件数在机构的页面上。',
    'Each line is one incident: complaints and reports about the same facts count once. There is no agency, person, project, number, day or word of it, and nothing under way, so that nobody can tell who filed. The figures of an agency are on its page.',
  ],
  latest: ['最近办结的', 'Those that ended last'],
  noCases: ['还没有办结的。', 'None has ended yet.'],
  ground: ['事由', 'Ground'],
  outcome: ['结果', 'Outcome'],
  outcomes: {
    upheld: ['成立', 'Upheld'],
    'upheld-in-part': ['部分成立', 'Upheld in part'],
    dismissed: ['不成立', 'Dismissed'],
    settled: ['调解结案', 'Settled'],
    withdrawn: ['撤回', 'Withdrawn'],
  },
  severity: ['情节', 'Severity'],
  measures: ['措施', 'Measures'],
  endedIn: ['办结季度', 'Ended in'],
  late: ['逾期的环节', 'Late steps'],
  download: ['下载全部', 'Download all'],
  feed: ['订阅（Atom）', 'Feed (Atom)'],
  title: ['案情摘要', 'Summaries of complaints'],
  lead: [
    '投诉人同意公开、裁定不能再变更的投诉，由工作人员写成不指明任何人的摘要，另一名工作人员核对后公开。',
    'Complaints with a final ruling whose filers allow it, told by staff without naming anybody, and checked by a second person.',
  ],
  none: ['还没有公开的摘要。', 'No summary is public yet.'],
  filedIn: ['投诉月份', 'Filed in'],
  ruledIn: ['裁定月份', 'Ruled in'],
  of: ['案情摘要', 'Summary'],
  allowed: ['投诉人都同意公开摘要', 'Everybody who filed allows a summary'],
  notAllowed: ['并非所有投诉人都同意公开摘要', 'Not everybody who filed allows a summary'],
  states: { drafted: ['待另一人核对公开', 'Waits for a second person'], released: ['已公开', 'In public'] },
  write: ['撰写摘要', 'Write the summary'],
  edit: ['修改摘要', 'Edit the summary'],
  text: ['摘要', 'Summary'],
  textHint: [
    '公众会看到。不要写机构、人员和项目的名称、编号、电话、日期，以及只有少数人才知道的细节。',
    'The public reads this. Leave out names of agencies, persons and projects, numbers, days, and details that only few can know.',
  ],
  release: ['公开摘要', 'Release the summary'],
  releaseLead: [
    '请核对：不能由此认出任何一方。公开以后不能再收回。',
    'Check that nobody can be recognised by it. It cannot be taken back once it is public.',
  ],
  ask: ['是否同意公开不指明任何人的摘要？', 'May a summary that names nobody become public?'],
  askHint: [
    '裁定不能再变更以后，由工作人员撰写。公开以前可以凭编号和查询码改变主意。',
    'Staff write it once the ruling is final. You can change your mind by number and code until it is public.',
  ],
  answers: { yes: ['同意', 'Yes'], no: ['不同意', 'No'] },
  allow: ['同意公开摘要', 'Allow a summary'],
  forbid: ['不再同意公开摘要', 'Take back the consent to a summary'],
});
