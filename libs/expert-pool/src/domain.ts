import type { Actor, expertRelations } from '@heng/contracts';
import { type Conflict, defineRefusals, type DomainError, forbidden } from '@heng/kit/domain';

/** Clients know these refusals by the prefix `kit`. */
const refuse = defineRefusals('kit', {
  'expert-not-in-pool': forbidden(
    '您不在专家库中，不能以专家身份办理。',
    'You are not in the pool of experts, so you cannot act as an expert.',
  ),
  'expert-suspended': forbidden(
    '您的专家资格已暂停，暂停期间不能以专家身份办理。',
    'You are suspended from the pool of experts; during the suspension you cannot act as an expert.',
  ),
  'conflict-of-interest': forbidden(
    '您与该机构有利害关系（{reasonsZh}），应当回避，不能就该机构的事项作出决定。',
    'You have a conflict of interest with the organisation ({reasons}) and recuse: you decide nothing about it.',
  ),
});

/** The reasons for a recusal, with their names in Chinese. */
const reasons = {
  'acts for it': '代表该机构',
  affiliated: '所在单位',
  employed: '任职',
  shareholder: '持有股权',
  adviser: '担任顾问',
  kinship: '亲属关系',
  other: '其他利害关系',
} as const;
type Reason = keyof typeof reasons;
export type TieKind = 'affiliated' | (typeof expertRelations)[number];

/** A tie of an expert: the organisation is a credit code, or the id of an agency; both days are included. */
export type Tie = Readonly<{ organisation: string; kind: TieKind; from: string; until: string | null }>;
export type PooledExpert = Readonly<{ state: 'enrolled' | 'suspended' | 'left'; ties: readonly Tie[] }>;
/** The organisation that a decision is about, with every credit code that it has had. */
export type Concerned = Readonly<{ id: string; creditCodes: readonly string[] }>;
type Decider = Pick<Actor, 'sub' | 'role' | 'org'>;

/** A tie that has ended prevents decisions for three more years *(default, after 政府采购法实施条例 9)*. */
const YEARS_AFTER = 3;

/**
 * R8: the refusal of a person's decision about an organisation; undefined when the person may decide. An expert must be
 * in the pool and not suspended. Nobody decides about an organisation they act for or have a tie to; staff neither.
 * @param known the pool's record of the person; undefined when the pool has none
 */
export function whyNot(
  { role, org }: Pick<Decider, 'role' | 'org'>,
  known: PooledExpert | undefined,
  about: Concerned,
  today: string,
): DomainError | undefined {
  const missing = role === 'expert' ? whyNoExpert(known) : undefined;
  if (missing) return missing;
  const actsForIt = org !== undefined && [about.id, ...about.creditCodes].includes(org);
  const found: Reason[] = [
    ...(actsForIt ? (['acts for it'] as const) : []),
    ...tiesTo(about, known?.ties ?? [], today),
  ];
  if (found.length === 0) return undefined;
  const reasonsZh = found.map((reason) => reasons[reason]).join('、');
  return refuse('conflict-of-interest', { reasons: found.join(', '), reasonsZh });
}

/** The kinds of ties to an organisation that prevent decisions about it, each once. */
export function tiesTo(about: Concerned, ties: readonly Tie[], today: string): TieKind[] {
  const names = new Set([about.id, ...about.creditCodes]);
  const binding = ties.filter((tie) => names.has(tie.organisation) && binds(tie, today));
  return [...new Set(binding.map(({ kind }) => kind))];
}

/** The organisations, by credit code or id, that one of the staff acts for or has a tie to. */
export const tiedTo = ({ org }: Decider, known: PooledExpert | undefined, today: string): string[] => [
  ...(org === undefined ? [] : [org]),
  ...(known?.ties ?? []).filter((tie) => binds(tie, today)).map(({ organisation }) => organisation),
];

/**
 * R8: the ties of one of the staff, for every change of a record that names an organisation in a property of its own.
 * @param organisations those that `tiedTo` names, each with its id and all its credit codes
 */
export function conflictOf(
  actor: Decider,
  known: PooledExpert | undefined,
  organisations: readonly Concerned[],
  today: string,
): Conflict {
  const refusals = new Map(
    organisations.flatMap((about) => {
      const refusal = whyNot(actor, known, about, today);
      return refusal ? [about.id, ...about.creditCodes].map((name) => [name, refusal] as const) : [];
    }),
  );
  return (...records) => {
    const named = records.flatMap((record) => Object.values(record) as unknown[]).flat();
    return refusals.get(named.find((name): name is string => typeof name === 'string' && refusals.has(name)) ?? '');
  };
}

/** The refusal of a person as an expert, whatever the matter; undefined for an enrolled one. */
export function whyNoExpert(known: PooledExpert | undefined): DomainError | undefined {
  if (known?.state === 'suspended') return refuse('expert-suspended');
  return known?.state === 'enrolled' ? undefined : refuse('expert-not-in-pool');
}

function binds({ from, until }: Tie, today: string): boolean {
  const last = until && `${Number(until.slice(0, 4)) + YEARS_AFTER}${until.slice(4)}`;
  return from <= today && (last === null || today <= last);
}
