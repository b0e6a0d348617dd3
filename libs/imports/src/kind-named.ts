import type { ImportKind } from './import-kind.js';
import { refuseImport } from './import-refusals.js';

/** @throws `kit.import-kind-unknown` */
export function kindNamed(kinds: readonly ImportKind[], name: string): ImportKind {
  const kind = kinds.find((one) => one.name === name);
  if (!kind)
    throw refuseImport('import-kind-unknown', { kind: name.slice(0, 40), known: kinds.map((k) => k.name).join(', ') });
  return kind;
}
