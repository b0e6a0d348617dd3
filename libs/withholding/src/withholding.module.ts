import { type DynamicModule, Injectable, type Type } from '@nestjs/common';
import { type Cause, Clock, type DueDeadline, OnCalendar, OnDeadline, StoreContext } from '@heng/kit';
import type { EntitySchema } from 'typeorm';
import { type Challenge, expireWithholding, type Kind, missDecision, renewDecision } from './domain.js';
import { challengesHttp, withholdingsHttp } from './withholding.http.js';
import { ChallengeStore, WithholdingStore } from './withholding.store.js';
import { KIND, OWNERS, type Owners, Withholdings } from './withholdings.js';

type Stores = Readonly<{
  owners: Type<Owners>;
  withholdings: Type<WithholdingStore>;
  challenges: EntitySchema<Challenge>;
}>;

class WithholdingModule {}

/** The module for withholding a kind of value: requests, decisions, ends, challenges and clocks (R3, R4). */
export const withholdingModule = (kind: Kind, { owners, withholdings, challenges }: Stores): DynamicModule => ({
  module: WithholdingModule,
  controllers: [withholdingsHttp(kind), challengesHttp(kind)],
  providers: [
    { provide: KIND, useValue: kind },
    { provide: OWNERS, useExisting: owners },
    { provide: WithholdingStore, useExisting: withholdings },
    {
      provide: ChallengeStore,
      useFactory: (context: StoreContext) => new ChallengeStore(context, challenges, kind),
      inject: [StoreContext],
    },
    Withholdings,
    clocksOf(kind),
  ],
});

/** A withholding ends by itself after its last day; a missed decision of staff is recorded. */
function clocksOf(kind: Kind): Type {
  @Injectable()
  class WithholdingClocks {
    constructor(
      private readonly withholdings: Withholdings,
      private readonly clock: Clock,
    ) {}

    @OnDeadline(kind.endClock)
    end({ subject: id }: DueDeadline, cause: Cause) {
      return this.withholdings.changeAmong({ id, cause }, (one, others) => expireWithholding(kind, one, others));
    }

    @OnDeadline(kind.decisionClock)
    missDecision({ subject: id }: DueDeadline, cause: Cause) {
      return this.withholdings.changeAmong({ id, cause }, (one) => missDecision(kind, one));
    }

    @OnCalendar(kind.decisionClock)
    renewDecision(deadline: DueDeadline, cause: Cause) {
      const day = this.clock.day();
      return this.withholdings.changeAmong({ id: deadline.subject, cause }, (one) =>
        renewDecision(kind, one, deadline, day),
      );
    }
  }
  return WithholdingClocks;
}
