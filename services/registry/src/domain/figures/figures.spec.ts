import type { EvidenceFact } from '@heng/assessment';
import { methodology2026_1 } from '@heng/assessment';
import { satisfactions } from '@heng/contracts';
import { shippedStandards } from '../../storage/disclosure/shipped-standards.js';
import { claimsIn, figuresOf, shownSatisfaction, withoutFacts } from './figures.js';

const [agencyId, other, today] = ['agency-1', 'agency-2', '2026-03-02'];

const fact = (type: string, id: string, data: object): EvidenceFact => ({ id, type, subject: id, version: 1, data });
const employed = (personId: string) =>
  fact('registry.employment-started.v1', `employed ${personId}`, {
    ...{ employmentId: `e ${personId}`, agencyId, personId, from: '2020-01-01', fullTime: true },
  });
const certified = (personId: string, issuedOn: string, validUntil: string) =>
  fact('registry.certificate-issued.v1', `certified ${personId}`, {
    ...{ certificateId: `c ${personId}`, number: '1', personId, issuedOn, validUntil },
  });
const started = (n: number, startedOn: string, enterpriseId = `enterprise-${n}`, by = agencyId) =>
  fact('tracking.project-started.v1', `started ${n}`, { projectId: `p${n}`, agencyId: by, enterpriseId, startedOn });
const parties = (n: number) => ({
  projectId: `p${n}`,
  agencyId,
  enterpriseId: `enterprise-${n}`,
  assessmentId: `a${n}`,
});
const submitted = (n: number, submittedOn: string) =>
  fact('tracking.assessment-submitted.v1', `submitted ${n}`, { ...parties(n), submittedOn });
const decided = (n: number, decidedOn: string, outcome = 'passed') =>
  fact('tracking.assessment-decided.v1', `decided ${n}`, { ...parties(n), decidedOn, outcome });
const worked = (n: number, personId: string, days: number) =>
  fact('tracking.on-site-work-recorded.v1', `worked ${n} ${personId}`, {
    ...{ ...parties(n), workId: `w${n} ${personId}`, personId, from: '2025-06-01', until: '2025-06-30', days },
  });

const figures = (facts: EvidenceFact[]) => figuresOf(facts, methodology2026_1, { agencyId, today });
const values = (facts: EvidenceFact[]) =>
  Object.fromEntries(figures(facts).figures.map(({ code, value }) => [code, value]));

test('nothing known is nothing, not absent', () => {
  expect(values([])).toEqual({
    'certified-consultants': 0,
    'full-time-staff': 0,
    'projects-total': 0,
    'projects-last-year': 0,
    'submitted-total': 0,
    'submitted-last-year': 0,
    'passed-total': 0,
    'enterprises-served': 0,
  });
});

test('persons, projects and enterprises are counted as rating counts them', () => {
  const facts = [
    ...['lin', 'chen', 'wu'].map(employed),
    certified('lin', '2023-03-02', '2026-03-02'),
    certified('chen', '2023-03-01', '2026-03-01'),
    certified('zhao', '2024-01-01', '2027-01-01'),
    started(1, '2024-05-01'),
    started(2, '2025-05-01'),
    started(3, '2025-06-01', 'enterprise-2'),
    started(4, '2026-03-03'),
    started(5, '2025-06-01', 'enterprise-5', other),
    ...[1, 2].flatMap((n) => [
      submitted(n, '2025-07-01'),
      decided(n, '2025-08-01'),
      worked(n, 'lin', 10),
      worked(n, 'wu', 9.5),
    ]),
    submitted(3, '2025-07-02'),
    decided(3, '2025-08-01', 'failed'),
  ];
  expect(values(facts)).toMatchObject({
    'certified-consultants': 1,
    'full-time-staff': 1,
    'projects-total': 3,
    'projects-last-year': 2,
    'submitted-total': 3,
    'passed-total': 2,
    'enterprises-served': 2,
  });
});

test('a figure names the facts behind it, and loses them for the public', () => {
  const all = figures([started(1, '2025-05-01'), started(2, '2025-06-01')]);
  expect(all.figures.find(({ code }) => code === 'enterprises-served')).toMatchObject({
    ...{ value: 2, facts: ['started 1', 'started 2'], clause: 'R3 (5)' },
    explanation: { zh: '2个项目服务过2家企业' },
  });
  expect(JSON.stringify(withoutFacts(all))).not.toContain('started 1');
});

test('satisfaction is shown as it was published, question by question, also those that a batch does not tell', () => {
  const told = { publishedOn: '2026-02-23', answers: 6, asked: 9, mean: 4.2, low: 3.64, high: 4.76, shrunk: 3.86 };
  const shown = shownSatisfaction({ ...told, distribution: { attitude: [0, 0, 1, 2, 3], overall: [0, 0, 0, 5, 1] } });
  expect(shown).toMatchObject(told);
  expect(shown.distribution.map(({ question }) => question)).toEqual(satisfactions);
  expect(shown.distribution.filter(({ counts }) => counts !== null)).toEqual([
    { question: 'overall', counts: [0, 0, 0, 5, 1] },
    { question: 'attitude', counts: [0, 0, 1, 2, 3] },
  ]);
});

describe('claims', () => {
  const standard = shippedStandards.find(({ version }) => version === '2026.1')!;
  const known = figures([employed('lin'), certified('lin', '2024-01-01', '2027-01-01'), started(1, '2025-05-01')]);
  const claims = (sections: Parameters<typeof claimsIn>[0]) =>
    claimsIn(sections, standard, '2026-01-12', known).map(({ field, claimed, known: figure, differs }) => [
      field,
      claimed,
      figure,
      differs,
    ]);

  test('a count, a list and a number of persons are compared', () => {
    const team = { certifiedCount: 1, certifiedPersons: { count: 2 }, fullTimeCount: 3 };
    expect(claims({ team, experience: { enterpriseCount: 12, enterprises: ['甲'], projects: [] } })).toEqual([
      ['team.certifiedCount', 1, 1, false],
      ['team.certifiedPersons', 2, 1, true],
      ['team.fullTimeCount', 3, 0, true],
      ['experience.enterpriseCount', 12, 1, true],
      ['experience.enterprises', 1, 1, false],
      ['experience.projects', 0, 1, true],
    ]);
  });

  test('what is withheld or not said claims nothing', () => {
    const withheld = { withheld: { of: 'agency', reason: 'commercial-terms', until: '2027-01-01' } };
    expect(claims({ team: { certifiedCount: withheld, fullTimeCount: null }, basics: { city: '福州' } })).toEqual([]);
  });

  test('a claim says of which day it is, and as of which day the figure', () => {
    expect(claimsIn({ team: { certifiedCount: 2 } }, standard, '2026-01-12', known)).toEqual([
      {
        ...{ field: 'team.certifiedCount', figure: 'certified-consultants', claimed: 2, claimedOn: '2026-01-12' },
        ...{ known: 1, asOf: today, differs: true, explained: false },
      },
    ]);
  });
});
