import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaIndexOptions } from 'typeorm';

type Columns<S> = Readonly<Record<Exclude<keyof S, 'id' | 'version'>, EntitySchemaColumnOptions>> &
  Readonly<Record<string, EntitySchemaColumnOptions>>;

/**
 * The table of an aggregate: its id, its version and a column for each property, in snake case unless it names another. A state
 * with a property that no column keeps does not compile.
 */
export function tableOf<S extends Readonly<{ id: string; version: number }>>(
  name: string,
  columns: Columns<S>,
  indices: EntitySchemaIndexOptions[] = [],
): EntitySchema<S> {
  const all = { id: { type: 'uuid', primary: true }, version: { type: 'int' }, ...columns };
  const named = Object.entries(all).map(([property, column]) => [property, { name: snake(property), ...column }]);
  return new EntitySchema<S>({ name, columns: Object.fromEntries(named) as Record<string, never>, indices });
}

const snake = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
