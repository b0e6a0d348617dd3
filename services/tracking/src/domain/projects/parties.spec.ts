import { aProject } from '../../../test/a-project.js';
import { requireParty } from './project.js';

const project = aProject();

test.each([
  ['agency', project.agencyCode],
  ['enterprise', project.enterpriseCode],
  ['alliance-staff', undefined],
] as const)('%s %s acts in the project', (role, org) => {
  expect(() => requireParty(project, { role, org })).not.toThrow();
});

test.each([
  ['agency', project.enterpriseCode],
  ['enterprise', project.agencyCode],
  ['agency', '914403001922038216'],
  ['enterprise', undefined],
] as const)('%s %s does not act in the project', (role, org) => {
  expect(() => requireParty(project, { role, org })).toThrow('tracking.not-your-project');
});
