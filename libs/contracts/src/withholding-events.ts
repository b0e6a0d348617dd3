import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, handedFiles, id, legalDate } from './event-fields.js';

type Shape = z.ZodRawShape;
type Kind<S, T, E, A, R, G> = Readonly<{
  service: S;
  /** The first part of the events' types. */
  name: T;
  /** The role that asks for a withholding. */
  asker: E;
  /** The owner of the value, and the value. */
  about: A;
  /** Further fields of a request and a grant. */
  requested: R;
  granted: G;
  /** The value in the summaries, such as a name of an enterprise. */
  value: string;
}>;

const hidesMeanwhile = z.boolean().describe('Whether the value is not shown while the request is undecided');
const hidden = {
  wasHidden: z.boolean().optional().describe('Whether this withholding hid the value; if not, nothing changes'),
  stillWithheld: z.boolean().optional().describe('Whether another withholding hides the value from that day on'),
};

/** The events of a withholding, from the request to its end (R3, R4). */
export function withholdingEvents<
  const S extends string,
  const T extends string,
  const E extends string,
  A extends Shape,
  R extends Shape,
  G extends Shape,
>({ service, name, asker, value, ...fields }: Kind<S, T, E, A, R, G>) {
  const about = { withholdingId: id, ...fields.about };
  const [until, decideBy] = [
    date.describe('The last day, inclusive'),
    date.describe('The last day for staff to decide'),
  ];
  const reason = z.string().describe('Code of the table of reasons');
  const asked = { ...fields.requested, reason, until, requestedOn: date, hidesMeanwhile, decideBy, ...legalDate };
  const endedOn = date.describe('The first day on which this withholding is not in force any more');
  const endedBy = z.enum(['expiry', asker, 'alliance-staff', 'challenge']);
  return {
    requested: defineEvent(`${service}.${name}-requested.v1`, z.object({ ...about, ...asked }), {
      summary: `Somebody asked to withhold a ${value} as a trade secret.`,
    }),
    decisionMissed: defineEvent(`${service}.${name}-decision-missed.v1`, z.object({ ...about, decideBy }), {
      summary: `Staff have not decided in time on a request to withhold a ${value}.`,
    }),
    granted: defineEvent(
      `${service}.${name}-granted.v1`,
      z.object({ ...about, ...fields.granted, grantedOn: date, until }),
      { summary: `Staff granted that a ${value} is withheld.` },
    ),
    refused: defineEvent(
      `${service}.${name}-refused.v1`,
      z.object({ ...about, refusedOn: date, wasHidden: hidden.wasHidden }),
      { summary: `Staff refused to withhold a ${value}.` },
    ),
    ended: defineEvent(`${service}.${name}-ended.v1`, z.object({ ...about, endedOn, endedBy, ...hidden }), {
      summary: `The withholding of a ${value} ended, or the request was withdrawn.`,
    }),
  };
}

/** The events of a challenge to a withholding; `challenged` names its target. */
export const challengeEvents = <const S extends string, const T extends string, F extends Shape>(
  service: S,
  name: T,
  challenged: F,
) => ({
  challengeFiled: defineEvent(
    `${service}.${name}-filed.v1`,
    z.object({ challengeId: id, ...challenged, filedOn: date, files: handedFiles.optional() }),
    { summary: `Somebody says that something is withheld wrongly. Who and why stays in ${service}.` },
  ),
  challengeDecided: defineEvent(
    `${service}.${name}-decided.v1`,
    z.object({ challengeId: id, ...challenged, outcome: z.enum(['upheld', 'dismissed']), decidedOn: date }),
    { summary: 'Staff decided on a challenge; one upheld ends whatever withholds the value.' },
  ),
});
