import { ApiProperty } from '@nestjs/swagger';
import { parties } from '@heng/contracts';
import { LegalDateView } from '@heng/kit';
import { DATE, TEXT } from './complaint-api.js';
import { type Mediation, mediationLifecycle, type Participant, standingOffer } from './domain/mediation/mediation.js';
import { maySee, type Reader } from './domain/sight.js';

const PLACE = { type: 'integer', nullable: true } as const;

class OfferView {
  @ApiProperty({ enum: parties }) by!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date' }) madeOn!: string;
}

/** A mediation as a party, the mediator or another one of the staff sees it; only the first three read offers. */
export class MediationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) complaintId!: string;
  @ApiProperty({ enum: mediationLifecycle.states }) state!: Mediation['state'];
  @ApiProperty({ description: 'why staff opened it' }) reason!: string;
  @ApiProperty({ format: 'date' }) openedOn!: string;
  @ApiProperty({ description: 'last day; an agreement is made by then' }) due!: LegalDateView;
  @ApiProperty({ type: [OfferView], nullable: true, description: 'for the parties and the mediator, else null' })
  offers!: readonly OfferView[] | null;
  @ApiProperty({ ...PLACE, description: 'the last offer of the other side, from 1, which the reader may accept' })
  standing!: number | null;
  @ApiProperty({ ...PLACE, description: 'the offer that was accepted, from 1' }) accepted!: number | null;
  @ApiProperty(DATE) endedOn!: string | null;
  @ApiProperty({ ...TEXT, enum: [...parties, 'staff', 'clock'], description: 'for the parties and the mediator' })
  endedBy!: string | null;
  @ApiProperty({ ...TEXT, description: 'for the parties and the mediator' }) endReason!: string | null;
  @ApiProperty({ enum: mediationLifecycle.actions, isArray: true }) allowedActions!: string[];
}

const UNSEEN = { offers: null, standing: null, accepted: null, endedBy: null, endReason: null };

export function mediationView(mediation: Mediation, reader: Reader, by: Participant, today: string): MediationView {
  const { clock, offers, id, version, complaintId, state, reason, openedOn, accepted, endedOn, endedBy } = mediation;
  const { date, provisional, steps } = clock.due;
  return {
    ...{ id, version, complaintId, state, reason, openedOn, due: { date, provisional, steps } },
    ...{ offers, accepted, endedOn, endedBy, endReason: mediation.endReason },
    standing: (by.party && standingOffer(offers, by.party)) || null,
    ...(maySee(reader, 'offers') ? {} : UNSEEN),
    allowedActions: mediationLifecycle.allowedActions({ ...mediation, by, today }, { role: 'public' }),
  };
}
