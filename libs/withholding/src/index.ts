export { challengeColumns, hidesInSql, withholdingColumns } from './columns.js';
export { withholdingModule } from './withholding.module.js';
export { WithholdingStore } from './withholding.store.js';
