import {
  type announcementEnds,
  AnnouncementDropped,
  AnnouncementDue,
  AnnouncementEnded,
  type announcementGrounds,
  AnnouncementMissed,
  AnnouncementPublished,
  ComplaintsDeadlineMoved,
  RepairAsked,
  RepairDecided,
  type Severity,
} from '@heng/contracts';
import type { HandedFile } from '@heng/files/domain';
import { type BusinessDay, type Decision, defineLifecycle, unchanged } from '@heng/kit/domain';
import {
  type Calendar,
  type DatedClock,
  isOver,
  isOverdue,
  missClock,
  recomputeClock,
  startClock,
  stopClock,
} from '@heng/legal-time';
import { refuse } from './refusals.js';

/**
 * The time to publish, and by severity the shortest and the longest time in public *(default, after 信用修复管理办法)*. The
 * agency may apply for repair after the shortest. `version` grows with every change.
 */
export const announcementRules = {
  version: '2026.1',
  publication: { workingDays: 10 },
  public: {
    minor: { shortest: { months: 1 }, longest: { months: 3 } },
    ordinary: { shortest: { months: 3 }, longest: { months: 12 } },
    serious: { shortest: { months: 12 }, longest: { months: 36 } },
  },
} as const;
export const MOST_PERSONS = 20;

/** The clocks of announcements. */
export const PUBLICATION = 'complaints.announcement';
export const END = 'complaints.announcement-end';

/** An application of the agency for repair (修复), and what staff decided on it. */
export type Repair = Readonly<{
  statement: string;
  evidence: readonly string[];
  /** Absent from applications of before. */
  files?: readonly HandedFile[];
  askedOn: string;
  decision: Readonly<{ granted: boolean; reason: string; by: string; on: string }> | null;
}>;

/** Staff leave an announcement out: one proposes it with the reason, another one agrees. */
export type Waiver = Readonly<{
  reason: string;
  by: string;
  proposedOn: string;
  agreedBy: string | null;
  agreedOn: string | null;
}>;

/**
 * The announcement (公布) of verified falsehood or misconduct of an agency or persons there (R6):
 * due → published ⇄ repair-asked → ended; due → dropped where the finding names it no more; due → waived.
 */
export type Announcement = Readonly<{
  id: string;
  version: number;
  ground: Readonly<{ kind: (typeof announcementGrounds)[number]; id: string }>;
  agencyId: string;
  severity: Severity;
  state: (typeof announcementLifecycle.states)[number];
  /** The finding can be contested until the end of this day. */
  publishAfter: string;
  publication: DatedClock;
  /** The proposal not to announce a minor finding of a report, and who agreed. */
  waiver: Waiver | null;
  text: string | null;
  /** For staff and the agency. */
  reason: string | null;
  personIds: readonly string[];
  publishedOn: string | null;
  publishedBy: string | null;
  shortest: DatedClock | null;
  longest: DatedClock | null;
  repairs: readonly Repair[];
  endedOn: string | null;
  because: (typeof announcementEnds)[number] | null;
}>;
type Acting = Pick<Announcement, 'publishAfter' | 'shortest' | 'publishedBy' | 'ground' | 'severity' | 'waiver'> &
  Readonly<{ today: string; by?: string; contested?: boolean }>;

/** The states in which the public sees the announcement. */
export const publicStates: readonly Announcement['state'][] = ['published', 'repair-asked'];

const notYet = ({ publishAfter, today, contested }: Acting) =>
  today <= publishAfter || contested ? refuse('announcement-too-early', { publishAfter }) : undefined;
const tooEarly = ({ shortest, today }: Acting) =>
  shortest && isOver(shortest.due, today) ? undefined : refuse('repair-too-early', { repairAfter: shortest?.due.date });
const ownPublication = ({ publishedBy, by }: Acting) =>
  by !== undefined && by === publishedBy ? refuse('own-publication') : undefined;

/** Only a minor report can go without an announcement; a ruling's measure and anything graver are announced (R6). */
const notWaivable = ({ ground, severity, waiver }: Acting) => {
  if (ground.kind !== 'report' || severity !== 'minor') return refuse('announcement-not-waivable');
  return waiver ? refuse('waiver-proposed') : undefined;
};
const waiverOfOthers = ({ waiver, by }: Acting) => {
  if (!waiver) return refuse('waiver-not-proposed');
  return by !== undefined && by === waiver.by ? refuse('own-waiver') : undefined;
};

const staff = ['alliance-staff'] as const;

export const announcementLifecycle = defineLifecycle({
  states: {
    due: '待公布',
    published: '公布中',
    'repair-asked': '公布中，已申请修复',
    ended: '已结束公布',
    dropped: '不再公布',
    waived: '决定不公布',
  },
  actions: {
    publish: { zh: '公布', by: staff, from: ['due'], to: 'published', unless: notYet },
    'propose-waiver': { zh: '提出不公布', by: staff, from: ['due'], unless: notWaivable },
    waive: { zh: '决定不公布', by: staff, from: ['due'], to: 'waived', unless: waiverOfOthers },
    drop: { zh: '不再公布', by: ['system'], from: ['due'], to: 'dropped' },
    'apply-for-repair': { zh: '申请修复', by: ['agency'], from: ['published'], to: 'repair-asked', unless: tooEarly },
    'grant-repair': { zh: '同意修复', by: staff, from: ['repair-asked'], to: 'ended', unless: ownPublication },
    'refuse-repair': { zh: '不同意修复', by: staff, from: ['repair-asked'], to: 'published', unless: ownPublication },
    end: { zh: '结束公布', by: ['system'], from: ['published', 'repair-asked'], to: 'ended' },
  },
  refuse: ({ state, stateZh, actionZh }) => refuse('announcement-state-wrong', { state, stateZh, actionZh }),
});

/** A finding whose measures name an announcement; it can be contested until the end of a day. */
export type Found = Pick<Announcement, 'id' | 'ground' | 'agencyId' | 'severity' | 'publishAfter'>;

/** R6: a finding whose measures name an announcement makes one due; decided again, it replaces the first, until publication. */
export function prepare(
  known: Announcement | null,
  { id, ground, agencyId, severity, publishAfter }: Found,
  calendar: Calendar,
): Decision<Announcement | Omit<Announcement, 'version'>> {
  if (known && known.state !== 'due') return unchanged(known);
  const publication = startClock(calendar, { from: publishAfter, term: announcementRules.publication, ...RULES });
  const { date: due, calendarVersion, provisional } = publication.due;
  const open = {
    waiver: null,
    text: null,
    reason: null,
    personIds: [],
    publishedOn: null,
    publishedBy: null,
    endedOn: null,
  };
  const state = {
    ...{ id, ground, agencyId, severity, state: 'due' as const, publishAfter, publication },
    ...{ ...open, shortest: null, longest: null, repairs: [], because: null },
  };
  const told = { severity, publishAfter, due, calendar: calendarVersion, provisional };
  return {
    state: known ? { ...known, ...state } : state,
    events: [AnnouncementDue.of(id, { ...about(state), ...told })],
    deadlines: [{ start: PUBLICATION, due: publication.due }],
  };
}
const RULES = { rules: announcementRules.version } as const;

/** A finding decided again names no announcement any more. */
export function drop(known: Announcement, today: string): Decision<Announcement> {
  if (known.state !== 'due') return unchanged(known);
  const state = announcementLifecycle.after('drop', { ...known, today });
  return {
    state: { ...known, state },
    events: [AnnouncementDropped.of(known.id, { ...about(known), droppedOn: today })],
    deadlines: [{ stop: PUBLICATION }],
  };
}

export type Publication = Readonly<{ text: string; reason: string; personIds: readonly string[]; by: string }>;

/** R6: staff publish the text, with the persons whom it concerns; `contested` while the finding is being reconsidered. */
export function publish(
  current: Announcement,
  { text, reason, personIds, by }: Publication,
  contested: boolean,
  { calendar, today }: BusinessDay,
): Decision<Announcement> {
  const { id, severity } = current;
  const state = announcementLifecycle.after('publish', { ...current, today, contested });
  if (personIds.length > MOST_PERSONS || new Set(personIds).size < personIds.length)
    throw refuse('persons-unknown', { field: 'personIds', most: MOST_PERSONS });
  const terms = announcementRules.public[severity];
  const clock = (name: keyof typeof terms) => startClock(calendar, { from: today, term: terms[name], ...RULES });
  const [shortest, longest] = [clock('shortest'), clock('longest')];
  const { date: until, calendarVersion, provisional } = longest.due;
  const published = { text, reason, personIds: [...personIds], publishedOn: today, publishedBy: by, shortest, longest };
  const told = { severity, personIds: [...personIds], publishedOn: today, repairAfter: shortest.due.date };
  return {
    state: { ...current, ...published, state, publication: stopClock(current.publication, today) },
    events: [
      AnnouncementPublished.of(id, { ...about(current), ...told, until, calendar: calendarVersion, provisional }),
    ],
    deadlines: [{ stop: PUBLICATION }, { start: END, due: longest.due }],
  };
}

/** The agency applies for repair once the shortest time in public is over, with evidence that the fault is mended. */
export function applyForRepair(
  current: Announcement,
  asked: Pick<Repair, 'statement' | 'evidence' | 'files'>,
  today: string,
): Decision<Announcement> {
  const state = announcementLifecycle.after('apply-for-repair', { ...current, today });
  const repair = { ...asked, askedOn: today, decision: null };
  return {
    state: { ...current, state, repairs: [...current.repairs, repair] },
    events: [RepairAsked.of(current.id, { ...about(current), askedOn: today, files: [...(asked.files ?? [])] })],
  };
}

/** Another one of the staff than who published decides on the repair; where it is granted the announcement ends. */
export function decideRepair(
  current: Announcement,
  { granted, reason, by }: Readonly<{ granted: boolean; reason: string; by: string }>,
  today: string,
): Decision<Announcement> {
  const state = announcementLifecycle.after(granted ? 'grant-repair' : 'refuse-repair', { ...current, today, by });
  const asked = current.repairs.at(-1)!;
  const repairs = [...current.repairs.slice(0, -1), { ...asked, decision: { granted, reason, by, on: today } }];
  const decided = RepairDecided.of(current.id, { ...about(current), granted, decidedOn: today, reason });
  if (!granted) return { state: { ...current, state, repairs }, events: [decided] };
  const ended = endOf({ ...current, state, repairs }, 'repair', today);
  return { ...ended, events: [decided, ...ended.events], deadlines: [{ stop: END }] };
}

/** The longest time in public is over: the announcement ends by itself. */
export function endAtTerm(current: Announcement, today: string): Decision<Announcement> {
  if (!current.longest || !announcementLifecycle.allows('end', { ...current, today })) return unchanged(current);
  return endOf({ ...current, state: 'ended' }, 'term', today);
}

function endOf(current: Announcement, because: 'term' | 'repair', today: string): Decision<Announcement> {
  const longest = stopClock(current.longest!, today);
  return {
    state: { ...current, longest, endedOn: today, because },
    events: [AnnouncementEnded.of(current.id, { ...about(current), endedOn: today, because })],
  };
}

/** The last day to publish has ended. */
export function missPublication(current: Announcement, today: string): Decision<Announcement> {
  const { id, publication } = current;
  if (!isOverdue(publication, today)) return unchanged(current);
  return {
    state: { ...current, publication: missClock(publication, today) },
    events: [AnnouncementMissed.of(id, { ...about(current), due: publication.due.date })],
  };
}

/** Recomputes the running clocks by the calendar in force; the last day may move. */
export function recomputeAnnouncement(current: Announcement, day: BusinessDay): Decision<Announcement> {
  const { shortest, longest, publication } = current;
  if (!longest || !shortest) return moved(current, PUBLICATION, 'publication', publication, day);
  const early = recomputeClock(day.calendar, shortest, day.today);
  return moved({ ...current, shortest: early }, END, 'longest', longest, day);
}

function moved(
  current: Announcement,
  deadline: string,
  name: 'publication' | 'longest',
  before: DatedClock,
  { calendar, today }: BusinessDay,
): Decision<Announcement> {
  const clock = recomputeClock(calendar, before, today);
  if (clock === before) return unchanged(current);
  const { date: due, calendarVersion, provisional } = clock.due;
  const { id: recordId, agencyId } = current;
  const told = { deadline, recordId, agencyId, before: before.due.date, due, calendar: calendarVersion, provisional };
  return {
    state: { ...current, [name]: clock },
    events: due === before.due.date ? [] : [ComplaintsDeadlineMoved.of(recordId, told)],
    deadlines: [{ start: deadline, due: clock.due }],
  };
}

export const about = ({ id, ground, agencyId }: Pick<Announcement, 'id' | 'ground' | 'agencyId'>) => ({
  ...{ announcementId: id, ground, agencyId },
});
