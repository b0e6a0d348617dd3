import { Module } from '@nestjs/common';
import { ConfirmDisclosureHttp } from './confirm-disclosure.http.js';
import { ConfirmDisclosure } from './confirm-disclosure.js';
import { ReadTimelinessHttp } from './read-timeliness.http.js';
import { RecordRevisionsConsumer } from './record-revisions.consumer.js';
import { RecordRevisions } from './record-revisions.js';
import { RemindAgencyDeadline } from './remind-agency.deadline.js';

/** R3: how long ago each section was confirmed. */
@Module({
  controllers: [RecordRevisionsConsumer, ConfirmDisclosureHttp, ReadTimelinessHttp],
  providers: [RecordRevisions, ConfirmDisclosure, RemindAgencyDeadline],
})
export class TimelinessModule {}
