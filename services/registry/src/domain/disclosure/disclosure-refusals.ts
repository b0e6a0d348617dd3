import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

/** The refusals of disclosures and their standard (R3). */
export const refuse = defineRefusals('registry', {
  'disclosure-standard-none': {
    kind: 'unavailable',
    zh: '{today} 尚无生效的信息公开要求。',
    en: 'No disclosure standard is in force on {today}.',
  },
  'disclosure-standard-invalid': invalid(
    '信息公开要求文件（document）有误：{faultsZh}。',
    'The document of the disclosure standard is not valid: {faultsEn}.',
  ),
  'disclosure-standard-not-ahead': invalid(
    '生效日期（inForceFrom）{inForceFrom} 不晚于今天 {today}；信息公开要求须提前公布。',
    'inForceFrom {inForceFrom} is not after today, {today}; a disclosure standard is published ahead.',
  ),
  'disclosure-standard-version-taken': conflict(
    '信息公开要求版本（version）{version} 已经公布，已公布的版本不再更改，请用新的版本号。',
    'version {version} of the disclosure standard is published already and does not change; use a new version.',
  ),
  'disclosure-standard-day-taken': conflict(
    '已有另一版本的信息公开要求自 {inForceFrom}（inForceFrom）起生效，同一天只能有一个版本生效。',
    'Another version of the disclosure standard begins on inForceFrom {inForceFrom}; one version begins on a day.',
  ),
  'disclosure-standard-unknown': invalid(
    '没有版本（standard）为 {standard} 的现行或即将生效的信息公开要求。',
    'standard {standard} is no disclosure standard in force or to come.',
  ),
  'disclosure-invalid': invalid(
    '信息公开内容不符合信息公开要求 {version}：{faultsZh}。',
    'The disclosure does not fit the disclosure standard {version}: {faultsEn}.',
  ),
  'disclosure-draft-none': conflict(
    '该机构没有待发布的信息公开草稿，请先保存草稿。',
    'The agency has no draft of its disclosure to publish or discard; save one first.',
  ),
});
