import { ApiProperty } from '@nestjs/swagger';
import {
  caseOutcomes,
  type Grade,
  grade,
  type Measure,
  measures,
  rulingOutcomes,
  severities,
  type Severity,
} from '@heng/contracts';
import type { Dissent } from './domain/ruling/ruling.js';
import type { AnyVerdict, Grounds, Said } from './domain/ruling/verdict.js';

const TEXT = { nullable: true, type: String } as const;
const outcomes = [...rulingOutcomes, ...caseOutcomes];

export class VerdictView {
  @ApiProperty({ enum: outcomes }) outcome!: Said['outcome'];
  @ApiProperty({ ...TEXT, enum: severities }) severity!: Severity | null;
  @ApiProperty({ enum: measures, isArray: true }) measures!: readonly Measure[];
  @ApiProperty({ ...TEXT, enum: grade.options, description: 'the highest grade that an adjustment leaves' })
  grade!: Grade | null;
}

/** A decision with the fields of both kinds. */
export const verdictView = (verdict: AnyVerdict): VerdictView => ({
  ...{ severity: null, measures: [], grade: null },
  ...verdict,
});

export class GroundsView implements Grounds {
  @ApiProperty({ description: 'which fact' }) fact!: string;
  @ApiProperty({ description: 'by which evidence' }) evidence!: string;
  @ApiProperty({ description: 'under which rule' }) rule!: string;
}

export class DissentView {
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'for staff and members' }) expert!: string | null;
  @ApiProperty() vote!: VerdictView;
  @ApiProperty() grounds!: GroundsView;
  @ApiProperty({ ...TEXT, description: 'where the vote differed from the opinion' }) reason!: string | null;
}

export const dissentView = (one: Dissent<AnyVerdict>, isParty: boolean): DissentView => ({
  ...{ expert: isParty ? null : one.expert, vote: verdictView(one.vote), grounds: one.grounds, reason: one.reason },
});
