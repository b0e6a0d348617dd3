import { Module } from '@nestjs/common';
import { DecideChallengeHttp } from './decide-challenge.http.js';
import { DecideChallenge } from './decide-challenge.js';
import { EndWithholdingDeadline } from './end-withholding.deadline.js';
import { EndWithholdingHttp } from './end-withholding.http.js';
import { EndWithholding } from './end-withholding.js';
import { FileChallengeHttp } from './file-challenge.http.js';
import { FileChallenge } from './file-challenge.js';
import { GrantWithholdingHttp } from './grant-withholding.http.js';
import { GrantWithholding } from './grant-withholding.js';
import { ReadChallengesHttp } from './read-challenges.http.js';
import { ReadWithholdingsHttp } from './read-withholdings.http.js';
import { ReadWithholdings } from './read-withholdings.query.js';
import { RefuseWithholdingHttp } from './refuse-withholding.http.js';
import { RefuseWithholding } from './refuse-withholding.js';
import { RequestWithholdingHttp } from './request-withholding.http.js';
import { RequestWithholding } from './request-withholding.js';

/** R3: trade secrets that are not disclosed, and challenges to that. */
@Module({
  controllers: [
    RequestWithholdingHttp,
    GrantWithholdingHttp,
    RefuseWithholdingHttp,
    EndWithholdingHttp,
    FileChallengeHttp,
    DecideChallengeHttp,
    ReadWithholdingsHttp,
    ReadChallengesHttp,
  ],
  providers: [
    RequestWithholding,
    GrantWithholding,
    RefuseWithholding,
    EndWithholding,
    EndWithholdingDeadline,
    FileChallenge,
    DecideChallenge,
    ReadWithholdings,
  ],
})
export class WithholdingModule {}
