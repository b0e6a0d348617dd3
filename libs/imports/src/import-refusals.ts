import { conflict, defineRefusals, forbidden, invalid, malformed } from '@heng/kit/domain';

/** Refusals of a file, of a whole import and of single rows, for every kind. */
export const refuseImport = defineRefusals('kit', {
  'import-file-missing': malformed(
    '请求中没有文件（file）：请用 multipart/form-data 上传一个 CSV 或 xlsx 文件。',
    'The request has no file: upload one CSV or xlsx file as multipart/form-data.',
  ),
  'import-encoding-unknown': invalid(
    '文件（file）既不是 UTF-8 也不是 GB18030 编码的文本，请另存为其中一种编码的 CSV，或上传 xlsx 文件。',
    'The file is text of neither UTF-8 nor GB18030; save it as CSV in one of them, or upload xlsx.',
  ),
  'import-csv-invalid': invalid(
    '文件（file）在第 {line} 行附近不是有效的 CSV：请检查引号是否成对、单行是否过长。',
    'The file is not valid CSV near line {line}; check that its quotes are paired and no row is too long.',
  ),
  'import-xlsx-invalid': invalid(
    '文件（file）无法作为 xlsx 工作簿读取，请用 Excel 或 WPS 重新另存为 .xlsx，或存为 CSV。',
    'The file cannot be read as an xlsx workbook; save it as .xlsx or CSV again.',
  ),
  'import-xls-unsupported': invalid(
    '文件（file）是旧版 .xls 或加密的工作簿，请另存为未加密的 .xlsx 或 CSV。',
    'The file is an old .xls or an encrypted workbook; save it as .xlsx without a password, or as CSV.',
  ),
  'import-xlsx-too-large': {
    kind: 'too-large',
    zh: 'xlsx 文件（file）不得超过 {megabytes} MB，更多数据请用 CSV。',
    en: 'An xlsx file has at most {megabytes} MB; use CSV for more.',
  },
  'import-xlsx-beyond-limits': invalid(
    '工作簿（file）超出可读取的范围（{limit}）：工作表最多 {rows} 行、{cells} 个单元格（含空单元格）、{characters} 个字符，解压后最多 {megabytes} MB，须能在 {seconds} 秒内读完。请删去多余的行、列和格式，或另存为 CSV。',
    'The workbook is beyond a limit ({limit}): its sheet has at most {rows} rows, {cells} cells (empty ones too) and {characters} characters, is at most {megabytes} MB unpacked and is read within {seconds} seconds; remove rows, columns and formats that are not needed, or save it as CSV.',
  ),
  'import-too-many-columns': invalid(
    '文件（file）第 {line} 行超过 {columns} 列，请删去多余的列，并检查分隔符。',
    'Line {line} of the file has more than {columns} columns; remove those that are not needed, and check its delimiter.',
  ),
  'import-too-many-rows': {
    kind: 'too-large',
    zh: '文件（file）超过 {rows} 行，请拆分后分别导入。',
    en: 'The file has more than {rows} rows; split it.',
  },
  'import-too-many-blank-rows': invalid(
    '文件（file）中的空行超过 {rows} 行，请删去空行后再导入。',
    'The file has more than {rows} blank rows; remove them.',
  ),
  'import-too-many-together': {
    kind: 'too-large',
    zh: '“全部或全不”（all-or-nothing）方式一次最多 {rows} 行，请拆分文件（file），或者改用逐行（each-row）方式。',
    en: 'An import of all or nothing of this kind has at most {rows} rows; split the file, or import by row (each-row).',
  },
  'import-empty': invalid('文件（file）在表头之下没有任何数据行。', 'The file has no rows below its header.'),
  'import-several-sheets': invalid(
    '工作簿（file）中有多张工作表带有表头和数据：{sheets}。一次只导入一张，请删去其他工作表，或者把各行合并到一张表中。',
    'Several sheets of the workbook have a header and rows: {sheets}. One is imported at a time; delete the others, or put all rows on one sheet.',
  ),
  'import-columns-unknown': invalid(
    '表头（第 {line} 行）中有不认识的列：{columns}。请删去这些列；如果这一行不是表头，请删去表头以上的各行。可用的列：{known}；序号、备注列可以保留，不予导入。',
    'The header (line {line}) has columns that this import does not know: {columns}. Delete them, or, if that line is not the header, the lines above the header. It knows: {known}; columns for numbers and remarks may stay and are not imported.',
  ),
  'import-columns-missing': invalid(
    '表头（第 {line} 行）缺少必填的列：{columns}。',
    'The header (line {line}) lacks required columns: {columns}.',
  ),
  'import-column-twice': invalid(
    '表头（第 {line} 行）中有重复的列：{column}。',
    'The header (line {line}) names a column twice: {column}.',
  ),
  'import-kind-unknown': {
    kind: 'not-found',
    zh: '没有名为 {kind} 的导入类型；可用：{known}。',
    en: 'There is no import of the kind {kind}; there are: {known}.',
  },
  'import-kind-not-yours': forbidden(
    '您不能导入 {kind}：有的类型只由联盟工作人员导入，其他的由令牌所代表的机构为自己导入。',
    'You may not import {kind}: some kinds are for alliance staff only, others for the organisation that a token acts for.',
  ),
  'import-not-yours': forbidden(
    '该导入由其他组织发起，只有发起的组织和联盟工作人员可以查看或取消。',
    'Another organisation started this import; only it and alliance staff see or cancel it.',
  ),
  'import-queue-full': {
    kind: 'too-many',
    zh: '尚未结束的导入已达上限：每个组织最多 {ofOne} 个，全平台最多 {all} 个。请等已提交的导入完成，或取消不需要的导入，再提交。',
    en: 'There are too many imports that have not ended: an organisation has at most {ofOne}, all together {all}. Wait until some are done, or cancel those that are not needed.',
  },
  'import-faults-expired': {
    kind: 'not-found',
    zh: '该导入的问题行保存至 {until}，现已删除：请重新导入文件。',
    en: 'The faulty rows of this import were kept until {until} and are deleted; import the file again.',
  },
  'import-over': conflict(
    '该导入已结束（{state}），不能再取消。',
    'The import is over ({state}) and cannot be cancelled.',
  ),
  'import-cell-missing': invalid('必填，不能为空。', 'A value is required.'),
  'import-cell-too-long': invalid('超过 {length} 个字符。', 'The value has more than {length} characters.'),
  'import-cell-unstorable': invalid('含有控制字符，请重新输入。', 'The value has control characters; type it again.'),
  'import-date-invalid': invalid(
    '不是 1900 至 2199 年间日历上的日期，应为 2026-03-02、20260302、2026/3/2 或 2026年3月2日 的形式。',
    'The value is no calendar date of the years 1900 to 2199; write it as 2026-03-02, 20260302 or 2026/3/2.',
  ),
  'import-date-with-time': invalid(
    '是带时刻的时间，此列只填日期：请去掉时刻，写成 2026-03-02、2026/3/2 或 2026年3月2日。',
    'The value has a time of day, and the column takes a date only; write it as 2026-03-02 or 2026/3/2.',
  ),
  'import-date-serial': invalid(
    '是电子表格内部的日期序号（如 46083），不是日期：请把该列设为日期格式，或写成 2026-03-02、2026/3/2 或 2026年3月2日。',
    'The value is the number by which a spreadsheet counts days, such as 46083; format the column as date, or write 2026-03-02 or 2026/3/2.',
  ),
  'import-cell-error': invalid(
    '该单元格是电子表格的错误值 {error}：请更正公式，或直接填写其值。',
    'The cell is the error {error} of a spreadsheet; mend its formula, or type the value.',
  ),
  'import-flag-invalid': invalid('应为“是”或“否”。', 'The value is neither yes nor no.'),
  'import-number-rounded': invalid(
    '该单元格是超过 15 位的数字，电子表格只保留前 15 位，末尾已被改成 0 或科学计数法：请把该列设为“文本”格式后重新输入。',
    'The cell is a number of more than 15 digits, of which a spreadsheet keeps 15: format the column as text and type the value again.',
  ),
  'import-id-card': invalid(
    '含有公民身份号码；本平台不接收、不保存身份号码（《个人信息保护法》第二十八条）。',
    'The value holds a citizen’s identity number; such numbers are neither taken nor kept (PIPL 28).',
  ),
  'import-cells-left-over': invalid(
    '该行在表头各列之外还有内容，请检查分隔符和引号。',
    'The row has more cells than the header has columns; check its delimiters and quotes.',
  ),
  'import-row-twice': conflict(
    '与第 {line} 行是同一条记录，同一文件中不能重复。',
    'The row is the same record as line {line}; a file has each once.',
  ),
});
