import { Module } from '@nestjs/common';
import { ConfirmProject } from './confirm-project.js';
import { ConfirmStage } from './confirm-stage.js';
import { DecideProposalHttp } from './decide-proposal.http.js';
import { DeclineProject } from './decline-project.js';
import { EndProjectHttp } from './end-project.http.js';
import { EndProject } from './end-project.js';
import { MoveProject } from './move-project.js';
import { ProposeProjectHttp } from './propose-project.http.js';
import { ProposeProject } from './propose-project.js';
import { RecordStageHttp } from './record-stage.http.js';
import { RecordStage } from './record-stage.js';
import { ResumeProject } from './resume-project.js';
import { SuspendProjectHttp } from './suspend-project.http.js';
import { SuspendProject } from './suspend-project.js';
import { WithdrawProject } from './withdraw-project.js';

/** R4: a project from its proposal to its end. */
@Module({
  controllers: [ProposeProjectHttp, DecideProposalHttp, SuspendProjectHttp, RecordStageHttp, EndProjectHttp],
  providers: [
    ProposeProject,
    ConfirmProject,
    DeclineProject,
    WithdrawProject,
    SuspendProject,
    ResumeProject,
    RecordStage,
    ConfirmStage,
    EndProject,
    MoveProject,
  ],
})
export class ProjectsModule {}
