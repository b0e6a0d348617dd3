import { z } from 'zod';
import type { TextFault } from './texts.js';

/** The roles on the platform. */
export const roles = ['alliance-staff', 'agency', 'enterprise', 'expert', 'regulator', 'subsystem'] as const;
export type Role = (typeof roles)[number];

/** The person or system that caused an event. */
export const actor = z.object({
  sub: z.string().min(1).describe("Opaque, never a person's name"),
  role: z.enum([...roles, 'public', 'system']).describe('system is a deadline or another event acting by itself'),
  org: z.string().optional().describe('The credit code the actor acted for'),
});
export type Actor = z.infer<typeof actor>;

/** The envelope of every event: CloudEvents attributes, then the extensions of Heng. */
const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string().describe('The producing service'),
  subject: z.string().describe('The id of the aggregate the event is about'),
  time: z.iso.datetime().describe('When it was recorded, an instant in UTC'),
  datacontenttype: z.literal('application/json'),
  version: z.number().int().positive().describe('The version of the aggregate after this event'),
  sequence: z.number().int().positive().describe("The position in the producer's event log: grows, with gaps"),
  actor: actor.describe('Who caused it'),
  cause: z
    .object({
      handler: z.string().describe('What handled it'),
      id: z.string().describe("A request's Idempotency-Key, an event's id or a deadline's id"),
    })
    .describe('What triggered the change'),
  traceparent: z
    .string()
    .optional()
    .describe('The trace it was published in (W3C Trace Context); no part of the evidence'),
});
export type Envelope = z.infer<typeof envelope>;

export type EventType = `${string}.${string}.v${number}`;

type Fields<D extends z.ZodObject> = Extract<keyof z.output<D>, string>;
type TextFields<D extends z.ZodObject> = {
  [K in Fields<D>]: z.output<D>[K] extends string | null | undefined ? K : never;
}[Fields<D>];

/**
 * The rule for weighing a fact as evidence (评级依据): its subject, the date from which it counts, and the event that
 * withdraws it.
 */
export type FactRule = Readonly<{
  /** The fields that name its subject. Among facts about one subject the highest version wins. */
  tellsOf: readonly string[];
  /** The field with its business date, from which on it counts. With several fields, the first with a date gives it. */
  datedOn: readonly string[];
  /** The event that withdraws it: a fact about the same subject, of a higher version. */
  withdrawnBy?: Readonly<{ type: EventType }> | undefined;
}>;

type FactRuleOf<D extends z.ZodObject> = Readonly<{
  tellsOf: readonly [Fields<D>, ...Fields<D>[]];
  datedOn: TextFields<D> | readonly TextFields<D>[];
  withdrawnBy?: FactDefinition;
}>;

/**
 * A field that only notification reads. It is recorded sealed, under a key that can be destroyed (docs/adr/0026): on the
 * request of the recipient, `days` after it was recorded, or, without `days`, when the next event of the type replaces it.
 */
export type SealRule = Readonly<{ field: string; for: string; days?: number }>;

/** The fault of a field of an event that cannot be published. */
export type UnfitField = Readonly<{ field: string; fault: TextFault }>;

/** The data of a decision do not fit the event: something asked for was not checked before. */
export class UnfitEvent extends Error {
  override readonly name = 'UnfitEvent';
  constructor(
    type: string,
    readonly fields: readonly UnfitField[],
  ) {
    super(`${type}: ${fields.map(({ field, fault }) => `${field} ${fault.en}`).join('; ')}`);
  }
}

const faultOf = ({ message, ...issue }: z.core.$ZodIssue): TextFault =>
  issue.code === 'custom' && issue.params
    ? (issue.params as TextFault)
    : { code: 'unfit', zh: `不符合记录的要求（${message}）`, en: `does not fit what is recorded (${message})` };

/** The data as they are published: `encode` keeps the rules for texts that are stated. */
function written<D extends z.ZodObject>(data: D, type: string, payload: z.input<D>): z.output<D> {
  const { success, error, data: fit } = z.safeEncode(data, payload as z.output<D>);
  if (success) return fit as z.output<D>;
  throw new UnfitEvent(
    type,
    error.issues.map((issue) => ({ field: issue.path.join('.'), fault: faultOf(issue) })),
  );
}

type Meaning<D extends z.ZodObject, F> = {
  readonly summary: string;
  readonly fact?: F;
  readonly sealed?: Readonly<{ field: Fields<D>; for: Fields<D>; days?: number }>;
  readonly forgets?: Fields<D>;
};

/**
 * Defines an event version: its type `<service>.<what-happened>.v<N>`, its data and its meaning. With `fact`, rating
 * takes the event into its evidence. `of` makes an unrecorded event, by the stricter rules of writing; the event log adds
 * id, time, version, sequence, actor and cause. @throws UnfitEvent
 */
export function defineEvent<
  const T extends EventType,
  D extends z.ZodObject,
  F extends FactRuleOf<D> | undefined = undefined,
>(type: T, data: D, { summary, fact, sealed, forgets }: Meaning<D, F>) {
  const rule = fact && { ...fact, datedOn: [fact.datedOn].flat() };
  return {
    type,
    summary,
    fact: rule as F extends object ? FactRule : undefined,
    sealed: sealed as SealRule | undefined,
    forgets: forgets as string | undefined,
    data,
    schema: envelope.extend({ type: z.literal(type), data }),
    of: (subject: string, payload: z.input<D>): Fact<T, z.output<D>> => ({
      type,
      subject,
      data: written(data, type, payload),
    }),
  };
}

/** The same event as a fact that rating takes into its evidence. */
export function asFact<E extends EventDefinition>(
  event: E,
  fact: FactRuleOf<E['data']>,
): Omit<E, 'fact'> & { readonly fact: FactRule } {
  return { ...event, fact: { ...fact, datedOn: [fact.datedOn].flat() } };
}

/** An event from a decision, not yet recorded. */
export type Fact<T extends string = string, D = unknown> = Readonly<{ type: T; subject: string; data: D }>;

export type EventDefinition = {
  readonly type: EventType;
  readonly summary: string;
  readonly fact: FactRule | undefined;
  readonly sealed: SealRule | undefined;
  /** The field with the person whose keys the event destroys. */
  readonly forgets: string | undefined;
  readonly data: z.ZodObject;
  readonly schema: z.ZodType<Envelope & { type: string; data: unknown }>;
};

/** An event that rating takes into its evidence. */
export type FactDefinition = Pick<EventDefinition, 'type' | 'data'> & { readonly fact: FactRule };

/** A recorded event in transport. */
export type EventOf<E extends { schema: z.ZodType }> = z.output<E['schema']>;

/** Any recorded event, its data not yet narrowed. */
export type RecordedEvent = Envelope & { type: string; data: unknown };

export const serviceOf = (type: string): string => type.slice(0, type.indexOf('.'));
export const subjectOf = (type: string): string => `evt.${type}`;
export const streamOf = (service: string): string => service.toUpperCase();
