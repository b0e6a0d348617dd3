import { Global, Module } from '@nestjs/common';
import { FILE_POLICY, FileStore, fileTable, sealedFiles } from '@heng/files';
import { importTable } from '@heng/imports';
import { AssessmentStore, assessmentTable } from './assessment/assessment.store.js';
import { BoardLineStore } from './board/board-line.store.js';
import { GramFrequencies } from './board/gram-frequencies.js';
import { EmploymentStore, employmentTable } from './consultants/employment.store.js';
import { EnterpriseStore, enterpriseTable } from './enterprises/enterprise.store.js';
import { feedbackAnswerTable } from './feedback/feedback-answer.table.js';
import { FeedbackDraftStore } from './feedback/feedback-draft.store.js';
import { feedbackDraftTable } from './feedback/feedback-draft.table.js';
import { FeedbackLinkStore } from './feedback/feedback-link.store.js';
import { feedbackLinkTable } from './feedback/feedback-link.table.js';
import { FeedbackStore } from './feedback/feedback.store.js';
import { feedbackTable } from './feedback/feedback.table.js';
import { PartyFiles } from './files/party-files.js';
import { ImportLookups } from './imports/import.lookups.js';
import { AnswerTraces } from './integrity/answer-traces.js';
import { FeedbackSignalStore } from './integrity/feedback-signal.store.js';
import { feedbackSignalTable } from './integrity/feedback-signal.table.js';
import { OriginHashes } from './integrity/origin-hashes.js';
import { answerOriginTable, answerTraceTable, sightingTable } from './integrity/origin.tables.js';
import { Sightings } from './integrity/sightings.js';
import {
  nameChallengeTable,
  NameWithholdings,
  nameWithholdingTable,
} from './name-withholding/name-withholding.store.js';
import { OnSiteWorkStore, onSiteWorkTable } from './on-site-work/on-site-work.store.js';
import { ProjectStore, projectTable } from './projects/project.store.js';
import { SatisfactionBatchStore } from './satisfaction/satisfaction-batch.store.js';
import { SatisfactionRoundStore } from './satisfaction/satisfaction-round.store.js';
import { satisfactionBatchTable, satisfactionRoundTable } from './satisfaction/satisfaction.tables.js';
import { HandoverStore, handoverTable } from './spot-check/handover.store.js';
import { ProjectRecords } from './spot-check/project-records.js';

const stores = [
  AnswerTraces,
  AssessmentStore,
  BoardLineStore,
  EmploymentStore,
  EnterpriseStore,
  FeedbackDraftStore,
  FeedbackLinkStore,
  FeedbackSignalStore,
  FeedbackStore,
  sealedFiles,
  FileStore,
  GramFrequencies,
  PartyFiles,
  { provide: FILE_POLICY, useExisting: PartyFiles },
  HandoverStore,
  ImportLookups,
  NameWithholdings,
  OnSiteWorkStore,
  OriginHashes,
  ProjectRecords,
  ProjectStore,
  SatisfactionBatchStore,
  SatisfactionRoundStore,
  Sightings,
];

/** The stores that all phases use; phases share nothing else. */
@Global()
@Module({ providers: stores, exports: stores })
export class StorageModule {}

export const tables = [
  answerOriginTable,
  answerTraceTable,
  assessmentTable,
  employmentTable,
  enterpriseTable,
  feedbackAnswerTable,
  feedbackDraftTable,
  feedbackLinkTable,
  feedbackSignalTable,
  feedbackTable,
  fileTable,
  handoverTable,
  importTable,
  nameWithholdingTable,
  nameChallengeTable,
  onSiteWorkTable,
  projectTable,
  satisfactionBatchTable,
  satisfactionRoundTable,
  sightingTable,
];
