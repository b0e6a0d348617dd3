import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

/** The refusals of the pool of experts. */
export const refuse = defineRefusals('registry', {
  'expert-sub-taken': conflict(
    '身份（sub）{sub} 已在专家库中；离库的专家可以恢复，不重复入库。',
    'sub {sub} is in the pool of experts already; one who left is reinstated, not enrolled anew.',
  ),
  'expert-field-unknown': invalid(
    '专业领域（fields）中的 {code} 既不是专业代码，也不是 GB/T 4754 的行业代码。',
    'fields names {code}, which is neither a subject of expertise nor an industry of GB/T 4754.',
  ),
  'expert-state-wrong': conflict(
    '该专家目前的状态是“{stateZh}”，不能办理此事项。',
    'The expert is {state}; this cannot be done now.',
  ),
  'expert-creditcode-invalid': invalid(
    '所属单位的统一社会信用代码（creditCode）有误：{faultZh}',
    'creditCode is not a unified social credit code: {faultEn}',
  ),
  'expert-span-reversed': invalid(
    '结束日期（until）{until} 早于开始日期（from）{from}。',
    'until {until} is before from {from}.',
  ),
  'expert-span-overlaps': conflict(
    '与已登记的 {otherFrom} 至 {otherUntil} 重叠；要更正结束日期，请以相同的开始日期（from）再次登记。',
    'It overlaps what is recorded from {otherFrom} until {otherUntil}; to correct an end, record it again with the same from.',
  ),
  'not-your-record': forbidden(
    '这不是您本人的专家记录，您只能声明自己的利害关系。',
    'This is the record of another expert; you declare your own ties.',
  ),
  'expert-tie-known': conflict(
    '自 {from} 起的这项关系已经登记；需要更正的，请联系联盟工作人员。',
    'This tie since {from} is on record already; staff of the alliance correct it.',
  ),
  'expert-suspension-ends-in-past': invalid(
    '暂停的最后一天（until）{until} 早于今天 {today}。',
    'until {until} is before today, {today}.',
  ),
});
