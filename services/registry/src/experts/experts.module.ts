import { Module } from '@nestjs/common';
import { AffiliateExpert } from './affiliate-expert.js';
import { EndExpertSuspensionDeadline } from './end-expert-suspension.deadline.js';
import { EnrolExpertHttp } from './enrol-expert.http.js';
import { EnrolExpert } from './enrol-expert.js';
import { ReadExpertsHttp } from './read-experts.http.js';
import { ReadExperts } from './read-experts.query.js';
import { ReinstateExpert } from './reinstate-expert.js';
import { RelateExpertHttp } from './relate-expert.http.js';
import { RelateExpert } from './relate-expert.js';
import { ReleaseExpert } from './release-expert.js';
import { SetExpertFields } from './set-expert-fields.js';
import { SuspendExpertHttp } from './suspend-expert.http.js';
import { SuspendExpert } from './suspend-expert.js';

/** R8: the pool of experts. */
@Module({
  controllers: [EnrolExpertHttp, RelateExpertHttp, SuspendExpertHttp, ReadExpertsHttp],
  providers: [
    EnrolExpert,
    SetExpertFields,
    AffiliateExpert,
    RelateExpert,
    SuspendExpert,
    ReinstateExpert,
    ReleaseExpert,
    EndExpertSuspensionDeadline,
    ReadExperts,
  ],
})
export class ExpertsModule {}
