import {
  AgencyLeftUnrated,
  CaseDecided,
  CaseOpened,
  CasePanelReady,
  NoticePublished,
  ObjectionAccepted,
  ObjectionDecided,
  ObjectionDeclined,
  ObjectionLinkIssued,
  RatingCaseDecided,
  RatingCaseOpened,
  RatingDrafted,
  RatingGranted,
} from '@heng/contracts';
import { agencyId, ids, legal, objectorId, type Sample, sample } from './sample.js';

const ratingId = ids('b1')(1);
const caseId = ids('b2')(1);
const ratingCase = (n: number) => ({ caseId, agencyId: agencyId(n), ground: 'separation-breached' as const });
const rating = (n: number) => ({ ratingId, cycle: '2026-H1', agencyId: agencyId(n) });
const objection = (n: number) => ({ ...rating(n), objectionId: objectorId(n), objectorId: objectorId(n) });
const answered = (n: number) => ({ ...objection(n), decidedOn: '2026-10-13' });
const reasons = [
  {
    code: 'rating.disclosure-incomplete',
    zh: '第1版信息公开不完整，缺少：team.certified, team.fullTimeCount',
    en: 'incomplete',
  },
  { code: 'rating.points-too-low', zh: '总分<47.5>未达到D级60分', en: 'too low' },
];

/** The events of rating that lead to a letter about agency `n`. */
export const ratingEvents = (n: number): Record<string, Sample> => ({
  'draft-rating': sample(RatingDrafted, { ...rating(n), grade: 'B', points: 82.5, reasons: [] }),
  'notice-published': sample(NoticePublished, {
    ...rating(n),
    round: 1,
    grade: 'B',
    publishedOn: '2026-09-18',
    lastDay: '2026-10-09',
    ...legal,
  }),
  'objection-to-confirm': sample(ObjectionLinkIssued, {
    ...objection(n),
    filedOn: '2026-10-08',
    token: 'one-time-secret',
    validUntil: '2026-10-11',
  }),
  'objection-accepted': sample(ObjectionAccepted, { ...answered(n), reason: '列明了事实和证据。' }),
  'objection-declined': sample(ObjectionDeclined, { ...answered(n), reason: '未说明所指事实。' }),
  'objection-decided': sample(ObjectionDecided, { ...answered(n), upheld: false, reason: '项目均由该机构完成。' }),
  'rating-granted': sample(RatingGranted, { ...rating(n), grade: 'B', grantedOn: '2026-10-10' }),
  'left-unrated': sample(AgencyLeftUnrated, { ...rating(n), decidedOn: '2026-09-18', reasons }),
  'rating-case-opened': sample(RatingCaseOpened, {
    ...ratingCase(n),
    openedBy: 'staff',
    openedOn: '2026-09-18',
    panelAfter: null,
  }),
  'case-panel-ready': sample(CasePanelReady, {
    ...{ caseId, agencyId: agencyId(n), panelId: caseId, round: 1 },
    ...{ readyOn: '2026-09-25', strikeUntil: '2026-09-30' },
  }),
  'rating-case-decided': sample(RatingCaseDecided, {
    ...ratingCase(n),
    ...{ panelId: caseId, outcome: 'adjusted', grade: 'C', decidedOn: '2026-10-12', members: 3, dissents: 1 },
    ...{ fact: '两名人员参加了评定。', evidence: '评定记录。', rule: '办法“评级”。' },
  }),
  'case-opened': sample(CaseOpened, {
    ...{ caseId, agencyId: agencyId(n), completedOn: '2026-09-18', openedOn: '2026-09-18' },
    incidents: [1, 2, 3].map(ids('d1')),
    facts: [4, 5, 6].map(ids('d1')),
  }),
  'case-decided': sample(CaseDecided, {
    ...{ caseId, agencyId: agencyId(n), ratingId, outcome: 'adjusted', grade: 'C', decidedOn: '2026-10-09' },
    reason: '三起事件均属实且情节严重。',
  }),
});
