import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

/** The refusals of timeliness. */
export const refuseTimeliness = defineRefusals('registry', {
  'nothing-to-confirm': conflict(
    '该机构尚未公开任何信息，没有可确认的内容。',
    'The agency has disclosed nothing yet; there is nothing to confirm.',
  ),
  'section-not-disclosed': invalid(
    '该机构公开的信息中没有这一部分（section）：{section}。',
    'section {section} is not in what the agency disclosed.',
  ),
  'section-outdated': conflict(
    '{field} 按此前的信息公开要求公开，不符合现行要求 {version}，不能只作确认；请按现行要求发布新的版本。',
    '{field} was disclosed under an earlier standard and does not fit {version}, which is in force; publish a new revision of it.',
  ),
});
