import { Module } from '@nestjs/common';
import { CheckPersonsConsumer } from './check-persons.consumer.js';
import { CheckPersons } from './check-persons.js';
import { ExplainSignalHttp } from './explain-signal.http.js';
import { ExplainSignal } from './explain-signal.js';
import { ReadPersonFacts } from './read-person-facts.query.js';
import { ReadSignalsHttp } from './read-signals.http.js';
import { ReadSignals } from './read-signals.query.js';
import { SettleSignalHttp } from './settle-signal.http.js';
import { SettleSignal } from './settle-signal.js';

/** Facts about a person that cannot all be true. */
@Module({
  controllers: [CheckPersonsConsumer, ExplainSignalHttp, ReadSignalsHttp, SettleSignalHttp],
  providers: [CheckPersons, ExplainSignal, ReadPersonFacts, ReadSignals, SettleSignal],
})
export class PlausibilityModule {}
