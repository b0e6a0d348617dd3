import {
  AdditionPassedOn,
  AnnouncementEnded,
  AnnouncementPublished,
  AnswerCommented,
  AnswerExtensionDecided,
  ComplaintAccepted,
  ComplaintSettled,
  ComplaintWithdrawn,
  FilerTold,
  HearingConcluded,
  HearingOpened,
  MediationFailed,
  MediationOpened,
  OfferMade,
  PanelReady,
  ReconsiderationDecided,
  ReconsiderationRequested,
  RepairDecided,
  RulingIssued,
} from '@heng/contracts';
import { agencyId, filerId, legal, type Sample, sample } from './sample.js';

/** A complaint about the n-th agency, and its mediation. */
const mediated = (n: number) => ({ complaintId: 'd1000000-0000-8000-8000-000000000001', agencyId: agencyId(n) });
const reconsideration = (n: number) => ({
  ...mediated(n),
  reconsiderationId: 'd1000000-0000-8000-8000-000000000005',
  rulingId: 'd1000000-0000-8000-8000-000000000006',
});
const mediation = (n: number) => ({ ...mediated(n), mediationId: 'd1000000-0000-8000-8000-000000000003' });

const announcement = (n: number) => ({
  announcementId: 'd1000000-0000-8000-8000-000000000004',
  ground: { kind: 'complaint' as const, id: 'd1000000-0000-8000-8000-000000000001' },
  agencyId: agencyId(n),
});
/** A panel on a complaint about the n-th agency. */
const panel = (n: number) => ({
  panelId: 'd1000000-0000-8000-8000-000000000002',
  complaintId: 'd1000000-0000-8000-8000-000000000001',
  agencyId: agencyId(n),
  round: 1,
});

const hearing = (n: number) => ({ hearingId: 'd1000000-0000-8000-8000-000000000005', agencyId: agencyId(n) });

/** One event for each letter about a complaint, by the letter's name. */
export const complaintEvents = (n: number): Record<string, Sample> => ({
  'complaint-to-answer': sample(ComplaintAccepted, {
    complaintId: 'd1000000-0000-8000-8000-000000000001',
    agencyId: agencyId(n),
    acceptedOn: '2026-03-02',
    due: '2026-03-17',
    ...legal,
  }),
  'filer-told': sample(FilerTold, {
    filerId: filerId(n),
    number: 'T2026-000123-3',
    step: 'declined',
    on: '2026-03-02',
  }),
  'answer-extension-decided': sample(AnswerExtensionDecided, {
    ...mediated(n),
    ...{ decidedOn: '2026-03-10', granted: true, days: 10, reason: '理由充分。', due: '2026-03-27', ...legal },
  }),
  'answer-commented': sample(AnswerCommented, { ...mediated(n), commentedOn: '2026-03-12', wantsMediation: true }),
  'mediation-opened': sample(MediationOpened, {
    ...mediation(n),
    ...{ openedOn: '2026-03-13', reason: '双方均愿意协商。', due: '2026-05-20', ...legal },
  }),
  'offer-made': sample(OfferMade, { ...mediation(n), by: 'complainant', number: 1, madeOn: '2026-03-16' }),
  'mediation-failed': sample(MediationFailed, { ...mediation(n), failedOn: '2026-03-17' }),
  'complaint-settled': sample(ComplaintSettled, { ...mediated(n), settledOn: '2026-03-17' }),
  'complaint-withdrawn': sample(ComplaintWithdrawn, {
    ...{ ...mediated(n), withdrawnOn: '2026-03-20', wasAccepted: true },
  }),
  'evidence-added': sample(AdditionPassedOn, {
    ...{ filerId: filerId(n), complaintId: 'd1000000-0000-8000-8000-000000000004', agencyId: agencyId(n) },
    ...{ passedOn: '2026-03-20', toAgency: true },
  }),
  'panel-ready': sample(PanelReady, { ...panel(n), readyOn: '2026-03-20', strikeUntil: '2026-03-25' }),
  'hearing-opened': sample(HearingOpened, { ...hearing(n), openedOn: '2026-03-09', due: '2026-03-24', ...legal }),
  'hearing-concluded': sample(HearingConcluded, {
    ...{ ...hearing(n), concludedOn: '2026-03-30', outcome: 'verified', severity: 'minor' },
    ...{ fact: '公开的项目数量与合同不符', evidence: '合同清单', rule: '关于信息公开要求的规定' },
  }),
  'ruling-issued': sample(RulingIssued, {
    ...panel(n),
    rulingId: 'd1000000-0000-8000-8000-000000000003',
    ruledOn: '2026-04-01',
    outcome: 'upheld-in-part',
    severity: 'minor',
    measures: ['correct-disclosure'],
    fact: '公开的项目数量比合同多三个。',
    evidence: '双方提交的合同清单。',
    rule: '办法“信息公开要求”。',
    members: 3,
    dissents: 1,
    reconsiderUntil: '2026-04-16',
  }),
  'reconsideration-requested': sample(ReconsiderationRequested, {
    ...reconsideration(n),
    ...{ by: 'agency', requestedOn: '2026-04-10', due: '2026-05-28', ...legal },
  }),
  'reconsideration-decided': sample(ReconsiderationDecided, {
    ...reconsideration(n),
    ...{ decidedOn: '2026-05-20', result: 'confirmed' },
  }),
  'announcement-published': sample(AnnouncementPublished, {
    ...announcement(n),
    severity: 'minor',
    personIds: [],
    publishedOn: '2026-04-17',
    repairAfter: '2026-05-18',
    until: '2026-07-17',
    ...legal,
  }),
  'repair-decided': sample(RepairDecided, {
    ...announcement(n),
    granted: false,
    decidedOn: '2026-06-01',
    reason: '尚有两项没有更正。',
  }),
  'announcement-ended': sample(AnnouncementEnded, { ...announcement(n), endedOn: '2026-07-18', because: 'term' }),
});
