import { conflict, defineRefusals, forbidden, invalid, malformed } from '@heng/kit/domain';

export const refuse = defineRefusals('tracking', {
  'enterprise-unknown': invalid(
    '没有编号（enterpriseId）为 {enterpriseId} 的贯标企业，须先登记企业再登记项目。',
    'No enterprise has the enterpriseId {enterpriseId}; an enterprise registers before its project starts.',
  ),
  'not-your-agency': forbidden(
    '您的令牌所代表的组织不是该机构（agencyId），机构只能登记本机构的项目。',
    'Your token acts for another organisation than the agency of agencyId; an agency starts only its own projects.',
  ),
  'not-your-project': forbidden(
    '您的令牌所代表的组织不是该项目的机构或企业，只能办理本单位项目的事项。',
    'Your token acts for no party of this project; an agency or enterprise acts only in its own projects.',
  ),
  'date-in-future': invalid(
    '日期 {field} 为 {date}，晚于今天 {today}；只能登记已经发生的事实。',
    '{field} {date} is after today, {today}; only what has happened is recorded.',
  ),
  'outside-project': invalid(
    '日期 {field} 为 {date}，不在项目期间（{startedOn} 至 {endedOn}）之内。',
    '{field} {date} lies outside the project, which runs from {startedOn} to {endedOn}.',
  ),
  'agency-deregistered': conflict(
    '该机构（agencyId）已于 {deregisteredOn} 注销，注销后不能开始新项目。',
    'The agency of agencyId was deregistered on {deregisteredOn}; after that it starts no projects.',
  ),
  'proposed-already': conflict(
    '同一提议（机构、企业、开始日期相同，编号 {projectId}）的状态为“{stateZh}”：待企业确认或已被谢绝的提议不能再次提出；确有变化的，请另定开始日期或请联盟工作人员登记。',
    'The same proposal (agency, enterprise and start; {projectId}) is {state}: one that waits for the enterprise, or that it declined, is not made again; ask staff if things have changed.',
  ),
  'serves-itself': invalid(
    'enterpriseId 是机构自己：机构不能为自己贯标并给自己作满意度评价。',
    'enterpriseId is the agency itself; an agency neither serves nor assesses itself.',
  ),
  'already-ended': conflict(
    '该项目已于 {endedOn} 结束，项目只结束一次。',
    'The project ended on {endedOn}; a project ends once.',
  ),
  'already-suspended': conflict(
    '该项目已自 {from} 起中止，恢复之后才能再次中止。',
    'The project is suspended since {from} already; it resumes before it is suspended again.',
  ),
  'not-suspended': conflict(
    '该项目正在进行中，没有中止，无需恢复。',
    'The project is in progress; only a suspended project resumes.',
  ),
  'suspends-recorded-work': invalid(
    '中止的第一日（from）{from} 不晚于已登记的阶段、现场工作或前次中止的最后一日 {lastDay}；中止期间没有工作。',
    'from {from} is not after {lastDay}, the last day of a recorded stage, on-site work or suspension; no work is done while a project is suspended.',
  ),
  'resumes-before-suspension': invalid(
    '恢复工作的第一日（from）{from} 不晚于中止的第一日 {suspendedFrom}。',
    'from {from} is not after {suspendedFrom}, the first day of the suspension; a project resumes after that.',
  ),
  'in-suspension': invalid(
    '日期 {field} 为 {date}，处于项目中止期间（{from} 至 {until}）；中止期间没有工作。',
    '{field} {date} lies in a suspension of the project, from {from} to {until}; no work is done then.',
  ),
  'continued-project-unknown': invalid(
    '没有编号（continues）为 {continues} 的项目，无法承接。',
    'No project has the id {continues} of continues, so it cannot be taken over.',
  ),
  'moves-to-other-enterprise': invalid(
    '要承接的项目（continues）不是该企业（enterpriseId）的项目；承接的项目须属于同一企业。',
    'The project of continues is another enterprise’s than that of enterpriseId; only a project of the same enterprise is taken over.',
  ),
  'moves-to-same-agency': invalid(
    '要承接的项目（continues）本来就是该机构（agencyId）的项目，无需承接。',
    'The project of continues is that of agencyId already; a project is taken over by another agency.',
  ),
  'not-movable': conflict(
    '要承接的项目（continues）的状态为“{stateZh}”；只有进行中或已中止的项目才能由其他机构承接。',
    'The project of continues is {state}; only one that is in progress or suspended is taken over.',
  ),
  'moves-too-early': invalid(
    '开始日期（startedOn）{startedOn} 早于要承接的项目的开始日期或已登记的阶段、中止的日期；承接须在其之后开始。',
    'startedOn {startedOn} is before the start, a recorded stage or a suspension of the project that is taken over; it is taken over after those.',
  ),
  'moves-before-recorded-work': invalid(
    '开始日期（startedOn）{startedOn} 早于要承接的项目已登记的最后一日 {lastDay}。',
    'startedOn {startedOn} is before {lastDay}, the last day recorded of the project that is taken over.',
  ),
  'ends-before-start': invalid(
    '项目结束日期（endedOn）{endedOn} 早于开始日期 {startedOn}。',
    'endedOn {endedOn} is before the project’s start on {startedOn}.',
  ),
  'ends-before-recorded-work': invalid(
    '项目结束日期（endedOn）{endedOn} 早于已登记的阶段、现场工作或中止的最后一日 {lastDay}。',
    'endedOn {endedOn} is before {lastDay}, the last day of a recorded stage, on-site work or suspension.',
  ),
  'stage-unknown': malformed(
    '贯标阶段（stage）{stage} 不存在，六个阶段为：{stages}。',
    'stage {stage} is not one of the six stages: {stages}.',
  ),
  'stage-completed-before-start': invalid(
    '阶段完成日期（completedOn）{completedOn} 早于开始日期（startedOn）{startedOn}。',
    'completedOn {completedOn} is before startedOn {startedOn}; a stage is completed after it starts.',
  ),
  'stage-completed-unstarted': invalid(
    '填写了阶段完成日期（completedOn）{completedOn}，但缺少开始日期（startedOn）。',
    'startedOn is missing, but completedOn is {completedOn}; a stage is completed after it starts.',
  ),
  'stage-materials-unstarted': invalid(
    '阶段还没有开始日期（startedOn），不能附材料（materialIds）；材料用于证明已开展的工作。',
    'materialIds names files, but startedOn is missing; materials show what was done in a stage that has started.',
  ),
  'stage-runs-backwards': invalid(
    '阶段开始日期（startedOn）{startedOn} 与阶段 {other}（{otherStartedOn} 开始）的先后顺序不符，六个阶段须依次开始；确有原因的，请填写理由（reason）。',
    'startedOn {startedOn} does not agree with stage {other}, which started on {otherStartedOn}; the six stages start in their order, unless a reason says why.',
  ),
  'stage-completed': conflict(
    '该阶段已于 {completedOn} 完成，缺少完成日期（completedOn）；已完成的阶段不能重新变为进行中；确有原因的，请填写理由（reason）。',
    'completedOn is missing, but the stage was completed on {completedOn}; a completed stage is not in progress again, unless a reason says why.',
  ),
  'not-proposed': conflict(
    '该项目的状态为“{stateZh}”，不是待企业确认的项目；只有待确认的项目才能确认、谢绝或撤回。',
    'The project is {state}, not proposed; only a proposal is confirmed, declined or withdrawn.',
  ),
  'not-begun': conflict(
    '该项目的状态为“{stateZh}”，尚未开始；只有经企业确认的项目才能办理此事项。',
    'The project is {state} and has not begun; that takes a project that its enterprise has confirmed.',
  ),
  'stage-planned-backwards': invalid(
    '阶段计划结束日期（plannedUntil）{plannedUntil} 早于计划开始日期（plannedFrom）{plannedFrom}。',
    'plannedUntil {plannedUntil} is before plannedFrom {plannedFrom}; a stage is planned to end after it begins.',
  ),
  'stage-started': conflict(
    '该阶段已于 {startedOn} 开始，缺少开始日期（startedOn）；已开始的阶段可以更正日期，不能变回未开始。',
    'startedOn is missing, but the stage started on {startedOn}; its date can be corrected, not taken back.',
  ),
  'stage-not-recorded': conflict(
    '阶段（stage）{stage} 还没有登记开始日期，没有可以确认的内容。',
    'stage {stage} has no recorded start yet, so there is nothing to confirm.',
  ),
});
