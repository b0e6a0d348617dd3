export {
  type Cells,
  type Column,
  IMPORT_KINDS,
  type ImportKind,
  type ImportRow,
  type ImportRun,
  type Judgement,
  type RowFault,
} from './import-kind.js';
export { importTable } from './import.table.js';
export { ImportsHttp } from './imports.http.js';
export { faultsOf } from './row-faults.js';
export { RunImports } from './run-imports.js';
import { join } from 'node:path';
import type { Library } from '@heng/kit';
import { ImportStore } from './import.store.js';
import { ReadImports } from './read-imports.query.js';
import { RunImports } from './run-imports.js';
import { StageImport } from './stage-import.js';

/** What a module that takes imports provides, besides its IMPORT_KINDS. */
export const importProviders = [ImportStore, StageImport, ReadImports, RunImports];

/** Its tables, for `Service.libraries`. */
export const imports: Library = { name: 'imports', migrations: join(import.meta.dirname, '../migrations') };
