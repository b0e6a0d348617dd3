import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access,
  type Cause,
  Change,
  Changed,
  type Changing,
  HasLength,
  IsBusinessDate,
  IsReason,
  RequestCause,
  IsName,
  IsCode,
  MayBeAbsent,
} from '@heng/kit';
import { AgencyView, viewOf } from '../agency-views.js';
import { Agencies } from './agencies.js';
import { RegistrationBody } from './registration-views.js';

class AgencyReasonBody {
  @IsReason({ example: '机构申请注销', description: 'public' })
  reason!: string;
}

class AgencySuspensionBody extends AgencyReasonBody {
  @MayBeAbsent()
  @IsBusinessDate({ example: '2026-06-30', description: 'the last day; without it, until reinstatement' })
  until?: string;
}

class IdentityBody {
  @IsName(2, 100, { example: '福州衡鉴数字科技有限公司' })
  @MayBeAbsent()
  name?: string;

  @IsCode(40, { example: '91350100M000100Y43' })
  @MayBeAbsent()
  creditCode?: string;

  @HasLength(6, 6, { example: '350000', description: 'province code (GB/T 2260)' })
  @MayBeAbsent()
  province?: string;

  @IsBusinessDate({ example: '2026-03-01', description: 'the first day of the new name, code or province' })
  from!: string;

  @IsReason({ example: '登记机关准予变更登记', description: 'public' })
  reason!: string;
}

class CodeVerificationBody {
  @IsReason({ example: '已核对营业执照原件', description: 'the proof of the code' })
  reason!: string;
}

@ApiTags('registration')
@Controller('agencies')
@Access('alliance-staff')
export class AgenciesHttp {
  constructor(private readonly agencies: Agencies) {}

  @Change('POST', '', AgencyView, 'Register an agency without an application, such as one taken over (R2)')
  async registerAgency(@Body() body: RegistrationBody, @RequestCause() cause: Cause) {
    return viewOf(await this.agencies.register(body, cause), cause.actor);
  }

  @Change(
    'POST',
    ':id/suspension',
    AgencyView,
    'Suspend an agency: it neither hires nor claims merits and is not rated',
  )
  async suspendAgency(@Changed() at: Changing, @Body() body: AgencySuspensionBody) {
    return viewOf(await this.agencies.suspend(at, body), at.cause.actor);
  }

  @Change('POST', ':id/reinstatement', AgencyView, 'End a suspension, or reinstate a deregistered agency')
  async reinstateAgency(@Changed() at: Changing, @Body() { reason }: AgencyReasonBody) {
    return viewOf(await this.agencies.reinstate(at, reason), at.cause.actor);
  }

  @Change('POST', ':id/deregistration', AgencyView, 'Take an agency off the register')
  async deregisterAgency(@Changed() at: Changing, @Body() { reason }: AgencyReasonBody) {
    return viewOf(await this.agencies.deregister(at, reason), at.cause.actor);
  }

  @Change('POST', ':id/identity', AgencyView, 'Record a new name, credit code or province; the former ones are kept')
  async changeAgencyIdentity(@Changed() at: Changing, @Body() body: IdentityBody) {
    return viewOf(await this.agencies.changeIdentity(at, body), at.cause.actor);
  }

  @Change('POST', ':id/credit-code-verification', AgencyView, 'Record that a legacy credit code was verified by hand')
  async verifyCreditCode(@Changed() at: Changing, @Body() { reason }: CodeVerificationBody) {
    return viewOf(await this.agencies.verifyCreditCode(at, reason), at.cause.actor);
  }
}
