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
});
