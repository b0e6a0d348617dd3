import type { ServiceSchemas } from '@heng/clients';
import type { Words } from '../words/index.js';

type State = ServiceSchemas['complaints']['OwnFilingView']['state'];
type Known = Pick<Words, 'complaints' | 'reports'>;

/** The letter of a number tells the kind of the case. */
export const isReport = (number: string | null): boolean => number?.startsWith('J') ?? false;

/** The state of a case in words: both kinds have their own, also where they are called alike. */
export const stateIn = (
  { number, state }: Readonly<{ number: string | null; state: State }>,
  { complaints, reports }: Known,
): string => {
  const words: Readonly<Record<string, string>> = isReport(number) ? reports.states : complaints.states;
  return words[state]!;
};
