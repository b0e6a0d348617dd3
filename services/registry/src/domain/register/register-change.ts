import {
  AgencyCreditCodeVerified,
  AgencyDeregistered,
  AgencyIdentityChanged,
  AgencyLeftUnrated,
  AgencyRegistered,
  AgencyReinstated,
  AgencySuspended,
  DisclosurePublished,
  MeritRecognised,
  RatingGranted,
  type RecordedEvent,
  WithholdingEnded,
  WithholdingGranted,
  WithholdingRefused,
} from '@heng/contracts';

/** A change of the public register: the agency, the time, and the public facts. */
export type RegisterChange = Readonly<{
  eventId: string;
  agencyId: string;
  kind: RegisterChangeKind;
  at: string;
  facts: Readonly<Record<string, unknown>>;
}>;

/** By event type: the kind of change and the public facts of the event. */
const changes = {
  [AgencyRegistered.type]: ['registered', 'name', 'registeredOn'],
  [AgencySuspended.type]: ['suspended', 'suspendedOn', 'until', 'reason'],
  [AgencyReinstated.type]: ['reinstated', 'reinstatedOn', 'was', 'reason'],
  [AgencyDeregistered.type]: ['deregistered', 'deregisteredOn', 'reason'],
  [AgencyIdentityChanged.type]: ['identity-changed', 'name', 'creditCode', 'province', 'from', 'former', 'reason'],
  [AgencyCreditCodeVerified.type]: ['credit-code-verified', 'creditCode', 'verifiedOn'],
  [DisclosurePublished.type]: ['disclosure-published', 'revision', 'standard', 'publishedOn', 'complete'],
  [WithholdingGranted.type]: ['field-withheld', 'field', 'of', 'reason', 'until'],
  [WithholdingRefused.type]: ['field-shown', 'field'],
  [WithholdingEnded.type]: ['field-shown', 'field'],
  [MeritRecognised.type]: ['merit-recognised', 'kind', 'level', 'title', 'recognisedOn'],
  [RatingGranted.type]: ['graded', 'cycle', 'grade', 'grantedOn'],
  [AgencyLeftUnrated.type]: ['left-unrated', 'cycle', 'decidedOn'],
} as const;
/** The kinds of change to an agency in the public register. */
export type RegisterChangeKind = (typeof changes)[keyof typeof changes][0];
const changeOf = new Map<string, readonly [kind: RegisterChangeKind, ...facts: string[]]>(Object.entries(changes));

/** The types of events after which an agency's register line is rebuilt. */
export const registerEventTypes = [...changeOf.keys()];

/**
 * The change that an event makes to the public register; undefined when the public sees none, such as for a request
 * that hid nothing.
 */
export function registerChangeOf({ id, type, time, data }: RecordedEvent): RegisterChange | undefined {
  const [kind, ...names] = changeOf.get(type) ?? [];
  const known = data as Record<string, unknown>;
  if (!kind || known['wasHidden'] === false) return undefined;
  const facts = Object.fromEntries(names.flatMap((name) => (name in known ? [[name, known[name]]] : [])));
  return { eventId: id, agencyId: agencyOf({ data }), kind, at: time, facts };
}

/** The agency that an event of the register is about. */
export const agencyOf = ({ data }: Pick<RecordedEvent, 'data'>): string => (data as { agencyId: string }).agencyId;
