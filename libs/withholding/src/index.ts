export { hidesInSql, withholdingTables } from './tables.js';
export { withholdingModule } from './withholding.module.js';
export { WithholdingStore } from './withholding.store.js';
