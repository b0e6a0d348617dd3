import { Module } from '@nestjs/common';
import { ApplyHttp } from './apply.http.js';
import { ApproveApplication } from './approve-application.js';
import { ChangeApplication } from './change-application.js';
import { ChangeIdentityHttp } from './change-identity.http.js';
import { ChangeIdentity } from './change-identity.js';
import { ChangeStandingHttp } from './change-standing.http.js';
import { DeregisterAgency } from './deregister-agency.js';
import { DraftApplication } from './draft-application.js';
import { EndSuspension } from './end-suspension.deadline.js';
import { ReadApplicationsHttp } from './read-applications.http.js';
import { ReadApplications } from './read-applications.query.js';
import { RefuseApplication } from './refuse-application.js';
import { RegisterAgencyHttp } from './register-agency.http.js';
import { RegisterAgency } from './register-agency.js';
import { ReinstateAgency } from './reinstate-agency.js';
import { ReturnApplication } from './return-application.js';
import { ReviewApplicationHttp } from './review-application.http.js';
import { SubmitApplication } from './submit-application.js';
import { SuspendAgency } from './suspend-agency.js';
import { VerifyCreditCode } from './verify-credit-code.js';
import { WithdrawApplication } from './withdraw-application.js';

/** R2: organisations apply, are registered, suspended, renamed, deregistered and reinstated. */
@Module({
  controllers: [
    RegisterAgencyHttp,
    ChangeStandingHttp,
    ChangeIdentityHttp,
    ApplyHttp,
    ReviewApplicationHttp,
    ReadApplicationsHttp,
  ],
  providers: [
    DraftApplication,
    ChangeApplication,
    SubmitApplication,
    WithdrawApplication,
    ApproveApplication,
    ReturnApplication,
    RefuseApplication,
    ReadApplications,
    RegisterAgency,
    SuspendAgency,
    ReinstateAgency,
    DeregisterAgency,
    EndSuspension,
    ChangeIdentity,
    VerifyCreditCode,
  ],
})
export class RegistrationModule {}
