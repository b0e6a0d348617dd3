import { type Conflict, type ConflictRule, screenPool } from './conflicts.js';
import { drawOrder, listHash } from './draw.js';

/** The composition of a panel: `strikes` is the number of experts that each party may strike. */
export type PanelRules = Readonly<{ seats: number; quorum: number; strikes: Readonly<Record<string, number>> }>;

/**
 * The reason why a member left: struck by a party, recused at the expert's own request, or removed for a reason that
 * others found.
 */
export type Departure = Readonly<
  { expert: string } & ({ how: 'struck'; by: string } | { how: 'recused' | 'removed'; reason: string })
>;

/**
 * A panel of experts: announced → drawn. Its members are the first in the order of the draw who have not left; the next
 * one replaces a member who leaves.
 */
export type Panel<R = unknown> = Readonly<{
  rules: PanelRules;
  /** Experts of the pool who may not decide, each with the reasons. */
  conflicts: readonly Conflict<R>[];
  /** Everybody else, in the order of the ids. */
  list: readonly string[];
  /** Published before the seed is known. */
  listHash: string;
  seed: string | null;
  /** The list in the order of the draw; empty until then. */
  order: readonly string[];
  departures: readonly Departure[];
}>;

const FAULTS = {
  'too-few': 'the list has fewer experts than seats and strikes',
  drawn: 'it is drawn',
  'not-a-member': 'the expert is not a member',
  'no-strike-left': 'the party has no strike left',
  'no-replacement': 'nobody is left to take the seat',
} as const;
export type PanelFault = keyof typeof FAULTS;

/** A panel refuses a step; `fault` is for programs. */
export class PanelRefusal extends RangeError {
  override readonly name = 'PanelRefusal';
  readonly fault: PanelFault;

  constructor(fault: PanelFault) {
    super(`The panel refuses: ${FAULTS[fault]}.`);
    this.fault = fault;
  }
}

/**
 * Announces the pool without experts in conflict, as a list with its hash; the seed must not be known yet.
 * @throws PanelRefusal `too-few`; RangeError for impossible rules or ids
 */
export function announcePanel<E extends Readonly<{ id: string }>, R>(
  pool: readonly E[],
  conflictRules: readonly ConflictRule<E, R>[],
  rules: PanelRules,
): Panel<R> {
  const { seats, quorum, strikes } = rules;
  requireWhole('seats', seats, 1, Number.MAX_SAFE_INTEGER);
  requireWhole('quorum', quorum, 1, seats);
  for (const [party, n] of Object.entries(strikes)) requireWhole(`strikes.${party}`, n, 0, Number.MAX_SAFE_INTEGER);
  const { list, conflicts } = screenPool(pool, conflictRules);
  const struck = Object.values(strikes).reduce((sum, n) => sum + n, 0);
  if (list.length < seats + struck) throw new PanelRefusal('too-few');
  return { rules, conflicts, list, listHash: listHash(list), seed: null, order: [], departures: [] };
}

/** Draws the order by the seed. @throws PanelRefusal `drawn`; RangeError for a seed that is empty or has no UTF-8 */
export function drawPanel<R>(panel: Panel<R>, seed: string): Panel<R> {
  if (panel.seed !== null) throw new PanelRefusal('drawn');
  return { ...panel, seed, order: drawOrder(panel.list, seed) };
}

/** A party strikes a member without a reason. @throws PanelRefusal */
export function strikeMember<R>(panel: Panel<R>, { expert, by }: Readonly<{ expert: string; by: string }>): Panel<R> {
  const { rules, departures } = panel;
  const allowed = Object.hasOwn(rules.strikes, by) ? rules.strikes[by]! : 0;
  const struck = departures.filter((one) => one.how === 'struck' && one.by === by).length;
  if (struck >= allowed) throw new PanelRefusal('no-strike-left');
  const left = withDeparture(panel, { expert, how: 'struck', by });
  if (vacanciesOf(left) > 0) throw new PanelRefusal('no-replacement');
  return left;
}

/** Recuses a member. The seat is vacant when nobody is left to take it. @throws PanelRefusal `not-a-member` */
export const recuseMember = <R>(panel: Panel<R>, { expert, reason }: Readonly<{ expert: string; reason: string }>) =>
  withDeparture(panel, { expert, how: 'recused', reason });

/** Removes a member: a conflict found late, or absence. @throws PanelRefusal `not-a-member` */
export const removeMember = <R>(panel: Panel<R>, { expert, reason }: Readonly<{ expert: string; reason: string }>) =>
  withDeparture(panel, { expert, how: 'removed', reason });

/** The members, in the order of the draw; empty before it. */
export const membersOf = ({ rules, order, departures }: Panel): string[] =>
  order.filter((expert) => !departures.some((one) => one.expert === expert)).slice(0, rules.seats);

export const vacanciesOf = (panel: Panel): number => panel.rules.seats - membersOf(panel).length;

/** The opinions of members; those of experts who left are void. */
export function validOpinions<O extends Readonly<{ expert: string }>>(panel: Panel, opinions: readonly O[]): O[] {
  const members = membersOf(panel);
  return opinions.filter(({ expert }) => members.includes(expert));
}

/** True when enough members have given their opinion. */
export const hasQuorum = (panel: Panel, opinions: readonly Readonly<{ expert: string }>[]): boolean =>
  new Set(validOpinions(panel, opinions).map(({ expert }) => expert)).size >= panel.rules.quorum;

function withDeparture<R>(panel: Panel<R>, departure: Departure): Panel<R> {
  if (!membersOf(panel).includes(departure.expert)) throw new PanelRefusal('not-a-member');
  return { ...panel, departures: [...panel.departures, departure] };
}

function requireWhole(field: string, n: number, least: number, most: number): void {
  if (Number.isSafeInteger(n) && least <= n && n <= most) return;
  const upTo = most === Number.MAX_SAFE_INTEGER ? 'or more' : `to ${most}`;
  throw new RangeError(`${field} is ${n}; it must be a whole number, ${least} ${upTo}.`);
}
