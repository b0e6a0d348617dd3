import { ApiProperty } from '@nestjs/swagger';
import { type Measure, measures, rulingOutcomes, severities, type Severity } from '@heng/contracts';
import { LegalDateView } from '@heng/kit';
import { groundParts } from '../domain/ruling/correction.js';
import type { Opinion } from '../domain/ruling/opinion.js';
import type { Ruling } from '../domain/ruling/ruling.js';
import type { Verdict } from '../domain/ruling/verdict.js';
import { DissentView, dissentView, GroundsView, VerdictView, verdictView } from '../verdict-api.js';

const TEXT = { nullable: true, type: String } as const;
const COUNT = { type: 'integer' } as const;

class OpinionView {
  @ApiProperty({ format: 'uuid', description: 'id in the pool of experts' }) expert!: string;
  @ApiProperty() verdict!: VerdictView;
  @ApiProperty() grounds!: GroundsView;
  @ApiProperty({ format: 'date' }) givenOn!: string;
  @ApiProperty({ type: VerdictView, nullable: true }) vote!: VerdictView | null;
  @ApiProperty({ ...TEXT, description: 'where the vote differs from the opinion' }) voteReason!: string | null;
}

/** The opinions that a member may read. */
export class BenchView {
  @ApiProperty({ description: 'every member has given an opinion: all are open to the members' }) open!: boolean;
  @ApiProperty({ type: [OpinionView] }) opinions!: OpinionView[];
}

class CorrectionView {
  @ApiProperty({ enum: groundParts }) part!: string;
  @ApiProperty({ description: 'the text with the typing error' }) before!: string;
  @ApiProperty() after!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date' }) correctedOn!: string;
}

export class RulingView {
  @ApiProperty({ enum: rulingOutcomes }) outcome!: Verdict['outcome'];
  @ApiProperty({ ...TEXT, enum: severities }) severity!: Severity | null;
  @ApiProperty({ enum: measures, isArray: true }) measures!: readonly Measure[];
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) panelId!: string;
  @ApiProperty({ ...COUNT, description: '1 for the ruling, 2 for its reconsideration' }) round!: number;
  @ApiProperty() grounds!: GroundsView;
  @ApiProperty(COUNT) members!: number;
  @ApiProperty({ type: [DissentView] }) dissents!: DissentView[];
  @ApiProperty({ format: 'date' }) ruledOn!: string;
  @ApiProperty({ type: LegalDateView, nullable: true, description: 'last day to ask for a reconsideration' })
  reconsiderUntil!: LegalDateView | null;
  @ApiProperty({ type: [CorrectionView], description: 'typing errors that were corrected' })
  corrections!: readonly CorrectionView[];
}

export const opinionView = ({ expert, opinion, givenOn, vote, voteReason }: Opinion): OpinionView => {
  const { fact, evidence, rule, ...verdict } = opinion;
  const said = { verdict: verdictView(verdict), vote: vote && verdictView(vote) };
  return { expert, ...said, grounds: { fact, evidence, rule }, givenOn, voteReason };
};

/** A ruling for the parties, which do not read who dissented, or for staff and members. */
export function rulingView(ruling: Ruling, isParty: boolean): RulingView {
  const { id, version, panelId, round, outcome, severity, measures: decided, grounds, members, ruledOn } = ruling;
  const { dissents, reconsiderable, corrections } = ruling;
  const due = reconsiderable?.due;
  return {
    ...{ id, version, panelId, round, outcome, severity, measures: decided, grounds, members, ruledOn },
    corrections,
    dissents: dissents.map((one) => dissentView(one, isParty)),
    reconsiderUntil: due ? { date: due.date, provisional: due.provisional, steps: due.steps } : null,
  };
}
