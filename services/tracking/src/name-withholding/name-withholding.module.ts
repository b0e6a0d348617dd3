import { Module } from '@nestjs/common';
import { DecideNameWithholdingHttp } from './decide-name-withholding.http.js';
import { DecideNameWithholding } from './decide-name-withholding.js';
import { EndNameWithholdingDeadline } from './end-name-withholding.deadline.js';
import { EndNameWithholdingHttp } from './end-name-withholding.http.js';
import { EndNameWithholding } from './end-name-withholding.js';
import { ReadNameWithholdingsHttp } from './read-name-withholdings.http.js';
import { ReadNameWithholdings } from './read-name-withholdings.query.js';
import { RequestNameWithholdingHttp } from './request-name-withholding.http.js';
import { RequestNameWithholding } from './request-name-withholding.js';

/** R4: enterprises whose name is a trade secret. */
@Module({
  controllers: [
    RequestNameWithholdingHttp,
    DecideNameWithholdingHttp,
    EndNameWithholdingHttp,
    ReadNameWithholdingsHttp,
  ],
  providers: [
    RequestNameWithholding,
    DecideNameWithholding,
    EndNameWithholding,
    EndNameWithholdingDeadline,
    ReadNameWithholdings,
  ],
})
export class NameWithholdingModule {}
