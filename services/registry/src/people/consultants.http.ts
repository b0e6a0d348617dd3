import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags, PickType } from '@nestjs/swagger';
import {
  Access,
  actorOf,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsEmail, IsOptional, IsString, Length } from 'class-validator';
import { allowedActions, type Consultant } from '../domain/people/consultant.js';
import { Consultants } from './consultants.js';

const EMAIL = { example: 'lin@example.cn', description: 'the person’s own address, to be asked for consent' };

class RecordConsultantBody {
  @ApiProperty({ example: '林知远', description: 'personal data: public only with the person’s consent' })
  @IsString()
  @Length(1, 100)
  name!: string;

  @ApiProperty(EMAIL)
  @IsOptional()
  @IsEmail()
  @Length(3, 254)
  email: string | null = null;
}

class ChangeEmailBody {
  @ApiProperty(EMAIL)
  @IsEmail()
  @Length(3, 254)
  email!: string;
}

class ConsultantView {
  @ApiProperty({ format: 'uuid', description: 'the person’s id everywhere on the platform' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: '林知远' }) name!: string;
  @ApiProperty({ nullable: true, type: String, example: null }) email!: string | null;
  @ApiProperty({ type: [String], example: ['change-email', 'issue-consent-link'] }) allowedActions!: string[];
}

class RecordedConsultant extends PickType(ConsultantView, ['id', 'version', 'allowedActions']) {}

const viewOf = (consultant: Consultant): ConsultantView => ({
  ...consultant,
  allowedActions: allowedActions(consultant),
});

@ApiTags('people')
@Controller('consultants')
@Access('agency', 'alliance-staff')
export class ConsultantsHttp {
  constructor(private readonly consultants: Consultants) {}

  @Change('POST', '', RecordedConsultant, 'Record a consultant')
  async recordConsultant(
    @Body() body: RecordConsultantBody,
    @RequestCause() cause: Cause,
  ): Promise<RecordedConsultant> {
    const consultant = await this.consultants.record(body, cause);
    const { id, version } = consultant;
    // An agency acts for the persons it employs, and it does not employ a new person yet.
    return { id, version, allowedActions: cause.actor.role === 'agency' ? [] : allowedActions(consultant) };
  }

  @Change(
    'PUT',
    ':id/email',
    ConsultantView,
    'Change the address for a person’s consent links, for an employer or staff',
  )
  async changeConsultantEmail(@Changed() at: Changing, @Body() { email }: ChangeEmailBody): Promise<ConsultantView> {
    return viewOf(await this.consultants.changeEmail(at, email));
  }

  @Read(':id', ConsultantView, 'Show a consultant with name and address to an employer or staff')
  async readConsultant(@PathId() id: string, @Caller() caller: Principal): Promise<ConsultantView> {
    return viewOf(await this.consultants.one(id, actorOf(caller)));
  }
}
