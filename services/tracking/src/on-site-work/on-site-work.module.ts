import { Module } from '@nestjs/common';
import { CosignOnSiteWorkHttp } from './cosign-on-site-work.http.js';
import { CosignOnSiteWork } from './cosign-on-site-work.js';
import { ReadOnSiteWorkHttp } from './read-on-site-work.http.js';
import { ReadOnSiteWork } from './read-on-site-work.query.js';
import { RecordOnSiteWorkHttp } from './record-on-site-work.http.js';
import { RecordOnSiteWork } from './record-on-site-work.js';

/** R5: who worked on site, day by day, in the words of the agency and of the enterprise. */
@Module({
  controllers: [RecordOnSiteWorkHttp, CosignOnSiteWorkHttp, ReadOnSiteWorkHttp],
  providers: [RecordOnSiteWork, CosignOnSiteWork, ReadOnSiteWork],
})
export class OnSiteWorkModule {}
