import type { RowJudgement } from '@heng/imports/domain';
import { aProject } from '../../../test/a-project.js';
import { nothingSaid } from '../on-site-work/recording.js';
import { type AssessmentRow, importAssessment } from './import-assessment.js';
import { importOnSiteWork, type KnownOfWork, type OnSiteWorkRow } from './import-on-site-work.js';

const TODAY = '2026-03-02';
const project = aProject();
const staff = { sub: 'staff-1', role: 'alliance-staff' } as const;
const own = { sub: 'agency-1', role: 'agency', org: project.agencyCode } as const;
const personId = 'c0000000-0000-8000-8000-000000000001';

const codesOf = <P>(judged: RowJudgement<P>) =>
  'plan' in judged ? [] : judged.refusals.map(({ code, details }) => [details['field'], code]);

describe('a row of a day on site', () => {
  const said: OnSiteWorkRow = { projectId: project.id, personId, on: '2026-01-05', days: '0.5' };
  const known: KnownOfWork = {
    project,
    work: nothingSaid({
      id: 'b0000000-0000-8000-8000-000000000001',
      projectId: project.id,
      personId,
      month: '2026-01',
    }),
    employments: [{ from: '2024-01-01', until: null }],
  };
  const judge = (
    row: Partial<OnSiteWorkRow> = {},
    around: Partial<KnownOfWork> = {},
    actor: Parameters<typeof importOnSiteWork>[2] = own,
  ) => importOnSiteWork({ ...said, ...row }, { ...known, ...around }, actor, TODAY);

  test('is the agency’s word, or the enterprise’s from staff', () => {
    for (const [actor, by] of [
      [own, 'agency'],
      [staff, 'alliance-staff'],
    ] as const)
      expect(judge({}, {}, actor)).toMatchObject({
        plan: {
          day: { on: '2026-01-05', days: 0.5 },
          decision: { state: { entries: [{ on: '2026-01-05', said: [{ by, sub: actor.sub, days: 0.5 }] }] } },
        },
      });
  });

  test.each<[string, Partial<OnSiteWorkRow>, Partial<KnownOfWork>, unknown]>([
    [
      'no id',
      { projectId: 'P-1', personId: '林知远' },
      {},
      [
        ['projectId', 'tracking.import-id-invalid'],
        ['personId', 'tracking.import-id-invalid'],
      ],
    ],
    ['an unknown project', {}, { project: undefined }, [['projectId', 'tracking.import-project-unknown']]],
    ['a quarter', { days: '0.25' }, {}, [['days', 'tracking.days-not-halves']]],
    ['no number', { days: '半天' }, {}, [['days', 'tracking.days-not-halves']]],
    ['a day to come', { on: '2026-03-03' }, {}, [['on', 'tracking.date-in-future']]],
    ['a day before the project', { on: '2025-08-31' }, {}, [['on', 'tracking.outside-project']]],
    ['somebody who works elsewhere', {}, { employments: [] }, [[undefined, 'tracking.not-employed']]],
  ])('with %s is refused', (_, row, around, refusals) => {
    expect(codesOf(judge(row, around))).toEqual(refusals);
  });

  test('is refused to another agency', () => {
    const stranger = { ...own, org: '914403001922038216' };
    expect(codesOf(judge({}, {}, stranger))).toEqual([[undefined, 'tracking.not-your-project']]);
  });
});

describe('a row of a report on an assessment', () => {
  const assessmentId = '9a0b1c2d-3e4f-4a6b-8c7d-9e0f1a2b3c4d';
  const said: AssessmentRow = { assessmentId, projectId: project.id, status: '通过', on: '2026-01-05' };
  const judge = (row: Partial<AssessmentRow> = {}, known: Partial<Parameters<typeof importAssessment>[1]> = {}) =>
    importAssessment({ ...said, ...row }, { project, current: null, ...known }, TODAY);

  test.each([
    ['通过', 'passed'],
    ['Withdrawn', 'withdrawn'],
    ['已受理', 'accepted'],
  ])('that says %s is one of %s', (status, expected) => {
    expect(judge({ status, revision: '2' })).toMatchObject({
      plan: {
        told: { report: { status: expected, on: '2026-01-05', revision: 2 } },
        decision: { state: { id: assessmentId, projectId: project.id, status: expected } },
      },
    });
  });

  test('joins what was reported before', () => {
    const first = judge({ status: 'submitted', on: '2025-12-01' });
    if (!('plan' in first)) throw new Error('it is refused');
    const current = { version: 1, ...first.plan.decision.state };
    expect(judge({}, { current })).toMatchObject({
      plan: { decision: { state: { status: 'passed', submittedOn: '2025-12-01', decidedOn: '2026-01-05' } } },
    });
    expect(codesOf(judge({ status: 'submitted' }, { current }))).toEqual([[undefined, 'tracking.report-contradicts']]);
  });

  test.each<[string, Partial<AssessmentRow>, Parameters<typeof judge>[1], unknown]>([
    ['no id', { assessmentId: '7' }, {}, [['assessmentId', 'tracking.import-id-invalid']]],
    ['an unknown project', {}, { project: undefined }, [['projectId', 'tracking.import-project-unknown']]],
    ['an unknown status', { status: '待定' }, {}, [['status', 'tracking.import-status-unknown']]],
    ['half a revision', { revision: '1.5' }, {}, [['revision', 'tracking.import-revision-invalid']]],
    ['too high a revision', { revision: '2147483648' }, {}, [['revision', 'tracking.import-revision-invalid']]],
    ['a day to come', { on: '2026-03-03' }, {}, [['on', 'tracking.date-in-future']]],
    [
      'a project that has not begun',
      {},
      { project: aProject({ state: 'proposed', confirmedOn: null }) },
      [[undefined, 'tracking.assessment-before-confirmation']],
    ],
  ])('with %s is refused', (_, row, known, refusals) => {
    expect(codesOf(judge(row, known))).toEqual(refusals);
  });
});
