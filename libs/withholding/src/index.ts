export { withholdingModule } from './withholding.module.js';
export { hidesInSql, WithholdingStore, withholdingTables } from './withholding.store.js';
