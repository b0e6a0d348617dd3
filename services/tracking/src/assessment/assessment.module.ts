import { Module } from '@nestjs/common';
import { ReadAssessmentsHttp } from './read-assessments.http.js';
import { ReadAssessments } from './read-assessments.query.js';
import { RecordAssessmentGrpc } from './record-assessment.grpc.js';
import { RecordAssessmentHttp } from './record-assessment.http.js';
import { RecordAssessment } from './record-assessment.js';
import { RecordAssessmentsGrpc } from './record-assessments.grpc.js';
import { RecordAssessments } from './record-assessments.js';
import { RecordDecision } from './record-decision.js';

/** R9 2: what the assessment subsystem reports. */
@Module({
  controllers: [RecordAssessmentHttp, RecordAssessmentGrpc, RecordAssessmentsGrpc, ReadAssessmentsHttp],
  providers: [RecordAssessment, RecordAssessments, RecordDecision, ReadAssessments],
})
export class AssessmentModule {}
