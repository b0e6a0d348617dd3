import { type DynamicModule, Injectable, type Type } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline, StoreContext } from '@heng/kit';
import type { EntitySchema } from 'typeorm';
import { ChallengeStore } from './challenge.store.js';
import { challengesHttp } from './challenges.http.js';
import { Challenges } from './challenges.js';
import type { Challenge, Kind } from './domain.js';
import { KIND, OWNERS, type Owners } from './owners.js';
import { WithholdingStore } from './withholding.store.js';
import { type WithholdingFields, withholdingsHttp } from './withholdings.http.js';
import { Withholdings } from './withholdings.js';

/** What a service gives for a kind: its stores, its table of challenges, and the kind's own fields over HTTP. */
type Parts = WithholdingFields &
  Readonly<{
    owners: Type<Owners>;
    withholdings: Type<WithholdingStore>;
    challenges: EntitySchema<Challenge>;
    /** What a challenge is against, in the answers. */
    Challenged: Type;
  }>;

class WithholdingModule {}

/** All that withholds a kind of value: requests, decisions, ends, challenges and clocks (R3, R4). */
export const withholdingModule = (kind: Kind, parts: Parts): DynamicModule => ({
  module: WithholdingModule,
  controllers: [withholdingsHttp(kind, parts), challengesHttp(kind, parts.Challenged)],
  providers: [
    { provide: KIND, useValue: kind },
    { provide: OWNERS, useExisting: parts.owners },
    { provide: WithholdingStore, useExisting: parts.withholdings },
    {
      provide: ChallengeStore,
      useFactory: (context: StoreContext) => new ChallengeStore(context, parts.challenges),
      inject: [StoreContext],
    },
    Withholdings,
    Challenges,
    clocksOf(kind),
  ],
});

/** A withholding ends by itself after its last day; that staff do not decide in time is on record. */
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
  }
  return WithholdingClocks;
}
