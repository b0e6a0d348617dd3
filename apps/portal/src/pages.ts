import { accessibility, downloadRegister, openData, privacy } from './about/about.js';
import { badges, showBadge } from './agencies/badge.js';
import { compareAgencies } from './agencies/compare-agencies.js';
import { agencyFeed, searchAgencies } from './agencies/search-agencies.js';
import { showAgency } from './agencies/show-agency.js';
import { changeApplication, draftApplication } from './applications/application-form.js';
import { decideApplication, submitApplication, withdrawApplication } from './applications/decide-application.js';
import {
  applyForRepair,
  decideRepair,
  decideWaiver,
  proposeWaiver,
  publishAnnouncement,
} from './announcements/announcement-forms.js';
import { announcementFeed, downloadAnnouncements, listAnnouncements } from './announcements/announcements.js';
import { downloadPublicCases, listPublicCases, listSummaries, publicCaseFeed } from './complaints/public-cases.js';
import { mergeFilings } from './complaints/alike.js';
import { releaseSummary, showSummary, writeSummary } from './complaints/summary.js';
import { showAnnouncement } from './announcements/show-announcement.js';
import { listApplications } from './applications/list-applications.js';
import { showApplication } from './applications/show-application.js';
import { exportBoard, showBoard } from './board/show-board.js';
import { boardStatistics } from './board/statistics.js';
import { calculatePeriod } from './calendar/calculate.js';
import { showCalendar } from './calendar/calendar.js';
import { downloadCalendar } from './calendar/files.js';
import { importYear } from './calendar/import-year.js';
import { answerCase, openCase } from './cases/case-forms.js';
import { listCases, showCase } from './cases/cases.js';
import { answerComplaint } from './complaints/answer-complaint.js';
import { showComplaints } from './complaints/complaints.js';
import { decideComplaint } from './complaints/decide-complaint.js';
import { showCustody } from './complaints/custody.js';
import { fileComplaint, fileReport } from './complaints/file-complaint.js';
import { comeBack, downloadOwnFile, filerForms } from './complaints/come-back.js';
import { correspondenceForms, passOn } from './complaints/correspondence.js';
import { restrictionForms } from './complaints/restrictions.js';
import { findingRecorded, recordFinding } from './complaints/record-finding.js';
import { howComplaintsWork } from './complaints/how-complaints-work.js';
import { acceptOffer, failMediation, makeOffer, openMediation, showMediation } from './complaints/mediation.js';
import { askExtension, decideExtension } from './complaints/extension.js';
import { redactComplaint } from './complaints/redact-complaint.js';
import { showComplaint } from './complaints/show-complaint.js';
import { correctRuling, requestReconsideration } from './panels/after-ruling.js';
import { memberForms } from './panels/member-forms.js';
import { panelForms } from './panels/panel-forms.js';
import { bases } from './panels/panel-of.js';
import { showPanel } from './panels/show-panel.js';
import { assignTask } from './console/assign-task.js';
import { showConsole } from './console/console.js';
import { replayDeadLetter, showDeadLetters } from './console/dead-letters.js';
import { resendLetter, showLetters } from './console/letters.js';
import { showEvent, showTrail } from './console/records.js';
import { cycleSteps, openCycle, steerCycle } from './cycles/steer-cycle.js';
import { showCompleteness } from './disclosure/completeness.js';
import { disclosureOn } from './disclosure/disclosure-on.js';
import { discardDraft, previewDraft, publishDraft, showDraft } from './disclosure/draft.js';
import { editProject, removeProject } from './disclosure/edit-project.js';
import { editSection } from './disclosure/edit-section.js';
import { listRevisions } from './disclosure/list-revisions.js';
import { compareRevisions, showRevision } from './disclosure/show-revision.js';
import { confirmDisclosure, confirmSection, showTimeliness } from './disclosure/timeliness.js';
import { changeEmail, changeIdentity } from './enterprises/change-enterprise.js';
import { registerEnterprise, showOwnEnterprise } from './enterprises/register-enterprise.js';
import { showNameChallenges } from './enterprises/name-challenges.js';
import { askNameWithholding, showNameWithholdings } from './enterprises/name-withholdings.js';
import { showEnterprise } from './enterprises/show-enterprise.js';
import { nameWithholdingForms } from './enterprises/withheld-names.js';
import { changeExpert, enrolExpert, listExperts, setExpertEmail } from './experts/experts.js';
import {
  askFeedbackLink,
  feedbackGiven,
  feedbackLinkSent,
  feedbackOver,
  giveFeedback,
  giveFeedbackByLink,
  openFeedback,
} from './feedback/give-feedback.js';
import { find } from './find/find.js';
import { home } from './home/home.js';
import { cancelImport, downloadFaults, downloadTemplate, listImports, showImport } from './imports/imports.js';
import { stageImport } from './imports/stage-import.js';
import { agreementAnswered, answerAgreement, openAgreement } from './links/agreement.js';
import { knowledgeFeed, listKnowledge } from './knowledge/list-knowledge.js';
import { showKnowledge } from './knowledge/show-knowledge.js';
import { askConsentLink, consentDecided, consentLinkSent, decideConsent, openConsent } from './links/consent.js';
import { confirmObjection, objectionConfirmed, openObjection } from './links/objection.js';
import { claimMerit, decideMerit } from './merits/claim-merit.js';
import { shareKnowledge } from './merits/share-knowledge.js';
import { listMerits, showMerits } from './merits/list-merits.js';
import { showMethod } from './method/show-method.js';
import { answerHearing, listHearings, showHearing } from './reports/hearings.js';
import { decideReport, findOnReport, hearAgency } from './reports/report-forms.js';
import { listReports, showReport } from './reports/show-report.js';
import { showMine } from './mine/mine.js';
import { ownDataFiles, showOwnData } from './own-data/own-data.js';
import { confirmStage, projectForms } from './projects/change-project.js';
import { listProjects } from './projects/list-projects.js';
import { cosignMonth, showOnSiteWork } from './projects/on-site-work.js';
import { findEnterprise, proposeProject } from './projects/propose-project.js';
import { chooseMonth, recordMonth } from './projects/record-days.js';
import { recordStage } from './projects/record-stage.js';
import { showProject } from './projects/show-project.js';
import { acceptObjection, decideObjection, declareTieToObjected } from './ratings/decide-objection.js';
import { concludeSpotCheck, declareTieToRated, reviewRating } from './ratings/judge-rating.js';
import { listRatings } from './ratings/list-ratings.js';
import { fileObjection, objectionFiled } from './ratings/object.js';
import { recommendation } from './ratings/recommendation.js';
import { downloadEvidence, recomputeRating } from './ratings/recompute-rating.js';
import { checkReceipt, downloadProof } from './receipts/check-receipt.js';
import { showRating } from './ratings/show-rating.js';
import { whatIfRating } from './ratings/what-if.js';
import { listSignals } from './signals/list-signals.js';
import { explainSignal, settleSignal, showSignal } from './signals/show-signal.js';
import { askAgreement, endEmployment, sendConsentLink, startEmployment } from './team/employ.js';
import { showCertificate } from './team/show-certificate.js';
import { showTeam } from './team/show-team.js';
import { showOwnExpert } from './ties/show-own-expert.js';
import { type Download, downloadOf } from './web/download.js';
import type { AnyForm } from './web/form.js';
import type { AnyPage } from './web/page.js';
import { showWithholdings } from './withholdings/list-withholdings.js';
import { listChallenges, listWithholdings } from './withholdings/queues.js';
import { requestWithholding } from './withholdings/request-withholding.js';
import { fieldWithholdingForms } from './withholdings/withheld-fields.js';

/** All pages. */
export const pages: readonly AnyPage[] = [
  ...[home, accessibility, privacy, openData],
  ...[searchAgencies, compareAgencies, showAgency, showBadge, disclosureOn],
  ...[listRatings, showRating, whatIfRating, recomputeRating, showMethod, recommendation],
  ...[objectionFiled, objectionConfirmed, steerCycle, listCases, showCase],
  ...[listAnnouncements, showAnnouncement, listPublicCases, listSummaries, showSummary],
  ...[
    showComplaints,
    howComplaintsWork,
    showComplaint,
    ...showCustody,
    showMediation,
    findingRecorded,
    ...bases.map(showPanel),
  ],
  ...[listReports, showReport, listHearings, showHearing],
  ...[listApplications, showApplication],
  ...[showConsole, showTrail, showEvent, showDeadLetters, showLetters],
  ...[find, listImports, showImport],
  ...[listRevisions, showRevision, compareRevisions, showCompleteness, showTimeliness, showDraft, previewDraft],
  ...[showWithholdings, listWithholdings, listChallenges],
  ...[showTeam, showCertificate, showMerits, listMerits, listSignals, showSignal, showMine],
  ...[showBoard, boardStatistics, showCalendar, calculatePeriod, listKnowledge, showKnowledge],
  ...[listProjects, showProject, showOnSiteWork],
  ...[showOwnEnterprise, showEnterprise, showNameWithholdings, showNameChallenges],
  ...[listExperts, showOwnExpert, showOwnData],
  ...[consentDecided, consentLinkSent, agreementAnswered],
  ...[feedbackGiven, feedbackOver, feedbackLinkSent],
];

/** All forms. */
export const forms: readonly AnyForm[] = [
  ...[openObjection, confirmObjection],
  ...[fileObjection, acceptObjection, declareTieToObjected, decideObjection],
  ...[declareTieToRated, reviewRating, concludeSpotCheck],
  ...[openCycle, ...cycleSteps, openCase, answerCase, replayDeadLetter, resendLetter, assignTask],
  ...[enrolExpert, setExpertEmail, changeExpert],
  ...[stageImport, cancelImport, importYear],
  ...[askExtension, decideExtension, openMediation, makeOffer, acceptOffer, failMediation, ...filerForms],
  ...[fileReport, decideReport, hearAgency, findOnReport, answerHearing],
  ...[fileComplaint, comeBack, checkReceipt, answerComplaint, decideComplaint, redactComplaint, recordFinding],
  ...[publishAnnouncement, applyForRepair, decideRepair, proposeWaiver, decideWaiver],
  ...[writeSummary, releaseSummary, ...mergeFilings],
  ...[requestReconsideration, correctRuling],
  ...bases.flatMap((base) => [...panelForms(base), ...memberForms(base)]),
  ...[...correspondenceForms, passOn, ...restrictionForms],
  ...[draftApplication, changeApplication, submitApplication, withdrawApplication, decideApplication],
  ...[editSection, editProject, removeProject, publishDraft, discardDraft, confirmSection, confirmDisclosure],
  ...[requestWithholding, ...fieldWithholdingForms, askNameWithholding, ...nameWithholdingForms],
  ...[claimMerit, decideMerit, explainSignal, settleSignal],
  ...[openConsent, askConsentLink, decideConsent, openAgreement, answerAgreement],
  ...[openFeedback, askFeedbackLink, giveFeedbackByLink, giveFeedback],
  ...[...projectForms, confirmStage, cosignMonth],
  ...[
    registerEnterprise,
    changeIdentity,
    changeEmail,
    findEnterprise,
    proposeProject,
    recordStage,
    chooseMonth,
    recordMonth,
  ],
  ...[startEmployment, endEmployment, askAgreement, sendConsentLink, shareKnowledge],
];

/** All files that are passed on. */
export const downloads: readonly Download[] = [
  downloadOf('registry'),
  downloadOf('tracking'),
  downloadOf('complaints'),
  downloadOf('rating'),
  downloadOwnFile,
  exportBoard,
  downloadRegister,
  agencyFeed,
  ...badges,
  ...[downloadEvidence, downloadProof],
  knowledgeFeed,
  ...[announcementFeed, downloadAnnouncements, publicCaseFeed, downloadPublicCases],
  ...[downloadFaults, downloadTemplate, downloadCalendar],
  ...ownDataFiles,
];
