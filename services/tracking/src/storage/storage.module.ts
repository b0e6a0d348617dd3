import { Global, Module } from '@nestjs/common';
import { FILE_POLICY, FileStore, fileTable, sealedFiles } from '@heng/files';
import { importTable } from '@heng/imports';
import { AssessmentStore, assessmentTable } from './assessment/assessment.store.js';
import { BoardLineStore } from './board/board-line.store.js';
import { FindLines } from './board/find-lines.js';
import { EmploymentStore, employmentTable } from './consultants/employment.store.js';
import { EnterpriseStore, enterpriseTable } from './enterprises/enterprise.store.js';
import { FeedbackDraftStore, FeedbackLinkStore, FeedbackStore } from './feedback/feedback.store.js';
import * as feedbackTables from './feedback/feedback.tables.js';
import { PartyFiles } from './files/party-files.js';
import { ImportLookups } from './imports/import.lookups.js';
import { FeedbackSignalStore } from './integrity/feedback-signal.store.js';
import * as integrityTables from './integrity/integrity.tables.js';
import { OriginHashes } from './integrity/origin-hashes.js';
import { OriginTraces } from './integrity/origin-traces.js';
import {
  nameChallengeTable,
  NameWithholdings,
  nameWithholdingTable,
} from './name-withholding/name-withholding.store.js';
import { OnSiteWorkStore, onSiteWorkTable } from './on-site-work/on-site-work.store.js';
import { ProjectStore, projectTable } from './projects/project.store.js';
import { SatisfactionBatchStore, SatisfactionRoundStore } from './satisfaction/satisfaction.stores.js';
import * as satisfactionTables from './satisfaction/satisfaction.tables.js';
import { HandoverStore, handoverTable } from './spot-check/handover.store.js';
import { ProjectRecords } from './spot-check/project-records.js';

const stores = [
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
  FindLines,
  PartyFiles,
  { provide: FILE_POLICY, useExisting: PartyFiles },
  HandoverStore,
  ImportLookups,
  NameWithholdings,
  OnSiteWorkStore,
  OriginHashes,
  OriginTraces,
  ProjectRecords,
  ProjectStore,
  SatisfactionBatchStore,
  SatisfactionRoundStore,
];

/** The stores that all phases use; phases share nothing else. */
@Global()
@Module({ providers: stores, exports: stores })
export class StorageModule {}

export const tables = [
  ...Object.values(feedbackTables),
  ...Object.values(integrityTables),
  ...Object.values(satisfactionTables),
  assessmentTable,
  employmentTable,
  enterpriseTable,
  fileTable,
  handoverTable,
  importTable,
  nameWithholdingTable,
  nameChallengeTable,
  onSiteWorkTable,
  projectTable,
];
