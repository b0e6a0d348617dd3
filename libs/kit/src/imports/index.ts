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
import { ImportStore } from './import.store.js';
import { ReadImports } from './read-imports.query.js';
import { RunImports } from './run-imports.js';
import { StageImport } from './stage-import.js';

/** What a module that takes imports provides, besides its IMPORT_KINDS. */
export const importProviders = [ImportStore, StageImport, ReadImports, RunImports];
