import type { Actor, Role } from '@heng/contracts';
import type { DomainError } from './refusal.js';

/** The actor who asks for allowed actions: a role, or all roles, and the credit code that it acts for. */
export type Who = Readonly<{ role: Actor['role']; roles?: readonly Role[]; org?: string }>;

/** The organisations that a record belongs to, by role, as credit codes: in such a role nobody else acts on it. */
export type Parties = Readonly<Partial<Record<Role, string>>>;

type Action<S extends string, R> = Readonly<{
  /** Its name in Chinese; its key is its name in English. */
  zh: string;
  /** The roles that may take it: `public` is anyone, `system` a deadline or another event. */
  by: readonly Actor['role'][];
  from: readonly S[];
  /** The state after it; without it the state stays, or the decision determines it. */
  to?: S;
  /** The refusal of what else speaks against it in these states. */
  unless?: (record: R) => DomainError | undefined;
}>;

/** A state and an action as a refusal names them. */
type Words<S, A> = Readonly<{ state: S; stateZh: string; action: A; actionZh: string }>;

type Definition<S extends string, A extends string, R> = Readonly<{
  /** Their names in Chinese; a key is the name in English. */
  states: Readonly<Record<S, string>>;
  actions: Readonly<Record<A, Action<NoInfer<S>, R>>>;
  /** Refuses an action in a state that it does not lead from. */
  refuse: (words: Words<NoInfer<S>, NoInfer<A>>, record: R) => DomainError;
}>;

/**
 * The lifecycle of an aggregate: its states, and its actions with their states and roles. Decisions use `after`, the
 * answers of the API `allowedActions`, tests and documents `table`.
 *
 * ```ts
 * export const meritLifecycle = defineLifecycle({
 *   states: { claimed: '待认定', recognised: '已认定' },
 *   actions: { recognise: { zh: '认定', by: ['alliance-staff'], from: ['claimed'], to: 'recognised' } },
 *   refuse: ({ stateZh }, { decidedOn }: Pick<Merit, 'decidedOn'>) => refuse('merit-decided', { stateZh, decidedOn }),
 * });
 * const state = meritLifecycle.after('recognise', merit);
 * ```
 */
export function defineLifecycle<S extends string, A extends string, R extends object>({
  states,
  actions,
  refuse,
}: Definition<S, A, R>) {
  type Standing = R & Readonly<{ state: S }>;
  const names = Object.keys(actions) as A[];
  const leads = (action: A, { state }: Standing): boolean => actions[action].from.includes(state);
  const allows = (action: A, record: Standing): boolean => leads(action, record) && !actions[action].unless?.(record);
  const isOf = (action: A, roles: readonly string[]): boolean =>
    actions[action].by.some((by) => by === 'public' || roles.includes(by));

  return {
    states: Object.keys(states) as S[],
    actions: names,
    /** The names of states in Chinese. */
    statesZh: states,
    /** A row for each action: its names, roles, and the states before and after. */
    table: names.map((action) => ({ action, ...actions[action] })),
    allows,
    /** The state after an action. @throws the refusal where the action is not allowed */
    after(action: A, record: Standing): S {
      const { state } = record;
      const words = { state, stateZh: states[state], action, actionZh: actions[action].zh };
      if (!leads(action, record)) throw refuse(words, record);
      const reason = actions[action].unless?.(record);
      if (reason) throw reason;
      return actions[action].to ?? state;
    },
    /** The actions that a record allows an actor now. `parties`: the owners of the record. */
    allowedActions(record: Standing, who: Who, parties: Parties = {}): A[] {
      const roles = rolesOn(parties, who);
      return names.filter((action) => isOf(action, roles) && allows(action, record));
    },
  };
}

/** The roles in which an actor may act on a record: that of a party only for the party itself. */
export const rolesOn = (parties: Parties, { role, roles = [role as Role], org }: Who): readonly string[] =>
  roles.filter((one) => !(one in parties) || parties[one] === org);
