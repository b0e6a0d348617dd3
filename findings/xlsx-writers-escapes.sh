#!/bin/sh
# exceljs 4.4.0 and write-excel-file 4.1.1 write, exceljs 4.4.0 and xlsx (SheetJS) 0.18.5 read, on Node 24.
#
# In a workbook `_xHHHH_` stands for the character with that number, and `_x005F_` for an underscore before such letters
# (ECMA-376, ST_Xstring). Two of the writers put text into a cell as it is: a cell "_x0041_" comes back as "A", and the file name
# "site_x2024_final.pdf" with U+2024 in it. SheetJS escapes when it writes, and exceljs reads its file right, but its own reader
# undoes the escape and what is behind it, and keeps the low byte of the number: "site_x2024_final.pdf" becomes "site$final.pdf".
#
# Seen: the lines under `expected`; characters beyond ASCII are written as \u.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund exceljs@4.4.0 write-excel-file@4.1.1 xlsx@0.18.5
cat > cells.mjs <<'JS'
import ExcelJS from 'exceljs';
import writeExcelFile from 'write-excel-file/node';
import XLSX from 'xlsx';

const writers = {
  exceljs: async (text) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('s').getCell('A1').value = text;
    return Buffer.from(await book.xlsx.writeBuffer());
  },
  'write-excel-file': (text) => writeExcelFile([[{ type: String, value: text }]]).toBuffer(),
  sheetjs: async (text) => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[text]]), 's');
    return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
  },
};
const readers = {
  exceljs: async (file) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file);
    return book.worksheets[0].getCell('A1').value;
  },
  sheetjs: async (file) => Object.values(XLSX.read(file).Sheets)[0].A1.v,
};
const shown = (text) => text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
for (const text of ['_x0041_', 'site_x2024_final.pdf', '_x4E00_'])
  for (const [writer, write] of Object.entries(writers)) {
    const file = await write(text);
    for (const [reader, read] of Object.entries(readers))
      console.log(text, '|', writer, '->', reader, '|', shown(await read(file)));
  }
JS
node cells.mjs | tee seen
cat > expected <<'TEXT'
_x0041_ | exceljs -> exceljs | A
_x0041_ | exceljs -> sheetjs | A
_x0041_ | write-excel-file -> exceljs | A
_x0041_ | write-excel-file -> sheetjs | A
_x0041_ | sheetjs -> exceljs | _x0041_
_x0041_ | sheetjs -> sheetjs | A
site_x2024_final.pdf | exceljs -> exceljs | site\u2024final.pdf
site_x2024_final.pdf | exceljs -> sheetjs | site\u2024final.pdf
site_x2024_final.pdf | write-excel-file -> exceljs | site\u2024final.pdf
site_x2024_final.pdf | write-excel-file -> sheetjs | site\u2024final.pdf
site_x2024_final.pdf | sheetjs -> exceljs | site_x2024_final.pdf
site_x2024_final.pdf | sheetjs -> sheetjs | site$final.pdf
_x4E00_ | exceljs -> exceljs | \u4e00
_x4E00_ | exceljs -> sheetjs | \u4e00
_x4E00_ | write-excel-file -> exceljs | \u4e00
_x4E00_ | write-excel-file -> sheetjs | \u4e00
_x4E00_ | sheetjs -> exceljs | _x4E00_
_x4E00_ | sheetjs -> sheetjs | \u0000
TEXT
diff expected seen && echo 'as described'
