import type { ConflictReason, Party } from '@heng/contracts';
import type { BusinessDay, Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { membersOf } from '@heng/panel';
import { hasEnded } from '../src/domain/case/actions.js';
import * as cases from '../src/domain/case/complaint.js';
import { askExtension, decideExtension } from '../src/domain/case/extension.js';
import { merge } from '../src/domain/case/incident.js';
import { comment, mediate, resume, settle } from '../src/domain/case/mediated.js';
import { correctReason, revise } from '../src/domain/case/revised.js';
import { complaintFiled } from '../src/domain/filing/filed-case.js';
import { endsWith } from '../src/domain/filing/withdrawal.js';
import * as mediations from '../src/domain/mediation/mediation.js';
import { correct } from '../src/domain/ruling/correction.js';
import { castVote, giveOpinion, givenIn, type Opinion } from '../src/domain/ruling/opinion.js';
import * as panels from '../src/domain/ruling/panel.js';
import { refuse } from '../src/domain/ruling/refusals.js';
import * as reconsiderations from '../src/domain/ruling/reconsideration.js';
import { concluded, inShort, issueRuling, type Ruling } from '../src/domain/ruling/ruling.js';

/** A case with the records beside it. */
export type Whole = Readonly<{
  complaint: cases.Complaint;
  filers: number;
  mediation: mediations.Mediation | null;
  panel: panels.CasePanel | null;
  opinions: readonly Opinion[];
  rulings: readonly Ruling[];
  reconsideration: reconsiderations.Reconsideration | null;
}>;
export type Event = Readonly<{ type: string; data: Record<string, unknown> }>;
/** Takes a decision: keeps its events and gives the state. */
export type Take = <S extends object>(decision: Decision<S>) => S & { version: number };
export type Turn = Readonly<{ take: Take; day: BusinessDay; n: number; first: cases.Complaint }>;

export const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const uuid = (n: number) => `5a0f6f5e-31a8-8d38-9f07-${String(n).padStart(12, '0')}`;
const grounds = { fact: '事实', evidence: '证据', rule: '依据' };
let ids = 1000;
const newId = () => uuid((ids += 1));

const on = <K extends 'mediation' | 'panel' | 'reconsideration'>(whole: Whole, name: K): NonNullable<Whole[K]> => {
  if (!whole[name]) throw refuse('not-a-party');
  return whole[name] as NonNullable<Whole[K]>;
};
export const isPending = ({ reconsideration }: Whole) => reconsideration?.state === 'requested';
const partyOf = (n: number): Party => (n % 2 ? 'agency' : 'complainant');
const memberOf = ({ panel }: panels.CasePanel, n: number) => ({ expert: membersOf(panel)[n % panel.rules.seats] });
const verdictOf = (n: number) =>
  Math.floor(n / 3) % 2
    ? ({ outcome: 'upheld', severity: n % 2 ? 'minor' : 'serious' } as const)
    : ({ outcome: 'dismissed' } as const);
const onCase = (
  whole: Whole,
  { take, day }: Turn,
  decide: (one: cases.Complaint, day: BusinessDay) => Decision<cases.Complaint>,
) => ({
  ...whole,
  complaint: take(decide(whole.complaint, day)),
});

/** The end of a mediation leads the case on, as the service does in one transaction. */
function ending(whole: Whole, turn: Turn, decision: Decision<mediations.Mediation>, next: typeof settle): Whole {
  const mediation = turn.take(decision);
  return { ...onCase(whole, turn, next), mediation };
}

function withdraw(whole: Whole, turn: Turn): Whole {
  const filers = whole.filers - 1;
  if (filers < 0 || hasEnded(whole.complaint)) throw refuse('not-a-party');
  if (!endsWith(filers, complaintFiled(whole.complaint))) return { ...whole, filers };
  const { mediation, panel } = whole;
  const { take, day } = turn;
  return {
    ...onCase(whole, turn, cases.withdraw),
    filers,
    mediation: mediation?.state === 'open' ? take(mediations.endWithCase(mediation, '撤回', day.today)) : mediation,
    panel:
      panel && ['announced', 'drawn'].includes(panel.state)
        ? take(panels.dissolve(panel, '撤回', day.today, 'end'))
        : panel,
  };
}

function announce(whole: Whole, { take, day }: Turn): Whole {
  if (whole.panel && ['announced', 'drawn'].includes(whole.panel.state)) throw refuse('panel-exists');
  if (!isPending(whole)) cases.mustBeReady(whole.complaint, day);
  const round = isPending(whole) ? 2 : 1;
  const matter = { id: newId(), matter: 'complaint', matterId: whole.complaint.id, agencyId, round } as const;
  const candidates = Array.from({ length: 9 }, () => ({ id: newId(), reasons: [] as ConflictReason[] }));
  const announced = { seats: 3, source: '双色球', resultOn: plusDays(day.today, 1) } as const;
  return { ...whole, panel: take(panels.announce(matter, announced, candidates, day.today)), opinions: [] };
}

const byPanel = (
  whole: Whole,
  decide: (panel: panels.CasePanel) => Decision<panels.CasePanel>,
  { take }: Turn,
): Whole => ({
  ...whole,
  panel: take(decide(on(whole, 'panel'))),
});

/** The presiding member rules: the case is decided, or decided anew. */
function rule(whole: Whole, turn: Turn): Whole {
  const { take, day } = turn;
  const panel = on(whole, 'panel');
  const asker = memberOf(panel, 0);
  const ruling: Ruling = take(issueRuling(newId(), panel, whole.opinions, { asker, grounds }, day));
  const rulings = [...whole.rulings, ruling];
  const ruled = { ...whole, rulings, panel: take(concluded(panel)) };
  if (!whole.reconsideration) return onCase(ruled, turn, (one) => cases.rule(one, inShort(ruling), day));
  const decided = reconsiderations.decide(whole.reconsideration, whole.rulings[0]!, ruling, day.today);
  const reconsideration = take(decided);
  if (reconsideration.result === 'confirmed') return { ...ruled, reconsideration };
  return { ...onCase(ruled, turn, (one) => revise(one, inShort(ruling), day.today)), reconsideration };
}

/** Everything that somebody can do to a case. */
export const ACTS: Readonly<Record<string, (whole: Whole, turn: Turn) => Whole>> = {
  accept: (whole, turn) => onCase(whole, turn, cases.accept),
  decline: (whole, turn) => onCase(whole, turn, (one, day) => cases.decline(one, '理由', day)),
  answer: (whole, turn) =>
    onCase(whole, turn, (one, day) => cases.answer(one, { agencyId, statement: '答复', evidence: [] }, day)),
  'ask-extension': (whole, turn) =>
    onCase(whole, turn, (one, day) => askExtension(one, { agencyId, days: 10, reason: '理由' }, day)),
  'decide-extension': (whole, turn) =>
    onCase(whole, turn, (one, day) => decideExtension(one, { granted: turn.n % 2 === 0, reason: '理由' }, day)),
  comment: (whole, turn) =>
    onCase(whole, turn, (one, day) => comment(one, { comment: '意见', wantsMediation: turn.n % 4 > 0 }, day)),
  mediate: (whole, turn) => {
    const opened = { id: newId(), complaintId: whole.complaint.id, agencyId, mediator: 'staff', reason: '愿意' };
    return {
      ...onCase(whole, turn, (one, day) => mediate(one, '愿意', day)),
      mediation: turn.take(mediations.open(opened, turn.day)),
    };
  },
  offer: (whole, { take, day, n }) => ({
    ...whole,
    mediation: take(mediations.offer(on(whole, 'mediation'), '方案', { party: partyOf(n) }, day.today)),
  }),
  agree: (whole, turn) =>
    ending(whole, turn, mediations.agree(on(whole, 'mediation'), { party: partyOf(turn.n) }, turn.day.today), settle),
  fail: (whole, turn) => {
    const by = turn.n % 3 ? { party: partyOf(turn.n) } : { isStaff: true };
    return ending(whole, turn, mediations.fail(on(whole, 'mediation'), '分歧', by, turn.day.today), resume);
  },
  withdraw,
  merge: (whole, turn) =>
    onCase(whole, turn, (one, { today }) => merge(one, turn.n % 4 ? turn.first : null, '同一事实', today)),
  announce,
  'enter-result': (whole, turn) => {
    const enter = (by: string) => (panel: panels.CasePanel) =>
      panels.enterResult(panel, { by, result: '03' }, turn.day.today);
    return byPanel(byPanel(whole, enter('one'), turn), enter('two'), turn);
  },
  declare: (whole, turn) =>
    byPanel(
      whole,
      (panel) => panels.declareNoTie(panel, { asker: memberOf(panel, turn.n), name: '某某' }, turn.day),
      turn,
    ),
  strike: (whole, turn) =>
    byPanel(
      whole,
      (panel) => panels.strike(panel, memberOf(panel, turn.n).expert!, { party: partyOf(turn.n) }, turn.day),
      turn,
    ),
  recuse: (whole, turn) =>
    byPanel(whole, (panel) => panels.recuse(panel, memberOf(panel, turn.n), '关系', turn.day), turn),
  remove: (whole, turn) =>
    byPanel(whole, (panel) => panels.remove(panel, memberOf(panel, turn.n).expert!, '缺席', turn.day), turn),
  dissolve: (whole, turn) => byPanel(whole, (panel) => panels.dissolve(panel, '无人', turn.day.today), turn),
  opine: (whole, { take, day, n }) => {
    const panel = on(whole, 'panel');
    const acting = { asker: memberOf(panel, n), given: givenIn(whole.opinions) };
    return {
      ...whole,
      opinions: [
        ...whole.opinions,
        take(giveOpinion(newId(), panel, { ...verdictOf(n), ...grounds }, acting, day.today)),
      ],
    };
  },
  vote: (whole, { take, day, n }) => {
    const panel = on(whole, 'panel');
    const asker = memberOf(panel, n);
    const acting = { asker, given: givenIn(whole.opinions) };
    const vote = (one: Opinion) =>
      take(castVote(one, panel, { ...verdictOf(n), reason: '改变意见' }, acting, day.today));
    return { ...whole, opinions: whole.opinions.map((one) => (one.expert === asker.expert ? vote(one) : one)) };
  },
  rule,
  request: (whole, { take, day, n }) => {
    const refusal = reconsiderations.barred(whole.rulings[0], whole.reconsideration, day.today);
    if (refusal) throw refusal;
    const asked = reconsiderations.request(newId(), whole.rulings[0]!, { by: partyOf(n), reasons: '理由' }, day);
    return { ...whole, reconsideration: take(asked) };
  },
  correct: (whole, turn) => {
    const last = whole.rulings.at(-1);
    if (!last) throw refuse('not-a-party');
    const text = `${last.grounds.fact.slice(0, 9)}${turn.n}`;
    const corrected = turn.take(correct(last, { part: 'fact', text, reason: '录入有误' }, turn.day.today));
    return {
      ...onCase(whole, turn, (one) => correctReason(one, inShort(corrected).reason)),
      rulings: [...whole.rulings.slice(0, -1), corrected],
    };
  },
};

/** The sweep of a day: clocks that ran out, and mediations. */
export function sweep(whole: Whole, turn: Turn): Whole {
  const { take, day } = turn;
  const swept = onCase(whole, turn, cases.missClocks);
  const { mediation, reconsideration: asked } = swept;
  const reconsideration = asked && take(reconsiderations.missReconsideration(asked, day.today));
  const expired = mediation && mediations.expire(mediation, day.today);
  if (!expired || expired.state === mediation) return { ...swept, reconsideration };
  return { ...ending(swept, turn, expired, resume), reconsideration };
}
