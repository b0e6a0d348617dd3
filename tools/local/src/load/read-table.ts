import { parse } from 'csv-parse/sync';
import type { Span } from './columns.js';
import { type Broken, CellFault, type Fault } from './fault.js';
import type { RowOf, Table, TableName } from './tables.js';

/** A row with its place, `projects.csv:12`. */
export type Located<T> = T & Readonly<{ at: string }>;
type Cells = Readonly<Record<string, unknown>>;
type Record_ = { record: string[]; info: { lines: number } };

/** All rows of a file that can be read, all faults of the others, and the keys of both as they are written. */
export function readTable<K extends TableName>(text: string, table: Table, span: Span) {
  const faults: Broken[] = [];
  const report = (at: string, field: string, fault: Fault) => faults.push({ at, field, ...fault });
  const [header, ...lines] = recordsOf(text, table, report);
  if (header) checkHeader(header.record, table, report);
  if (faults.length > 0) return { rows: [], faults, keys: [] };

  const keys: string[] = [];
  const rows = lines.flatMap(({ record, info }) => {
    const at = `${table.file}:${info.lines}`;
    const before = faults.length;
    const given = Object.fromEntries(header!.record.map((name, i) => [name, record[i] ?? '']));
    keys.push(keyOf(given, table.rules.key));
    const cells = readCells(given, table, span, at, report);
    if (record.length !== header!.record.length) report(at, 'row', wrongWidth(record.length, header!.record.length));
    if (faults.length === before) checkRules(cells, table, at, report);
    return faults.length === before ? [{ ...cells, at } as Located<RowOf<K>>] : [];
  });
  faults.push(...repeated(rows, table));
  return { rows, faults, keys };
}

type Report = (at: string, field: string, fault: Fault) => void;

function recordsOf(text: string, { file }: Table, report: Report): Record_[] {
  try {
    return parse(text, {
      info: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Record_[];
  } catch (error) {
    const { lines = 1, message } = error as Error & { lines?: number };
    const [zh, en] = [`不是正确的CSV：${message}`, `is not CSV: ${message}`];
    report(`${file}:${lines}`, 'row', { code: 'load.csv-invalid', zh, en });
    return [];
  }
}

function checkHeader(header: readonly string[], { file, columns }: Table, report: Report): void {
  for (const name of Object.keys(columns).filter((column) => !header.includes(column))) {
    report(`${file}:1`, name, { code: 'load.column-missing', zh: '缺少该列。', en: 'the column is missing.' });
  }
  for (const name of header.filter((column, i) => !(column in columns) || header.indexOf(column) !== i)) {
    report(`${file}:1`, name, {
      code: 'load.column-unknown',
      zh: '没有该列或该列重复。',
      en: 'the column is unknown or there twice.',
    });
  }
}

function readCells(
  record: Readonly<Record<string, string>>,
  { columns }: Table,
  span: Span,
  at: string,
  report: Report,
): Cells {
  const cells: Record<string, unknown> = {};
  for (const [name, { read }] of Object.entries(columns)) {
    try {
      cells[name] = read(record[name] ?? '', span);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      report(at, name, error.fault);
    }
  }
  return cells;
}

function checkRules(cells: Cells, { rules }: Table, at: string, report: Report): void {
  for (const [first, second] of rules.inOrder ?? []) {
    const [a, b] = [cells[first], cells[second]];
    if (typeof a !== 'string' || typeof b !== 'string' || a <= b) continue;
    report(at, second, {
      code: 'load.dates-disordered',
      zh: `${b}早于${first}（${a}）。`,
      en: `${b} is before ${first} (${a}).`,
    });
  }
  for (const group of rules.together ?? []) {
    const empty = group.filter((name) => cells[name] === null);
    if (empty.length === 0 || empty.length === group.length) continue;
    const list = group.join(', ');
    report(at, empty.join(', '), {
      code: 'load.cells-incomplete',
      zh: `${list}应同时填写。`,
      en: `${list} are filled together.`,
    });
  }
}

/** A row whose key another row has already; of feedback, the second answer to one project (R5). */
function repeated(rows: readonly Located<Cells>[], { file, rules }: Table): Broken[] {
  const seen = new Map<string, string>();
  return rows.flatMap((row) => {
    const key = keyOf(row, rules.key);
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, row.at);
    if (!earlier) return [];
    const field = rules.key.join(', ');
    if (file === 'feedback.csv') {
      const [zh, en] = [
        `项目${key}已有反馈（${earlier}），每个项目只能反馈一次。`,
        `project ${key} has its feedback already (${earlier}); there is one per project.`,
      ];
      return [{ at: row.at, field, code: 'load.feedback-repeated', zh, en }];
    }
    return [
      {
        at: row.at,
        field,
        code: 'load.row-repeated',
        zh: `与${earlier}重复（${key}）。`,
        en: `repeats ${earlier} (${key}).`,
      },
    ];
  });
}

/** The key of a row in words, `P-2025-001 launch`. */
export const keyOf = (row: Cells, key: readonly string[]): string => key.map((name) => String(row[name])).join(' ');

const wrongWidth = (found: number, wanted: number): Fault => ({
  code: 'load.cells-miscounted',
  zh: `有${found}格，应为${wanted}格。`,
  en: `has ${found} cells, not ${wanted}.`,
});
