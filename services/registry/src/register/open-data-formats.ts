import type { TableFormat } from '@heng/imports/tables';

/** The formats of the open data, by file extension. */
export const formats: Readonly<Record<TableFormat, Readonly<{ zh: string; en: string }>>> = {
  csv: {
    zh: 'CSV，UTF-8，首行为列名；多个行业代码以空格分隔',
    en: 'CSV in UTF-8, the first row names the columns; industry codes with a blank between them',
  },
  jsonl: { zh: 'JSON Lines，每行一家机构', en: 'JSON lines, one agency in each' },
  xlsx: { zh: 'Excel 工作簿，代码译为文字', en: 'Excel workbook, with words for the codes' },
};
