import { Body, Controller } from '@nestjs/common';
import { ApiForbiddenResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import {
  type CaseOutcome,
  caseOutcomes,
  grade,
  type Grade,
  type Measure,
  measures,
  type RulingOutcome,
  rulingOutcomes,
  severities,
  type Severity,
} from '@heng/contracts';
import { Access, Caller, Change, Changed, type Changing, IsText, PathId, type Principal, Read } from '@heng/kit';
import { ArrayUnique, IsIn, IsOptional } from 'class-validator';
import type { Grounds, Said } from '../domain/ruling/verdict.js';
import { PanelView } from '../panel-api.js';
import { ReadPanels } from './read-panels.query.js';
import { BenchView, RulingView } from './ruling-api.js';
import { Rulings } from './rulings.js';

const outcomes = [...rulingOutcomes, ...caseOutcomes];

class VerdictBody implements Said {
  @ApiProperty({
    enum: outcomes,
    description: 'dismissed, upheld-in-part or upheld for a complaint; otherwise for a case',
  })
  @IsIn(outcomes)
  outcome!: RulingOutcome | CaseOutcome;

  @ApiPropertyOptional({ enum: severities, nullable: true, type: String, description: 'for what is upheld' })
  @IsOptional()
  @IsIn(severities)
  severity: Severity | null = null;

  @ApiProperty({ enum: measures, isArray: true, description: 'for what is upheld' })
  @IsOptional()
  @IsIn(measures, { each: true })
  @ArrayUnique()
  measures: Measure[] = [];

  @ApiPropertyOptional({ enum: grade.options, nullable: true, type: String, description: 'for an adjustment' })
  @IsOptional()
  @IsIn(grade.options)
  grade: Grade | null = null;
}

const REASON = 1300;
class OpinionBody extends VerdictBody implements Grounds {
  @IsText(REASON, { example: '公开的项目数量比合同多三个。', description: 'which fact' }) fact!: string;
  @IsText(REASON, { example: '双方提交的合同清单。', description: 'by which evidence' }) evidence!: string;
  @IsText(REASON, { example: '办法“信息公开要求”。', description: 'under which rule' }) rule!: string;
}

class VoteBody extends VerdictBody {
  @IsOptional()
  @IsText(2000, { description: 'needed where the vote differs from the own opinion' })
  reason: string | null = null;
}

class RulingBody implements Grounds {
  @IsText(REASON, { description: 'which fact; public, so no personal information' }) fact!: string;
  @IsText(REASON, { description: 'by which evidence; public' }) evidence!: string;
  @IsText(REASON, { description: 'under which rule; public' }) rule!: string;
}

/** The opinions and rulings of panels (联盟专家裁定, R6). */
@ApiTags('ruling')
@Controller()
@Access('expert')
export class RulingsHttp {
  constructor(
    private readonly rulings: Rulings,
    private readonly reads: ReadPanels,
  ) {}

  @Change('POST', 'panels/:id/opinion', PanelView, 'Give an opinion, which nobody else reads before all are in (R6)')
  async giveOpinion(@Changed() at: Changing, @Body() body: OpinionBody) {
    return this.reads.shown(await this.rulings.giveOpinion(at, body), at.cause.actor);
  }

  @Change('POST', 'panels/:id/vote', PanelView, 'Vote in the deliberation, as in the own opinion or with a reason (R6)')
  async castVote(@Changed() at: Changing, @Body() body: VoteBody) {
    return this.reads.shown(await this.rulings.castVote(at, body), at.cause.actor);
  }

  @Change('POST', 'panels/:id/ruling', PanelView, 'Issue, as the presiding member, what the majority decided (R6)')
  async issueRuling(@Changed() at: Changing, @Body() body: RulingBody) {
    return this.reads.shown(await this.rulings.issue(at, body), at.cause.actor);
  }

  @Read('panels/:id/opinions', BenchView, 'Show the own opinion, and those of the others once all are in (R6)')
  @Access('expert', 'alliance-staff')
  readOpinions(@PathId() id: string, @Caller() reader: Principal) {
    return this.reads.bench(id, reader);
  }

  @Read('complaints/:id/rulings', [RulingView], 'Show the ruling on a complaint, and its reconsideration (R6)')
  @ApiForbiddenResponse()
  @Access('public')
  readRulings(@PathId() id: string, @Caller() reader: Principal) {
    return this.reads.rulings(id, reader);
  }
}
