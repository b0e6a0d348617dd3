import { ApiProperty } from '@nestjs/swagger';
import { type Implausibility, implausibilities } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import { allowedActions, outcomes, type Signal, signalStates } from '../domain/plausibility/plausibility-signal.js';
import { signalTexts } from '../domain/plausibility/plausibility-texts.js';

class SideView {
  @ApiProperty() agencyId!: string;
  @ApiProperty({ nullable: true, type: String, description: 'of on-site work: where' }) enterpriseId!: string | null;
  @ApiProperty({ nullable: true, type: Number, description: 'of on-site work: person-days' }) days!: number | null;
  @ApiProperty({ example: '2026-01-05' }) from!: string;
  @ApiProperty({ nullable: true, type: String, example: '2026-01-09' }) until!: string | null;
  @ApiProperty({ type: [String], description: 'ids of the events that tell of it' }) facts!: readonly string[];
}

class ExplanationView {
  @ApiProperty() agencyId!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ example: '2026-03-02' }) on!: string;
}

/** A signal as staff see it; of another agency, an agency sees only that there is one. */
export class SignalView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ enum: implausibilities }) kind!: Implausibility;
  @ApiProperty({ description: 'what the kind means' }) text!: InTwoLanguages;
  @ApiProperty() personId!: string;
  @ApiProperty({ example: '2026-01-05', description: 'the first day in question' }) from!: string;
  @ApiProperty({ nullable: true, type: String, description: 'the last one; null while it goes on' }) until!:
    string | null;
  @ApiProperty({ type: [SideView], description: 'what each agency told; an agency sees its own' }) sides!: SideView[];
  @ApiProperty({ example: 1, description: 'how many other agencies are concerned, that the caller does not see' })
  otherAgencies!: number;
  @ApiProperty({ example: '2026-03-02' }) foundOn!: string;
  @ApiProperty({ enum: signalStates }) state!: Signal['state'];
  @ApiProperty({ type: [ExplanationView] }) explanations!: ExplanationView[];
  @ApiProperty({ enum: [...outcomes, 'facts-changed'], nullable: true }) outcome!: Signal['outcome'];
  @ApiProperty({ nullable: true, type: String, description: 'why staff settled it so' }) reason!: string | null;
  @ApiProperty({ nullable: true, type: String }) closedOn!: string | null;
  @ApiProperty({ type: [String], example: ['explain'] }) allowedActions!: string[];
}

/** `asAgency` is the agency that reads, null for staff. */
export function viewOf(signal: Signal, asAgency: string | null): SignalView {
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
