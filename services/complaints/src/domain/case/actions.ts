import { defineLifecycle, type Who } from '@heng/kit/domain';
import type { Clocks } from './clocks.js';
import { refuse } from '../refusals.js';

/** The word of an expert who ruled alone, before panels did, that there was no tie to the agency. */
export type Declaration = Readonly<{ by: string; on: string }>;
/** The agency's request for more time to answer, and the decision on it. */
export type Extension = Readonly<{
  days: number;
  reason: string;
  askedOn: string;
  decidedOn: string | null;
  granted: boolean | null;
  decisionReason: string | null;
}>;

type Running = Readonly<{ state: string; clocks: Clocks }>;
/** The parts of a case that an extension, the filer's comment and a mediation ask for. */
export type Heard = Readonly<{
  extension: Extension | null;
  commentedOn: string | null;
  wantsMediation: boolean | null;
  mediationOpenedOn: string | null;
}>;

type Acting = Running & Heard;

/** An accepted complaint is ruled on only once the agency's time to answer has run out (R6). */
const answerAwaited = ({ state, clocks }: Acting) =>
  state === 'accepted' && !clocks.answer?.missed ? refuse('answer-awaited', { state }) : undefined;

const termOver = ({ clocks }: Acting) => (clocks.answer?.missed ? refuse('answer-term-over') : undefined);
const extensionAsked = (acting: Acting) => (acting.extension ? refuse('extension-asked-before') : termOver(acting));
const extensionDecided = (acting: Acting) =>
  acting.extension?.granted === null ? termOver(acting) : refuse('extension-not-asked');
const commentedBefore = ({ commentedOn }: Acting) => (commentedOn ? refuse('commented-before') : undefined);
/** A mediation is voluntary, and there is one at most. */
const mediationBarred = ({ wantsMediation, mediationOpenedOn }: Acting) => {
  if (mediationOpenedOn) return refuse('mediated-before');
  return wantsMediation === false ? refuse('mediation-unwanted') : undefined;
};

const staff = ['alliance-staff'] as const;
/** The states of a case that the alliance has taken up and that goes on. */
export const underWay = ['accepted', 'answered', 'mediating'] as const satisfies readonly string[];

export const complaintLifecycle = defineLifecycle({
  states: {
    ...{ filed: '待受理', accepted: '已受理', declined: '不予受理', answered: '已答复', mediating: '调解中' },
    ...{ settled: '已调解结案', ruled: '已裁定', withdrawn: '已撤回' },
  },
  actions: {
    accept: { zh: '受理', by: staff, from: ['filed'], to: 'accepted' },
    decline: { zh: '不予受理', by: staff, from: ['filed'], to: 'declined' },
    answer: { zh: '答复', by: ['agency'], from: ['accepted'], to: 'answered' },
    'ask-extension': { zh: '申请延长答复', by: ['agency'], from: ['accepted'], unless: extensionAsked },
    'decide-extension': { zh: '决定是否延长答复', by: staff, from: ['accepted'], unless: extensionDecided },
    comment: { zh: '补充意见', by: ['system'], from: ['answered', 'mediating'], unless: commentedBefore },
    mediate: { zh: '组织调解', by: staff, from: ['answered'], to: 'mediating', unless: mediationBarred },
    settle: { zh: '调解结案', by: ['system'], from: ['mediating'], to: 'settled' },
    resume: { zh: '终结调解', by: ['system'], from: ['mediating'], to: 'answered' },
    merge: { zh: '并案', by: staff, from: ['filed', ...underWay, 'settled', 'ruled'] },
    revise: { zh: '复议改变裁定', by: ['system'], from: ['ruled'] },
    rule: { zh: '裁定', by: ['system'], from: ['accepted', 'answered'], to: 'ruled', unless: answerAwaited },
    withdraw: { zh: '撤回', by: ['system'], from: ['filed', ...underWay], to: 'withdrawn' },
  },
  refuse: ({ state, action }) => {
    if (action === 'merge') return refuse('merge-declined', { state });
    if (state === 'withdrawn') return refuse('case-withdrawn', { state });
    if (action === 'withdraw') return refuse('ended-already', { state });
    if (action === 'accept' || action === 'decline') return refuse('already-decided', { state });
    if (state === 'ruled') return refuse('already-ruled', { state });
    if (state === 'settled') return refuse('already-settled', { state });
    if (action === 'comment' || action === 'mediate') return refuse('not-answered', { state });
    if (state === 'mediating') return refuse('mediation-running', { state });
    return refuse(state === 'answered' ? 'already-answered' : 'not-accepted', { state });
  },
});
export const { states, actions } = complaintLifecycle;
export type State = (typeof states)[number];
export type Action = (typeof actions)[number];

/** The case has ended: nothing is said or handed in any more. */
export const hasEnded = ({ state }: Readonly<{ state: State }>): boolean =>
  state !== 'filed' && !(underWay as readonly State[]).includes(state);

/** Lists what a complaint allows somebody. */
export const allowedActions = (complaint: Acting & Readonly<{ state: State }>, who: Who): Action[] =>
  complaintLifecycle.allowedActions(complaint, who);
