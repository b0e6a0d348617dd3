import type { EvidenceFact } from '@heng/assessment';
import { methodology2026_1 } from '@heng/assessment';
import fc from 'fast-check';
import { type Answer, claimsIn, figuresOf, withoutFacts } from './figures.js';

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
const answer = (n: number, level: number | null = 4, enterpriseId = `enterprise-${n}`): Answer => ({
  ...{
    fact: `answer ${n}`,
    enterpriseId,
    givenOn: `2026-01-${String(n).padStart(2, '0')}`,
    levels: { overall: level },
  },
});

const figures = (facts: EvidenceFact[], answers: Answer[] = []) =>
  figuresOf(facts, answers, methodology2026_1, { agencyId, today });
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

describe('satisfaction', () => {
  const shown = (answers: Answer[]) => figures([], answers).satisfaction;
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => answer(i + 1));

  test.each([
    ['no answer', [], null],
    ['answers of four enterprises', upTo(4), null],
    ['of five', upTo(5), { mean: 4, answers: 5, enterprises: 5 }],
    [
      'of nine: no more than of five',
      [...upTo(5), answer(6, 1), answer(7, 1)],
      { mean: 4, answers: 5, enterprises: 5 },
    ],
    ['of ten', upTo(10), { mean: 4, answers: 10, enterprises: 10 }],
    ['five of one enterprise', upTo(5).map((one) => ({ ...one, enterpriseId: 'enterprise-1' })), null],
    [
      'of five, of one twice',
      [answer(1), answer(2, 1, 'enterprise-1'), ...upTo(6).slice(2)],
      { mean: 3.5, answers: 6, enterprises: 5 },
    ],
    ['of five, one of them without any level', [answer(1, null), ...upTo(5).slice(1)], null],
  ])('%s', (_, answers, expected) => {
    expect(shown(answers)).toEqual(expected);
  });

  test('is the mean of each answer’s mean, rounded half up', () => {
    const levels = { overall: 5, diagnosis: 4, planning: null, training: 4 };
    expect(shown([{ ...answer(1), levels }, ...upTo(5).slice(1)])).toMatchObject({ mean: 4.1 });
    expect(shown([answer(1, 5), answer(2, 5), answer(3, 4), answer(4, 4), answer(5, 4)])).toMatchObject({ mean: 4.4 });
    expect(shown([...upTo(4), answer(5, 4), ...[6, 7, 8, 9].map((n) => answer(n, 4)), answer(10, 5)])).toMatchObject({
      mean: 4.1,
    });
    const half = Array.from({ length: 20 }, (_, n) => answer(n + 1, n === 0 ? 5 : 4));
    expect(shown(half)).toMatchObject({ mean: 4.1 });
  });

  test('changes only when five more enterprises have answered', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 12 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(answers, (given) => {
        const list = given.map(([level, enterprise], n) => answer(n + 1, level, `enterprise-${enterprise}`));
        const shownAt = new Map<number, unknown>([[0, null]]);
        for (let n = 1; n <= list.length; n++) {
          const enterprises = new Set(list.slice(0, n).map(({ enterpriseId }) => enterpriseId)).size;
          const step = Math.floor(enterprises / 5);
          const now = shown(list.slice(0, n));
          if (!shownAt.has(step)) shownAt.set(step, now);
          expect(now).toEqual(shownAt.get(step));
        }
      }),
    );
  });
});

describe('claims', () => {
  const known = figures([employed('lin'), certified('lin', '2024-01-01', '2027-01-01'), started(1, '2025-05-01')]);
  const claims = (sections: Parameters<typeof claimsIn>[0]) =>
    claimsIn(sections, '2026-01-12', known).map(({ field, claimed, known: figure, differs }) => [
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
    expect(claimsIn({ team: { certifiedCount: 2 } }, '2026-01-12', known)).toEqual([
      {
        ...{ field: 'team.certifiedCount', figure: 'certified-consultants', claimed: 2, claimedOn: '2026-01-12' },
        ...{ known: 1, asOf: today, differs: true },
      },
    ]);
  });
});
