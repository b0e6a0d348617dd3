import { shippedStandards } from '../../storage/disclosure/shipped-standards.js';
import type { Sections } from '../disclosure/disclosure-content.js';
import { completenessOf } from '../disclosure/disclosure-content.js';
import { besideIn, contradictedIn, type Known } from './contradictions.js';
import type { Figure, FigureCode } from './figures.js';

const old = shippedStandards.find(({ version }) => version === '2026.1')!;
const standard = shippedStandards.find(({ version }) => version === '2027.1')!;

const words = { zh: '', en: '' };
const figure = (code: FigureCode, value: number): Figure => ({
  ...words,
  code,
  clause: '',
  value,
  unit: words,
  explanation: words,
});
const project = {
  ...{
    names: ['福州甲乙（集团）有限公司', '91350100M000100Y43', '福州甲乙'],
    startedOn: '2026-01-12',
    endedOn: '2026-06-30',
  },
  ...{ consultants: 3, onSiteDays: 41.5 },
};
const known = (...projects: readonly Known['projects'][number][]): Known => ({
  projects,
  figures: {
    ...{ agencyId: 'a', asOf: '2027-03-01', methodology: '2026.1' },
    figures: [
      figure('projects-total', projects.length),
      figure('enterprises-served', new Set(projects.map(({ names }) => names[0])).size),
    ],
  },
});
const { names, ...parts } = project;
const entry = { ...parts, enterprise: names[0]!, satisfaction: 5 };
const stating = (entries: readonly object[], more: object = {}): Sections => ({
  experience: { enterpriseCount: entries.length, enterprises: entries.map(() => '某企业'), projects: entries, ...more },
});
const projects = (entries: readonly object[], of: Known) =>
  besideIn(stating(entries), standard, '2027-03-01', of).projects;
const contradicted = (sections: Sections, of: Known, by = standard) => contradictedIn(sections, by, of);

test('an entry that says what the platform knows contradicts nothing, under a present or former name or the code', () => {
  for (const enterprise of [...names, '福州甲乙(集团) 有限公司', '９１３５０１００Ｍ０００１００Ｙ４３']) {
    const sections = stating([{ ...entry, enterprise }]);
    expect(projects([{ ...entry, enterprise }], known(project))).toEqual([
      { entry: 1, known: parts, differs: [], explained: false },
    ]);
    expect(contradicted(sections, known(project))).toEqual([]);
  }
});

test.each<[string, object, string[]]>([
  ['another start', { startedOn: '2026-01-05' }, ['startedOn']],
  ['an end where it goes on', { endedOn: null }, ['endedOn']],
  ['more consultants and days', { consultants: 4, onSiteDays: 60 }, ['consultants', 'onSiteDays']],
  ['an enterprise that the agency never served', { enterprise: '厦门丙丁' }, ['enterprise']],
])('an entry with %s contradicts the platform until it is explained', (_, part, differs) => {
  const wrong = { ...entry, ...part };
  expect(projects([wrong], known(project))).toMatchObject([{ differs, explained: false }]);
  expect(contradicted(stating([wrong]), known(project))).toEqual(['experience.projects']);
  const explained = { ...wrong, explanation: '平台登记有误，已申请更正。' };
  expect(projects([explained], known(project))).toMatchObject([{ differs, explained: true }]);
  expect(contradicted(stating([explained]), known(project))).toEqual([]);
});

test('a project that is left out contradicts by the numbers, until the section explains them', () => {
  const other = { ...project, names: ['福州丙丁'] };
  const fields = ['experience.enterpriseCount', 'experience.enterprises', 'experience.projects'];
  expect(contradicted(stating([entry]), known(project, other))).toEqual(fields);
  expect(contradicted(stating([entry], { differences: '另一项目尚未开始。' }), known(project, other))).toEqual([]);
});

test('several projects of an enterprise are told apart by their starts, then taken in order', () => {
  const [first, second, third] = ['2024-03-01', '2025-03-01', '2026-03-01'].map((startedOn) => ({
    ...project,
    startedOn,
  }));
  const entries = [
    { ...entry, startedOn: '2026-03-01' },
    { ...entry, startedOn: '2025-02-01' },
    { ...entry, startedOn: '2024-02-01' },
  ];
  const found = projects(entries, known(third!, first!, second!));
  expect(found.map(({ known: of }) => of?.startedOn)).toEqual(['2026-03-01', '2025-03-01', '2024-03-01']);
  expect(projects([entry, entry], known(project)).map(({ known: of }) => of !== null)).toEqual([true, false]);
});

test('what contradicts without an explanation is missing; the version before asks for no explanation', () => {
  const sections = stating([{ ...entry, onSiteDays: 1 }]);
  const missing = (by: typeof standard) =>
    completenessOf(sections, by, contradicted(sections, known(project), by)).missing;
  expect(missing(standard)).toContain('experience.projects');
  const texts = { experience: { enterpriseCount: 9, enterprises: ['某企业'], projects: ['某企业：项目'] } };
  expect(contradicted(texts, known(project), old)).toEqual([]);
  expect(contradicted(texts, known(project))).toEqual(['experience.enterpriseCount']);
});

test('a withheld list is not compared', () => {
  const withheld = { experience: { projects: { withheld: { of: 'agency', reason: 'other', until: '2027-12-31' } } } };
  expect(besideIn(withheld, standard, '2027-03-01', known(project))).toEqual({ claims: [], projects: [] });
});
