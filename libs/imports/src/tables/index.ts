export { type Column, type Table, type TableFormat, tableFormats, writeTable } from './write-table.js';
export { type CellValue, xmlText } from './xlsx-stream.js';
