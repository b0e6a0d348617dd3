import { ApiProperty } from '@nestjs/swagger';
import { allegations, measures, severities } from '@heng/contracts';
import type { Table } from '@heng/imports/tables';
import { type PublicClock, publicClocks } from '../storage/incident.query.js';

const OUTCOMES = ['upheld', 'dismissed', 'settled', 'withdrawn'] as const;
const KEPT = { type: Boolean, nullable: true } as const;

/** True for each clock that was met, false for a missed one, null for one that was neither. */
class TimelyView implements Record<PublicClock, boolean | null> {
  @ApiProperty(KEPT) acceptance!: boolean | null;
  @ApiProperty(KEPT) answer!: boolean | null;
  @ApiProperty(KEPT) ruling!: boolean | null;
  @ApiProperty({ ...KEPT, description: 'of a verified report' }) verification!: boolean | null;
  @ApiProperty(KEPT) reconsideration!: boolean | null;
}

/**
 * An incident that has ended, as the public sees it: no agency, number, day or word of it, which together could tell who
 * filed it. An agency has figures of its own.
 */
export class PublicCaseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: allegations }) ground!: string;
  @ApiProperty({ enum: OUTCOMES }) outcome!: (typeof OUTCOMES)[number];
  @ApiProperty({ type: String, nullable: true, enum: severities }) severity!: string | null;
  @ApiProperty({ enum: measures, isArray: true }) measures!: readonly string[];
  @ApiProperty({ example: '2026-Q1', description: 'the quarter in which it ended' }) endedIn!: string;
  @ApiProperty({ description: 'filings about the same facts: 1, 2, or 3 for three and more' }) filings!: number;
  @ApiProperty() timely!: TimelyView;
}

const timely = (name: PublicClock, zh: string, en: string) => ({
  name: `${name}Timely`,
  ...{ zh, en: `${en}: yes, no, or empty for neither` },
  value: ({ timely: kept }: PublicCaseView) => (kept[name] === null ? null : kept[name] ? 'yes' : 'no'),
});
const CLOCKS: Readonly<Record<PublicClock, readonly [string, string]>> = {
  acceptance: ['受理按期', 'acceptance in time'],
  answer: ['机构答复按期', 'answer of the agency in time'],
  ruling: ['裁定按期', 'ruling in time'],
  verification: ['核实按期', 'verification of a report in time'],
  reconsideration: ['复议按期', 'reconsideration in time'],
};

/** The cases as a table. */
export const publicCasesTable: Table<PublicCaseView> = {
  zh: '案件',
  columns: [
    { name: 'id', zh: '案件标识', en: 'identifier, UUID', value: ({ id }) => id },
    { name: 'ground', zh: '事由', en: 'ground of the first filing', value: ({ ground }) => ground },
    { name: 'outcome', zh: '结果', en: OUTCOMES.join(', '), value: ({ outcome }) => outcome },
    { name: 'severity', zh: '情节', en: 'minor, ordinary or serious, where upheld', value: ({ severity }) => severity },
    { name: 'measures', zh: '措施', en: 'measures of the ruling, by space', value: (one) => one.measures.join(' ') },
    { name: 'endedIn', zh: '办结季度', en: 'quarter of the end', value: ({ endedIn }) => endedIn },
    {
      name: 'filings',
      zh: '并案件数',
      en: 'filings about the same facts, 3 for more',
      value: ({ filings }) => filings,
    },
    ...publicClocks.map((name) => timely(name, ...CLOCKS[name])),
  ],
};
