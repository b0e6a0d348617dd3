import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { DeleteOrigins } from './delete-origins.js';
import { ReadFeedbackSignalsHttp } from './read-feedback-signals.http.js';
import { ReadFeedbackSignals } from './read-feedback-signals.query.js';
import { RecordSightingHttp } from './record-sighting.http.js';
import { RecordSighting } from './record-sighting.js';

/** R5: which answers are worth a spot check; for staff only. */
@Module({
  controllers: [ReadFeedbackSignalsHttp],
  providers: [
    DeleteOrigins,
    ReadFeedbackSignals,
    RecordSighting,
    { provide: APP_INTERCEPTOR, useClass: RecordSightingHttp },
  ],
})
export class IntegrityModule {}
