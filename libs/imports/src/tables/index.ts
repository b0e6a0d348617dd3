export type { CellValue, Column } from './column.js';
export { type Table, type TableFormat, tableFormats, writeTable } from './write-table.js';
export { xmlText } from './xml.js';
