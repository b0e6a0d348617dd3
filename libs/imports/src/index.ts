export {
  type Cells,
  type Column,
  type ImportKind,
  type ImportRow,
  type ImportRun,
  type RowFault,
} from './import-kind.js';
export type { RowJudgement } from './domain/import-row.js';
export { importTable } from './import.store.js';
export { importSettings } from './import-settings.js';
export { importsHttp } from './imports.http.js';
export { RunImports } from './run-imports.js';
import { join } from 'node:path';
import type { Provider, Type } from '@nestjs/common';
import type { Library } from '@heng/kit';
import { IMPORT_KINDS, type ImportKind } from './import-kind.js';
import { ImportStore } from './import.store.js';
import { RunImports } from './run-imports.js';

/** The providers of a module with `importsHttp`, for these kinds of rows. */
export const importProviders = (...kinds: Type<ImportKind>[]): Provider[] => [
  ...[ImportStore, RunImports],
  ...kinds,
  { provide: IMPORT_KINDS, useFactory: (...provided: ImportKind[]) => provided, inject: kinds },
];

/** Its tables, for `Service.libraries`. */
export const imports: Library = { name: 'imports', migrations: join(import.meta.dirname, '../migrations') };
