import { defineLifecycle, type Who } from '@heng/kit/domain';
import type { Clocks } from './clocks.js';
import { refuse } from '../refusals.js';

/** The word of an expert who ruled alone, before panels did, that there was no tie to the agency. */
export type Declaration = Readonly<{ by: string; on: string }>;
type Running = Readonly<{ state: string; clocks: Clocks }>;

/** An accepted complaint is ruled on only once the agency's time to answer has run out (R6). */
const answerAwaited = ({ state, clocks }: Running) =>
  state === 'accepted' && !clocks.answer?.missed ? refuse('answer-awaited', { state }) : undefined;

const staff = ['alliance-staff'] as const;

export const complaintLifecycle = defineLifecycle({
  states: { filed: '待受理', accepted: '已受理', declined: '不予受理', answered: '已答复', ruled: '已裁定' },
  actions: {
    accept: { zh: '受理', by: staff, from: ['filed'], to: 'accepted' },
    decline: { zh: '不予受理', by: staff, from: ['filed'], to: 'declined' },
    answer: { zh: '答复', by: ['agency'], from: ['accepted'], to: 'answered' },
    merge: { zh: '并案', by: staff, from: ['filed', 'accepted', 'answered', 'ruled'] },
    rule: { zh: '裁定', by: ['system'], from: ['accepted', 'answered'], to: 'ruled', unless: answerAwaited },
  },
  refuse: ({ state, action }) => {
    if (action === 'merge') return refuse('merge-declined', { state });
    if (action === 'accept' || action === 'decline') return refuse('already-decided', { state });
    if (state === 'ruled') return refuse('already-ruled', { state });
    return refuse(state === 'answered' ? 'already-answered' : 'not-accepted', { state });
  },
});
export const { states, actions } = complaintLifecycle;
export type State = (typeof states)[number];
export type Action = (typeof actions)[number];

/** Lists what a complaint allows somebody. */
export const allowedActions = ({ state, clocks }: Running & Readonly<{ state: State }>, who: Who): Action[] =>
  complaintLifecycle.allowedActions({ state, clocks }, who);
