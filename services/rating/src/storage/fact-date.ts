import type { FactDefinition } from '@heng/contracts';

/** SQL: the business date of a fact of an event, read from its data. */
export const dateIn = (data: string, { fact }: Pick<FactDefinition, 'fact'>): string =>
  `coalesce(${fact.datedOn.map((field) => `${data}->>'${field}'`).join(', ')})`;
