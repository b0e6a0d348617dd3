import { Body, Controller, Query, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { ChallengeBody, ChallengeDecisionBody, ChallengesQuery } from './bodies.js';
import { Challenges } from './challenges.js';
import type { Challenge, Kind, Reader } from './domain.js';
import { pathsOf } from './paths.js';
import { challengeView, challengeViewOf } from './views.js';

/** How anyone challenges what a kind withholds; `Challenged` are the answer's fields that say what is challenged. */
export function challengesHttp(kind: Kind, Challenged: Type): Type {
  const { name, paths } = pathsOf(kind);
  const View = challengeView(Challenged);
  const shown = (reader: Reader) => (challenge: Challenge) => challengeViewOf(kind, challenge, reader);

  @ApiTags(kind.name.replace('-', ' '))
  @Controller()
  class ChallengesHttp {
    constructor(private readonly challenges: Challenges) {}

    @Change('POST', paths.challenged, View, `Say that a ${name} is withheld wrongly; nobody need give a name`)
    @Access('public')
    async fileChallenge(@PathId() id: string, @Body() body: ChallengeBody, @RequestCause() cause: Cause) {
      return shown('public')(await this.challenges.file(id, body, cause));
    }

    @Change('POST', `${paths.challenges}/:id/decision`, View, 'Decide on a challenge, with reasons that are public')
    @Access('alliance-staff')
    async decideChallenge(@Changed() at: Changing, @Body() decision: ChallengeDecisionBody) {
      return shown('staff')(await this.challenges.decide(at, decision));
    }

    @Read(paths.challenged, pageView(View), 'List challenges and the decisions on them, the oldest first')
    @Access('public')
    async listChallengesOf(@PathId() id: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
      const { items, next, reader } = await this.challenges.of(id, caller, cursor);
      return { items: items.map(shown(reader)), next };
    }

    @Read(paths.challenges, pageView(View), 'List challenges in a state, the oldest first')
    @Access('alliance-staff')
    async listChallenges(@Query() { state, cursor }: ChallengesQuery) {
      const { items, next } = await this.challenges.inState(state, cursor);
      return { items: items.map(shown('staff')), next };
    }
  }
  return ChallengesHttp;
}
