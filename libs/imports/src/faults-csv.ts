import type { Column, ImportKind } from './import-kind.js';
import type { FaultyLine } from './import.store.js';
import { BYTE_ORDER_MARK, csvLines } from './tables/write-table.js';

const BATCH = 500;

/**
 * Writes the faulty rows as CSV for a spreadsheet: the line, its cells, and its faults. Columns of personal data are
 * empty: with their values and the mended ones, the file can be imported as it is.
 */
export async function* faultsCsv(
  { columns }: ImportKind,
  english: boolean,
  read: (after: number, limit: number) => Promise<readonly FaultyLine[]>,
): AsyncGenerator<string> {
  const heading = (column: Column) => (english ? column.key : column.zh);
  yield BYTE_ORDER_MARK + csvLines([[english ? 'line' : '行号', ...columns.map(heading), english ? 'faults' : '问题']]);
  let after = 0;
  for (;;) {
    const lines = await read(after, BATCH);
    const rows = lines.map(({ line, cells, faults }) => {
      const said = faults.map(({ column, zh, en }) => {
        const of = columns.find(({ key }) => key === column);
        return english ? `${of ? `${of.key}: ` : ''}${en}` : `${of ? `${of.zh}：` : ''}${zh}`;
      });
      return [line, ...columns.map(({ key }) => cells[key] ?? ''), said.join(' ')];
    });
    if (rows.length > 0) yield csvLines(rows);
    if (lines.length < BATCH) return;
    after = lines.at(-1)!.n;
  }
}
