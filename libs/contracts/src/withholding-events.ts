import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id, legalDate } from './event-fields.js';

type Shape = z.ZodRawShape;
/** A kind of value that is withheld, and the words of its pages. */
type Words = Readonly<{ asker: string; own: string; value: string; noun: string }>;
type Kind<S, T, E, A, R, G> = Readonly<{
  service: S;
  /** Begins the types of the events. */
  name: T;
  /** The role that asks. */
  asker: E;
  /** Whose value it is, and which. */
  about: A;
  /** What a request and a grant say besides. */
  requested: R;
  granted: G;
  words: Words;
}>;

/** The events of a withholding, from the request to its end (R3, R4). */
export function withholdingEvents<
  const S extends string,
  const T extends string,
  const E extends string,
  A extends Shape,
  R extends Shape,
  G extends Shape,
>({ service, name, asker, words: { noun, ...words }, ...fields }: Kind<S, T, E, A, R, G>) {
  const about = { withholdingId: id, ...fields.about };
  const until = date.describe('The last day, inclusive');
  const decideBy = date.describe('The last day for staff to decide');
  const wasHidden = z.boolean().optional();
  const hidden = {
    wasHidden: wasHidden.describe(`Whether this withholding hid the ${noun} until then; if not, nothing changes`),
    stillWithheld: wasHidden.describe(`Whether another withholding hides the ${noun} from that day on`),
  };
  const asked = {
    reason: z.string().describe('Code of the table of reasons'),
    until: date.describe('The last day asked for, inclusive'),
    requestedOn: date,
    hidesMeanwhile: z.boolean().describe(`Whether the ${noun} is not shown while the request is undecided`),
  };
  const ended = {
    endedOn: date.describe('The first day on which this withholding is not in force any more'),
    endedBy: z.enum(['expiry', asker, 'alliance-staff', 'challenge']),
  };
  const requested = z.object({ ...about, ...fields.requested, ...asked, decideBy, ...legalDate });
  return {
    requested: defineEvent(`${service}.${name}-requested.v1`, requested, {
      summary: `${words.asker} asked to withhold ${words.own} as a trade secret.`,
    }),
    decisionMissed: defineEvent(`${service}.${name}-decision-missed.v1`, z.object({ ...about, decideBy }), {
      summary: `Staff have not decided in time on a request to withhold a ${noun}.`,
    }),
    granted: defineEvent(
      `${service}.${name}-granted.v1`,
      z.object({ ...about, ...fields.granted, grantedOn: date, until }),
      { summary: `Staff granted that ${words.value} is withheld.` },
    ),
    refused: defineEvent(
      `${service}.${name}-refused.v1`,
      z.object({ ...about, refusedOn: date, wasHidden: hidden.wasHidden }),
      { summary: `Staff refused to withhold ${words.value}.` },
    ),
    ended: defineEvent(`${service}.${name}-ended.v1`, z.object({ ...about, ...ended, ...hidden }), {
      summary: `The withholding of ${words.value} ended, or the request was withdrawn.`,
    }),
  };
}

/** The events of a challenge to what is withheld; `challenged` says what it is against. */
export const challengeEvents = <const S extends string, const T extends string, F extends Shape>(
  service: S,
  name: T,
  challenged: F,
  { value, noun }: Words,
) => ({
  challengeFiled: defineEvent(
    `${service}.${name}-filed.v1`,
    z.object({ ...challenged, challengeId: id, filedOn: date }),
    { summary: `Somebody says that ${value} is withheld wrongly. Who and why stays in ${service}.` },
  ),
  challengeDecided: defineEvent(
    `${service}.${name}-decided.v1`,
    z.object({ ...challenged, challengeId: id, outcome: z.enum(['upheld', 'dismissed']), decidedOn: date }),
    { summary: `Staff decided on a challenge; one upheld ends whatever withholds the ${noun}.` },
  ),
});
