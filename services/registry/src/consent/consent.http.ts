import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, InTwoLanguages, RequestCause } from '@heng/kit';
import { IsIn } from 'class-validator';
import { DecideConsent } from './decide-consent.js';
import { ReadConsent } from './read-consent.query.js';

const decisions = ['give', 'withdraw'] as const;

/** Where a name with consent appears, in the words of the page that asks. */
const USE = {
  zh: '同意后，您的姓名将在您任职的贯标咨询服务机构的公开页面“持证人员”名单中显示；不同意或撤回同意的，只计入人数。您可以随时撤回，撤回立即生效。',
  en: 'With your consent your name is listed among the certified persons on the public page of the agency you work for; without it you are counted only. You can withdraw it at any time, at once.',
};

class ConsentQuestion {
  @ApiProperty({ example: '林知远', description: 'the person’s own name, as it would be shown' }) name!: string;
  @ApiProperty({ type: [String], description: 'the agencies that employ the person now' }) agencies!: string[];
  @ApiProperty({ description: 'whether the name is public now' }) given!: boolean;
  @ApiProperty({ example: '2026-04-01', description: 'the last day on which the link can be used' })
  validUntil!: string;
  @ApiProperty({ type: InTwoLanguages, description: 'what is asked' }) use!: InTwoLanguages;
  @ApiProperty({ enum: decisions, isArray: true }) allowedActions!: string[];
}

class ConsentBody {
  @ApiProperty({ enum: decisions })
  @IsIn(decisions)
  decision!: (typeof decisions)[number];
}

class ConsentAnswer {
  @ApiProperty({ description: 'whether the name is public now' }) given!: boolean;
  @ApiProperty({ example: '2026-03-02' }) decidedOn!: string;
}

@ApiTags('consent')
@Controller('consent')
export class ConsentHttp {
  constructor(
    private readonly readConsent: ReadConsent,
    private readonly decideConsent: DecideConsent,
  ) {}

  @Get(':token')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Access('public')
  @ApiOperation({ summary: 'What the holder of a one-time link is asked; opening it spends nothing' })
  @ApiOkResponse({ type: ConsentQuestion })
  async read(@Param('token') token: string): Promise<ConsentQuestion> {
    return { ...(await this.readConsent.by(token)), use: USE, allowedActions: [...decisions] };
  }

  @Post(':token')
  @HttpCode(200)
  @Access('public')
  @ApiOperation({ summary: 'Give or withdraw the consent that one’s name is public; spends the link' })
  @ApiOkResponse({ type: ConsentAnswer })
  async decide(
    @Param('token') token: string,
    @Body() { decision }: ConsentBody,
    @RequestCause() cause: Cause,
  ): Promise<ConsentAnswer> {
    const { given, decidedOn } = await this.decideConsent.execute({ token, given: decision === 'give' }, cause);
    return { given, decidedOn };
  }
}
