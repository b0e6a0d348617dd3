import { canonicalJson } from '@heng/assessment';
import { DisclosureConfirmationDue, DisclosureConfirmed, DisclosureStale, type Role } from '@heng/contracts';
import { type Decision, type DeadlineChange, plainDate, unchanged, type Who } from '@heng/kit/domain';
import { daysBetween, plusDays, plusMonths } from '@heng/legal-time';
import { faultsIn, type Sections } from '../disclosure/disclosure-content.js';
import type { DisclosureStandard } from '../disclosure/disclosure-standard.js';
import { type Agency, agencyLifecycle, mustBeOnRegister } from '../registration/agency.js';
import { refuseTimeliness as refuse } from './timeliness-refusals.js';

/** A section is stale after these months without confirmation; the agency is reminded these days before *(default)*. */
export const timelinessRules = { staleAfterMonths: 6, remindDaysBefore: [30, 7] } as const;
export const CONFIRMATION_DEADLINE = 'registry.disclosure-confirmation';

type Dates = Readonly<Record<string, string>>;

/**
 * The days on which each section of an agency's disclosure (R3) was last changed and last confirmed. There is one per
 * agency, with the agency's id. A revision states all sections again; in between the agency confirms that they are
 * still true.
 */
export type SectionConfirmation = Readonly<{
  id: string;
  version: number;
  /** The latest publication. */
  publishedOn: string;
  /** By section. */
  changedOn: Dates;
  confirmedOn: Dates;
}>;
type Next = Omit<SectionConfirmation, 'version'>;

/** A revision: its sections and those of the one before, and which of them differ. */
export type StatedRevision = Readonly<{
  publishedOn: string;
  sections: readonly Readonly<{ section: string; changed: boolean }>[];
}>;

/** Records published revisions; their order and repetitions do not matter. */
export function recordRevisions(
  current: SectionConfirmation | null,
  agencyId: string,
  revisions: readonly StatedRevision[],
  today: string,
): Decision<Next> {
  const publishedOn = revisions.map((one) => one.publishedOn).reduce(latest, current?.publishedOn ?? '');
  const told = revisions.flatMap(({ sections, publishedOn: on }) => sections.map((one) => ({ ...one, on })));
  const changes = told.filter(({ changed }) => changed).map(({ section, on }) => ({ [section]: on }));
  const changedOn = changes.reduce<Dates>(merged, current?.changedOn ?? {});
  const known = [...Object.keys(current?.confirmedOn ?? {}), ...told.map(({ section }) => section)];
  const stated = Object.fromEntries(known.map((section) => [section, publishedOn]));
  const next = { id: agencyId, publishedOn, changedOn, confirmedOn: merged(current?.confirmedOn, stated) };
  if (current && canonicalJson({ ...current, ...next }) === canonicalJson(current)) return unchanged(current);
  return withClock(next, today);
}

/**
 * Only what fits the standard in force is confirmed: one section, or all where `section` is null (R3).
 * @throws `registry.section-outdated`
 */
export function mustFitInForce(sections: Sections, section: string | null, standard: DisclosureStandard): void {
  const confirmed = Object.entries(sections).filter(([name]) => section === null || name === section);
  const fields = faultsIn(Object.fromEntries(confirmed), standard).map(({ field }) => field);
  if (fields.length > 0) throw refuse('section-outdated', { field: fields.join(', '), version: standard.version });
}

/** An agency on the register confirms that one section, or everything it disclosed, is still true. */
export function confirmSections(
  current: SectionConfirmation | null,
  agency: Agency,
  section: string | null,
  today: string,
): Decision<Next> {
  mustBeOnRegister(agency);
  const known = Object.keys(current?.confirmedOn ?? {});
  if (!current || known.length === 0) throw refuse('nothing-to-confirm');
  if (section !== null && !known.includes(section)) throw refuse('section-not-disclosed', { section });
  const sections = section === null ? known.toSorted() : [section];
  const confirmed = Object.fromEntries(sections.map((name) => [name, today]));
  return withClock({ ...current, confirmedOn: merged(current.confirmedOn, confirmed) }, today, [
    DisclosureConfirmed.of(agency.id, { agencyId: agency.id, sections, confirmedOn: today }),
  ]);
}

/** The actions of an actor: the agency itself, while on the register, confirms its disclosure. */
export function allowedActions(
  current: SectionConfirmation | null,
  agency: Agency,
  { role, roles = [role as Role], org }: Who,
): string[] {
  const isItself = roles.includes('agency') && org === agency.creditCode;
  const isDisclosed = current !== null && Object.keys(current.confirmedOn).length > 0;
  return isItself && isDisclosed && agencyLifecycle.allows('publish-disclosure', agency) ? ['confirm'] : [];
}

/**
 * The agency's clock fired: it is reminded, or notified of stale sections, and the clock is set for the next time. An
 * agency off the register gets no notice, but its clock goes on, as it may be reinstated.
 */
export function remind(
  current: SectionConfirmation,
  { due, isRegistered }: { due: string; isRegistered: boolean },
  today: string,
): Decision<SectionConfirmation> {
  const agencyId = current.id;
  const ringing = isRegistered ? Object.entries(current.confirmedOn) : [];
  const told = [...Map.groupBy(ringing, ([, confirmed]) => confirmed)].flatMap(([confirmed, entries]) => {
    const passed = milestonesOf(confirmed).filter(({ on }) => due < on && on <= today);
    const sections = entries.map(([section]) => section).toSorted();
    return passed.length > 0 ? [{ sections, dueOn: freshUntilOf(confirmed), isStale: passed.at(-1)!.isStale }] : [];
  });
  return {
    state: current,
    events: told.map(({ sections, dueOn, isStale }) =>
      isStale
        ? DisclosureStale.of(agencyId, { agencyId, sections, staleSince: plusDays(dueOn, 1) })
        : DisclosureConfirmationDue.of(agencyId, { agencyId, sections, dueOn, daysLeft: daysBetween(today, dueOn) }),
    ),
    deadlines: [nextRing(current.confirmedOn, today)],
  };
}

/** The timeliness of one section. */
export type SectionTimeliness = Readonly<{
  section: string;
  lastChangedOn: string | null;
  lastConfirmedOn: string;
  /** The last day on which it counts as confirmed. */
  freshUntil: string;
  stale: boolean;
}>;

/** The timeliness of a disclosure's sections on a day; public. */
export const sectionsAt = ({ changedOn, confirmedOn }: SectionConfirmation, today: string): SectionTimeliness[] =>
  Object.entries(confirmedOn).map(([section, lastConfirmedOn]) => {
    const freshUntil = freshUntilOf(lastConfirmedOn);
    const [lastChangedOn, stale] = [changedOn[section] ?? null, freshUntil < today];
    return { section, lastChangedOn, lastConfirmedOn, freshUntil, stale };
  });

/** The corresponding day six months later is the last (民法典 202). */
const freshUntilOf = (confirmedOn: string): string => plusMonths(confirmedOn, timelinessRules.staleAfterMonths);

/** The days with a notice about sections confirmed on a day. */
function milestonesOf(confirmedOn: string) {
  const last = freshUntilOf(confirmedOn);
  const reminders = timelinessRules.remindDaysBefore.map((days) => ({ on: plusDays(last, -days), isStale: false }));
  return [...reminders, { on: plusDays(last, 1), isStale: true }];
}

function withClock(state: Next, today: string, events: Decision<Next>['events'] = []): Decision<Next> {
  return { state, events, deadlines: [nextRing(state.confirmedOn, today)] };
}

/** A deadline acts after its day: the notice goes out on the day after it. */
function nextRing(confirmedOn: Dates, today: string): DeadlineChange {
  const ahead = Object.values(confirmedOn)
    .flatMap(milestonesOf)
    .map(({ on }) => on)
    .filter((on) => on > today);
  const next = ahead.sort()[0];
  if (!next) return { stop: CONFIRMATION_DEADLINE };
  const step = { zh: `${next}提醒机构确认信息公开。`, en: `On ${next} the agency is told to confirm its disclosure.` };
  return { start: CONFIRMATION_DEADLINE, due: plainDate(plusDays(next, -1), step) };
}

const latest = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);

/** The later day for each section. */
const merged = (a: Dates = {}, b: Dates): Dates => ({
  ...a,
  ...Object.fromEntries(Object.entries(b).map(([section, on]) => [section, latest(a[section], on)])),
});
