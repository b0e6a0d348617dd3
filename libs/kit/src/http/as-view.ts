import type { Type } from '@nestjs/common';
import { MODEL_PROPERTIES } from './constraints.js';

/** The properties of a record that a view describes, and no others. */
export function asView<V extends object>(view: Type<V>, record: NoInfer<V>): V {
  const described = Reflect.getMetadata(MODEL_PROPERTIES, view.prototype as object) as string[];
  const names = described.map((name) => name.slice(1)).filter((name) => name in record);
  return Object.fromEntries(names.map((name) => [name, record[name as keyof V]])) as V;
}
