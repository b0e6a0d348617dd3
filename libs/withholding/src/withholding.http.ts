import { Body, Controller, Query, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  type Grant,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import type { Challenge, Kind, Reader, Withholding } from './domain.js';
import {
  ChallengeBody,
  ChallengeDecisionBody,
  ChallengesQuery,
  challengeView,
  challengeViewOf,
  requestBody,
  WithholdingReasonBody,
  WithholdingsQuery,
  withholdingView,
  withholdingViewOf,
} from './views.js';
import { ChallengeStore, WithholdingStore } from './withholding.store.js';
import { Withholdings } from './withholdings.js';

const ownersPath = ({ asker }: Kind): string => (asker === 'agency' ? 'agencies/:id' : 'enterprises/:id');

/** The API for withholding a kind of value: its owner asks, staff decide. */
export function withholdingsHttp(kind: Kind): Type {
  const { asker, byField, name } = kind;
  const [value, all, ofOwner] = [kind.value.en, `${name}s`, `${ownersPath(kind)}/${name}s`];
  const View = withholdingView(kind) as Type<ReturnType<typeof withholdingViewOf>>;
  const readers: [Grant, ...Grant[]] = byField ? ['public'] : [asker, 'alliance-staff'];
  class WithholdingRequest extends requestBody(kind) {}

  @ApiTags(name.replace('-', ' '))
  @Controller()
  @Access('alliance-staff')
  class WithholdingsHttp {
    constructor(
      private readonly withholdings: Withholdings,
      private readonly store: WithholdingStore,
      private readonly clock: Clock,
    ) {}

    @Change('POST', ofOwner, View, `Ask to withhold a ${value} as a trade secret`)
    @Access(asker)
    async requestWithholding(@PathId() id: string, @Body() body: WithholdingRequest, @RequestCause() cause: Cause) {
      return this.shown('owner')(await this.withholdings.request(id, body, cause));
    }

    @Change('POST', `${all}/:id/grant`, View, `Grant the withholding of a ${value}, with reasons`)
    async grantWithholding(@Changed() at: Changing, @Body() { reason }: WithholdingReasonBody) {
      return this.shown('staff')(await this.withholdings.decide(at, 'grant', reason));
    }

    @Change('POST', `${all}/:id/refusal`, View, `Refuse to withhold a ${value}, with reasons: it is public`)
    async refuseWithholding(@Changed() at: Changing, @Body() { reason }: WithholdingReasonBody) {
      return this.shown('staff')(await this.withholdings.decide(at, 'refuse', reason));
    }

    @Change('POST', `${all}/:id/end`, View, `End a withholding, or withdraw the request: the ${value} is public again`)
    @Access(asker, 'alliance-staff')
    async endWithholding(@Changed() at: Changing, @Body() { reason }: WithholdingReasonBody) {
      return this.shown('owner')(await this.withholdings.end(at, reason));
    }

    @Read(ofOwner, pageView(View), `List withholdings of a ${value}, the latest first`)
    @Access(...readers)
    async listWithholdingsOf(@PathId() id: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
      const { items, next, reader } = await this.withholdings.of(id, caller, cursor);
      return { items: items.map(this.shown(reader, caller)), next };
    }

    @Read(all, pageView(View), 'List withholdings in a state, in the order in which they came to it')
    async listWithholdings(@Query() { state, cursor }: WithholdingsQuery, @Caller() caller: Principal) {
      const { items, next } = await this.store.inState(state, cursor);
      return { items: items.map(this.shown('staff', caller)), next };
    }

    private shown = (reader: Reader, caller?: Principal) => (withholding: Withholding) =>
      withholdingViewOf(kind, withholding, { reader, today: this.clock.today(), conflict: caller?.conflict });
  }
  return WithholdingsHttp;
}

/** The API for challenging withholdings of a kind. */
export function challengesHttp(kind: Kind): Type {
  const { byField, challenge, name } = kind;
  const all = `${challenge}s`;
  const challenged = byField ? `${name}s/:id/challenges` : `${ownersPath(kind)}/${all}`;
  const View = challengeView(kind) as Type<ReturnType<typeof challengeViewOf>>;
  const shown = (reader: Reader, caller?: Principal) => (one: Challenge) =>
    challengeViewOf(kind, one, reader, caller?.conflict);

  @ApiTags(name.replace('-', ' '))
  @Controller()
  class ChallengesHttp {
    constructor(
      private readonly withholdings: Withholdings,
      private readonly store: ChallengeStore,
    ) {}

    @Change('POST', challenged, View, `Challenge the withholding of a ${kind.value.en}; no name is required`)
    @Access('public')
    async fileChallenge(@PathId() id: string, @Body() body: ChallengeBody, @RequestCause() cause: Cause) {
      return shown('public')(await this.withholdings.fileChallenge(id, body, cause));
    }

    @Change('POST', `${all}/:id/decision`, View, 'Decide on a challenge, with reasons that are public')
    @Access('alliance-staff')
    async decideChallenge(@Changed() at: Changing, @Body() decision: ChallengeDecisionBody) {
      return shown('staff')(await this.withholdings.decideChallenge(at, decision));
    }

    @Read(challenged, pageView(View), 'List challenges and the decisions on them, the oldest first')
    @Access('public')
    async listChallengesOf(@PathId() id: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
      const { items, next, reader } = await this.withholdings.challengesOf(id, caller, cursor);
      return { items: items.map(shown(reader, caller)), next };
    }

    @Read(all, pageView(View), 'List challenges in a state, in the order in which they came to it')
    @Access('alliance-staff')
    async listChallenges(@Query() { state, cursor }: ChallengesQuery, @Caller() caller: Principal) {
      const { items, next } = await this.store.by('state', state, cursor);
      return { items: items.map(shown('staff', caller)), next };
    }
  }
  return ChallengesHttp;
}
