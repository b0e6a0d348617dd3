import { z } from 'zod';

/** Who may act on the platform. */
export const roles = ['alliance-staff', 'agency', 'enterprise', 'expert', 'regulator', 'subsystem'] as const;
export type Role = (typeof roles)[number];

/** Who caused an event. */
export const actor = z.object({
  sub: z.string().min(1).describe("Opaque, never a person's name"),
  role: z.enum([...roles, 'public', 'system']).describe('system is a deadline or another event acting by itself'),
  org: z.string().optional().describe('The credit code the actor acted for'),
});
export type Actor = z.infer<typeof actor>;

/** What every event carries besides its data: CloudEvents attributes, then the extensions of Heng. */
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
});
export type Envelope = z.infer<typeof envelope>;

export type EventType = `${string}.${string}.v${number}`;

/** Facts that rating takes into its evidence are flagged here, once, for the producer's seal and for rating. */
export type EventOptions = { readonly summary: string; readonly evidence?: boolean };

/**
 * Defines an event version: its type `<service>.<what-happened>.v<N>`, its data and what it means.
 * `of` makes a fact that is not yet stamped; the event log adds id, time, version, sequence, actor and cause.
 */
export function defineEvent<const T extends EventType, D extends z.ZodObject>(
  type: T,
  data: D,
  { summary, evidence = false }: EventOptions,
) {
  return {
    type,
    summary,
    evidence,
    data,
    schema: envelope.extend({ type: z.literal(type), data }),
    of: (subject: string, payload: z.input<D>): Fact<T, z.output<D>> => ({ type, subject, data: data.parse(payload) }),
  };
}

/** What happened, as a decision says it: not yet recorded. */
export type Fact<T extends string = string, D = unknown> = Readonly<{ type: T; subject: string; data: D }>;

export type EventDefinition = {
  readonly type: EventType;
  readonly summary: string;
  readonly evidence: boolean;
  readonly data: z.ZodObject;
  readonly schema: z.ZodType<Envelope & { type: string; data: unknown }>;
};

/** A recorded event as it travels. */
export type EventOf<E extends { schema: z.ZodType }> = z.output<E['schema']>;

/** Any recorded event, its data not yet narrowed. */
export type RecordedEvent = Envelope & { type: string; data: unknown };

export const serviceOf = (type: string): string => type.slice(0, type.indexOf('.'));
export const subjectOf = (type: string): string => `evt.${type}`;
export const streamOf = (service: string): string => service.toUpperCase();
