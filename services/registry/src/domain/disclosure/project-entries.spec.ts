import { shippedStandards } from '../../storage/disclosure/shipped-standards.js';
import { faultsIn } from './disclosure-content.js';
import { parseStandard } from './disclosure-standard.js';

const old = shippedStandards.find(({ version }) => version === '2026.1')!;
const standard = shippedStandards.find(({ version }) => version === '2027.1')!;
const entry = {
  ...{ enterprise: '福州甲乙', startedOn: '2026-01-12', endedOn: '2026-06-30' },
  ...{ consultants: 3, onSiteDays: 41.5, satisfaction: 5 },
};
const faults = (projects: unknown, by = standard) => faultsIn({ experience: { projects } }, by);

test('section 5 is a list of projects with parts of their own from 2027.1 on; before it is a list of texts (R3 5)', () => {
  expect(faults([entry, { ...entry, endedOn: null, satisfaction: null, explanation: '企业更名。' }])).toEqual([]);
  expect(faults(['福州甲乙：贯标咨询服务项目'])).toMatchObject([{ field: 'experience.projects' }]);
  expect(faults(['福州甲乙：贯标咨询服务项目'], old)).toEqual([]);
  expect(faults([entry], old)).toMatchObject([{ field: 'experience.projects' }]);
});

test.each<[string, object, string]>([
  ['without an enterprise', { enterprise: ' ' }, '2.enterprise'],
  ['with a start that is no date', { startedOn: '2026-02-30' }, '2.startedOn'],
  ['that ends before it begins', { endedOn: '2026-01-11' }, '2.endedOn'],
  ['that leaves its end open', { endedOn: undefined }, '2.endedOn'],
  ['with half a consultant', { consultants: 0.5 }, '2.consultants'],
  ['with less than no days', { onSiteDays: -1 }, '2.onSiteDays'],
  ['with a level that is none', { satisfaction: 6 }, '2.satisfaction'],
  ['with a part that nobody knows', { price: 1 }, '2.price'],
  ['with an explanation that says nothing', { explanation: '' }, '2.explanation'],
])('an entry %s is refused by its place', (_, part, place) => {
  const [fault] = faults([entry, { ...entry, ...part }]);
  expect(fault).toMatchObject({
    field: 'experience.projects',
    zh: expect.stringContaining(`有误：${place}`),
    en: expect.stringContaining(`faulty: ${place}`),
  });
});

test('an identity-card number in an entry is refused', () => {
  const [fault] = faults([{ ...entry, explanation: '联系人 362322198709086409' }]);
  expect(fault?.en).toBe('must not hold an identity-card number (PIPL 28)');
});

test('more entries than a list takes are refused', () => {
  expect(faults(Array.from({ length: 301 }, () => entry))).toHaveLength(1);
});

test('a standard explains a figure by a text of the same section', () => {
  const document = structuredClone(standard);
  const explainedBy = (name: string) => {
    const { fields } = document.sections['experience']!;
    const sections = {
      ...document.sections,
      experience: {
        ...document.sections['experience'],
        fields: { ...fields, enterpriseCount: { ...fields['enterpriseCount'], explainedBy: name } },
      },
    };
    return () => parseStandard({ ...document, sections });
  };
  expect(explainedBy('differences')).not.toThrow();
  for (const name of ['projects', 'remarks', 'constructor'])
    expect(explainedBy(name)).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({
          faults: [expect.objectContaining({ path: 'sections.experience.fields.enterpriseCount.explainedBy' })],
        }),
      }),
    );
});
