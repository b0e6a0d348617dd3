import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { severities, type Severity } from '@heng/contracts';
import { Access, Change, Changed, type Changing } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { ChangedComplaintView, changedView, IsStatement } from '../complaint-api.js';
import { type Outcome, outcomes } from '../domain/case/complaint.js';
import { Rulings } from './rulings.js';

class RuleOnComplaintBody {
  @IsIn(outcomes)
  outcome!: Outcome;

  @ApiProperty({ description: 'for an upheld complaint' })
  @IsOptional()
  @IsIn(severities)
  severity: Severity | null = null;

  @IsStatement({
    example: '双方证据表明，公开的项目数量不实。',
    description: 'published with the ruling: no personal information',
  })
  reason!: string;
}

@ApiTags('ruling')
@Controller('complaints')
@Access('expert')
export class RulingsHttp {
  constructor(private readonly rulings: Rulings) {}

  @Change('POST', ':id/declaration', ChangedComplaintView, 'Declare to have no tie to the agency, before ruling (R8)')
  async declareNoTie(@Changed() at: Changing) {
    return changedView(await this.rulings.declareNoTie(at), at.cause.actor);
  }

  @Change('POST', ':id/ruling', ChangedComplaintView, 'Uphold a complaint, with its severity, or dismiss it (R6)')
  async ruleOnComplaint(@Changed() at: Changing, @Body() body: RuleOnComplaintBody) {
    return changedView(await this.rulings.rule(at, body), at.cause.actor);
  }
}
