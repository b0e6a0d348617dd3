import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { extensionDays } from '@heng/contracts';
import { Access, Caller, Change, Changed, type Changing, IsReason, type Principal } from '@heng/kit';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import { AwaitedComplaintView, awaitedView } from '../complaint-api.js';
import { Extensions } from './extensions.js';

class ExtensionBody {
  @ApiProperty({ type: 'integer', example: 10, description: 'days beyond the term for the answer' })
  @IsInt()
  @Min(1)
  @Max(extensionDays)
  days!: number;

  @IsReason({ example: '合同在异地档案室，需要调取。', description: 'both sides read it' }) reason!: string;
}

class ExtensionDecisionBody {
  @ApiProperty() @IsBoolean() granted!: boolean;

  @IsReason({ example: '理由充分。', description: 'for the agency' }) reason!: string;
}

@ApiTags('answer')
@Controller('complaints')
export class ExtensionsHttp {
  constructor(private readonly extensions: Extensions) {}

  @Change('POST', ':id/extension', AwaitedComplaintView, 'Ask for more days to answer, once and in time (R6)')
  @Access('agency')
  async askExtension(@Changed() at: Changing, @Body() body: ExtensionBody, @Caller() caller: Principal) {
    return awaitedView(await this.extensions.ask(at, caller, body), at.cause.actor);
  }

  @Change('POST', ':id/extension-decision', AwaitedComplaintView, 'Grant or refuse more days to answer (R6)')
  @Access('alliance-staff')
  async decideExtension(@Changed() at: Changing, @Body() body: ExtensionDecisionBody) {
    return awaitedView(await this.extensions.decide(at, body), at.cause.actor);
  }
}
