import { anAgency, deregisteredAgency } from '../../../test/an-agency.js';
import type { DisclosureStandard } from '../disclosure/disclosure-standard.js';
import { mustBeWithholdable } from './withheld-fields.js';

const field = { type: 'list', required: true, zh: '字段', en: 'field' } as const;
const standard: DisclosureStandard = {
  version: '2026.1',
  inForceFrom: '2014-01-01',
  sections: {
    experience: {
      zh: '经验',
      en: 'Experience',
      clause: 'R3 (5)',
      fields: { enterprises: { ...field, mayBeWithheld: true }, enterpriseCount: field },
    },
  },
};
const asked = {
  field: 'experience.enterprises',
  of: 'enterprise',
  enterpriseId: '22222222-2222-8333-8444-555555555555',
} as const;
const judge = (over: object, agency = anAgency()) => {
  return () => mustBeWithholdable({ ...asked, ...over }, agency, standard);
};

test.each([
  ['a field nobody knows', { field: 'experience.fame' }, 'registry.withholding-field-unknown'],
  ['a field that must be public', { field: 'experience.enterpriseCount' }, 'registry.withholding-not-possible'],
  ['an enterprise’s secret without it', { enterpriseId: null }, 'registry.withholding-enterprise-missing'],
  ['an own secret with one', { of: 'agency' }, 'registry.withholding-enterprise-not-applicable'],
])('%s is not withheld', (_, over, code) => {
  expect(judge(over)).toThrow(expect.objectContaining({ code }));
});

test('a field that the standard lets it is withheld by an agency on the register', () => {
  expect(judge({})).not.toThrow();
  expect(judge({ of: 'agency', enterpriseId: null })).not.toThrow();
  expect(judge({}, deregisteredAgency())).toThrow(expect.objectContaining({ code: 'registry.agency-deregistered' }));
});
