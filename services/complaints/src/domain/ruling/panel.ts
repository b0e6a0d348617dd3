import { conflictReasons, type ConflictReason, type Party } from '@heng/contracts';
import type { BusinessDay, Decision } from '@heng/kit/domain';
import { startClock } from '@heng/legal-time';
import { announcePanel, drawPanel, membersOf, recuseMember, removeMember, strikeMember } from '@heng/panel';
import { type Asker, panelLifecycle, type Standing, strikesLeft } from './panel-actions.js';
import { type PanelIds, told } from './panel-events.js';
import { allowing, refuse } from './refusals.js';

/**
 * The composition of a panel *(default)*: each party strikes one member within three working days of the day on which the
 * last member declared to have no tie. `version` grows with every change.
 */
export const panelRules = {
  version: '2026.1',
  strikes: { complaint: { complainant: 1, agency: 1 }, 'rating-case': { agency: 1 } },
  strike: { workingDays: 3 },
} as const;
export const panelSizes = [3, 5] as const;

/**
 * A panel that rules on a complaint (联盟专家裁定, R6) or on a case of R11: announced → drawn → ruled; dissolved when it cannot rule. Opinions
 * and ruling are stored apart.
 */
export type CasePanel = Standing &
  PanelIds &
  Readonly<{
    version: number;
    state: (typeof panelLifecycle.states)[number];
    announcedOn: string;
    /** The result of the drawing as each of the staff entered it. */
    entries: readonly Readonly<{ by: string; result: string }>[];
    drawnOn: string | null;
    dissolvedReason: string | null;
  }>;

/** From the draw on, an expert with a seat reads the case; not after leaving the seat, or when the panel was dissolved. */
export const holdsSeat = ({ state, panel }: Pick<CasePanel, 'state' | 'panel'>, expert: string): boolean =>
  state !== 'dissolved' && membersOf(panel).includes(expert);

type Announced = Readonly<{ seats: (typeof panelSizes)[number]; source: string; resultOn: string }>;
type Candidate = Readonly<{ id: string; reasons: readonly ConflictReason[] }>;

/** Each reason is a rule of its own, so that the list names every one. */
const rules = conflictReasons.map(
  (reason) =>
    ({ reasons }: Candidate) =>
      reasons.includes(reason) ? reason : null,
);

/** R8: staff fix the list of experts without a conflict, and name the public drawing of a later day. */
export function announce(
  matter: PanelIds,
  { seats, source, resultOn }: Announced,
  candidates: readonly Candidate[],
  today: string,
): Decision<Omit<CasePanel, 'version'>> {
  if (resultOn <= today) throw refuse('panel-result-known', { field: 'resultOn', resultOn, today });
  const strikes = panelRules.strikes[matter.matter];
  const panel = allowing(() => announcePanel(candidates, rules, { seats, quorum: seats, strikes }));
  const { list, listHash, conflicts } = panel;
  const announced = { source, resultOn, announcedOn: today };
  const open = { entries: [], drawnOn: null, declarations: [], strikes: null, dissolvedReason: null };
  const left = conflicts.map(({ expert, reasons }) => ({ expert, reasons: [...reasons] }));
  return {
    state: { ...matter, state: 'announced', panel, ...announced, ...open },
    events: [told(matter, 'announced', { ...announced, seats, list: [...list], listHash, conflicts: left })],
  };
}

/** R8: two of the staff enter the result of the public drawing; where they agree, the panel is drawn. */
export function enterResult(
  current: CasePanel,
  entry: CasePanel['entries'][number],
  today: string,
  due?: string,
): Decision<CasePanel> {
  panelLifecycle.after('enter-result', { ...current, today });
  const others = current.entries.filter(({ by }) => by !== entry.by);
  const entries = [...others, entry];
  if (!others.some(({ result }) => result === entry.result)) return { state: { ...current, entries }, events: [] };
  const seed = `${current.source} ${entry.result} ${current.id}`;
  const panel = drawPanel(current.panel, seed);
  const order = [...panel.order];
  const drawn = {
    drawnOn: today,
    result: entry.result,
    seed,
    order,
    members: membersOf(panel),
    ...(due ? { due } : {}),
  };
  return {
    state: { ...current, state: 'drawn', entries, panel, drawnOn: today },
    events: [told(current, 'drawn', drawn)],
  };
}

/** R8: a member declares to have no tie to the agency; the parties' time to strike begins with the last one. */
export function declareNoTie(
  current: CasePanel,
  { asker, name }: Readonly<{ asker: Asker; name: string }>,
  day: BusinessDay,
): Decision<CasePanel> {
  panelLifecycle.after('declare', { ...current, asker });
  const declarations = [...current.declarations, { expert: asker.expert!, name, on: day.today }];
  const declared = told(current, 'no-tie', { declaredOn: day.today }, current.matterId);
  const ready = whenReady({ ...current, declarations }, day);
  return { state: ready.state, events: [declared, ...ready.events] };
}

/** A party strikes a member, without a reason, as often as the rules say. */
export function strike(current: CasePanel, expert: string, asker: Asker, day: BusinessDay): Decision<CasePanel> {
  panelLifecycle.after('strike', { ...current, asker, today: day.today });
  const by = asker.party!;
  const panel = allowing(() => strikeMember(current.panel, { expert, by }));
  return leaving(current, panel, { expert, how: 'struck', by }, day);
}

/** R8: a member recuses, with the reason. */
export function recuse(current: CasePanel, asker: Asker, reason: string, day: BusinessDay): Decision<CasePanel> {
  panelLifecycle.after('recuse', { ...current, asker });
  const expert = asker.expert!;
  return leaving(current, recuseMember(current.panel, { expert, reason }), { expert, how: 'recused' }, day);
}

/** Staff remove a member for a conflict found late or absence, with the reason. */
export function remove(current: CasePanel, expert: string, reason: string, day: BusinessDay): Decision<CasePanel> {
  panelLifecycle.after('remove', current);
  const panel = allowing(() => removeMember(current.panel, { expert, reason }));
  return leaving(current, panel, { expert, how: 'removed' }, day);
}

/** Staff dissolve a panel that was not drawn, or has a seat that nobody is left to take; a case that ends ends its panel. */
export function dissolve(
  current: CasePanel,
  reason: string,
  today: string,
  action: 'dissolve' | 'end' = 'dissolve',
): Decision<CasePanel> {
  const state = panelLifecycle.after(action, current);
  return {
    state: { ...current, state, dissolvedReason: reason },
    events: [told(current, 'dissolved', { dissolvedOn: today, reason })],
  };
}

/** The next of the draw takes the seat of whoever leaves. */
function leaving(
  current: CasePanel,
  panel: CasePanel['panel'],
  left: Readonly<{ expert: string; how: 'struck' | 'recused' | 'removed'; by?: Party }>,
  day: BusinessDay,
): Decision<CasePanel> {
  const before = membersOf(current.panel);
  const replacement = membersOf(panel).find((member) => !before.includes(member)) ?? null;
  const event = told(current, 'left', { ...left, leftOn: day.today, replacement });
  const ready = whenReady({ ...current, panel }, day);
  return { state: ready.state, events: [event, ...ready.events] };
}

/** The term for strikes: none while a member has not declared, none without a strike left, the running one otherwise. */
function whenReady(current: CasePanel, { calendar, today }: BusinessDay): Decision<CasePanel> {
  const { panel, declarations } = current;
  const members = membersOf(panel);
  const isComplete = members.length === panel.rules.seats;
  const areDeclared = members.every((member) => declarations.some(({ expert }) => expert === member));
  if (!isComplete || !areDeclared) return { state: { ...current, strikes: null }, events: [] };
  const { strike: term, version } = panelRules;
  const strikes = strikesLeft(panel) ? startClock(calendar, { from: today, term, rules: version }) : null;
  const strikeUntil = strikes?.due.date ?? null;
  return { state: { ...current, strikes }, events: [told(current, 'ready', { readyOn: today, members, strikeUntil })] };
}
