import { Body, Controller, Header, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Change, InTwoLanguages, PathId, Read, RequestCause, IsEmailAddress } from '@heng/kit';
import { IsIn } from 'class-validator';
import { DeleteAddresses } from '../delete-addresses.js';
import { Consents } from './consents.js';

const decisions = ['give', 'withdraw', 'delete-address'] as const;

/** The use of a name with consent, in the words of the page that asks. */
const USE = {
  zh: '同意后，您的姓名将在您任职的贯标咨询服务机构的公开页面“持证人员”名单中显示；不同意或撤回同意的，只计入人数。您可以随时撤回，撤回立即生效。您在现场服务过的企业须会签您的现场天数，因此无论是否同意，都能在其本企业的项目中看到您的姓名，其他人看不到。',
  en: 'With your consent your name is listed among the certified persons on the public page of the agency you work for; without it you are counted only. You can withdraw it at any time, at once. An enterprise that you served on site co-signs your days, so it sees your name on its own project in either case; nobody else does.',
};

class ConsentLinkView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'date', example: '2026-04-01', description: 'the last day on which it can be used' })
  validUntil!: string;
}

class ConsentAddressBody {
  @IsEmailAddress({ example: 'lin@example.cn', description: 'the person’s address in the register' })
  email!: string;
}

class ConsentQuestion {
  @ApiProperty({ example: '林知远', description: 'the person’s own name, as it would be shown' }) name!: string;
  @ApiProperty({ type: [String], description: 'the agencies that employ the person now' }) agencies!: string[];
  @ApiProperty({ description: 'whether the name is public now' }) given!: boolean;
  @ApiProperty({ format: 'date', example: '2026-04-01', description: 'the last day on which the link can be used' })
  validUntil!: string;
  @ApiProperty({ type: InTwoLanguages, description: 'the use of the name' }) use!: InTwoLanguages;
  @ApiProperty({ type: [String], example: decisions }) allowedActions!: string[];
}

class DecideConsentBody {
  @ApiProperty({ enum: decisions, enumName: 'ConsentDecision' })
  @IsIn(decisions)
  decision!: (typeof decisions)[number];
}

class ConsentAnswer {
  @ApiProperty({ description: 'whether the name is public now' }) given!: boolean;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) decidedOn!: string;
}

@ApiTags('consent')
@Controller()
@Access('public')
export class ConsentsHttp {
  constructor(
    private readonly consents: Consents,
    private readonly addresses: DeleteAddresses,
  ) {}

  @Change(
    'POST',
    'consultants/:id/consent-links',
    ConsentLinkView,
    'Send a person a one-time link for the decision on the own name',
  )
  @Access('agency', 'alliance-staff')
  async issueConsentLink(@PathId() personId: string, @RequestCause() cause: Cause) {
    const { id, version, validUntil } = await this.consents.issue(personId, cause);
    return { id, version, validUntil };
  }

  @Change(
    'POST',
    'consent-links',
    null,
    'Send a one-time link to an address, if the register knows it; the answer is the same for an unknown one',
    202,
  )
  askForConsentLink(@Body() { email }: ConsentAddressBody, @RequestCause() cause: Cause) {
    this.consents.ask(email, cause);
  }

  @Read('consent/:token', ConsentQuestion, 'Show the question that a one-time link asks; opening it spends nothing')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async readConsent(@Param('token') token: string) {
    return { ...(await this.consents.read(token)), use: USE };
  }

  @Change(
    'POST',
    'consent/:token',
    ConsentAnswer,
    'Give or withdraw consent to the publication of your name, or delete your address, which withdraws it; this spends the link',
    200,
  )
  async decideConsent(
    @Param('token') token: string,
    @Body() { decision }: DecideConsentBody,
    @RequestCause() cause: Cause,
  ) {
    const { given, decidedOn } =
      decision === 'delete-address'
        ? await this.addresses.byLink(token, cause)
        : await this.consents.decide(token, decision === 'give', cause);
    return { given, decidedOn };
  }
}
