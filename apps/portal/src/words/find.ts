import { catalogue } from './catalogue.js';

export const find = catalogue({
  title: ['查找', 'Find'],
  query: ['名称、统一社会信用代码或编号', 'Name, credit code or id'],
  name: ['名称', 'Name'],
  kind: ['类别', 'Kind'],
  code: ['统一社会信用代码', 'Credit code'],
  kinds: {
    agency: ['咨询机构', 'Agency'],
    enterprise: ['贯标企业', 'Enterprise'],
    project: ['项目', 'Project'],
    rating: ['评级', 'Rating'],
    complaint: ['投诉', 'Complaint'],
    case: ['案件', 'Case'],
    application: ['注册申请', 'Application'],
    person: ['咨询人员', 'Person'],
    expert: ['专家', 'Expert'],
  },
  project: (enterprise: string, agency: string) => [`${enterprise}（${agency}）`, `${enterprise} (${agency})`],
  count: (count: number) => [`找到 ${count} 条。`, `${count} found.`],
  none: ['没有符合的内容。企业须填写全称。', 'Nothing fits. Enter the whole name of an enterprise.'],
  silent: (services: readonly string[]) => [
    `${services.join('、')}暂时没有响应，结果可能不全。`,
    `The ${services.join(', the ')} do not answer at the moment; something may be missing.`,
  ],
});
