import type { Role } from '@heng/contracts';
import {
  type Contradiction,
  contradictionsOf,
  merge,
  type Report,
  type Reports,
  seesContradictions,
  standingOf,
} from './assessment.js';

const of = (...told: [Report['status'], string][]) =>
  contradictionsOf(
    standingOf(told.reduce<Reports>((reports, [status, on]) => merge(reports, { status, on, revision: 0 }), {})),
  );

test.each<[string, [Report['status'], string][], Contradiction[]]>([
  ['a submission alone', [['submitted', '2026-01-02']], []],
  [
    'everything on one day',
    [
      ['accepted', '2026-01-02'],
      ['submitted', '2026-01-02'],
      ['passed', '2026-01-02'],
      ['revoked', '2026-01-02'],
    ],
    [],
  ],
  [
    'a submission before the acceptance',
    [
      ['accepted', '2026-01-03'],
      ['submitted', '2026-01-02'],
    ],
    ['submitted-before-accepted'],
  ],
  [
    'a decision before the submission',
    [
      ['submitted', '2026-01-03'],
      ['failed', '2026-01-02'],
    ],
    ['decided-before-submitted'],
  ],
  ['a decision of which no submission is known', [['passed', '2026-01-02']], ['decided-without-submission']],
  [
    'a withdrawal before the acceptance',
    [
      ['accepted', '2026-01-03'],
      ['withdrawn', '2026-01-02'],
    ],
    ['withdrawn-before-accepted'],
  ],
  [
    'a withdrawal before the submission, where no acceptance is known',
    [
      ['submitted', '2026-01-03'],
      ['withdrawn', '2026-01-02'],
    ],
    ['withdrawn-before-accepted'],
  ],
  [
    'a withdrawal and a decision',
    [
      ['submitted', '2026-01-02'],
      ['withdrawn', '2026-01-03'],
      ['failed', '2026-01-04'],
    ],
    ['withdrawn-and-decided'],
  ],
  [
    'a revocation before the pass',
    [
      ['submitted', '2026-01-02'],
      ['passed', '2026-01-04'],
      ['revoked', '2026-01-03'],
    ],
    ['revoked-before-decided'],
  ],
  [
    'a revocation after failing',
    [
      ['submitted', '2026-01-02'],
      ['failed', '2026-01-03'],
      ['revoked', '2026-01-04'],
    ],
    ['revoked-without-pass'],
  ],
])('%s', (_, told, expected) => {
  expect(of(...told)).toEqual(expected);
});

test('the parties and staff see contradictions, nobody else', () => {
  const parties = { agencyCode: 'agency code', enterpriseCode: 'enterprise code' };
  const sees = (roles: Role[], org?: string) =>
    seesContradictions(parties, { role: 'public', roles, ...(org ? { org } : {}) });
  expect(sees(['alliance-staff'])).toBe(true);
  expect(sees(['agency'], 'agency code')).toBe(true);
  expect(sees(['enterprise'], 'enterprise code')).toBe(true);
  expect(sees(['agency'], 'enterprise code')).toBe(false);
  expect(sees(['enterprise'], 'agency code')).toBe(false);
  expect(sees(['expert', 'regulator', 'subsystem'], 'agency code')).toBe(false);
  expect(sees([])).toBe(false);
});
