import { ApiProperty } from '@nestjs/swagger';
import { conflictReasons, parties } from '@heng/contracts';
import { LegalDateView } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { membersOf, vacanciesOf } from '@heng/panel';
import type { CasePanel } from './domain/ruling/panel.js';
import { type Asker, type Given, panelLifecycle, struckBy } from './domain/ruling/panel-actions.js';

const DATE = { nullable: true, type: String, format: 'date' } as const;
const TEXT = { nullable: true, type: String } as const;
const COUNT = { type: 'integer' } as const;
const EXPERT = { format: 'uuid', description: 'id in the pool of experts' } as const;

class PanelConflictView {
  @ApiProperty(EXPERT) expert!: string;
  @ApiProperty({ enum: conflictReasons, isArray: true }) reasons!: readonly string[];
}

class PanelMemberView {
  @ApiProperty(EXPERT) expert!: string;
  @ApiProperty({ ...TEXT, description: 'as the member gave it with the declaration to have no tie' })
  name!: string | null;
  @ApiProperty({ ...DATE, description: 'day of that declaration' }) declaredOn!: string | null;
  @ApiProperty({ description: 'the reader' }) isSelf!: boolean;
  @ApiProperty({ nullable: true, type: Boolean, description: 'has given an opinion; null for the parties' })
  hasGiven!: boolean | null;
  @ApiProperty({ nullable: true, type: Boolean, description: 'has voted; null for the parties' })
  hasVoted!: boolean | null;
}

class DepartureView {
  @ApiProperty(EXPERT) expert!: string;
  @ApiProperty({ enum: ['struck', 'recused', 'removed'] }) how!: string;
  @ApiProperty({ ...TEXT, enum: parties, description: 'the party that struck' }) by!: string | null;
  @ApiProperty({ ...TEXT, description: 'for staff' }) reason!: string | null;
}

/** A panel as staff, its members and the parties see it, without opinions. */
export class PanelView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ enum: ['complaint', 'rating-case'] }) matter!: CasePanel['matter'];
  @ApiProperty({ format: 'uuid', description: 'the complaint, or the case of R11' }) matterId!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ ...COUNT, description: '1 for the ruling, 2 for its reconsideration' }) round!: number;
  @ApiProperty({ enum: panelLifecycle.states }) state!: CasePanel['state'];
  @ApiProperty(COUNT) seats!: number;
  @ApiProperty({ example: '双色球2026077期' }) source!: string;
  @ApiProperty({ format: 'date', example: '2026-07-05' }) resultOn!: string;
  @ApiProperty({ format: 'date', example: '2026-07-04' }) announcedOn!: string;
  @ApiProperty({ type: [String], description: 'experts who may be drawn, in the order of their ids' })
  list!: readonly string[];
  @ApiProperty({ description: 'SHA-256 of the list, as @heng/panel describes it' }) listHash!: string;
  @ApiProperty({ type: [PanelConflictView] }) conflicts!: PanelConflictView[];
  @ApiProperty({ ...COUNT, description: 'persons who have entered the result of the drawing' }) entered!: number;
  @ApiProperty(DATE) drawnOn!: string | null;
  @ApiProperty(TEXT) seed!: string | null;
  @ApiProperty({ type: [String], description: 'the list in the order of the draw' }) order!: readonly string[];
  @ApiProperty({ type: [PanelMemberView], description: 'the first one presides' }) members!: PanelMemberView[];
  @ApiProperty({ type: [DepartureView] }) departures!: DepartureView[];
  @ApiProperty(COUNT) vacancies!: number;
  @ApiProperty({
    type: LegalDateView,
    nullable: true,
    description: 'last day for strikes; null while a member has not declared, and when no party has a strike left',
  })
  strikeUntil!: LegalDateView | null;
  @ApiProperty({ ...COUNT, nullable: true, description: 'strikes that the reader’s party has left' })
  strikesLeft!: number | null;
  @ApiProperty({ ...TEXT, description: 'for staff' }) dissolvedReason!: string | null;
  @ApiProperty({ enum: panelLifecycle.actions, isArray: true }) allowedActions!: string[];
}

/** The panel of a complaint or a case of R11. */
export class PanelOfComplaintView {
  @ApiProperty({ type: PanelView, nullable: true, description: 'null before one is announced' })
  panel!: PanelView | null;
  @ApiProperty({ enum: ['announce'], isArray: true, description: 'for staff, where a panel is to be announced' })
  allowedActions!: string[];
}

/** The reader of a panel. */
export type Reader = Who & Readonly<{ asker: Asker }>;

export function panelView(one: CasePanel, reader: Reader, given: Given, today: string): PanelView {
  const { panel, declarations, entries, strikes, dissolvedReason, ...rest } = one;
  const { list, listHash, conflicts, seed, order, rules } = panel;
  const { asker, role } = reader;
  const isStaff = role === 'alliance-staff';
  const isParty = asker.party !== undefined;
  return {
    ...rest,
    ...{ list, listHash, seed, order, seats: rules.seats, vacancies: seed === null ? 0 : vacanciesOf(panel) },
    conflicts: conflicts.map(({ expert, reasons }) => ({ expert, reasons })),
    entered: entries.length,
    members: membersOf(panel).map((expert) => {
      const declared = declarations.find((declaration) => declaration.expert === expert);
      return {
        ...{ expert, name: declared?.name ?? null, declaredOn: declared?.on ?? null, isSelf: expert === asker.expert },
        hasGiven: isParty ? null : given.opinions.includes(expert),
        hasVoted: isParty ? null : given.votes.includes(expert),
      };
    }),
    departures: panel.departures.map((left) => ({
      ...{ expert: left.expert, how: left.how, by: left.how === 'struck' ? left.by : null },
      reason: left.how !== 'struck' && isStaff ? left.reason : null,
    })),
    strikeUntil: strikes && { date: strikes.due.date, provisional: strikes.due.provisional, steps: strikes.due.steps },
    strikesLeft: asker.party ? (rules.strikes[asker.party] ?? 0) - struckBy(panel.departures, asker.party) : null,
    dissolvedReason: isStaff ? dissolvedReason : null,
    allowedActions: panelLifecycle.allowedActions({ ...one, asker, given, today }, reader),
  };
}
