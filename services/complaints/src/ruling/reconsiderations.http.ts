import { Body, Controller } from '@nestjs/common';
import { ApiForbiddenResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  IsReason,
  IsText,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsIn } from 'class-validator';
import { IsStatement, PartyBody } from '../complaint-api.js';
import type { Correction } from '../domain/ruling/ruling.js';
import { groundParts } from '../domain/ruling/correction.js';
import {
  PendingReconsiderationView,
  pendingView,
  reconsiderationView,
  ReconsiderationView,
} from '../reconsideration-api.js';
import { ReadPanels } from './read-panels.query.js';
import { Reconsiderations } from './reconsiderations.js';
import { rulingView, RulingView } from './ruling-api.js';

class ReconsiderationBody extends PartyBody {
  @IsStatement({ example: '裁定没有采信第三份合同。', description: 'both parties and the second panel read it' })
  reasons!: string;
}

class ReconsiderationOfComplaintView {
  @ApiProperty({ type: ReconsiderationView, nullable: true, description: 'null before one is requested' })
  reconsideration!: ReconsiderationView | null;
  @ApiProperty({ enum: ['request'], isArray: true, description: 'for a party, in time' })
  allowedActions!: string[];
}

class CorrectionBody {
  @ApiProperty({ enum: groundParts }) @IsIn(groundParts) part!: Correction['part'];

  @IsText(1300, { description: 'the whole text of that part without the typing error' }) text!: string;

  @IsReason({ example: '年份录入有误。', description: 'public' }) reason!: string;
}

/** The steps after the ruling of a panel (R6). */
@ApiTags('ruling')
@Controller()
@Access('public')
export class ReconsiderationsHttp {
  constructor(
    private readonly reconsiderations: Reconsiderations,
    private readonly reads: ReadPanels,
  ) {}

  @Change('POST', 'rulings/:id/reconsideration', ReconsiderationView, 'Ask for a reconsideration by other experts (R6)')
  @ApiForbiddenResponse()
  async requestReconsideration(
    @PathId() id: string,
    @Body() { reasons, ...by }: ReconsiderationBody,
    @Caller() caller: Principal,
    @RequestCause() cause: Cause,
  ) {
    return reconsiderationView(await this.reconsiderations.request(id, reasons, { ...by, caller }, cause));
  }

  @Read('complaints/:id/reconsideration', ReconsiderationOfComplaintView, 'Show the reconsideration of a ruling (R6)')
  @ApiForbiddenResponse()
  readReconsideration(@PathId() id: string, @Caller() reader: Principal) {
    return this.reads.reconsideration(id, reader);
  }

  @Read('reconsiderations', [PendingReconsiderationView], 'List what waits for a second ruling, the oldest first (R6)')
  @Access('alliance-staff')
  async listReconsiderations() {
    return (await this.reconsiderations.pending()).map(pendingView);
  }

  @Change('POST', 'rulings/:id/corrections', RulingView, 'Correct a typing error in the reasons of a ruling (R6)')
  @Access('alliance-staff')
  async correctRuling(@Changed() at: Changing, @Body() body: CorrectionBody) {
    return rulingView(await this.reconsiderations.correct(at, body), false);
  }
}
