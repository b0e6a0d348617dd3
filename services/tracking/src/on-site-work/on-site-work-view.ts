import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { methodology2026_1 } from '@heng/assessment';
import {
  type Entry,
  isCosigned,
  type OnSiteWork,
  standingDays,
  standingEntries,
  standingOf,
  totalsByConsultant,
} from '../domain/on-site-work/on-site-work.js';
import type { Recorder } from '../domain/projects/project.js';

const recorders: Recorder[] = ['agency', 'enterprise', 'alliance-staff'];
const DAYS = { example: 4.5, description: 'the person-days in force' };

class StandingEntryView {
  @ApiProperty({ format: 'date', example: '2026-03-02' }) on!: string;
  @ApiProperty({ example: 1, description: 'the days in force: 1, 0.5 or 0' }) days!: number;
  @ApiProperty({ description: 'whether the enterprise, or staff for it, has spoken of the day' }) cosigned!: boolean;
}

class ChangedMonthView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ format: 'uuid', description: 'id of the consultant in the registry' }) personId!: string;
  @ApiProperty({ example: '2026-03' }) month!: string;
  @ApiProperty(DAYS) days!: number;
  @ApiProperty({ type: [StandingEntryView] }) entries!: StandingEntryView[];
}

/** The answer to a change of on-site work. */
export class ChangedOnSiteWork {
  @ApiProperty({ type: [ChangedMonthView], description: 'each month that the request names' })
  works!: ChangedMonthView[];
  @ApiProperty({ type: [String], example: ['record-on-site-work'] }) allowedActions!: string[];
}

export const changed = (works: readonly OnSiteWork[], allowedActions: string[]): ChangedOnSiteWork => ({
  works: works.map(({ id, version, personId, month, ...work }) => ({
    ...{ id, version, personId, month, days: standingDays(work), entries: standingEntries(work) },
  })),
  allowedActions,
});

class StatementView {
  @ApiProperty({ enum: recorders }) by!: Recorder;
  @ApiProperty({ format: 'date', example: '2026-03-03', description: 'the day of the statement' }) on!: string;
  @ApiProperty({ example: 1 }) days!: number;
  @ApiPropertyOptional({ description: 'the account that made it; for staff' }) sub?: string;
}

class EntryView extends StandingEntryView {
  @ApiProperty({ description: 'whether the person’s work of that day, over all projects, exceeds one day' })
  elsewhere!: boolean;
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    description: 'ids of these other projects; for staff',
  })
  elsewhereProjects?: readonly string[];
  @ApiProperty({ type: [StatementView], description: 'every statement about the day, the first one first' })
  said!: StatementView[];
}

class MonthView extends PickType(ChangedMonthView, ['id', 'version', 'month', 'days']) {
  @ApiProperty({ type: [EntryView] }) entries!: EntryView[];
}

class ConsultantView {
  @ApiProperty({ format: 'uuid', description: 'id of the consultant in the registry' }) personId!: string;
  @ApiProperty(DAYS) days!: number;
  @ApiProperty({ description: 'true for a lead consultant (项目组主要成员)' }) lead!: boolean;
  @ApiProperty({ type: [MonthView] }) months!: MonthView[];
}

export class OnSiteWorkView {
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty({ example: 10, description: 'the person-days that make a lead consultant' }) leadConsultantDays!: number;
  @ApiProperty({ type: [ConsultantView] }) consultants!: ConsultantView[];
  @ApiProperty({ type: [String], example: ['record-on-site-work', 'cosign-on-site-work'] }) allowedActions!: string[];
}

/** A consultant's month with the other projects of the same days. */
type PlacedWork = Readonly<{ work: OnSiteWork; elsewhere: ReadonlyMap<string, readonly string[]> }>;

/** The on-site work of a project by consultant; `forStaff` shows the authors and the other projects. */
export function consultantsOf(placed: readonly PlacedWork[], forStaff: boolean): ConsultantView[] {
  const totals = totalsByConsultant(placed.map(({ work }) => work));
  return [...Map.groupBy(placed, ({ work }) => work.personId)].map(([personId, own]) => ({
    ...(totals.find((total) => total.personId === personId) ?? { personId, days: 0, lead: false }),
    months: own.map((one) => monthOf(one, forStaff)),
  }));
}

export const { leadConsultantDays } = methodology2026_1.definitions;

const monthOf = ({ work, elsewhere }: PlacedWork, forStaff: boolean): MonthView => ({
  ...{ id: work.id, version: work.version, month: work.month, days: standingDays(work) },
  entries: work.entries.map((entry) => entryOf(entry, elsewhere.get(entry.on), forStaff)),
});

const entryOf = (entry: Entry, others: readonly string[] | undefined, forStaff: boolean): EntryView => ({
  ...{ on: entry.on, days: standingOf(entry), cosigned: isCosigned(entry), elsewhere: others !== undefined },
  ...(forStaff ? { elsewhereProjects: others ?? [] } : {}),
  said: entry.said.map(({ by, sub, on, days }) => ({ by, on, days, ...(forStaff ? { sub } : {}) })),
});
