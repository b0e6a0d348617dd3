import { ApiProperty } from '@nestjs/swagger';
import { type Implausibility, implausibilities } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import { allowedActions, outcomes, type Signal, signalStates } from '../domain/plausibility/plausibility-signal.js';
import type { SignalAs } from './signals.js';
import { signalTexts } from '../domain/plausibility/plausibility-texts.js';

class SideView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid', description: 'the enterprise of on-site work' })
  enterpriseId!: string | null;
  @ApiProperty({ nullable: true, type: Number, description: 'the person-days of on-site work' }) days!: number | null;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) until!: string | null;
  @ApiProperty({ type: [String], format: 'uuid', description: 'ids of the events behind it' })
  facts!: readonly string[];
}

class ExplanationView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date' }) on!: string;
}

/** A signal as staff see it. An agency sees its own side, and only the number of the others. */
export class SignalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: implausibilities }) kind!: Implausibility;
  @ApiProperty({ description: 'the meaning of the kind' }) text!: InTwoLanguages;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'date', description: 'the first day in question' }) from!: string;
  @ApiProperty({
    nullable: true,
    type: String,
    format: 'date',
    description: 'the last day in question; null while it goes on',
  })
  until!: string | null;
  @ApiProperty({ type: [SideView], description: 'the records of each agency; an agency sees its own' })
  sides!: SideView[];
  @ApiProperty({
    type: 'integer',
    description: 'the number of other agencies concerned, which the caller does not see',
  })
  otherAgencies!: number;
  @ApiProperty({ format: 'date' }) foundOn!: string;
  @ApiProperty({ enum: signalStates }) state!: Signal['state'];
  @ApiProperty({ type: [ExplanationView] }) explanations!: ExplanationView[];
  @ApiProperty({ enum: [...outcomes, 'facts-changed'], nullable: true }) outcome!: Signal['outcome'];
  @ApiProperty({ nullable: true, type: String, description: 'the reason of staff' }) reason!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) closedOn!: string | null;
  @ApiProperty({ type: [String], example: ['explain'] }) allowedActions!: string[];
}

/** Makes the view for the reading agency, or for staff. */
export function viewOf({ signal, agencyId: asAgency }: SignalAs): SignalView {
  const { id, version, kind, personId, agencyIds, from, until, foundOn, state, outcome, reason, closedOn } = signal;
  const isSeen = ({ agencyId }: { agencyId: string }) => asAgency === null || agencyId === asAgency;
  const reader = { role: asAgency === null ? 'alliance-staff' : 'agency' } as const;
  return {
    ...{ id, version, kind, text: signalTexts[kind], personId, from, until, foundOn },
    sides: signal.sides.filter(isSeen),
    otherAgencies: agencyIds.filter((agencyId) => !isSeen({ agencyId })).length,
    state,
    explanations: signal.explanations.filter(isSeen).map(({ agencyId, text, on }) => ({ agencyId, text, on })),
    ...{ outcome, reason, closedOn },
    allowedActions: allowedActions(signal, reader),
  };
}
