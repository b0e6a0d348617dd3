import { serviceOf } from '@heng/contracts';
import type { Language } from './catalogue.js';
import { fields, values } from './event-fields.js';

/** The Chinese words of what happened, by the part of an event's type between service and version. */
const chinese: Readonly<Record<string, string>> = {
  'period-sealed': '封账',
  'calendar-year-imported': '导入年度日历',
  'deadline-moved': '期限变更',
  'disclosure-published': '公开信息',
  'disclosure-standard-announced': '预告信息公开要求',
  'disclosure-standard-published': '发布信息公开要求',
  'expert-affiliated': '登记专家的任职',
  'expert-enrolled': '聘任专家',
  'expert-fields-changed': '变更专家的专业领域',
  'expert-left': '专家退出',
  'expert-reinstated': '恢复专家资格',
  'expert-related': '登记专家的利害关系',
  'expert-suspended': '暂停专家资格',
  'merit-recognised': '认定奖励或贡献',
  'agreement-asked': '请求本人同意',
  'agreement-decided': '本人作出决定',
  'certificate-issued': '颁发证书',
  'certificate-lapsed': '证书失效',
  'certificate-renewed': '证书换发',
  'certificate-revoked': '撤销证书',
  'consent-link-issued': '发出同意公开姓名的链接',
  'consultant-recorded': '登记咨询人员',
  'employment-ended': '结束任职',
  'employment-started': '开始任职',
  'name-consent-given': '同意公开姓名',
  'name-consent-withdrawn': '撤回公开姓名的同意',
  'person-contact-changed': '变更本人联系方式',
  'person-contact-forgotten': '删除本人联系方式',
  'implausibility-found': '发现疑点',
  'implausibility-settled': '了结疑点',
  'second-employment-found': '发现同时任职',
  'second-employment-settled': '了结同时任职',
  'contact-changed': '变更联系邮箱',
  'agency-credit-code-verified': '核实统一社会信用代码',
  'agency-deregistered': '注销机构',
  'agency-identity-changed': '变更机构登记事项',
  'agency-registered': '注册机构',
  'agency-reinstated': '恢复机构',
  'agency-suspended': '暂停机构',
  'application-drafted': '起草注册申请',
  'application-refused': '不予注册',
  'application-returned': '退回注册申请',
  'application-submitted': '提交注册申请',
  'application-withdrawn': '撤回注册申请',
  'disclosure-confirmation-due': '提醒确认公开的信息',
  'disclosure-confirmed': '确认公开的信息属实',
  'disclosure-stale': '公开的信息逾期未确认',
  'withholding-challenge-decided': '审核质疑',
  'withholding-challenge-filed': '提出质疑',
  'withholding-decision-missed': '审核不予公开申请逾期',
  'withholding-ended': '终止不予公开',
  'withholding-granted': '同意不予公开',
  'withholding-refused': '不同意不予公开',
  'withholding-requested': '申请不予公开',
  'enterprise-changed': '变更企业登记事项',
  'enterprise-registered': '登记企业',
  'name-challenge-decided': '审核对名称不予公开的质疑',
  'name-challenge-filed': '质疑名称不予公开',
  'name-withholding-decision-missed': '审核名称不予公开申请逾期',
  'name-withholding-ended': '终止名称不予公开',
  'name-withholding-granted': '同意名称不予公开',
  'name-withholding-refused': '不同意名称不予公开',
  'name-withholding-requested': '申请名称不予公开',
  'on-site-work-recorded': '登记现场工作',
  'on-site-work-withdrawn': '撤回现场工作记录',
  'project-declined': '企业谢绝项目',
  'project-ended': '项目结束',
  'project-proposal-withdrawn': '撤回项目',
  'project-proposed': '提出项目',
  'project-resumed': '项目恢复',
  'project-started': '项目启动',
  'project-suspended': '项目暂停',
  'stage-planned': '计划阶段',
  'stage-recorded': '完成阶段',
  'assessment-accepted': '受理评定',
  'assessment-decided': '评定结论',
  'assessment-revoked': '撤销评定结论',
  'assessment-submitted': '提交评定',
  'assessment-withdrawn': '撤回评定',
  'feedback-given': '企业反馈满意度',
  'feedback-link-issued': '发出反馈链接',
  'feedback-missed': '逾期未反馈',
  'feedback-reminded': '提醒反馈',
  'feedback-requested': '请求反馈',
  'feedback-signal-found': '发现反馈的疑点',
  'satisfaction-published': '公布满意度',
  'spot-check-material-handed-over': '移交抽查材料',
  'complaint-accepted': '受理投诉',
  'complaint-answered': '机构回应投诉',
  'clock-missed': '逾期',
  'complaint-declined': '不予受理投诉',
  'complaint-filed': '提出投诉',
  'complaint-merged': '合并投诉',
  'complaint-ruled': '裁定投诉',
  'agency-left-unrated': '机构未获评级',
  'case-decided': '案件裁定',
  'case-opened': '立案',
  'cycle-cancelled': '取消评级周期',
  'cycle-opened': '开启评级周期',
  'evidence-frozen': '封存评级依据',
  'notice-published': '公示',
  'objection-accepted': '受理异议',
  'objection-decided': '决定异议',
  'objection-declined': '不予受理异议',
  'objection-filed': '提出异议',
  'objection-link-issued': '发出确认异议的链接',
  'objector-contact-given': '异议人提供联系方式',
  'period-closed': '周期截止',
  'rating-drafted': '初评',
  'rating-granted': '授予评级',
  'rating-reviewed': '专家评审',
  'recommendation-published': '公布推荐名单',
  'spot-check-announced': '公布抽查办法',
  'spot-check-concluded': '抽查结论',
  'spot-check-drawn': '抽查抽取',
  'spot-check-seeded': '抽查开奖',
};

const baseOf = (type: string): string => type.slice(serviceOf(type).length + 1).replace(/\.v\d+$/, '');
/** A code as words: `agencyId` and `agency-registered` are of several words. */
const spaced = (code: string): string =>
  code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Events in words. */
export const eventIn = (language: Language, type: string): string =>
  (language === 'en' ? undefined : chinese[baseOf(type)]) ?? sentence(spaced(baseOf(type)));

const wordsOf = (language: Language, known: Readonly<Record<string, string>>, code: string): string =>
  (language === 'en' ? undefined : known[code]) ?? spaced(code);
/** The name of a field of an event. */
export const eventFieldIn = (language: Language, field: string): string => sentence(wordsOf(language, fields, field));
/** A value that the contract fixes, in words; any other as it is. */
export const eventValueIn = (language: Language, value: string): string =>
  Object.hasOwn(values, value) ? wordsOf(language, values, value) : value;
