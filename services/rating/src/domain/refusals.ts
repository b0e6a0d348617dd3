import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

/** The refusals of rating. */
export const refuse = defineRefusals('rating', {
  'cycle-opened-already': conflict(
    '评级周期（cycle）{cycle} 已经开启，每个周期只开启一次。',
    'The cycle {cycle} was opened already; a cycle opens once.',
  ),
  'cycle-too-early': invalid(
    '评级周期（cycle）{cycle} 最早可于 {from}（提前半年）开启，请核对年份。',
    'The cycle {cycle} can be opened from {from} on, half a year ahead; check the year.',
  ),
  'cycle-not-cancellable': conflict(
    '评级周期 {cycle} 的状态为 {state}，只有评级依据尚未固定的周期可以取消。',
    'The cycle {cycle} is {state}; only a cycle whose evidence is not frozen yet can be cancelled.',
  ),
  'methodology-unknown': invalid(
    '没有版本号（methodology）为 {methodology} 的评级方法，现有版本：{known}。',
    'methodology {methodology} is not a version of the rating method; there are: {known}.',
  ),
  'methodology-not-effective': invalid(
    '评级方法（methodology）{methodology} 自 {effectiveFrom} 起生效，不适用于 {cycle}。',
    'methodology {methodology} is in effect from {effectiveFrom} on, not yet in {cycle}.',
  ),
  'cycle-not-open': conflict(
    '评级周期 {cycle} 的状态为 {state}，只有开启中的周期可以截止。',
    'The cycle {cycle} is {state}; only an open cycle can be closed.',
  ),
  'cycle-still-running': conflict(
    '评级周期 {cycle} 的最后一日为 {until}，该日结束之前不能截止。',
    'The last day of {cycle} is {until}; it cannot be closed before that day has ended.',
  ),
  'cycle-not-drafted': conflict(
    '评级周期 {cycle} 的状态为 {state}，须待评级初稿全部形成后办理。',
    'The cycle {cycle} is {state}; this can be done only after all its ratings are drafted.',
  ),
  'spot-check-drawn-already': conflict(
    '评级周期 {cycle} 的真实性抽查已于 {drawnOn} 抽取，不能重抽。',
    'The spot check of {cycle} was drawn on {drawnOn}; it is not drawn twice.',
  ),
  'spot-check-announced-already': conflict(
    '评级周期 {cycle} 的抽查名单已于 {on} 公布，不能再次公布。',
    'The spot check of {cycle} was announced on {on}; it is not announced twice.',
  ),
  'spot-check-not-announced': conflict(
    '评级周期 {cycle} 的抽查名单尚未公布，须先公布名单哈希和公开摇号，再行抽取。',
    'The spot check of {cycle} is not announced; its list and the public drawing come first.',
  ),
  'spot-check-result-known': invalid(
    '公开摇号的日期（resultOn）{resultOn} 须晚于今日 {today}，公布名单时结果不得已知。',
    'resultOn {resultOn} must be after today, {today}: the result must not be known when the list is announced.',
  ),
  'spot-check-result-awaited': conflict(
    '公开摇号（{source}）于 {resultOn} 举行，此前不能抽取。',
    'The public drawing, {source}, is on {resultOn}; nothing is drawn before.',
  ),
  'spot-check-list-changed': conflict(
    '评级周期 {cycle} 的抽查名单与所公布的哈希不符，不能抽取，请查明原因。',
    'The list of {cycle} does not have the hash that was announced, so nothing is drawn; find out why.',
  ),
  'not-under-spot-check': conflict(
    '该机构评级的状态为 {state}，不在真实性抽查之中。',
    'The rating is {state}; it is not under spot check.',
  ),
  'finding-contradictory': invalid(
    '抽查结论（authentic）为 {authentic}，与虚假信息（falseFacts）{count} 条不符：不属实须列明虚假信息，属实则不得列出。',
    'authentic is {authentic} but falseFacts names {count} facts: what is not authentic names its false facts, what is names none.',
  ),
  'fact-not-in-evidence': invalid(
    '虚假信息（falseFacts）中的 {facts} 不是该评级所依据的信息。',
    'falseFacts names {facts}, on which this rating does not rest.',
  ),
  'not-in-review': conflict(
    '该机构评级的状态为 {state}，只有真实性抽查已有结论、待专家评审的评级可以评审。',
    'The rating is {state}; only one whose spot check is concluded and whose review is due can be reviewed.',
  ),
  'score-invalid': invalid(
    '专家评分（judged）不符合评级方法：{fault}',
    'judged does not agree with the methodology: {fault}',
  ),
  'nothing-to-publish': conflict(
    '评级周期 {cycle} 没有已评审而待公示的评级。',
    'No rating of {cycle} is reviewed and waits for its public notice.',
  ),
  'not-reviewed': conflict(
    '该机构评级的状态为 {state}，只有已评审的评级可以公示。',
    'The rating is {state}; only a reviewed one goes on public notice.',
  ),
  'not-on-notice': conflict(
    '该机构评级的状态为 {state}，只有公示期间可以提出异议。',
    'The rating is {state}; objections are filed during the public notice only.',
  ),
  'objection-late': conflict(
    '公示已于 {lastDay} 24时结束，异议逾期，不予受理。',
    'The public notice ended on {lastDay} at 24:00; the objection is too late.',
  ),
  'objection-decided': conflict(
    '该异议已于 {decidedOn} 作出决定（{stateZh}），不能再次办理。',
    'The objection was decided on {decidedOn} ({state}); nothing more is done with it.',
  ),
  'objection-not-due': conflict(
    '该异议的状态为{stateZh}，不能{actionZh}：已提出的异议由工作人员决定是否受理，受理后由专家决定。',
    'The objection is {state}, so {action} does not apply: staff accept or decline a filed one, experts decide an open one.',
  ),
  'objection-under-way': conflict(
    '您对该评级已有一件尚未决定的异议，作出决定之后方可再次提出。',
    'You have an objection to this rating that is not decided yet; another one can be filed after that.',
  ),
  'objection-equal': conflict(
    '对该评级已有内容相同的异议正在办理，无须再次提出。',
    'An objection to this rating with the same words is under way; it need not be filed again.',
  ),
  'contact-missing': invalid(
    '缺少邮箱（email）：没有平台账户的异议人须提供邮箱，并通过发往该邮箱的链接确认。',
    'email is missing: an objector without an account gives an address, and confirms it by the link that is sent there.',
  ),
  'objection-link-invalid': {
    kind: 'not-found',
    zh: '链接无效：可能已经使用、已过期，或者不完整。',
    en: 'The link is not valid: it was used, is expired, or is not complete.',
  },
  'own-objection': forbidden(
    '该异议由您本人提出，不能由您受理或决定，应由他人办理。',
    'You have filed this objection yourself, so another person accepts and decides it.',
  ),
  'tie-not-declared': forbidden(
    '请先声明与该机构有无利害关系，再作评审或者决定；有利害关系的，应当回避。',
    'Declare first whether you have a tie to the agency; an expert with a tie neither reviews nor decides.',
  ),
  'declared-already': conflict(
    '您已经声明与该机构没有利害关系，无须再次声明。',
    'You have declared already that you have no tie to the agency.',
  ),
  'objected-yourself': forbidden(
    '您对该机构的评级提出过异议，不能再参与该评级的评审和异议处理，应由他人办理。',
    'You have objected to this rating, so others review it and decide the objections to it.',
  ),
  'reviewed-by-yourself': forbidden(
    '您评审过该机构的评级，不能再就对它的异议作出决定，应由其他专家决定。',
    'You have reviewed this rating, so another expert decides the objection to it.',
  ),
  'nothing-to-recommend': conflict(
    '评级周期 {cycle} 尚无已确定的评级等级，不能发布推荐名单。',
    'No grade of {cycle} is final yet; there is nothing to recommend.',
  ),
  'evidence-changed': conflict(
    '评级周期 {cycle} 的评级依据与封账时不一致：公布的哈希值为 {frozen}，现为 {present}。请先查明并恢复数据。',
    'The evidence of {cycle} is not what was frozen: its hash was published as {frozen} and is {present} now. Find out why and restore the data first.',
  ),
  'fact-in-sealed-span': conflict(
    '{service} 的信息 {fact}（序号 {position}）属于评级周期 {cycle} 已封账且已收齐的范围，封账时没有计入，不能补入；请在来源服务重新记录。',
    'The fact {fact} of {service} at position {position} falls into the sealed and complete span of {cycle}, whose seal did not count it; record it anew in its service.',
  ),
  'not-granted': conflict(
    '该机构评级的状态为 {state}，只有已评级的结果可以调整或取消。',
    'The rating is {state}; only a granted one is adjusted or revoked.',
  ),
  'not-published': { kind: 'not-found', zh: '评级 {id} 尚未公示。', en: 'The rating {id} is not published yet.' },
});
