import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

/** The refusals about reports and hearings. */
export const refuse = defineRefusals('complaints', {
  'report-decided': conflict(
    '该举报的状态（state）为 {state}，是否受理早已决定；只有 filed 状态的举报可以受理或不予受理。',
    'The report’s state is {state}, so it was accepted or declined before; only a filed one can be.',
  ),
  'report-not-verifying': conflict(
    '该举报的状态（state）为 {state}；只有核实中（verifying）的举报可以听取被举报机构的意见，且只听取一次。',
    'The report’s state is {state}; the agency is heard once, while a report is being verified.',
  ),
  'report-not-ready': conflict(
    '该举报的状态（state）为 {state}；受理之后、听取意见期间以外，方可作出一次认定。',
    'The report’s state is {state}; there is one finding, after acceptance and not while the agency is being heard.',
  ),
  'report-unheard': conflict(
    '尚未听取被举报机构的意见，不能认定属实（verified）；请先听取意见。',
    'The agency was not heard, so the report cannot be found verified; hear it first.',
  ),
  'report-declined-unmerged': conflict(
    '该举报的状态（state）为 {state}，不予受理的举报不能并案。',
    'The report’s state is {state}; a declined one is not merged.',
  ),
  'report-withdrawn': conflict(
    '该举报的状态（state）为 {state}，举报人已撤回，程序终止。',
    'The report’s state is {state}: its reporter withdrew and nothing follows.',
  ),
  'second-person-needed': forbidden(
    '该举报由您受理或者由您听取意见，认定须由另一名工作人员作出。',
    'You have accepted this report or opened its hearing, so another member of the staff makes the finding.',
  ),
  'own-report': forbidden(
    '该举报由您本人提出，须由其他工作人员办理。',
    'You have filed this report yourself, so others of the staff handle it.',
  ),
  'finding-severity-missing': invalid(
    '认定属实（verified）须写明情节（severity）。',
    'A finding of verified needs a severity.',
  ),
  'finding-severity-not-applicable': invalid(
    '认定不属实（not-verified）不得写情节（severity）。',
    'A finding of not-verified has no severity.',
  ),
  'incident-of-reports': invalid(
    '并案的首件（sameAs）{sameAs} 须是同一机构的、本身未并案的投诉；没有投诉的，须是更早提出的举报。',
    'sameAs names {sameAs}; a report is merged with a complaint about the same agency that is not merged itself, or with an earlier report.',
  ),
  'hearing-not-yours': forbidden(
    '您的令牌所代表的组织不是听取意见的机构。',
    'Your token acts for another organisation than the agency that is heard.',
  ),
  'hearing-answered': conflict(
    '本次听取意见的状态（state）为 {state}；机构在认定作出之前答复一次。',
    'The hearing’s state is {state}; the agency answers once, before the finding.',
  ),
});
