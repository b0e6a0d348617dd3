import { shippedStandards } from '../../storage/disclosure/shipped-standards.js';
import { type DisclosureStandard, fieldsOf, parseStandard } from './disclosure-standard.js';
import { changesBetween } from './disclosure-standard-changes.js';
import { publishStandard } from './disclosure-standard-version.js';

const standard = shippedStandards.find(({ version }) => version === '2026.1')!;
const count = { type: 'count', required: true, zh: '数量', en: 'Count' } as const;
const team = { zh: '团队', en: 'Team', clause: 'R3 (4)', fields: { count } };
const next: DisclosureStandard = { version: '2027.1', inForceFrom: '2027-01-01', sections: { team } };

describe('the standard that comes with the service', () => {
  test('has the seven sections of the measures in their order, each with its paragraph', () => {
    const sections = Object.values(standard.sections);
    expect(sections.map(({ zh, clause }) => `${clause} ${zh}`)).toEqual([
      'R3 (1) 机构基本信息',
      'R3 (2) 服务流程与方法',
      'R3 (3) 服务年限及收入',
      'R3 (4) 专业服务团队',
      'R3 (5) 服务经验及成效',
      'R3 (6) 知识共享与交流',
      'R3 (7) 其他',
    ]);
  });

  test('says which fields may hold a trade secret, and which are never public', () => {
    const those = (is: 'mayBeWithheld' | 'staffOnly') =>
      fieldsOf(standard).flatMap(([path, field]) => (field[is] ? [path] : []));
    expect(those('mayBeWithheld')).toEqual([
      'process.procedure',
      'process.methods',
      'yearsAndIncome.income',
      'yearsAndIncome.otherIncome',
      'experience.enterprises',
      'experience.projects',
    ]);
    expect(those('staffOnly')).toEqual(['other.forStaff']);
  });
});

describe('a document', () => {
  test('is taken as it is', () => {
    expect(parseStandard(JSON.parse(JSON.stringify(next)))).toEqual(next);
  });

  const withField = (field: object) => ({ ...next, sections: { team: { ...team, fields: { count: field } } } });
  test.each<[string, unknown, string]>([
    ['no object', [], 'document'],
    ['a version of another form', { ...next, version: 'v2' }, 'version'],
    ['a day that does not exist', { ...next, inForceFrom: '2027-02-29' }, 'inForceFrom'],
    ['no sections', { ...next, sections: {} }, 'sections'],
    ['a section without fields', { ...next, sections: { team: { ...team, fields: {} } } }, 'sections.team.fields'],
    ['a name that is no name', { ...next, sections: { 'team 1': team } }, 'sections.team 1'],
    ['an unknown type', withField({ ...count, type: 'date' }), 'sections.team.fields.count.type'],
    ['an unknown property', withField({ ...count, secret: true }), 'sections.team.fields.count'],
    ['no Chinese text', withField({ ...count, zh: ' ' }), 'sections.team.fields.count.zh'],
    ['a least number of what is no list', withField({ ...count, atLeast: 1 }), 'sections.team.fields.count.atLeast'],
    [
      'a field never public that may be withheld',
      withField({ ...count, staffOnly: true, mayBeWithheld: true }),
      'sections.team.fields.count.mayBeWithheld',
    ],
  ])('with %s is refused by its path', (_, document, path) => {
    expect(() => parseStandard(document)).toThrow(
      expect.objectContaining({
        code: 'registry.disclosure-standard-invalid',
        details: expect.objectContaining({ faults: [expect.objectContaining({ path })] }),
        zh: expect.stringMatching(/（document）有误：.*[\u4e00-\u9fff]/),
      }),
    );
  });

  test('with several faults is told all of them', () => {
    const document = { ...next, version: 1, sections: { team: { ...team, zh: '', clause: '' } } };
    expect(() => parseStandard(document)).toThrow(
      expect.objectContaining({
        en: expect.stringMatching(/version: .*; sections.team.zh: .*; sections.team.clause: /),
      }),
    );
  });
});

describe('a new version', () => {
  const staff = { sub: 'staff-1', role: 'alliance-staff' } as const;
  const publishing = (document: DisclosureStandard, today = '2026-03-02') =>
    publishStandard('5a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d', document, [standard, other], staff, today);
  const other = { ...next, version: '2026.2', inForceFrom: '2026-07-01' };

  test('is published ahead', () => {
    const { state, events } = publishing(next, '2026-12-31');
    expect(state).toMatchObject({ standard: '2027.1', publishedOn: '2026-12-31', publishedBy: staff, document: next });
    expect(events[0]!.data).toEqual({ version: '2027.1', inForceFrom: '2027-01-01', publishedOn: '2026-12-31' });
  });

  test.each<[string, DisclosureStandard, string, string]>([
    ['on its first day', next, '2027-01-01', 'registry.disclosure-standard-not-ahead'],
    [
      'under a version that exists',
      { ...next, version: '2026.1' },
      '2026-03-02',
      'registry.disclosure-standard-version-taken',
    ],
    [
      'for a day on which another begins',
      { ...next, inForceFrom: '2026-07-01' },
      '2026-03-02',
      'registry.disclosure-standard-day-taken',
    ],
  ])('is not published %s', (_, document, today, code) => {
    expect(() => publishing(document, today)).toThrow(expect.objectContaining({ code }));
  });
});

test('what changes between two versions: sections and fields that come, go and change, and in what', () => {
  const area = { type: 'text', required: false, zh: '面积', en: 'Area' } as const;
  const before = { ...next, sections: { team, office: { ...team, zh: '办公', fields: { area } } } };
  const after = {
    ...next,
    sections: {
      team: {
        ...team,
        gbt23005: '6.1',
        fields: { count: { ...count, required: false, unit: '人' }, list: { ...area } },
      },
    },
  };
  expect(changesBetween(before, before)).toEqual({ sections: [], fields: [] });
  expect(changesBetween(before, after)).toMatchObject({
    sections: [
      { path: 'team', kind: 'changed', what: ['gbt23005'], after: { gbt23005: '6.1' } },
      { path: 'office', kind: 'removed' },
    ],
    fields: [
      { path: 'team.count', kind: 'changed', what: ['required', 'unit'], before: count },
      { path: 'team.list', kind: 'added', after: area },
      { path: 'office.area', kind: 'removed', before: area },
    ],
  });
});
