import { type Decision, plainDate } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { clocks } from '../clocks.js';

/** The weekly round that publishes batches, one for all agencies: its clock renews itself. */
export type Round = Readonly<{ id: string; version: number; /** The Monday of the round. */ monday: string }>;

/** Ends a round; the next is due when the Sunday after it has ended. */
export function endRound(id: string, monday: string): Decision<Omit<Round, 'version'>> {
  const due = plainDate(plusDays(monday, 6));
  return { state: { id, monday }, events: [], deadlines: [{ start: clocks.satisfaction.name, due }] };
}
