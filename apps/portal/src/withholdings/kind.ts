import type { ServiceSchemas } from '@heng/clients';
import type { Kind as TaskKind } from '../console/task.js';
import type { changing } from '../web/changes.js';
import type { Visit } from '../web/page.js';
import type { Services } from '../web/services.js';

export type Withholding = ServiceSchemas['registry' | 'tracking']['WithholdingView'];
export type Challenge = ServiceSchemas['registry' | 'tracking']['ChallengeView'];
/** The facts that say which value is withheld. */
export type Value = readonly (readonly [label: string, text: string])[];

/** The withholdings that a page of a form is about, the name of their owner, and their value. */
export type Withheld = Readonly<{
  owner: string;
  value: Value;
  withholdings: readonly Withholding[];
  /** The last day of the one in force that a request prolongs. */
  prolongs?: string | undefined;
}>;
export type OfRecord<R> = Withheld & Readonly<{ record: R; version: number }>;

type Params<H> = Readonly<{ params: { path: { id: string }; header: H } }>;
type Change<B> = Params<ReturnType<typeof changing>> & Readonly<{ body: B }>;
type Filing = Params<{ 'Idempotency-Key': string }> &
  Readonly<{ body: { reason: string; fileIds: string[]; draftToken: string; contact?: string } }>;
type Send<C> = (services: Services, call: C) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
type Reason = { reason: string };

/** A kind of value that its owner withholds (R3, R4): its pages, and the endpoints of its service. */
export type Kind = Readonly<{
  asker: 'agency' | 'enterprise';
  /** It keeps the files of challenges. */
  service: 'registry' | 'tracking';
  /** The queues of staff. */
  queues: Readonly<Record<'withholdings' | 'challenges', TaskKind>>;
  /** The lists, one of each, and the form of a challenge. */
  paths: Readonly<Record<'withholdings' | 'withholding' | 'challenges' | 'challenge' | 'newChallenge', string>>;
  withholdingOf: (visit: Visit) => Promise<OfRecord<Withholding>>;
  challengeOf: (visit: Visit) => Promise<OfRecord<Challenge>>;
  /** The id that a challenge names; undefined where nothing is withheld. */
  challengedOf: (visit: Visit) => Promise<Withheld & Readonly<{ id: string | undefined }>>;
  grant: Send<Change<Reason>>;
  refuse: Send<Change<Reason>>;
  end: Send<Change<Reason>>;
  decideChallenge: Send<Change<Reason & { outcome: 'upheld' | 'dismissed' }>>;
  fileChallenge: Send<Filing>;
}>;

/** The last day of the withholding in force that a request prolongs, among those of its value. */
export const prolongedBy = ({ state }: Withholding, ofValue: readonly Withholding[]): string | undefined =>
  state === 'requested' ? ofValue.find((other) => other.state === 'granted' && other.hides)?.until : undefined;
