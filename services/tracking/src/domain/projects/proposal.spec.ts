import { ProjectDeclined, ProjectProposalWithdrawn, ProjectProposed, ProjectStarted } from '@heng/contracts';
import { given, fact } from '@heng/testing/rules';
import { aProject, aStage } from '../../../test/a-project.js';
import type { Former } from './ending.js';
import type { Project } from './project.js';
import { closeProposal, confirmProject, proposeProject, startProject } from './proposal.js';

type KnownAgency = Parameters<typeof confirmProject>[1];
const today = '2026-03-02';
const reason = '服务内容与需求不符';
const registered = { deregisteredOn: null };
const { id, agencyId, agencyCode, enterpriseId, enterpriseCode } = aProject();
const proposal = { id, agencyId, agencyCode, enterpriseId, enterpriseCode, startedOn: '2026-03-01' };
const facts = { projectId: id, agencyId, enterpriseId };
const proposed = () => ({ ...proposeProject(proposal, registered, today).state, version: 1 });
const confirmed =
  (agency: KnownAgency, on = '2026-03-10') =>
  (project: Project) =>
    confirmProject(project, agency, on);

test('a proposal has not begun, and tells only that it was made', () => {
  const { deadlines } = proposeProject(proposal, registered, today);
  given(proposal)
    .when((by) => proposeProject(by, registered, today))
    .then({
      state: { state: 'proposed', proposedOn: today, confirmedOn: null, endedOn: null, stages: {} },
      events: [fact(ProjectProposed, { ...facts, startedOn: '2026-03-01', proposedOn: today }, id)],
    });
  expect(deadlines).toBeUndefined();
});

test('what is proposed has begun today at the latest, by an agency on the register, at another organisation', () => {
  const propose = (over: object, agency: KnownAgency = registered) =>
    given({ ...proposal, ...over }).when((by) => proposeProject(by, agency, today));
  propose({ startedOn: today }).then([fact(ProjectProposed)]);
  propose({ startedOn: '2026-03-03' }).then('tracking.date-in-future');
  propose({ enterpriseCode: agencyCode }).then('tracking.serves-itself');
  propose({}, { deregisteredOn: '2026-03-01' }).then('tracking.agency-deregistered');
});

test('a confirmed project began on the day that was proposed', () => {
  given(proposed())
    .when(confirmed(registered))
    .then({
      state: { state: 'in-progress', startedOn: '2026-03-01', confirmedOn: '2026-03-10' },
      events: [fact(ProjectStarted, { ...facts, startedOn: '2026-03-01', confirmedOn: '2026-03-10' }, id)],
    });
});

test('an agency that has left the register since starts nothing', () => {
  given(proposed())
    .when(confirmed({ deregisteredOn: '2026-03-05' }))
    .then('tracking.agency-deregistered');
});

test('of staff, a project is proposed and confirmed at once', () => {
  given(proposal)
    .when((by) => startProject(by, registered, today))
    .then({
      state: { state: 'in-progress', proposedOn: today, confirmedOn: today },
      events: [fact(ProjectProposed), fact(ProjectStarted)],
    });
});

test.each([
  ['declined', 'decline', fact(ProjectDeclined, { declinedOn: today, reason })],
  ['withdrawn', 'withdraw', fact(ProjectProposalWithdrawn, { withdrawnOn: today, reason })],
] as const)('a proposal is %s with a reason, which is kept', (state, action, event) => {
  const decided = (why: string) => given(proposed()).when((project) => closeProposal(project, action, why, today));
  decided(reason).then({ state: { state, reason, confirmedOn: null }, events: [event] });
  decided('经办人362322198709086409').then('tracking.id-card-number');
});

describe('a proposal to take over', () => {
  const former = {
    project: aProject({ id: 'd0000000-0000-8000-8000-000000000009', agencyId: 'a0000000-0000-8000-8000-000000000002' }),
    lastWorkedOn: '2025-12-31',
  };
  const move = { former, reason: '原机构不再提供服务' };

  test('says which project and why, and ends nothing yet', () => {
    const said = { continues: former.project.id, reason: move.reason };
    given(proposal)
      .when((by) => proposeProject(by, registered, today, move))
      .then({
        state: { continues: said.continues, moveReason: said.reason, reason: null },
        events: [fact(ProjectProposed, { ...facts, startedOn: '2026-03-01', ...said })],
      });
  });

  test('begins with the dates of the stages of the former project, without its words, files and persons', () => {
    const stages = {
      launch: { ...aStage('2025-09-01', '2025-09-20'), plannedUntil: '2025-09-30', confirmedOn: '2025-09-21' },
      diagnosis: {
        ...aStage('2025-08-30'),
        ...{ reason: '企业先行开展了诊断', recordedBySub: 'agency-7' },
        materials: [{ fileId: 'f0000000-0000-8000-8000-000000000007', sha256: 'a'.repeat(64) }],
      },
    };
    const standing = { project: { ...former.project, stages }, lastWorkedOn: null };
    const asked = { ...proposeProject(proposal, registered, today, move).state, version: 1 };
    const { state, events } = confirmProject(asked, registered, today, standing);
    const without = { materials: [], reason: null, recordedBySub: null };
    expect(state.stages).toEqual({
      launch: { ...stages.launch, ...without },
      diagnosis: { ...stages.diagnosis, ...without },
    });
    expect(events).toMatchObject([{ type: 'tracking.project-started.v1', data: { continues: former.project.id } }]);
  });

  const made = (over: Former, reason = move.reason) =>
    given(proposal).when((by) => proposeProject(by, registered, today, { former: over, reason }));
  const madeByStaff = (over: Former) =>
    given(proposal).when((by) => startProject(by, registered, today, { ...move, former: over }));
  const confirmedAs = (over: Former) => {
    const asked = { ...proposeProject(proposal, registered, today, move).state, version: 1 };
    return given(asked).when((project) => confirmProject(project, registered, today, over));
  };

  test('is judged when it is made and when it is confirmed', () => {
    const over = { ...former, project: { ...former.project, state: 'completed' as const, endedOn: '2026-01-31' } };
    for (const attempt of [made, madeByStaff, confirmedAs]) attempt(over).then('tracking.not-movable');
  });

  test('before recorded work is refused when it is confirmed, or when staff make it', () => {
    const worked = { ...former, lastWorkedOn: '2026-03-02' };
    made(worked).then([fact(ProjectProposed)]);
    for (const attempt of [madeByStaff, confirmedAs])
      attempt(worked).then('tracking.moves-before-recorded-work', {
        ...{ field: 'startedOn', startedOn: '2026-03-01', lastDay: '2026-03-02' },
      });
  });

  test('of a project that has not begun is unknown to an agency, and named to staff', () => {
    const over = { ...former, project: { ...former.project, state: 'proposed' as const, confirmedOn: null } };
    made(over).then('tracking.continued-project-unknown');
    madeByStaff(over).then('tracking.not-movable');
  });

  test('holds no ID-card number in its reason', () => {
    made(former, '经办人362322198709086409').then('tracking.id-card-number');
  });
});
