import { allegations } from '@heng/contracts';

export type Ground = (typeof allegations)[number];

/**
 * The grounds of complaints and reports (R6, R11), the newest list first. A list that was in force keeps its version and
 * its values: a case is read by the list under which it was filed.
 */
export const groundLists = [
  { version: '2026.1', grounds: allegations, publicInterest: ['false-disclosure', 'separation-breached'] },
] as const satisfies readonly Readonly<{
  version: string;
  grounds: readonly string[];
  /** The grounds on which a case goes on after its filer has withdrawn *(default)*. */
  publicInterest: readonly string[];
}>[];

/** The list in force. */
export const groundsInForce = groundLists[0];

/** A case is of public interest by the list under which it was filed; one from before versions by the first list. */
export function isOfPublicInterest({ grounds, allegation }: Readonly<{ grounds: string | null; allegation: Ground }>) {
  const list = groundLists.find(({ version }) => version === grounds) ?? groundLists.at(-1)!;
  return (list.publicInterest as readonly Ground[]).includes(allegation);
}
