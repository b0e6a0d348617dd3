import fc from 'fast-check';
import type { DisclosureStandard } from './disclosure-standard.js';
import { publicSections, type WithheldField } from './publicity.js';

const named = { zh: '字段', en: 'field', required: true } as const;
const standard: DisclosureStandard = {
  version: '2026.1',
  inForceFrom: '2014-01-01',
  sections: {
    team: {
      zh: '团队',
      en: 'Team',
      clause: 'R3 (4)',
      fields: {
        certifiedCount: { ...named, type: 'count', mayBeWithheld: true },
        certifiedPersons: { ...named, type: 'persons' },
        salaries: { ...named, type: 'list', staffOnly: true },
      },
    },
    other: { zh: '其他', en: 'Other', clause: 'R3 (7)', fields: { remarks: { ...named, type: 'text' } } },
  },
};
const withheld: WithheldField = {
  field: 'team.certifiedCount',
  of: 'enterprise',
  reason: 'client-confidential',
  until: '2027-03-02',
};
const mark = { withheld: { of: 'enterprise', reason: 'client-confidential', until: '2027-03-02' } };

test('the public sees what is disclosed, of persons how many, of the staff’s fields nothing', () => {
  const sections = {
    team: { certifiedCount: 8, certifiedPersons: ['a', 'b'], salaries: ['secret'] },
    other: { remarks: '无' },
  };
  expect(publicSections(sections, standard, [])).toEqual({
    team: { certifiedCount: 8, certifiedPersons: { count: 2 } },
    other: { remarks: '无' },
  });
});

test('of a withheld field it sees that, whose, why and until when, whether or not anything stands there', () => {
  expect(publicSections({ team: { certifiedCount: 8 } }, standard, [withheld])).toEqual({
    team: { certifiedCount: mark },
  });
  expect(publicSections({ other: { remarks: '无' } }, standard, [withheld])).toEqual({
    team: { certifiedCount: mark },
    other: { remarks: '无' },
  });
});

test('a field for staff only stays so when it is withheld besides, and an empty section stays a section', () => {
  expect(publicSections({ team: {} }, standard, [{ ...withheld, field: 'team.salaries' }])).toEqual({ team: {} });
});

test('what the standard of the revision does not know is not shown', () => {
  const sections = { team: { nickname: 'secret' }, secrets: { a: 'secret' }, constructor: { name: 'secret' } };
  expect(publicSections(sections, standard, [])).toEqual({ team: {} });
});

test('whatever stands in a withheld field, a field of the staff or a list of persons is nowhere in the public text', () => {
  const planted = '机密-';
  const secret = fc.oneof(
    fc.string().map((text) => `${planted}${text}`),
    fc.array(fc.string().map((text) => `${planted}${text}`)),
    fc.record({ from: fc.constant(planted), to: fc.string() }),
  );
  const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes(planted));
  const content = fc.record(
    { certifiedCount: secret, certifiedPersons: secret, salaries: secret, unknown: secret },
    { requiredKeys: [] },
  );
  const sections = fc.record(
    { team: content, other: fc.record({ remarks: plain }), unknown: content },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(sections, (disclosed) => {
      const shown = publicSections(disclosed, standard, [withheld]);
      expect(JSON.stringify(shown)).not.toContain(planted);
      expect(shown['team']?.['certifiedCount']).toEqual(mark);
      expect(shown['other']).toEqual(disclosed.other);
    }),
  );
});
