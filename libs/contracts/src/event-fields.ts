import { z } from 'zod';

/** Ids are UUIDs, in lower case in facts; a business date is a calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export const id = z.uuid().toLowerCase();
export const date = z.iso.date();
/** A half-year, `2026-H1` or `2026-H2`. */
export const cycle = z.string().regex(/^\d{4}-H[12]$/);
/** A, B, C, D; null is 未获评级, a state of its own. */
export const grade = z.enum(['A', 'B', 'C', 'D']);
export type Grade = z.infer<typeof grade>;

/** The origin of a deadline's date: the calendar version, and whether one of its years is not yet announced. */
export const legalDate = {
  calendar: z.string().describe('Version of the working-day calendar that gave the date'),
  provisional: z.boolean().describe('Whether the date needs a year that is not yet announced'),
};

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

/** An upstream service's statement that it has published all its events of a cycle (see docs/adr/0005). */
export const periodSealed = z.object({
  cycle,
  cutoff: date.describe('The last business date of the cycle, inclusive'),
  after: z
    .number()
    .int()
    .nonnegative()
    .describe('Sequence: evidence events with after < sequence <= upTo belong to the cycle'),
  upTo: z.number().int().nonnegative().describe('Sequence, inclusive'),
  count: z.number().int().nonnegative().describe('How many evidence events there are from after to upTo'),
});
