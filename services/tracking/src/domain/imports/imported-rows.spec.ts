import { dayOn } from '@heng/testing/rules';
import { stages } from '@heng/contracts';
import type { RowJudgement } from '@heng/imports/domain';
import { aProject } from '../../../test/a-project.js';
import { type EnterpriseRow, importEnterprise } from './import-enterprise.js';
import { importProject, type KnownOfProject, type ProjectRow, stageColumns } from './import-project.js';

const TODAY = '2026-03-02';
const staff = { sub: 'staff-1', role: 'alliance-staff' } as const;
const { id, agencyId, agencyCode, enterpriseId, enterpriseCode } = aProject();
const own = { sub: 'agency-1', role: 'agency', org: agencyCode } as const;
const stranger = { ...own, org: '914403001922038216' };

const codesOf = <P>(judged: RowJudgement<P>) =>
  'plan' in judged ? [] : judged.refusals.map(({ code, details }) => [details['field'], code]);

describe('a row of an enterprise', () => {
  const said: EnterpriseRow = {
    creditCode: enterpriseCode,
    name: '佛山衡造精密机械有限公司',
    province: '广东',
    city: '佛山',
    industry: 'c',
    bureau: '软件服务业司',
    email: 'office@example.cn',
  };
  const judge = (row: Partial<EnterpriseRow> = {}, isTaken = false) =>
    importEnterprise({ ...said, ...row }, { id, isTaken }, staff);

  test('registers it as staff would', () => {
    expect(judge({ creditCode: '１２440600mb2c07549j' })).toMatchObject({
      plan: {
        state: {
          id,
          creditCode: enterpriseCode,
          bureau: 'information-technology',
          province: '440000',
          city: '440600',
          industry: 'C',
          email: said.email,
        },
        events: [{ type: 'tracking.enterprise-registered.v1' }, { type: 'tracking.contact-changed.v2' }],
      },
    });
  });

  test.each<[Partial<EnterpriseRow>, boolean, unknown]>([
    [{ creditCode: '91350100M000100Y44X' }, false, [['creditCode', 'tracking.credit-code-invalid']]],
    [{ creditCode: '914403002225510000' }, false, [['creditCode', 'tracking.credit-code-invalid']]],
    [{}, true, [['creditCode', 'tracking.credit-code-taken']]],
    [{ city: '昆山市' }, false, [['city', 'tracking.city-unknown']]],
    [{ bureau: '装备工业司' }, false, [['bureau', 'tracking.bureau-divided']]],
    [{ industry: 'ZZ' }, false, [['industry', 'tracking.industry-unknown']]],
    [
      { name: '衡', city: '', bureau: 'x'.repeat(51), email: 'nobody', province: '闽' },
      false,
      [
        ['name', 'kit.import-text-length'],
        ['province', 'kit.import-province-unknown'],
        ['bureau', 'tracking.bureau-unknown'],
        ['email', 'kit.import-email-invalid'],
      ],
    ],
  ])('%j, taken: %s, is refused with all that is wrong', (row, isTaken, refusals) => {
    expect(codesOf(judge(row, isTaken))).toEqual(refusals);
  });
});

describe('a row of a project', () => {
  const known: KnownOfProject = {
    agency: { agencyId, creditCode: agencyCode, deregisteredOn: null },
    enterprise: { id: enterpriseId, creditCode: enterpriseCode },
    equal: null,
  };
  const said: ProjectRow = {
    number: 'P-1',
    agencyCode,
    enterpriseCode,
    startedOn: '2025-01-06',
    stages: {},
    endedOn: null,
  };
  const judge = (
    row: Partial<ProjectRow> = {},
    around: Partial<KnownOfProject> = {},
    actor: Parameters<typeof importProject>[3] = staff,
  ) => importProject({ ...said, ...row }, { ...known, ...around }, id, actor, dayOn(TODAY));
  const all = Object.fromEntries(
    stages.map((stage, n) => [stage, { startedOn: `2025-0${n + 2}-03`, completedOn: `2025-0${n + 2}-28` }]),
  );

  test('has all its stages and its end at staff’s word, as if each had been recorded by itself', () => {
    const judged = judge({ stages: all, endedOn: '2025-08-15' });
    if (!('plan' in judged)) throw new Error('it is refused');
    const { state, events, deadlines } = judged.plan;
    expect(state).toMatchObject({ id, state: 'completed', confirmedOn: TODAY, endedOn: '2025-08-15' });
    expect(Object.keys(state.stages)).toEqual([...stages]);
    const word = { recordedBy: 'alliance-staff', recordedBySub: 'staff-1', recordedOn: TODAY, confirmedOn: TODAY };
    expect(state.stages.launch).toMatchObject({ startedOn: '2025-02-03', completedOn: '2025-02-28', ...word });
    expect(events.map(({ type }) => type.split('.')[1])).toEqual([
      ...['project-proposed', 'project-started', ...stages.map(() => 'stage-recorded')],
      ...['project-ended', 'feedback-requested'],
    ]);
    // The three months from the end are over: they run from the day of the import.
    expect(deadlines).toMatchObject([
      { start: 'tracking.feedback', due: { date: '2026-06-02', from: TODAY } },
      { start: 'tracking.feedback-reminder' },
    ]);
  });

  test('is in progress without an end, and a proposal when an agency says it', () => {
    expect(judge({ stages: { launch: { startedOn: '2025-02-03', completedOn: null } } })).toMatchObject({
      plan: { state: { state: 'in-progress' }, events: [{}, {}, { data: { stage: 'launch', completedOn: null } }] },
    });
    expect(judge({}, {}, own)).toMatchObject({
      plan: { state: { state: 'proposed', confirmedOn: null }, events: [{ type: 'tracking.project-proposed.v1' }] },
    });
  });

  const launched = (startedOn: string | null, completedOn: string | null = null) => ({
    launch: { startedOn, completedOn },
  });
  test.each<[string, Partial<ProjectRow>, Partial<KnownOfProject>, unknown]>([
    ['an unknown agency', {}, { agency: undefined }, [['agencyCode', 'tracking.import-agency-unknown']]],
    [
      'an unknown enterprise',
      {},
      { enterprise: undefined },
      [['enterpriseCode', 'tracking.import-enterprise-unknown']],
    ],
    [
      'an agency that has left',
      {},
      { agency: { ...known.agency!, deregisteredOn: '2025-01-01' } },
      [['agencyCode', 'tracking.agency-deregistered']],
    ],
    [
      'an agency that serves itself',
      {},
      { enterprise: { ...known.enterprise!, creditCode: agencyCode } },
      [['enterpriseCode', 'tracking.serves-itself']],
    ],
    [
      'a project that is there',
      {},
      { equal: { id: 'x', state: 'proposed' } as const },
      [['startedOn', 'tracking.import-project-known']],
    ],
    ['a start to come', { startedOn: '2026-03-03' }, {}, [['startedOn', 'tracking.date-in-future']]],
    ['a long number', { number: 'x'.repeat(51) }, {}, [['number', 'kit.import-text-length']]],
    ['a stage to come', { stages: launched('2026-03-03') }, {}, [['launchStartedOn', 'tracking.date-in-future']]],
    ['a stage too early', { stages: launched('2025-01-05') }, {}, [['launchStartedOn', 'tracking.outside-project']]],
    [
      'a stage that ends before it begins',
      { stages: launched('2025-02-03', '2025-02-02') },
      {},
      [['launchCompletedOn', 'tracking.stage-completed-before-start']],
    ],
    [
      'a stage that ends and never began',
      { stages: launched(null, '2025-02-02') },
      {},
      [['launchStartedOn', 'tracking.stage-completed-unstarted']],
    ],
    [
      'stages that run backwards',
      { stages: { ...launched('2025-03-03'), planning: { startedOn: '2025-03-02', completedOn: null } } },
      {},
      [['planningStartedOn', 'tracking.stage-runs-backwards']],
    ],
    [
      'an end before the last stage',
      { stages: launched('2025-03-03'), endedOn: '2025-03-02' },
      {},
      [['endedOn', 'tracking.ends-before-recorded-work']],
    ],
    ['an end to come', { endedOn: '2026-03-03' }, {}, [['endedOn', 'tracking.date-in-future']]],
  ])('with %s is refused at its column', (_, row, around, refusals) => {
    expect(codesOf(judge(row, around))).toEqual(refusals);
  });

  test.each<[string, Partial<ProjectRow>, typeof own, unknown]>([
    ['of another agency', {}, stranger as typeof own, [['agencyCode', 'tracking.import-not-your-agency']]],
    ['with a stage', { stages: launched('2025-02-03') }, own, [['launchStartedOn', 'tracking.import-proposal-only']]],
    ['with an end', { endedOn: '2025-08-15' }, own, [['endedOn', 'tracking.import-proposal-only']]],
  ])('%s is refused to an agency', (_, row, actor, refusals) => {
    expect(codesOf(judge(row, {}, actor))).toEqual(refusals);
  });

  test('each of the twelve dates has a column of its own', () => {
    const columns = stages.flatMap((stage) => Object.values(stageColumns(stage)));
    expect(new Set(columns).size).toBe(12);
    expect(columns).toContain('internalAuditAndManagementReviewCompletedOn');
  });
});
