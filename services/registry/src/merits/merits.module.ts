import { Module } from '@nestjs/common';
import { ClaimMeritHttp } from './claim-merit.http.js';
import { ClaimMerit } from './claim-merit.js';
import { ReadMeritsHttp } from './read-merits.http.js';
import { ReadMerits } from './read-merits.query.js';
import { RecogniseMeritHttp } from './recognise-merit.http.js';
import { RecogniseMerit } from './recognise-merit.js';
import { RecordAwardGrpc } from './record-award.grpc.js';
import { RecordAward } from './record-award.js';
import { RefuseMeritHttp } from './refuse-merit.http.js';
import { RefuseMerit } from './refuse-merit.js';

/** R9 5, 6: awards, contributions, research and shared knowledge. */
@Module({
  controllers: [ClaimMeritHttp, RecogniseMeritHttp, RefuseMeritHttp, RecordAwardGrpc, ReadMeritsHttp],
  providers: [ClaimMerit, RecogniseMerit, RefuseMerit, RecordAward, ReadMerits],
})
export class MeritsModule {}
