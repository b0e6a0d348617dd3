import { Body, Controller, Header, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { agreementMatters } from '@heng/contracts';
import { Access, type Cause, Change, IsEmailAddress, PathId, Read, RequestCause } from '@heng/kit';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Agreement } from '../domain/people/agreement.js';
import { Agreements } from './agreements.js';
import { ANOTHER, NamedPersonBody } from './named-person-body.js';

const states = ['asked', 'agreed', 'declined'] as const;
const decisions = ['agree', 'decline'] as const;
class AskForEmailBody {
  @IsEmailAddress({ example: 'lin@example.cn', description: 'the new address of the person' }) email!: string;
}

class AgreeToEmployBody {
  @ApiProperty({ description: 'the agency that is to employ the person' }) @IsUUID() agencyId!: string;
}

class AgreementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ enum: states, enumName: 'AgreementState' }) state!: Agreement['state'];
  @ApiProperty({ format: 'date', example: '2026-04-01', description: 'the last day of the link, or of the agreement' })
  validUntil!: string;
}

class AgreementQuestion {
  @ApiProperty({ enum: agreementMatters, description: 'the employment at the agency, or a new address' })
  matter!: Agreement['matter'];
  @ApiProperty({ example: '林知远', description: 'the person’s own name' }) name!: string;
  @ApiProperty({ description: 'the agency that asks' }) agencyName!: string;
  @ApiProperty({ nullable: true, type: String, description: 'the new address' }) newEmail!: string | null;
  @ApiProperty({ format: 'date', example: '2026-04-01' }) validUntil!: string;
  @ApiProperty({ type: [String], example: decisions }) allowedActions!: string[];
}

class AnswerAgreementBody {
  @ApiProperty({ enum: decisions, enumName: 'AgreementDecision' })
  @IsIn(decisions)
  decision!: (typeof decisions)[number];
  @ApiProperty(ANOTHER) @IsOptional() @IsBoolean() anotherPerson: boolean = false;
}

const viewOf = ({ id, version, state, validUntil }: Agreement): AgreementView => ({ id, version, state, validUntil });

@ApiTags('people')
@Controller()
@Access('public')
export class AgreementsHttp {
  constructor(private readonly agreements: Agreements) {}

  @Change(
    'POST',
    'agencies/:id/employment-requests',
    AgreementView,
    'Ask a person, by a one-time link to the address on record, to agree to an employment beside another one',
  )
  @Access('agency', 'alliance-staff')
  async askToEmploy(@PathId() agencyId: string, @Body() person: NamedPersonBody, @RequestCause() cause: Cause) {
    return viewOf(await this.agreements.askToEmploy(agencyId, person, cause));
  }

  @Change(
    'POST',
    'consultants/:id/employment-agreements',
    AgreementView,
    'Agree, as a present employer, that another agency employs the person',
  )
  @Access('agency')
  async agreeToEmploy(@PathId() personId: string, @Body() body: AgreeToEmployBody, @RequestCause() cause: Cause) {
    return viewOf(await this.agreements.agree(personId, body.agencyId, cause));
  }

  @Change(
    'POST',
    'consultants/:id/email-requests',
    AgreementView,
    'Ask a person, by a one-time link to the address on record, to agree to a new address',
  )
  @Access('agency')
  async askForEmail(@PathId() personId: string, @Body() { email }: AskForEmailBody, @RequestCause() cause: Cause) {
    return viewOf(await this.agreements.askForEmail(personId, email, cause));
  }

  @Read('agreements/:token', AgreementQuestion, 'Show the question of a one-time link; opening it spends nothing')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async readAgreement(@Param('token') token: string): Promise<AgreementQuestion> {
    const { matter, name, agencyName, newEmail, validUntil } = await this.agreements.read(token);
    return { matter, name, agencyName, newEmail, validUntil, allowedActions: [...decisions] };
  }

  @Change('POST', 'agreements/:token', AgreementView, 'Agree or decline; this spends the link', 200)
  async answerAgreement(
    @Param('token') token: string,
    @Body() { decision, anotherPerson }: AnswerAgreementBody,
    @RequestCause() cause: Cause,
  ) {
    return viewOf(await this.agreements.answer(token, decision === 'agree', anotherPerson, cause));
  }
}
