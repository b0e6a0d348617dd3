import { catalogue } from './catalogue.js';

/** Reports (举报), which the alliance verifies, and the hearings of agencies. */
export const reports = catalogue({
  title: ['举报', 'Reports'],
  lead: [
    '举报由联盟核实。举报人、举报材料以及举报本身都不得向被举报的机构透露。',
    'The alliance verifies reports. Neither the reporter, nor the material, nor the report itself may become known to the agency.',
  ],
  none: ['没有举报。', 'No reports.'],
  numbered: (number: string) => [`举报 ${number}`, `Report ${number}`],
  states: {
    filed: ['待受理', 'Filed'],
    declined: ['不予受理', 'Declined'],
    verifying: ['核实中', 'Being verified'],
    hearing: ['正在听取机构意见', 'The agency is being heard'],
    heard: ['已听取意见，待认定', 'Heard, waiting for the finding'],
    found: ['已认定', 'Found'],
  },
  verification: ['核实', 'Verification'],
  foundOn: ['认定', 'Found on'],
  finding: ['认定', 'Finding'],
  outcomes: { verified: ['属实', 'Verified'], 'not-verified': ['未查实', 'Not verified'] },
  fact: ['认定的事实', 'Which fact'],
  proof: ['证据', 'By which evidence'],
  rule: ['依据', 'Under which rule'],
});
