import { z } from 'zod';
import { type TextKind, textRules } from './texts.js';

/** Ids are UUIDs, in lower case in facts; a business date is a calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export const id = z.uuid().toLowerCase();
export const date = z.iso.date();
/** A business date that somebody states: a calendar date of the years 1900 to 2199, within which rules can count on. */
export const isBusinessDate = (value: unknown): value is string =>
  date.safeParse(value).success && /^(?:19|2[01])/.test(value as string);
/** A half-year, `2026-H1` or `2026-H2`. */
export const cycle = z.string().regex(/^\d{4}-H[12]$/);
/** A, B, C, D; null is 未获评级, a state of its own. */
export const grade = z.enum(['A', 'B', 'C', 'D']);
export type Grade = z.infer<typeof grade>;

export const creditCodeStatus = z
  .enum(['verified', 'legacy'])
  .describe('legacy: the outer check digit is wrong, the inner right; to be verified by hand (GB 32100-2015)');

/** The origin of a deadline's date: the calendar version, and whether one of its years is not yet announced. */
export const legalDate = {
  calendar: z.string().describe('Version of the working-day calendar that gave the date'),
  provisional: z.boolean().describe('Whether the date needs a year that is not yet announced'),
};

/**
 * A text that an event states: its writer keeps the rule of its kind, and its reader takes whatever was once published.
 * Events that repeat a text of an earlier one have it as a plain string.
 */
function stated(kind: TextKind, published: z.ZodString = z.string()) {
  const rule = textRules[kind];
  return z.codec(published, z.string(), {
    decode: (text) => text,
    encode: (given, context) => {
      const text = given.trim();
      const fault = rule(text);
      if (fault) context.issues.push({ code: 'custom', params: fault, message: fault.en, input: given });
      return text;
    },
  });
}
export const name = stated('name');
export const statement = stated('statement');
export const email = stated('email', z.string().meta({ format: 'email' }));
/** An e-mail address that is recorded sealed. */
export const sealedEmail = stated('email', z.string().describe('The e-mail address, sealed for notification (JWE)'));
/** The secret of a one-time link that is recorded sealed. */
export const sealedToken = z.string().describe('The secret of the one-time link, sealed for the letter (JWE)');

/** The last day of a running clock that another calendar moved; the parties are those whom it concerns. */
export const deadlineMoved = z.object({
  deadline: z.string().describe('The name of the clock, such as complaints.answer'),
  recordId: id.describe('The record whose clock it is'),
  agencyId: id.optional(),
  enterpriseId: id.optional(),
  before: date.describe('The last day by the calendar before'),
  due: date.describe('The last day now, inclusive'),
  ...legalDate,
});

/** Files that somebody handed in: by id and hash, without name and content. */
export const handedFiles = z.array(z.object({ fileId: id, sha256: z.string().describe('SHA-256, hexadecimal') }));

/** A close of a cycle; the services answer each with a seal. */
export const closing = z
  .number()
  .int()
  .positive()
  .optional()
  .describe('1, or absent, for the first close; more after a cancelled cycle was opened again');

export const listedTypes = z.array(z.string()).describe('The event types that are counted as evidence');

/** An upstream service's statement that it has published all its events of a cycle (see docs/adr/0005). */
export const earlierPeriodSealed = z.object({
  cycle,
  cutoff: date.describe('The last business date of the cycle, inclusive'),
  closing,
  after: z
    .number()
    .int()
    .nonnegative()
    .describe('Sequence: evidence events with after < sequence <= upTo belong to the cycle'),
  upTo: z.number().int().nonnegative().describe('Sequence, inclusive'),
  count: z.number().int().nonnegative().describe('How many evidence events there are from after to upTo'),
});

/** A seal that lists its types (see docs/adr/0025). */
export const periodSealed = earlierPeriodSealed.extend({
  count: z
    .number()
    .int()
    .nonnegative()
    .describe('How many evidence events there are from after to upTo, and up to after of types not counted before'),
  types: listedTypes,
});
