import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

/** The refusals of an imported row, besides those of kit and of the rules for what the row makes. */
export const refuse = defineRefusals('tracking', {
  'import-agency-unknown': invalid(
    '没有以此统一社会信用代码注册的机构，请先在登记系统注册机构。',
    'No agency is registered with this credit code; the agency registers first.',
  ),
  'import-not-your-agency': forbidden(
    '您的令牌所代表的组织不是该机构，机构只能导入本机构的项目。',
    'Your token acts for another organisation than this agency; an agency imports only its own projects.',
  ),
  'import-enterprise-unknown': invalid(
    '没有以此统一社会信用代码公开登记的贯标企业：请先登记企业；企业名称不予公开的，请按企业编号逐个提出项目。',
    'No enterprise is publicly registered with this credit code; register it first, or, if its name is withheld, propose the project by the enterprise’s id.',
  ),
  'import-project-known': conflict(
    '该机构与该企业之间已有同日开始的项目，不重复导入。',
    'The agency has a project with this enterprise that begins on the same day; it is not imported again.',
  ),
  'import-proposal-only': invalid(
    '机构导入的是待企业确认的项目，此列须为空；阶段和结束日期在企业确认之后登记。',
    'What an agency imports is a proposal, so this column stays empty; stages and the end are recorded once the enterprise has confirmed it.',
  ),
  'import-id-invalid': invalid(
    '不是有效的编号，应为平台给出的 UUID，如 0b1c2d3e-4f50-8a6b-9c7d-8e9fa0b1c2d3。',
    'The value is no id; it has to be a UUID such as 0b1c2d3e-4f50-8a6b-9c7d-8e9fa0b1c2d3.',
  ),
  'import-project-unknown': invalid('没有此编号的贯标咨询服务项目。', 'There is no project with this id.'),
  'import-status-unknown': invalid(
    '不是评定状态，应为：{known}。',
    'The value is no status of an assessment; there are: {known}.',
  ),
  'import-revision-invalid': invalid(
    '修订号应为 0 至 {most} 的整数，首次通报可以空着。',
    'The revision has to be a whole number from 0 to {most}; it may be left empty in a first report.',
  ),
});
