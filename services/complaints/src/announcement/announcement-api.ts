import { ApiProperty } from '@nestjs/swagger';
import { announcementEnds, announcementGrounds, type Severity, severities } from '@heng/contracts';
import type { Table } from '@heng/imports/tables';
import { asView, LegalDateView } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import type { DatedClock } from '@heng/legal-time';
import { type Announcement, announcementLifecycle, publicStates } from '../domain/announcement/announcement.js';

const DATE = { nullable: true, type: String, format: 'date' } as const;
const TEXT = { nullable: true, type: String } as const;
const COUNT = { type: 'integer' } as const;
const ID = { nullable: true, type: String, format: 'uuid' } as const;

/** An announcement as the public sees it; of one that has ended only id, days and end are left. */
export class AnnouncementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['published', 'ended'] }) state!: 'published' | 'ended';
  @ApiProperty({ format: 'date' }) publishedOn!: string;
  @ApiProperty(DATE) endedOn!: string | null;
  @ApiProperty({ ...DATE, description: 'last day in public; null after the end' }) until!: string | null;
  @ApiProperty(ID) agencyId!: string | null;
  @ApiProperty({ ...TEXT, description: 'the name today' }) agencyName!: string | null;
  @ApiProperty({ ...TEXT, enum: announcementGrounds, description: 'where the fact was verified' })
  ground!: Announcement['ground']['kind'] | null;
  @ApiProperty({ ...TEXT, enum: severities }) severity!: Severity | null;
  @ApiProperty(TEXT) text!: string | null;
  @ApiProperty({ ...COUNT, nullable: true, description: 'consultants whom it concerns' }) consultants!: number | null;
}

class RepairDecisionView {
  @ApiProperty() granted!: boolean;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date' }) on!: string;
}

class RepairView {
  @ApiProperty() statement!: string;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
  @ApiProperty({ type: [String], format: 'uuid' }) fileIds!: readonly string[];
  @ApiProperty({ format: 'date' }) askedOn!: string;
  @ApiProperty({ type: RepairDecisionView, nullable: true }) decision!: RepairDecisionView | null;
}

class WaiverView {
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date' }) proposedOn!: string;
  @ApiProperty({ ...DATE, description: 'day on which another one of the staff agreed' }) agreedOn!: string | null;
}

class AnnouncementGroundView {
  @ApiProperty({ enum: announcementGrounds }) kind!: Announcement['ground']['kind'];
  @ApiProperty({ ...ID, description: 'the agency does not read which report it was' }) id!: string | null;
}

/** An announcement as staff and the announced agency see it, before it is public and after that too. */
export class HandledAnnouncementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ ...COUNT, example: 1 }) version!: number;
  @ApiProperty() ground!: AnnouncementGroundView;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: severities }) severity!: Severity;
  @ApiProperty({ enum: announcementLifecycle.states }) state!: Announcement['state'];
  @ApiProperty({ format: 'date', description: 'the finding can be contested until the end of this day' })
  publishAfter!: string;
  @ApiProperty({ description: 'last day to publish' }) publishBy!: LegalDateView;
  @ApiProperty({ description: 'the last day to publish ended before the publication' }) late!: boolean;
  @ApiProperty(TEXT) text!: string | null;
  @ApiProperty({ ...TEXT, description: 'for staff and the agency' }) reason!: string | null;
  @ApiProperty({ type: [String], format: 'uuid', description: 'consultants whom it concerns' })
  personIds!: readonly string[];
  @ApiProperty({ type: WaiverView, nullable: true, description: 'for staff: the proposal not to announce it' })
  waiver!: WaiverView | null;
  @ApiProperty(DATE) publishedOn!: string | null;
  @ApiProperty({ type: LegalDateView, nullable: true, description: 'last day before repair may be applied for' })
  repairAfter!: LegalDateView | null;
  @ApiProperty({ type: LegalDateView, nullable: true, description: 'last day in public' })
  until!: LegalDateView | null;
  @ApiProperty({ type: [RepairView] }) repairs!: RepairView[];
  @ApiProperty(DATE) endedOn!: string | null;
  @ApiProperty({ ...TEXT, enum: announcementEnds }) because!: Announcement['because'];
  @ApiProperty({ enum: announcementLifecycle.actions, isArray: true }) allowedActions!: string[];
}

const NOTHING = { until: null, agencyId: null, agencyName: null, ground: null, severity: null, text: null } as const;

/** An announcement that was published, as the public sees it. */
export function publicView(one: Announcement, agencyName: string | null): AnnouncementView {
  const { id, endedOn, agencyId, ground, severity, text, personIds } = one;
  const days = { id, publishedOn: one.publishedOn!, endedOn };
  if (!publicStates.includes(one.state)) return { ...days, state: 'ended', ...NOTHING, consultants: null };
  const shown = { agencyId, agencyName, ground: ground.kind, severity, text, consultants: personIds.length };
  return { ...days, state: 'published', until: one.longest!.due.date, ...shown };
}

/** The reader of an announcement; `sub` is compared with who published it. */
export type Reader = Who & Readonly<{ sub: string }>;

export function handledView(one: Announcement, reader: Reader, today: string): HandledAnnouncementView {
  const { id, version, ground, agencyId, severity, state, publishAfter, publication, text, reason, personIds } = one;
  const { publishedOn, shortest, longest, repairs, endedOn, because } = one;
  const isStaff = reader.role === 'alliance-staff';
  const isKnown = ground.kind === 'complaint' || isStaff;
  return {
    ...{
      id,
      version,
      ground: { kind: ground.kind, id: isKnown ? ground.id : null },
      agencyId,
      severity,
      state,
      publishAfter,
      text,
      reason,
      personIds,
      publishedOn,
    },
    waiver: isStaff && one.waiver ? asView(WaiverView, one.waiver) : null,
    ...{ publishBy: dateOf(publication), late: publication.missed, endedOn, because },
    ...{ repairAfter: shortest && dateOf(shortest), until: longest && dateOf(longest) },
    repairs: repairs.map(({ decision, files = [], ...asked }) => ({
      ...asked,
      fileIds: files.map(({ fileId }) => fileId),
      decision: decision && { granted: decision.granted, reason: decision.reason, on: decision.on },
    })),
    allowedActions: announcementLifecycle.allowedActions({ ...one, today, by: reader.sub }, reader),
  };
}

const dateOf = ({ due: { date, provisional, steps } }: DatedClock): LegalDateView => ({ date, provisional, steps });

/** Announcements as a table; one that has ended keeps its id and days. */
export const announcementsTable: Table<AnnouncementView> = {
  zh: '公布',
  columns: [
    { name: 'id', zh: '公布编号', en: 'id of the announcement, UUID', value: ({ id }) => id },
    { name: 'state', zh: '状态', en: 'published, or ended', value: ({ state }) => state },
    { name: 'publishedOn', zh: '公布日期', en: 'business date of publication', value: (one) => one.publishedOn },
    { name: 'until', zh: '公布截止日期', en: 'last day in public', value: ({ until }) => until },
    { name: 'endedOn', zh: '结束日期', en: 'business date of the end', value: ({ endedOn }) => endedOn },
    { name: 'agencyId', zh: '机构编号', en: 'id of the agency', value: ({ agencyId }) => agencyId },
    { name: 'agencyName', zh: '机构名称', en: 'name of the agency today', value: ({ agencyName }) => agencyName },
    { name: 'severity', zh: '情节', en: 'minor, ordinary or serious', value: ({ severity }) => severity },
    { name: 'consultants', zh: '涉及人员数', en: 'consultants concerned', value: ({ consultants }) => consultants },
    { name: 'text', zh: '公布内容', en: 'text', value: ({ text }) => text },
  ],
};
