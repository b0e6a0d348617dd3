import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { TrackingPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { kitSettings, type Service } from '@heng/kit';
import { AssessmentGrpc } from './assessment/assessment.grpc.js';
import { DecideAssessment } from './assessment/decide-assessment.js';
import { DecideAssessmentHttp } from './assessment/decide-assessment.http.js';
import { SubmitForAssessment } from './assessment/submit-for-assessment.js';
import { SubmitForAssessmentHttp } from './assessment/submit-for-assessment.http.js';
import { GetProjectGrpc } from './board/get-project.grpc.js';
import { ReadBoardHttp } from './board/read-board.http.js';
import { ReadBoard } from './board/read-board.query.js';
import { FollowEmployments } from './consultants/follow-employments.consumer.js';
import { ListEnterprisesHttp } from './enterprises/list-enterprises.http.js';
import { ListEnterprises } from './enterprises/list-enterprises.query.js';
import { RegisterEnterprise } from './enterprises/register-enterprise.js';
import { RegisterEnterpriseHttp } from './enterprises/register-enterprise.http.js';
import { GiveFeedback } from './feedback/give-feedback.js';
import { GiveFeedbackHttp } from './feedback/give-feedback.http.js';
import { MissFeedback } from './feedback/miss-feedback.deadline.js';
import { EndProject } from './projects/end-project.js';
import { EndProjectHttp } from './projects/end-project.http.js';
import { RecordOnSiteWork } from './projects/record-on-site-work.js';
import { RecordOnSiteWorkHttp } from './projects/record-on-site-work.http.js';
import { RecordStage } from './projects/record-stage.js';
import { RecordStageHttp } from './projects/record-stage.http.js';
import { StartProject } from './projects/start-project.js';
import { StartProjectHttp } from './projects/start-project.http.js';
import { AssessmentStore } from './storage/assessment.store.js';
import { assessmentTable } from './storage/assessment.table.js';
import { EmploymentStore } from './storage/employment.store.js';
import { employmentTable } from './storage/employment.table.js';
import { EnterpriseStore } from './storage/enterprise.store.js';
import { enterpriseTable } from './storage/enterprise.table.js';
import { FeedbackStore } from './storage/feedback.store.js';
import { feedbackTable } from './storage/feedback.table.js';
import { OnSiteWorkStore } from './storage/on-site-work.store.js';
import { onSiteWorkTable } from './storage/on-site-work.table.js';
import { ProjectStore } from './storage/project.store.js';
import { projectTable } from './storage/project.table.js';

const enterprises = [RegisterEnterprise, ListEnterprises];
const projects = [StartProject, RecordStage, RecordOnSiteWork, EndProject];
const assessment = [SubmitForAssessment, DecideAssessment];
const feedback = [GiveFeedback, MissFeedback];
const stores = [EnterpriseStore, ProjectStore, OnSiteWorkStore, EmploymentStore, AssessmentStore, FeedbackStore];

@Module({
  controllers: [
    RegisterEnterpriseHttp,
    ListEnterprisesHttp,
    StartProjectHttp,
    RecordStageHttp,
    RecordOnSiteWorkHttp,
    EndProjectHttp,
    FollowEmployments,
    SubmitForAssessmentHttp,
    DecideAssessmentHttp,
    AssessmentGrpc,
    GiveFeedbackHttp,
    ReadBoardHttp,
    GetProjectGrpc,
  ],
  providers: [...stores, ...enterprises, ...projects, ...assessment, ...feedback, ReadBoard],
})
export class TrackingModule {}

export const tracking: Service = {
  name: 'tracking',
  module: TrackingModule,
  tables: [enterpriseTable, projectTable, onSiteWorkTable, employmentTable, assessmentTable, feedbackTable],
  migrations: join(import.meta.dirname, '../migrations'),
  settings: kitSettings,
  grpc: protoOf('tracking'),
  sealed: TrackingPeriodSealed,
  directory: true,
};
