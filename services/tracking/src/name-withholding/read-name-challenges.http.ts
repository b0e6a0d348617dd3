import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, type Principal, PathId } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { type NameChallenge, nameChallengeStates } from '../domain/name-withholding/name-challenge.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { enterpriseViewOf, NameChallengePage, publicViewOf, staffViewOf } from './name-challenge-view.js';
import { ReadNameChallenges } from './read-name-challenges.query.js';

class QueueQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: nameChallengeStates, default: 'filed' })
  @IsOptional()
  @IsIn(nameChallengeStates)
  state: NameChallenge['state'] = 'filed';
}

@ApiTags('name withholding')
@Controller()
export class ReadNameChallengesHttp {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly challenges: ReadNameChallenges,
  ) {}

  @Get('enterprises/:id/name-challenges')
  @Access('public')
  @ApiOperation({ summary: 'The challenges to the withheld name of an enterprise and the decisions, the oldest first' })
  @ApiOkResponse({ type: NameChallengePage })
  async ofEnterprise(
    @PathId() id: string,
    @Query() { cursor }: CursorQuery,
    @Caller() { roles, org }: Principal,
  ): Promise<NameChallengePage> {
    const { creditCode } = await this.enterprises.get(id);
    const isOwn = roles.includes('enterprise') && org === creditCode;
    const viewOf = roles.includes('alliance-staff') ? staffViewOf : isOwn ? enterpriseViewOf : publicViewOf;
    const { items, next } = await this.challenges.ofEnterprise(id, cursor);
    return { items: items.map(viewOf), next };
  }

  @Get('name-challenges')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Challenges to withheld names in a state, the oldest first' })
  @ApiOkResponse({ type: NameChallengePage })
  async queue(@Query() { state, cursor }: QueueQuery): Promise<NameChallengePage> {
    const { items, next } = await this.challenges.queue(state, cursor);
    return { items: items.map(staffViewOf), next };
  }
}
