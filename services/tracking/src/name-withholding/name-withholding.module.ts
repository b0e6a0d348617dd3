import { Module } from '@nestjs/common';
import { DecideNameChallengeHttp } from './decide-name-challenge.http.js';
import { DecideNameChallenge } from './decide-name-challenge.js';
import { DecideNameWithholdingHttp } from './decide-name-withholding.http.js';
import { DecideNameWithholding } from './decide-name-withholding.js';
import { EndNameWithholdingDeadline } from './end-name-withholding.deadline.js';
import { EndNameWithholdingHttp } from './end-name-withholding.http.js';
import { EndNameWithholding } from './end-name-withholding.js';
import { FileNameChallengeHttp } from './file-name-challenge.http.js';
import { FileNameChallenge } from './file-name-challenge.js';
import { ReadNameChallengesHttp } from './read-name-challenges.http.js';
import { ReadNameChallenges } from './read-name-challenges.query.js';
import { ReadNameWithholdingsHttp } from './read-name-withholdings.http.js';
import { ReadNameWithholdings } from './read-name-withholdings.query.js';
import { RequestNameWithholdingHttp } from './request-name-withholding.http.js';
import { RequestNameWithholding } from './request-name-withholding.js';

/** R4: enterprises whose name is a trade secret, and challenges to that. */
@Module({
  controllers: [
    RequestNameWithholdingHttp,
    DecideNameWithholdingHttp,
    EndNameWithholdingHttp,
    ReadNameWithholdingsHttp,
    FileNameChallengeHttp,
    DecideNameChallengeHttp,
    ReadNameChallengesHttp,
  ],
  providers: [
    RequestNameWithholding,
    DecideNameWithholding,
    EndNameWithholding,
    EndNameWithholdingDeadline,
    ReadNameWithholdings,
    FileNameChallenge,
    DecideNameChallenge,
    ReadNameChallenges,
  ],
})
export class NameWithholdingModule {}
