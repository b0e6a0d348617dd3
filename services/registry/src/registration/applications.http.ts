import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags, OmitType, PickType } from '@nestjs/swagger';
import {
  Access,
  actorOf,
  asView,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  IsReason,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { type ApplicationState, applicationStates } from '../domain/registration/application.js';
import { Applications } from './applications.js';
import { ApplicationView, RegistrationBody } from './registration-views.js';

class ApplicationChangeBody extends OmitType(RegistrationBody, ['creditCode']) {}

class ApprovalBody {
  @IsReason({ example: '名称与已注册机构不同，材料齐全' })
  @IsOptional()
  reason: string | null = null;
}

class ApplicationReviewBody {
  @IsReason({ example: '名称与营业执照不一致，请更正', description: 'the applicant reads it' })
  reason!: string;
}

class ApplicationsQuery extends CursorQuery {
  @ApiProperty({ description: 'for staff; without it, those that wait for a decision' })
  @IsOptional()
  @IsIn(applicationStates)
  state: ApplicationState = 'submitted';
}

class ApplicationLineView extends PickType(ApplicationView, [
  ...(['id', 'version', 'state', 'creditCode', 'name', 'province', 'draftedOn', 'submittedOn', 'decidedOn'] as const),
]) {}

@ApiTags('registration')
@Controller('applications')
@Access('alliance-staff')
export class ApplicationsHttp {
  constructor(private readonly applications: Applications) {}

  @Change('POST', '', ApplicationView, 'Draft your application for registration (R2)')
  @Access('agency')
  draftApplication(@Body() body: RegistrationBody, @RequestCause() cause: Cause) {
    return this.applications.draft(body, cause);
  }

  @Change('PUT', ':id', ApplicationView, 'Change your draft, or an application that was returned to you')
  @Access('agency')
  changeApplication(@Changed() at: Changing, @Body() body: ApplicationChangeBody) {
    return this.applications.change(at, body);
  }

  @Change('POST', ':id/submission', ApplicationView, 'Submit your application')
  @Access('agency')
  submitApplication(@Changed() at: Changing) {
    return this.applications.submit(at);
  }

  @Change('POST', ':id/withdrawal', ApplicationView, 'Withdraw your application while it is open')
  @Access('agency')
  withdrawApplication(@Changed() at: Changing) {
    return this.applications.withdraw(at);
  }

  @Change(
    'POST',
    ':id/approval',
    ApplicationView,
    'Approve an application and register its agency, as `agencyId` of the answer',
  )
  approveApplication(@Changed() at: Changing, @Body() { reason }: ApprovalBody) {
    return this.applications.approve(at, reason);
  }

  @Change('POST', ':id/return', ApplicationView, 'Return an application with the corrections to make')
  returnApplication(@Changed() at: Changing, @Body() { reason }: ApplicationReviewBody) {
    return this.applications.reject(at, 'return', reason);
  }

  @Change('POST', ':id/refusal', ApplicationView, 'Refuse an application, with reasons')
  refuseApplication(@Changed() at: Changing, @Body() { reason }: ApplicationReviewBody) {
    return this.applications.reject(at, 'refuse', reason);
  }

  @Read(
    '',
    pageView(ApplicationLineView),
    'List the applications of a state, in the order in which they came to it; an applicant lists its own',
  )
  @Access('agency', 'alliance-staff')
  async listApplications(@Query() { state, cursor }: ApplicationsQuery, @Caller() caller: Principal) {
    const { items, next } = await this.applications.list(actorOf(caller), state, cursor);
    return { items: items.map((item) => asView(ApplicationLineView, item)), next };
  }

  @Read(':id', ApplicationView, 'Show one application, with the agencies of a similar name')
  @Access('agency', 'alliance-staff')
  readApplication(@PathId() id: string, @Caller() caller: Principal) {
    return this.applications.one(id, actorOf(caller));
  }
}
