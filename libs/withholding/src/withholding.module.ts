import { type DynamicModule, Injectable, type Type } from '@nestjs/common';
import { type Cause, type DueDeadline, OnCalendar, OnDeadline, StoreContext } from '@heng/kit';
import type { EntitySchema } from 'typeorm';
import { ChallengeStore } from './challenge.store.js';
import { Challenges } from './challenges.js';
import type { Challenge, Kind } from './domain.js';
import { challengesHttp, withholdingsHttp } from './withholding.http.js';
import { WithholdingStore } from './withholding.store.js';
import { KIND, OWNERS, type Owners, Withholdings } from './withholdings.js';

/** The stores that a service provides. */
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
      useFactory: (context: StoreContext) => new ChallengeStore(context, challenges),
      inject: [StoreContext],
    },
    Withholdings,
    Challenges,
    clocksOf(kind),
  ],
});

/** A withholding ends by itself after its last day; a missed decision of staff is recorded. */
function clocksOf({ decisionClock, endClock }: Kind): Type {
  @Injectable()
  class WithholdingClocks {
    constructor(private readonly withholdings: Withholdings) {}

    @OnDeadline(endClock)
    end({ subject: id }: DueDeadline, cause: Cause) {
      return this.withholdings.expire({ id, cause });
    }

    @OnDeadline(decisionClock)
    missDecision({ subject: id }: DueDeadline, cause: Cause) {
      return this.withholdings.missDecision({ id, cause });
    }

    @OnCalendar(decisionClock)
    renewDecision(deadline: DueDeadline, cause: Cause) {
      return this.withholdings.renewDecision({ id: deadline.subject, cause }, deadline);
    }
  }
  return WithholdingClocks;
}
