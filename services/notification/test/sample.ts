import type { EventDefinition } from '@heng/contracts';

export type Sample = { event: EventDefinition; data: Record<string, unknown> };
export const sample = (event: EventDefinition, data: Record<string, unknown>): Sample => ({ event, data });

export const legal = { calendar: '2007-2026.1', provisional: false };
export const ids = (prefix: string) => (n: number) => `${prefix}000000-0000-8000-8000-${String(n).padStart(12, '0')}`;
export const agencyId = ids('a1');
export const enterpriseId = ids('e1');
export const personId = ids('f1');
export const objectorId = ids('d2');
export const filerId = ids('d3');
export const expertId = ids('f2');
