import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id, legalDate } from './event-fields.js';

type Shape = z.ZodRawShape;
/** A kind of value that is withheld: how its events are called, what they say besides, and the words of their pages. */
type Kind<S, T, C, E, A, R, G, F> = Readonly<{
  service: S;
  type: T;
  challengeType: C;
  /** The role that asks. */
  asker: E;
  /** Whose value it is, and which. */
  about: A;
  /** What a request and a grant say besides. */
  requested: R;
  granted: G;
  /** What a challenge is against. */
  challenged: F;
  words: Readonly<{ asker: string; own: string; value: string; short: string }>;
}>;

/** The events of a withholding, from the request to its end, and of the challenges to it (R3, R4). */
export function withholdingEvents<
  const S extends string,
  const T extends string,
  const C extends string,
  const E extends string,
  A extends Shape,
  R extends Shape,
  G extends Shape,
  F extends Shape,
>({
  service,
  type,
  challengeType,
  asker,
  about: value,
  requested,
  granted,
  challenged,
  words,
}: Kind<S, T, C, E, A, R, G, F>) {
  const about = { withholdingId: id, ...value };
  const { short } = words;
  const wasHidden = z
    .boolean()
    .optional()
    .describe(`Whether this withholding hid the ${short} until then; if not, nothing changes for the public`);
  const stillWithheld = z
    .boolean()
    .optional()
    .describe(`Whether the public does not see the ${short} all the same, as another withholding hides it that day`);
  return {
    requested: defineEvent(
      `${service}.${type}-requested.v1`,
      z.object({
        ...about,
        ...requested,
        reason: z.string().describe('Code of the table of reasons'),
        until: date.describe('The last day asked for, inclusive'),
        requestedOn: date,
        hidesMeanwhile: z.boolean().describe(`Whether the ${short} is not shown while the request is undecided`),
        decideBy: date.describe('The last day for staff to decide'),
        ...legalDate,
      }),
      { summary: `${words.asker} asked to withhold ${words.own} as a trade secret.` },
    ),
    decisionMissed: defineEvent(
      `${service}.${type}-decision-missed.v1`,
      z.object({ ...about, decideBy: date.describe('The last day on which staff should have decided') }),
      { summary: `Staff have not decided in time on a request to withhold a ${short}.` },
    ),
    granted: defineEvent(
      `${service}.${type}-granted.v1`,
      z.object({ ...about, ...granted, grantedOn: date, until: date.describe('The last day, inclusive') }),
      { summary: `Staff granted that ${words.value} is withheld.` },
    ),
    refused: defineEvent(`${service}.${type}-refused.v1`, z.object({ ...about, refusedOn: date, wasHidden }), {
      summary: `Staff refused to withhold ${words.value}.`,
    }),
    ended: defineEvent(
      `${service}.${type}-ended.v1`,
      z.object({
        ...about,
        endedOn: date.describe('The first day on which this withholding is not in force any more'),
        endedBy: z.enum(['expiry', asker, 'alliance-staff', 'challenge']),
        wasHidden,
        stillWithheld,
      }),
      { summary: `The withholding of ${words.value} ended, or the request was withdrawn.` },
    ),
    challengeFiled: defineEvent(
      `${service}.${challengeType}-filed.v1`,
      z.object({ challengeId: id, ...challenged, filedOn: date }),
      { summary: `Somebody says that ${words.value} is withheld wrongly. Who and why stays in ${service}.` },
    ),
    challengeDecided: defineEvent(
      `${service}.${challengeType}-decided.v1`,
      z.object({ challengeId: id, ...challenged, outcome: z.enum(['upheld', 'dismissed']), decidedOn: date }),
      { summary: `Staff decided on a challenge; one upheld ends whatever withholds the ${short}.` },
    ),
  };
}
