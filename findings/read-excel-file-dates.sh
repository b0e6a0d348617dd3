#!/bin/sh
# read-excel-file 9.3.17: days of workbooks that are valid by ECMA-376 are read as others.
#
# - A cell of type "d" holds an ISO 8601 date and time without a zone (18.18.11). The reader takes it in the machine's zone, while a
#   serial number is read in UTC. One day written in the two ways becomes two instants; in China the ISO one is of the day before.
# - date1904 of workbookPr is an xsd:boolean (18.2.28), whose literals are 1, 0, true and false. "1" is known; "true" is taken for
#   false, and all days are four years and a day too early.
# - A cell with an error, such as #N/A, is read as null, the same as an empty cell.
#
# Seen, in the zone Asia/Shanghai: see `expected` below.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 fflate@0.8.2
cat > read.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import * as reader from 'read-excel-file/node';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const relation = (id, kind, target) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

async function read(cell, properties = '') {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><workbookPr ${properties}/><sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('b', 'worksheet', 'worksheets/sheet1.xml')}${relation('c', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${SHEETS}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEETS}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c>${cell}</row></sheetData></worksheet>`,
  };
  const file = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
  const answer = await reader.default(file);
  const rows = answer[0]?.data ?? answer;
  const value = rows[0][1];
  return value instanceof Date ? value.toISOString() : String(value);
}
const serial = '<c r="B1" s="1"><v>46082</v></c>';
const serial1904 = '<c r="B1" s="1"><v>44620</v></c>';
console.log('serial of 2026-03-01:', await read(serial));
console.log('ISO cell 2026-03-01T00:00:00:', await read('<c r="B1" t="d" s="1"><v>2026-03-01T00:00:00</v></c>'));
console.log('2026-03-01 with date1904="1":', await read(serial1904, 'date1904="1"'));
console.log('2026-03-01 with date1904="true":', await read(serial1904, 'date1904="true"'));
console.log('error cell:', await read('<c r="B1" t="e"><v>#N/A</v></c><c r="C1"><v>1</v></c>'));
JS
TZ=Asia/Shanghai node read.mjs | tee seen
cat > expected <<'TEXT'
serial of 2026-03-01: 2026-03-01T00:00:00.000Z
ISO cell 2026-03-01T00:00:00: 2026-02-28T16:00:00.000Z
2026-03-01 with date1904="1": 2026-03-01T00:00:00.000Z
2026-03-01 with date1904="true": 2022-02-28T00:00:00.000Z
error cell: null
TEXT
diff expected seen && echo 'as described'
