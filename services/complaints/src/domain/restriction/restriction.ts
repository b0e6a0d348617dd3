import { FilerRestricted, RestrictionContested, RestrictionReviewed } from '@heng/contracts';
import { type Decision, defineLifecycle } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import type { FiledCase } from '../filing/filed-case.js';
import { refuse } from './refusals.js';

/** The longest restriction, in days *(default)*. */
export const restrictionTerms = { version: '2026.1', most: 180 } as const;

type Acting = Readonly<{ imposedBy: string; actor?: string }>;
const ownRestriction = ({ imposedBy, actor }: Acting) => (actor === imposedBy ? refuse('own-restriction') : undefined);
const staff = ['alliance-staff'] as const;

export const restrictionLifecycle = defineLifecycle({
  states: { imposed: '限制中', contested: '复核中', upheld: '复核维持', lifted: '已解除' },
  actions: {
    contest: { zh: '申请复核', by: ['public'], from: ['imposed'], to: 'contested' },
    uphold: { zh: '维持', by: staff, from: ['contested'], to: 'upheld', unless: ownRestriction },
    lift: { zh: '解除', by: staff, from: ['contested'], to: 'lifted', unless: ownRestriction },
  },
  refuse: ({ state }) => refuse('restriction-reviewed', { state }),
});

/**
 * The restriction (提交限制) of a person who filed maliciously: imposed → contested → upheld | lifted; it ends by itself after its last day. `id` is the
 * filing's. `subjects` are keyed hashes of the account and of the address for letters: neither can be read from them.
 */
export type Restriction = Readonly<{
  id: string;
  version: number;
  caseId: string;
  agencyId: string;
  number: string;
  subjects: readonly string[];
  state: (typeof restrictionLifecycle.states)[number];
  reason: string;
  imposedBy: string;
  imposedOn: string;
  until: string;
  contest: string | null;
  contestedOn: string | null;
  reviewedBy: string | null;
  reviewedOn: string | null;
  reviewReason: string | null;
}>;
type New = Omit<Restriction, 'version'>;

/** Nothing came of the case: a complaint declined or dismissed, a report declined or not verified. */
export const isUnfounded = ({ state, outcome }: FiledCase): boolean =>
  state === 'declined' || outcome === 'dismissed' || outcome === 'not-verified';

type Given = Readonly<{ reason: string; days: number; by: string; today: string }>;

/** Staff restrict who filed an unfounded case maliciously, with a reason and for a time. */
export function restrict(
  filer: Pick<New, 'id' | 'caseId' | 'number' | 'subjects'>,
  filed: FiledCase,
  { reason, days, by, today }: Given,
): Decision<New> {
  if (!isUnfounded(filed)) throw refuse('case-not-unfounded');
  if (filer.subjects.length === 0) throw refuse('filer-untraceable');
  const until = plusDays(today, days);
  const open = { contest: null, contestedOn: null, reviewedBy: null, reviewedOn: null, reviewReason: null };
  return {
    state: {
      ...filer,
      ...open,
      agencyId: filed.agencyId,
      state: 'imposed',
      reason,
      imposedBy: by,
      imposedOn: today,
      until,
    },
    events: [FilerRestricted.of(filer.id, { ...about(filer), restrictedOn: today, until })],
  };
}

/** The person asks for a review; the restriction holds until it is decided. */
export const contest = (current: Restriction, statement: string, today: string): Decision<Restriction> => ({
  state: { ...current, state: restrictionLifecycle.after('contest', current), contest: statement, contestedOn: today },
  events: [RestrictionContested.of(current.id, { ...about(current), contestedOn: today })],
});

/** Another one of the staff decides. */
export function review(
  current: Restriction,
  { lift, reason }: Readonly<{ lift: boolean; reason: string }>,
  by: string,
  today: string,
): Decision<Restriction> {
  const state = restrictionLifecycle.after(lift ? 'lift' : 'uphold', { ...current, actor: by });
  return {
    state: { ...current, state, reviewedBy: by, reviewedOn: today, reviewReason: reason },
    events: [RestrictionReviewed.of(current.id, { ...about(current), upheld: !lift, reviewedOn: today })],
  };
}

/** True on the days on which nothing is taken from the person. */
export const binds = ({ state, until }: Pick<Restriction, 'state' | 'until'>, today: string): boolean =>
  state !== 'lifted' && today <= until;

const about = ({ id }: Pick<New, 'id'>) => ({ restrictionId: id, filerId: id });
