import { defineLifecycle } from '@heng/kit/domain';
import { refuse } from './refusals.js';

const staff = ['alliance-staff'] as const;
/** Those of the staff who accepted the report and opened the hearing, and who acts now. */
type Verified = Readonly<{ verifiers: readonly string[]; actor?: string }>;

/** Nobody finds on what they have verified themselves. */
const secondPersonNeeded = ({ verifiers, actor }: Verified) =>
  actor !== undefined && verifiers.includes(actor) ? refuse('second-person-needed') : undefined;

export const reportLifecycle = defineLifecycle({
  states: {
    ...{ filed: '待受理', declined: '不予受理', verifying: '核实中', hearing: '听取意见', heard: '已听取意见' },
    ...{ found: '已认定', withdrawn: '已撤回' },
  },
  actions: {
    accept: { zh: '受理', by: staff, from: ['filed'], to: 'verifying' },
    decline: { zh: '不予受理', by: staff, from: ['filed'], to: 'declined' },
    hear: { zh: '听取意见', by: staff, from: ['verifying'], to: 'hearing' },
    'end-hearing': { zh: '听取意见完毕', by: ['system'], from: ['hearing'], to: 'heard' },
    find: { zh: '认定', by: staff, from: ['verifying', 'heard'], to: 'found', unless: secondPersonNeeded },
    merge: { zh: '并案', by: staff, from: ['filed', 'verifying', 'hearing', 'heard', 'found'] },
    withdraw: { zh: '撤回', by: ['system'], from: ['filed', 'verifying'], to: 'withdrawn' },
  },
  refuse: ({ state, action }) => {
    if (state === 'withdrawn') return refuse('report-withdrawn', { state });
    if (action === 'merge') return refuse('report-declined-unmerged', { state });
    if (action === 'accept' || action === 'decline') return refuse('report-decided', { state });
    return refuse(action === 'find' ? 'report-not-ready' : 'report-not-verifying', { state });
  },
});

export const hearingLifecycle = defineLifecycle({
  states: { open: '待答复', lapsed: '逾期未答复', answered: '已答复', concluded: '已告知认定' },
  actions: {
    answer: { zh: '答复', by: ['agency'], from: ['open', 'lapsed'], to: 'answered' },
    lapse: { zh: '逾期', by: ['system'], from: ['open'], to: 'lapsed' },
    conclude: { zh: '告知认定', by: ['system'], from: ['lapsed', 'answered'], to: 'concluded' },
  },
  refuse: ({ state }) => refuse('hearing-answered', { state }),
});
