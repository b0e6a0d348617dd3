import type { ConflictReason, Party } from '@heng/contracts';
import { defineLifecycle, type DomainError } from '@heng/kit/domain';
import type { DatedClock } from '@heng/legal-time';
import { membersOf, type Panel, vacanciesOf } from '@heng/panel';
import { refuse } from './refusals.js';

/** The person who acts on a panel: as an expert of the pool, by the id there, or for a party of the complaint. */
export type Asker = Readonly<{ expert?: string | undefined; party?: Party | undefined }>;
/** The opinions of a panel, as far as actions ask for them: the experts who gave one, and those who voted. */
export type Given = Readonly<{ opinions: readonly string[]; votes: readonly string[] }>;
/** A member's word to have no tie to the agency, with the name that the parties see. */
export type NoTie = Readonly<{ expert: string; name: string; on: string }>;

/** The draw of a panel and its term for strikes. */
export type Standing = Readonly<{
  panel: Panel<ConflictReason>;
  /** The public drawing that gives the seed, named before its day. */
  source: string;
  resultOn: string;
  declarations: readonly NoTie[];
  /** Null until every member has declared, and when no party has a strike left. */
  strikes: DatedClock | null;
}>;
type Acting = Standing & Readonly<{ asker?: Asker; today?: string; given?: Given }>;

/** True while a party may strike a member. */
export const strikesLeft = ({ rules, departures }: Panel): boolean =>
  Object.entries(rules.strikes).some(([party, n]) => n > struckBy(departures, party));
export const struckBy = (departures: Panel['departures'], party: string): number =>
  departures.filter((one) => one.how === 'struck' && one.by === party).length;

/** Every member has declared, and nobody can be struck any more. */
export function strikesAreOver({ panel, declarations, strikes }: Standing, today: string): boolean {
  const members = membersOf(panel);
  const areDeclared = members.every((one) => declarations.some(({ expert }) => expert === one));
  return vacanciesOf(panel) === 0 && areDeclared && (strikes === null || today > strikes.due.date);
}

const isMember = ({ panel, asker }: Acting): DomainError | undefined =>
  membersOf(panel).includes(asker?.expert ?? '') ? undefined : refuse('not-a-member');
const hasDeclared = ({ declarations, asker }: Acting): boolean =>
  declarations.some(({ expert }) => expert === asker?.expert);
const hasGiven = ({ given, asker }: Acting): boolean => given?.opinions.includes(asker?.expert ?? '') ?? false;
/** Every member has given an opinion. */
export const allHaveGiven = (panel: Panel, { opinions }: Given): boolean =>
  vacanciesOf(panel) === 0 && membersOf(panel).every((one) => opinions.includes(one));

const mayStrike = (acting: Acting): DomainError | undefined => {
  const { panel, strikes, asker, today } = acting;
  if (!asker?.party) return refuse('not-a-party');
  if (struckBy(panel.departures, asker.party) >= (panel.rules.strikes[asker.party] ?? 0))
    return refuse('strikes-used', { count: panel.rules.strikes[asker.party] ?? 0 });
  if (!strikes) return refuse('members-undeclared');
  return today! > strikes.due.date ? refuse('strikes-over', { due: strikes.due.date }) : undefined;
};

const mayOpine = (acting: Acting): DomainError | undefined => {
  const barred = isMember(acting) ?? (hasDeclared(acting) ? undefined : refuse('tie-not-declared'));
  if (barred) return barred;
  if (!strikesAreOver(acting, acting.today!)) return refuse('strikes-running');
  return hasGiven(acting) ? refuse('opinion-given') : undefined;
};

const mayVote = (acting: Acting): DomainError | undefined =>
  isMember(acting) ?? (allHaveGiven(acting.panel, acting.given!) ? undefined : refuse('opinions-awaited'));

/** The first of the draw presides: this member writes the ruling, once all have voted. */
const mayRule = (acting: Acting): DomainError | undefined => {
  const { panel, given, asker } = acting;
  const members = membersOf(panel);
  if (members[0] !== asker?.expert) return refuse('not-presiding');
  return mayVote(acting) ?? (members.every((one) => given!.votes.includes(one)) ? undefined : refuse('votes-awaited'));
};

const [staff, expert] = [['alliance-staff'], ['expert']] as const;

export const panelLifecycle = defineLifecycle({
  states: { announced: '待抽取', drawn: '已组成', ruled: '已裁定', dissolved: '已解散' },
  actions: {
    'enter-result': {
      zh: '录入摇号结果',
      by: staff,
      from: ['announced'],
      unless: ({ source, resultOn, today }: Acting) =>
        today! < resultOn ? refuse('panel-result-awaited', { source, resultOn }) : undefined,
    },
    dissolve: {
      zh: '解散裁定组',
      by: staff,
      from: ['announced', 'drawn'],
      to: 'dissolved',
      unless: ({ panel }: Acting) =>
        panel.order.length > 0 && vacanciesOf(panel) === 0 ? refuse('panel-complete') : undefined,
    },
    end: { zh: '终止', by: ['system'], from: ['announced', 'drawn'], to: 'dissolved' },
    remove: { zh: '撤换', by: staff, from: ['drawn'] },
    strike: { zh: '申请更换', by: ['public'], from: ['drawn'], unless: mayStrike },
    declare: {
      zh: '声明无利害关系',
      by: expert,
      from: ['drawn'],
      unless: (acting: Acting) => isMember(acting) ?? (hasDeclared(acting) ? refuse('declared-already') : undefined),
    },
    recuse: { zh: '回避', by: expert, from: ['drawn'], unless: isMember },
    opine: { zh: '提出意见', by: expert, from: ['drawn'], unless: mayOpine },
    vote: { zh: '表决', by: expert, from: ['drawn'], unless: mayVote },
    rule: { zh: '作出裁定', by: expert, from: ['drawn'], to: 'ruled', unless: mayRule },
  },
  refuse: ({ state, stateZh, actionZh }) => refuse('panel-state-wrong', { state, stateZh, actionZh }),
});
