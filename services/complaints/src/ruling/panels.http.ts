import { Body, Controller } from '@nestjs/common';
import { ApiForbiddenResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  IsBusinessDate,
  IsName,
  IsReason,
  IsText,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsUUID } from 'class-validator';
import { panelSizes } from '../domain/ruling/panel.js';
import { PanelOfComplaintView, PanelView } from '../panel-api.js';
import { PartyBody } from '../complaint-api.js';
import { Panels } from './panels.js';
import { ReadPanels } from './read-panels.query.js';

class AnnouncePanelBody {
  @ApiProperty({ enum: panelSizes })
  @IsIn(panelSizes)
  seats!: (typeof panelSizes)[number];

  @IsText(100, { example: '双色球2026077期', description: 'a public drawing that nobody in the alliance controls' })
  source!: string;

  @IsBusinessDate({ example: '2026-07-05', description: 'the day of that drawing, after today' })
  resultOn!: string;
}

class PanelResultBody {
  @IsText(100, { example: '03 11 12 19 24 31 + 09', description: 'the result of the public drawing, as published' })
  result!: string;
}

class NoTieBody {
  @IsName(2, 50, { example: '周明远', description: 'personal data: shown to the parties and the other members' })
  name!: string;
}

class RecusalBody {
  @IsReason({ example: '配偶任职于该机构', description: 'for staff' }) reason!: string;
}

class StrikeBody extends PartyBody {
  @IsUUID() expert!: string;
}

class RemovalBody extends StrikeBody {
  @IsReason({ example: '逾期未提交意见', description: 'for staff' }) reason!: string;
}

class DissolutionBody {
  @IsReason({ example: '名单中没有可以递补的专家', description: 'for staff' }) reason!: string;
}

/** The panels of experts that rule on complaints and on cases of R11 (R6, R8). */
@ApiTags('panel')
@Controller()
@Access('alliance-staff')
export class PanelsHttp {
  constructor(
    private readonly panels: Panels,
    private readonly reads: ReadPanels,
  ) {}

  @Change('POST', 'complaints/:id/panel', PanelView, 'Announce the list of a panel, and the drawing that seeds it (R8)')
  async announcePanel(@PathId() id: string, @Body() body: AnnouncePanelBody, @RequestCause() cause: Cause) {
    return this.reads.shown(await this.panels.announce('complaint', id, body, cause), cause.actor);
  }

  @Read('complaints/:id/panel', PanelOfComplaintView, 'Show the panel of a complaint to staff, members and parties')
  @Access('public')
  @ApiForbiddenResponse()
  readPanelOfComplaint(@PathId() id: string, @Caller() reader: Principal) {
    return this.reads.ofComplaint(id, reader);
  }

  @Change('POST', 'rating-cases/:id/panel', PanelView, 'Announce the list of a panel for a case, and its drawing (R11)')
  async announceCasePanel(@PathId() id: string, @Body() body: AnnouncePanelBody, @RequestCause() cause: Cause) {
    return this.reads.shown(await this.panels.announce('rating-case', id, body, cause), cause.actor);
  }

  @Read('rating-cases/:id/panel', PanelOfComplaintView, 'Show the panel of a case to staff, members and the agency')
  @Access('alliance-staff', 'expert', 'agency')
  @ApiForbiddenResponse()
  readPanelOfCase(@PathId() id: string, @Caller() reader: Principal) {
    return this.reads.ofCase(id, reader);
  }

  @Read('panels', [PanelView], 'List the panels that are under way; an expert sees those with a seat of the own')
  @Access('alliance-staff', 'expert')
  listPanels(@Caller() reader: Principal) {
    return this.reads.underWay(reader);
  }

  @Change('POST', 'panels/:id/result', PanelView, 'Enter the result of the drawing; two persons who agree draw (R8)')
  async enterPanelResult(@Changed() at: Changing, @Body() { result }: PanelResultBody) {
    return this.reads.shown(await this.panels.enterResult(at, result), at.cause.actor);
  }

  @Change('POST', 'panels/:id/declaration', PanelView, 'Declare, as a member, to have no tie to the agency (R8)')
  @Access('expert')
  async declareAsMember(@Changed() at: Changing, @Body() { name }: NoTieBody) {
    return this.reads.shown(await this.panels.declare(at, name), at.cause.actor);
  }

  @Change('POST', 'panels/:id/recusal', PanelView, 'Recuse as a member; the next of the draw takes the seat (R8)')
  @Access('expert')
  async recuseFromPanel(@Changed() at: Changing, @Body() { reason }: RecusalBody) {
    return this.reads.shown(await this.panels.recuse(at, reason), at.cause.actor);
  }

  @Change('POST', 'panels/:id/strike', PanelView, 'Strike a member, as a party; the next of the draw takes the seat')
  @Access('public')
  @ApiForbiddenResponse()
  async strikeMember(@Changed() at: Changing, @Body() { expert, ...by }: StrikeBody, @Caller() caller: Principal) {
    const { panel, asker } = await this.panels.strike(at, expert, { ...by, caller });
    return this.reads.shown(panel, caller, asker);
  }

  @Change('POST', 'panels/:id/removal', PanelView, 'Remove a member for a conflict found late, or absence (R8)')
  async removeMember(@Changed() at: Changing, @Body() { expert, reason }: RemovalBody) {
    return this.reads.shown(await this.panels.remove(at, expert, reason), at.cause.actor);
  }

  @Change('POST', 'panels/:id/dissolution', PanelView, 'Dissolve a panel that is not drawn or cannot fill a seat')
  async dissolvePanel(@Changed() at: Changing, @Body() { reason }: DissolutionBody) {
    return this.reads.shown(await this.panels.dissolve(at, reason), at.cause.actor);
  }
}
