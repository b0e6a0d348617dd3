import { Body, Controller } from '@nestjs/common';
import { ApiForbiddenResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Caller, Change, Changed, type Changing, IsReason, PathId, type Principal, Read } from '@heng/kit';
import { ChangedComplaintView, changedView, IsStatement, PartyBody } from '../complaint-api.js';
import { mediationView, MediationView } from '../mediation-api.js';
import { Mediations, type Seen } from './mediations.js';

class OpenMediationBody {
  @IsReason({ example: '双方均愿意协商。', description: 'both sides read it' }) reason!: string;
}

class OfferBody extends PartyBody {
  @IsStatement({
    example: '退还第二期费用，并更正公开的项目数量。',
    description: 'for the other party and the mediator',
  })
  text!: string;
}

class FailureBody extends PartyBody {
  @IsReason({ example: '双方分歧较大。', description: 'for the parties and the mediator' }) reason!: string;
}

class MediationOfComplaintView {
  @ApiProperty({ type: MediationView, nullable: true, description: 'null before one is opened' })
  mediation!: MediationView | null;
}

const shown = ({ mediation, reader, by, today }: Seen): MediationView => mediationView(mediation, reader, by, today);

@ApiTags('mediation')
@Controller()
@Access('public')
export class MediationsHttp {
  constructor(private readonly mediations: Mediations) {}

  @Change('POST', 'complaints/:id/mediation', ChangedComplaintView, 'Open a mediation, with the reason (R6)', 201)
  @Access('alliance-staff')
  async openMediation(@Changed() at: Changing, @Body() { reason }: OpenMediationBody) {
    return changedView(await this.mediations.open(at, reason), at.cause.actor);
  }

  @Read('complaints/:id/mediation', MediationOfComplaintView, 'Show the mediation of a complaint (R6)')
  @Access('alliance-staff', 'agency')
  async readMediation(@PathId() id: string, @Caller() caller: Principal) {
    const seen = await this.mediations.of(id, caller);
    return { mediation: seen && shown(seen) };
  }

  @Change('POST', 'mediations/:id/offers', MediationView, 'Make an offer, as a party (R6)')
  @ApiForbiddenResponse()
  async makeOffer(@Changed() at: Changing, @Body() { text, ...by }: OfferBody, @Caller() caller: Principal) {
    return shown(await this.mediations.offer(at, text, { ...by, caller }));
  }

  @Change('POST', 'mediations/:id/agreement', MediationView, 'Accept the last offer of the other side; the case ends')
  @ApiForbiddenResponse()
  async acceptOffer(@Changed() at: Changing, @Body() by: PartyBody, @Caller() caller: Principal) {
    return shown(await this.mediations.agree(at, { ...by, caller }));
  }

  @Change('POST', 'mediations/:id/failure', MediationView, 'End a mediation without an agreement, with the reason')
  @ApiForbiddenResponse()
  async failMediation(@Changed() at: Changing, @Body() { reason, ...by }: FailureBody, @Caller() caller: Principal) {
    return shown(await this.mediations.fail(at, reason, { ...by, caller }));
  }
}
