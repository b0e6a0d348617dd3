import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

/** The refusals of complaints. */
export const refuse = defineRefusals('complaints', {
  'redaction-of-nothing': invalid(
    '该投诉没有 {of} 这一部分或者这个文件，无可遮盖。',
    'The complaint has no {of}, neither as words nor as a file, so there is nothing to redact.',
  ),
  'redaction-unfit': invalid(
    '文字以遮盖后的文字（text）代替，文件以另一个文件（fileId）代替，二者只填其一。',
    'Words are redacted by text, a file by fileId: give the one that fits, and not the other.',
  ),
  'agency-unknown': invalid(
    '机构编号（agencyId）{agencyId} 不属于任何注册过的贯标咨询服务机构，投诉须指明被投诉机构。',
    'agencyId {agencyId} is of no agency that ever registered; a complaint names the agency it is about.',
  ),
  'not-your-agency': forbidden(
    '您的令牌所代表的组织不是被投诉机构，只能查看和答复针对本机构的投诉。',
    'Your token acts for another organisation than the agency complained about; an agency sees and answers its own complaints.',
  ),
  'name-missing': invalid(
    '缺少姓名（name）：实名（real-name）投诉、举报须写明姓名或单位名称。',
    'name is missing: who files under a real name gives it.',
  ),
  'name-not-applicable': invalid(
    '匿名（anonymous）投诉、举报不得写明姓名（name）；需要留名的，请选择实名或保密。',
    'name does not apply: who files anonymously gives no name.',
  ),
  'filing-not-found': {
    kind: 'not-found',
    zh: '编号（number）或查询码（code）不正确，请逐位核对；查询码只在提交时显示一次，无法找回。',
    en: 'number or code is wrong; a code is shown once, with the filing, and cannot be found again.',
  },
  'own-complaint': forbidden(
    '该投诉由您本人提出，不能由您裁定，应由其他专家裁定。',
    'You have filed this complaint yourself, so another expert rules on it.',
  ),
  'already-withdrawn': conflict(
    '您已于 {withdrawnOn} 撤回，不能再次撤回。',
    'You have withdrawn on {withdrawnOn}; that is done once.',
  ),
  'ended-already': conflict(
    '该投诉的状态（state）为 {state}，程序已经结束，不能再撤回。',
    'The complaint’s state is {state}: it has ended and is not withdrawn any more.',
  ),
  'case-withdrawn': conflict(
    '该投诉的状态（state）为 {state}，投诉已撤回，程序终止。',
    'The complaint’s state is {state}: it was withdrawn and nothing follows.',
  ),
  'already-decided': conflict(
    '该投诉的状态（state）为 {state}，是否受理早已决定；只有 filed 状态的投诉可以受理或不予受理。',
    'The complaint’s state is {state}, so it was accepted or declined before; only a filed one can be.',
  ),
  'not-accepted': conflict(
    '该投诉的状态（state）为 {state}，尚未受理或不予受理；只有受理后的投诉可以答复和裁定。',
    'The complaint’s state is {state}; only an accepted one can be answered and ruled on.',
  ),
  'already-answered': conflict(
    '该投诉的状态（state）为 {state}，机构已经答复；每件投诉答复一次。',
    'The complaint’s state is {state}: the agency has answered; a complaint is answered once.',
  ),
  'already-ruled': conflict(
    '该投诉的状态（state）为 {state}，已有裁定；裁定之后不能再答复或裁定。',
    'The complaint’s state is {state}: it is ruled on; after that it is neither answered nor ruled on again.',
  ),
  'not-answered': conflict(
    '该投诉的状态（state）为 {state}，机构尚未答复；答复之后，投诉人方可补充意见，联盟方可组织调解。',
    'The complaint’s state is {state}: the agency has not answered; a comment and a mediation follow the answer.',
  ),
  'extension-asked-before': conflict(
    '该投诉已经申请过延长答复；每件投诉只能申请一次。',
    'More time to answer was asked for before; each complaint has one request.',
  ),
  'extension-not-asked': conflict(
    '没有待决定的延长答复申请。',
    'There is no request for more time to answer that waits for a decision.',
  ),
  'extension-not-longer': invalid(
    '延长 {days} 日（days）后，截止日期与原来相同，请申请更多天数。',
    '{days} days more (days) end on the same day as before; ask for more.',
  ),
  'answer-term-over': conflict(
    '答复期限已经届满，不能再延长；逾期的答复在裁定之前仍可提交。',
    'The time to answer has ended, so it is not extended; a late answer is heard until the ruling.',
  ),
  'commented-before': conflict(
    '您已经对答复提出过意见；每件投诉只能补充一次。',
    'You have commented on the answer before; a complaint has one comment.',
  ),
  'comment-of-first': forbidden(
    '您的投诉已并入先提出的相同投诉，由先提出者补充意见和参加调解。',
    'Your filing joined an earlier equal one; who filed that one comments on the answer and takes part in a mediation.',
  ),
  'mediation-unwanted': conflict(
    '投诉人表示不愿调解；调解须双方自愿。',
    'The filer does not want a mediation, and a mediation is voluntary.',
  ),
  'mediated-before': conflict(
    '该投诉已经调解过一次，不再调解。',
    'The complaint was mediated before; there is one mediation.',
  ),
  'mediation-running': conflict(
    '该投诉的状态（state）为 {state}，正在调解；调解终结之前不能裁定。',
    'The complaint’s state is {state}: it is being mediated, and nobody rules on it before that ends.',
  ),
  'already-settled': conflict(
    '该投诉的状态（state）为 {state}，双方已经达成调解，案件已经办结。',
    'The complaint’s state is {state}: the parties have agreed, and the case is closed.',
  ),
  'answer-awaited': conflict(
    '该投诉的状态（state）为 {state}，机构尚未答复且答复期限未过；答复之后或期限过后方可裁定。',
    'The complaint’s state is {state}: the agency may still answer; a ruling follows the answer or the end of its term.',
  ),
  'merge-declined': conflict(
    '该投诉的状态（state）为 {state}，不予受理或者已撤回的投诉不能并案。',
    'The complaint’s state is {state}; a declined or withdrawn one is not merged.',
  ),
  'not-merged': conflict(
    '该投诉未并案，无可撤销；并案须以 sameAs 指明同一事实的首件投诉。',
    'The complaint is not merged, so there is nothing to take back; sameAs names the first filing about the same facts.',
  ),
  'incident-unknown': invalid(
    '没有编号（sameAs）为 {sameAs} 的投诉。',
    'sameAs names {sameAs}, which is no complaint.',
  ),
  'incident-of-another-agency': invalid(
    '投诉（sameAs）{sameAs} 针对另一家机构，不可能是同一事实。',
    'sameAs names {sameAs}, which is about another agency.',
  ),
  'incident-not-first': invalid(
    '投诉（sameAs）{sameAs} 不是同一事实的首件投诉：须为最早提出、且本身未并案的投诉。',
    'sameAs names {sameAs}, which is not the first filing about these facts: that was filed first and is not merged itself.',
  ),
  'others-merged': conflict(
    '已有 {count} 件投诉并入该投诉，请先改变这些投诉的并案。',
    '{count} filings are merged with this one; merge those otherwise first.',
  ),
  'proof-missing': {
    kind: 'precondition-required',
    zh: '缺少工作量证明（Proof-Of-Work 请求头）：未登录提交的，请先取得并解出 /filings/challenge 的题目。',
    en: 'The Proof-Of-Work header is missing: without an account, solve the challenge of /filings/challenge first.',
  },
  'proof-invalid': invalid(
    '工作量证明（Proof-Of-Work）不正确：须为 /filings/challenge 题目的正确解答，请重新提交。',
    'Proof-Of-Work is wrong: it is the solution of a challenge of /filings/challenge; submit again.',
  ),
  'proof-expired': invalid(
    '工作量证明（Proof-Of-Work）已经过期，题目须在 20 分钟内使用，请重新提交。',
    'Proof-Of-Work has expired: a challenge is used within 20 minutes; submit again.',
  ),
  'proof-used': invalid(
    '工作量证明（Proof-Of-Work）已经用过，每个题目只能用于一次提交，请重新提交。',
    'Proof-Of-Work was used before: each challenge is for one filing; submit again.',
  ),
  'receipt-not-genuine': invalid(
    '回执（receipt）不是本平台签发的，或者已被改动：请完整粘贴提交时得到的回执。',
    'receipt was not signed by this platform, or was changed: paste all of the receipt that came with the filing.',
  ),
});
