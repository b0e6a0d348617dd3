import { type Methodology, methodologies } from '@heng/assessment';
import {
  CycleCancelled,
  cycleOf,
  CycleOpened,
  cyclePeriod,
  EvidenceFrozen,
  PeriodClosed,
  RecommendationPublished,
  SpotCheckAnnounced,
  SpotCheckSeeded,
} from '@heng/contracts';
import { type Decision, defineLifecycle, unchanged } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { refuse } from './refusals.js';

type Checked = Pick<Cycle, 'id' | 'spotCheck'>;
const staff = ['alliance-staff'] as const;
const undrawn = (reason: 'nothing-to-publish' | 'nothing-to-recommend') => {
  return ({ id, spotCheck }: Checked) => (spotCheck?.drawnOn ? undefined : refuse(reason, { cycle: id }));
};

/** The states of a cycle's ratings tell what follows the drafts. */
export const cycleLifecycle = defineLifecycle({
  states: { open: '进行中', sealing: '封账中', sealed: '已封账', drafted: '初稿已形成', cancelled: '已取消' },
  actions: {
    close: { zh: '截止', by: staff, from: ['open'], to: 'sealing' },
    cancel: { zh: '取消', by: staff, from: ['open', 'sealing'], to: 'cancelled' },
    open: { zh: '重新开启', by: staff, from: ['cancelled'], to: 'open' },
    'freeze-evidence': { zh: '固定评级依据', by: ['system'], from: ['sealing'], to: 'sealed' },
    'conclude-drafting': { zh: '形成初稿', by: ['system'], from: ['sealed'], to: 'drafted' },
    'announce-spot-check': {
      zh: '公布抽查名单哈希',
      by: staff,
      from: ['drafted'],
      unless: ({ id, spotCheck }: Checked) =>
        spotCheck ? refuse('spot-check-announced-already', { cycle: id, on: spotCheck.announcedOn }) : undefined,
    },
    'draw-spot-check': {
      zh: '抽取真实性抽查',
      by: staff,
      from: ['drafted'],
      unless: ({ id, spotCheck }: Checked) => {
        if (!spotCheck) return refuse('spot-check-not-announced', { cycle: id });
        const { drawnOn } = spotCheck;
        return drawnOn ? refuse('spot-check-drawn-already', { cycle: id, drawnOn }) : undefined;
      },
    },
    'publish-notices': { zh: '公示', by: staff, from: ['drafted'], unless: undrawn('nothing-to-publish') },
    'publish-recommendation': {
      zh: '发布推荐名单',
      by: staff,
      from: ['drafted'],
      unless: undrawn('nothing-to-recommend'),
    },
  },
  refuse: ({ state, action }, { id }: Checked) => {
    if (action === 'close') return refuse('cycle-not-open', { cycle: id, state });
    if (action === 'open') return refuse('cycle-opened-already', { cycle: id });
    return refuse(action === 'cancel' ? 'cycle-not-cancellable' : 'cycle-not-drafted', { cycle: id, state });
  },
});
export const { states: cycleStates, allowedActions } = cycleLifecycle;

/** The services whose facts are the evidence. */
export const sources = ['registry', 'tracking', 'complaints'] as const;

/** The frozen evidence: all facts up to each service's seal, their number and their hash. */
export type FrozenEvidence = Readonly<{
  hash: string;
  facts: number;
  seals: readonly Readonly<{ service: string; upTo: number; count: number; types?: readonly string[] }>[];
}>;

/** Why and when staff took a cycle back. */
export type Cancellation = Readonly<{ on: string; reason: string; by: string }>;

/** A closed cycle waits for the seal of a service, `upTo` null, or for some of the facts up to it. */
export type Missing = Readonly<{
  service: string;
  upTo: number | null;
  counted: number | null;
  arrived: number | null;
}>;

/** A sentence for operators about what a cycle waits for. */
export const waitsFor = (missing: readonly Missing[]): string =>
  missing
    .map(({ service, upTo, counted, arrived }) =>
      upTo === null
        ? `the seal of ${service}`
        : `${service}, of whose ${counted} facts up to position ${upTo} ${arrived} have arrived`,
    )
    .join('; ');

/** The draw of a spot check: announced → drawn. */
export type SpotCheck = Readonly<{
  /** A public drawing that nobody in the alliance controls, and its day. */
  source: string;
  resultOn: string;
  factsPerAgency: number;
  listHash: string;
  /** SHA-256 of the secret, which only the service knows until every check is concluded. */
  commitment: string;
  secret: string;
  announcedOn: string;
  result: string | null;
  /** Source, result and secret with blanks between. */
  seed: string | null;
  drawnOn: string | null;
}>;

/**
 * A half-year of rating: open → sealing (closed, waiting for the seals) → sealed (the evidence is frozen)
 * → drafted (every agency has its draft). Before its evidence is frozen it can be cancelled, and then opened again.
 */
export type Cycle = Readonly<{
  /** `2026-H1` */
  id: string;
  version: number;
  methodology: string;
  state: (typeof cycleStates)[number];
  /** The number of its closes: each asks for seals of its own. */
  closings: number;
  cancellation: Cancellation | null;
  evidence: FrozenEvidence | null;
  spotCheck: SpotCheck | null;
  noticesOn: string | null;
  recommendedOn: string | null;
}>;

const versions = new Map(methodologies.map((methodology) => [methodology.version, methodology]));

/** The latest method, for what is judged outside a cycle. */
export const presentMethodology: Methodology = methodologies[0];

/** The rating method (评级方法) of a version. @throws DomainError `rating.methodology-unknown` */
export function methodologyOf(version: string): Methodology {
  const methodology = versions.get(version);
  if (!methodology)
    throw refuse('methodology-unknown', { methodology: version, known: [...versions.keys()].join(', ') });
  return methodology;
}

const UNDONE = { cancellation: null, evidence: null, spotCheck: null, noticesOn: null, recommendedOn: null };

/** A cycle is opened from the first day of the half-year before it on *(default)*: another one is a slip of the pen. */
const opensOn = (id: string): string => cyclePeriod(cycleOf(plusDays(cyclePeriod(id).from, -1))).from;

/** R7: a half-year begins, with the methodology for its rating; also one that was cancelled. */
export function openCycle(
  current: Cycle | null,
  id: string,
  version: string,
  today: string,
): Decision<Omit<Cycle, 'version'>> {
  const state = current ? cycleLifecycle.after('open', current) : ('open' as const);
  const from = opensOn(id);
  if (today < from) throw refuse('cycle-too-early', { cycle: id, from });
  const { effectiveFrom } = methodologyOf(version);
  if (id < effectiveFrom) throw refuse('methodology-not-effective', { methodology: version, effectiveFrom, cycle: id });
  const opened = CycleOpened.of(id, { cycle: id, ...cyclePeriod(id), methodology: version });
  const closings = current?.closings ?? 0;
  return { state: { id, methodology: version, state, closings, ...UNDONE }, events: [opened] };
}

/** The last business date whose facts count, inclusive. */
export const cutoffOf = ({ id }: Pick<Cycle, 'id'>): string => cyclePeriod(id).until;

/** Once its last day has ended, a cycle closes: the upstream services are asked to seal. */
export function closeCycle(cycle: Cycle, today: string): Decision<Cycle> {
  const { id } = cycle;
  const state = cycleLifecycle.after('close', cycle);
  const until = cutoffOf(cycle);
  if (today <= until) throw refuse('cycle-still-running', { cycle: id, until });
  const closing = cycle.closings + 1;
  const closed = PeriodClosed.of(id, { cycle: id, cutoff: until, closing });
  return { state: { ...cycle, state, closings: closing }, events: [closed] };
}

/**
 * R7: a cycle opened by mistake is taken back, with the reason. Seals that still arrive freeze nothing. Once its
 * evidence is frozen, agencies learn their drafts, and a cycle can no longer be cancelled.
 */
export function cancelCycle(cycle: Cycle, given: Omit<Cancellation, 'on'>, today: string): Decision<Cycle> {
  const { id } = cycle;
  const state = cycleLifecycle.after('cancel', cycle);
  const cancelled = CycleCancelled.of(id, { cycle: id, cancelledOn: today, reason: given.reason });
  return { state: { ...cycle, state, cancellation: { ...given, on: today } }, events: [cancelled] };
}

/** All seals have arrived and their counts agree: the evidence of the cycle is frozen for good. */
export function freezeEvidence(cycle: Cycle, evidence: FrozenEvidence): Decision<Cycle> {
  if (!cycleLifecycle.allows('freeze-evidence', cycle)) return unchanged(cycle);
  const seals = evidence.seals.map(({ types, ...seal }) => ({ ...seal, ...(types && { types: [...types] }) }));
  const frozen = EvidenceFrozen.of(cycle.id, { cycle: cycle.id, ...evidence, seals });
  return { state: { ...cycle, state: 'sealed', evidence }, events: [frozen] };
}

/** Every agency of the evidence has its draft. */
export function concludeDrafting(cycle: Cycle): Decision<Cycle> {
  const isDue = cycleLifecycle.allows('conclude-drafting', cycle);
  return isDue ? { state: { ...cycle, state: 'drafted' }, events: [] } : unchanged(cycle);
}

type Announced = Pick<SpotCheck, 'source' | 'resultOn' | 'factsPerAgency'>;
/** Half of the seed and its SHA-256, in lower-case hex. */
type Committed = Readonly<{ secret: string; commitment: string }>;

/**
 * R8: the list from which a spot check is drawn, and a secret, are fixed before the public drawing that gives the other
 * half of the seed.
 */
export function announceSpotCheck(
  cycle: Cycle,
  { source, resultOn, factsPerAgency }: Announced,
  { secret, commitment }: Committed,
  listHash: string,
  today: string,
): Decision<Cycle> {
  cycleLifecycle.after('announce-spot-check', cycle);
  if (resultOn <= today) throw refuse('spot-check-result-known', { field: 'resultOn', resultOn, today });
  const announced = { source, resultOn, factsPerAgency, listHash, commitment, announcedOn: today };
  return {
    state: { ...cycle, spotCheck: { ...announced, secret, result: null, seed: null, drawnOn: null } },
    events: [SpotCheckAnnounced.of(cycle.id, { cycle: cycle.id, ...announced })],
  };
}

/** R8: the spot check is drawn once, by the result of the public drawing and the secret, from the list announced. */
export function seedSpotCheck(cycle: Cycle, result: string, listHash: string, today: string): Decision<Cycle> {
  cycleLifecycle.after('draw-spot-check', cycle);
  const spotCheck = cycle.spotCheck!;
  const { source, resultOn, secret } = spotCheck;
  if (today < resultOn) throw refuse('spot-check-result-awaited', { source, resultOn });
  if (listHash !== spotCheck.listHash) throw refuse('spot-check-list-changed', { cycle: cycle.id });
  const drawn = { result, seed: `${source} ${result} ${secret}`, drawnOn: today };
  return {
    state: { ...cycle, spotCheck: { ...spotCheck, ...drawn } },
    events: [SpotCheckSeeded.of(cycle.id, { cycle: cycle.id, ...drawn })],
  };
}

/** R8: the reviewed ratings of the cycle, `count` of them, go on public notice. */
export function announceNotices(cycle: Cycle, count: number, today: string): Decision<Cycle> {
  cycleLifecycle.after('publish-notices', cycle);
  if (count === 0) throw refuse('nothing-to-publish', { cycle: cycle.id });
  return { state: { ...cycle, noticesOn: today }, events: [] };
}

/** R8, R10: the public list of rated agencies; published again when more grades are final. */
export function recommend(cycle: Cycle, count: number, today: string): Decision<Cycle> {
  cycleLifecycle.after('publish-recommendation', cycle);
  if (count === 0) throw refuse('nothing-to-recommend', { cycle: cycle.id });
  const published = RecommendationPublished.of(cycle.id, { cycle: cycle.id, publishedOn: today, count });
  return { state: { ...cycle, recommendedOn: today }, events: [published] };
}
