import { allegations } from '@heng/contracts';

export type Ground = (typeof allegations)[number];

/**
 * The grounds of complaints and reports (R6, R11), the newest list first. A list that was in force keeps its version and
 * its values: a case is read by the list under which it was filed.
 */
export const groundLists = [{ version: '2026.1', grounds: allegations }] as const;

/** The list in force. */
export const groundsInForce = groundLists[0];
