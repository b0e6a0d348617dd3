import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { anAgency, deregisteredAgency, suspendedAgency } from '../../../test/an-agency.js';
import { shippedStandards } from '../../storage/disclosure/shipped-standards.js';
import { publish, type Sections } from './disclosure.js';
import { completenessOf } from './disclosure-content.js';
import { type DisclosureStandard, fieldsOf, standardInForce, standardsToCome } from './disclosure-standard.js';

const standard = shippedStandards.find(({ version }) => version === '2026.1')!;
const agency = anAgency();
const sample = {
  count: 3,
  number: 12.5,
  range: { from: 100, to: 300 },
  text: '有',
  list: ['一项'],
  persons: [],
  projects: [],
};
/** All fields of the standard, each with a value of its type. */
const full: Sections = Object.fromEntries(
  Object.entries(standard.sections).map(([section, { fields }]) => [
    section,
    Object.fromEntries(Object.entries(fields).map(([field, { type }]) => [field, sample[type]])),
  ]),
);
const required = fieldsOf(standard).flatMap(([path, is]) => (is.required ? [path] : []));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const by = { sub: 'agency-1', role: 'agency' } as const;
const publishing = (sections: Sections, of = agency, standards = [standard], today = '2026-03-02') =>
  publish({ id: agency.id, revision: 1, sections, publishedBy: by, edits: {} }, of, standards, today, {
    committing: { saltOf: (field) => `salt of ${field} `, sha256 },
    known: { figures: { agencyId: agency.id, asOf: today, methodology: '2026.1', figures: [] }, projects: [] },
  });
const withField = (path: string, value: unknown): Sections => {
  const [section, field] = path.split('.') as [string, string];
  return { ...full, [section]: { ...full[section], [field]: value } };
};

test('a disclosure with every field is complete', () => {
  const { state, events } = publishing(full);
  expect(state).toMatchObject({ complete: true, missing: [], standard: '2026.1', publishedOn: '2026-03-02' });
  expect(events[0]?.data).toMatchObject({ agencyId: agency.id, revision: 1, complete: true, missing: [] });
});

test('nothing disclosed misses every required field', () => {
  expect(publishing({}).state).toMatchObject({ complete: false, missing: required });
});

test('what is left out is missing, what is left in is not, whichever it is', () => {
  fc.assert(
    fc.property(fc.subarray(required), fc.constantFrom(undefined, null, '', '　 '), (left, nothing) => {
      const sections = left.reduce<Sections>((content, path) => {
        const [section, field] = path.split('.') as [string, string];
        return { ...content, [section]: { ...content[section], [field]: nothing } };
      }, full);
      expect(completenessOf(sections, standard)).toEqual({
        required: required.length,
        answered: required.length - left.length,
        missing: left,
      });
    }),
  );
});

test('“none” is an answer where there may be none, and is none where there must be something', () => {
  expect(publishing(withField('knowledge.results', [])).state.complete).toBe(true);
  expect(() => publishing(withField('basics.industries', []))).toThrow(
    expect.objectContaining({
      code: 'registry.disclosure-invalid',
      details: expect.objectContaining({ field: 'basics.industries' }),
    }),
  );
});

test('the hash is of the content whatever the order of its keys', () => {
  const hashOf = (sections: Sections) => publishing(sections).state.contentHash;
  const reversed = Object.fromEntries(Object.entries(full).reverse());
  expect(hashOf(reversed)).toBe(hashOf(full));
  expect(hashOf(withField('team.certifiedCount', 4))).not.toBe(hashOf(full));
});

test.each<[string, string, unknown]>([
  ['a count that is a text', 'team.certifiedCount', '8'],
  ['a count that is half', 'team.certifiedCount', 2.5],
  ['a number below zero', 'basics.registeredCapital', -1],
  ['a number beyond all numbers', 'basics.registeredCapital', Infinity],
  ['a text that is a number', 'basics.city', 350000],
  ['a text that is too long', 'basics.introduction', '长'.repeat(5001)],
  ['a text that PostgreSQL cannot keep', 'basics.introduction', 'a\0b'],
  ['half a character', 'basics.introduction', '\ud842'],
  ['a range upside down', 'yearsAndIncome.income', { from: 300, to: 100 }],
  ['a range with one end', 'yearsAndIncome.income', { from: 300 }],
  ['a range with more than two ends', 'yearsAndIncome.income', { from: 1, to: 2, middle: 1.5 }],
  ['a list that is a text', 'experience.enterprises', '福建海安橡胶'],
  ['a list with a blank entry', 'experience.enterprises', [' ']],
  ['a person’s name', 'team.certifiedPersons', ['林知远']],
  ['an identity-card number in a text', 'basics.contact', '林知远 362322198709086409'],
  ['one in a list', 'experience.enterprises', ['乙公司', '３６２３２２１９８７０９０８６４０９']],
])('%s is refused by the name of its field', (_, field, value) => {
  expect(() => publishing(withField(field, value))).toThrow(
    expect.objectContaining({
      code: 'registry.disclosure-invalid',
      en: expect.stringContaining(`${field} must`),
    }),
  );
});

test.each<[string, Sections, string]>([
  ['an unknown section', { ...full, awards: {} }, 'awards'],
  ['a section named like a part of every object', { constructor: {} } as unknown as Sections, 'constructor'],
  ['an unknown field', withField('team.headcount', 3), 'team.headcount'],
  ['a section that is a list', { team: [] } as unknown as Sections, 'team'],
])('%s is refused', (_, sections, field) => {
  expect(() => publishing(sections)).toThrow(
    expect.objectContaining({ code: 'registry.disclosure-invalid', details: expect.objectContaining({ field }) }),
  );
});

test('all faults are named at once, in both languages', () => {
  const faulty = { ...withField('team.headcount', 3), awards: {}, process: { methods: 1 } };
  expect(() => publishing(faulty)).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ field: 'process.methods, team.headcount, awards' }),
      zh: '信息公开内容不符合信息公开要求 2026.1：process.methods 须为不超过5000字的文字；team.headcount 不是其中的字段；awards 不是其中的部分。',
      en: 'The disclosure does not fit the disclosure standard 2026.1: process.methods must be a text of at most 5000 characters; team.headcount is no field of it; awards is no section of it.',
    }),
  );
});

test('a suspended agency corrects its disclosure, a deregistered one publishes nothing', () => {
  expect(publishing(full, suspendedAgency()).state.complete).toBe(true);
  expect(() => publishing(full, deregisteredAgency())).toThrow(
    expect.objectContaining({ code: 'registry.agency-deregistered' }),
  );
});

describe('of several versions', () => {
  const six = Object.fromEntries(Object.entries(standard.sections).filter(([name]) => name !== 'other'));
  const next: DisclosureStandard = { version: '2027.1', inForceFrom: '2027-01-01', sections: six };
  const standards = [next, standard];

  test('the one in force on the day judges, from its first day on', () => {
    expect(standardInForce(standards, '2026-12-31')?.version).toBe('2026.1');
    expect(standardInForce(standards, '2027-01-01')?.version).toBe('2027.1');
    expect(standardsToCome(standards, '2026-12-31').map(({ version }) => version)).toEqual(['2027.1']);
    expect(standardsToCome(standards, '2027-01-01')).toEqual([]);
    expect(publishing(full, agency, standards, '2026-12-31').state.standard).toBe('2026.1');
    expect(() => publishing(full, agency, standards, '2027-01-01')).toThrow(
      expect.objectContaining({ code: 'registry.disclosure-invalid' }),
    );
  });

  test('before the first there is none to judge by', () => {
    expect(() => publishing(full, agency, standards, '2013-12-31')).toThrow(
      expect.objectContaining({ code: 'registry.disclosure-standard-none' }),
    );
  });
});
