import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarYear } from '@heng/legal-time';
import { anyDate, type Span } from './columns.js';
import { type Broken, BrokenSample } from './fault.js';
import { type Disclosure, readDisclosures } from './read-disclosures.js';
import { keyOf, type Located, readTable } from './read-table.js';
import { type RowOf, type Table, type TableName, tables } from './tables.js';

/** `cycle.json`: which cycle the sample is of, and when the alliance does what after its end. */
export type CyclePlan = Readonly<{
  cycle: string;
  methodology: string;
  span: Span;
  /** The day of a successor’s first requests, after the cycle before it has ended. */
  opensOn?: string;
  /** The year of the working-day calendar that staff import while the notices are open. */
  calendar?: Readonly<{ importedOn: string; reason: string } & CalendarYear>;
  spotCheckOn: string;
  noticesOn: string;
  recommendedOn: string;
  /** The agencies that R11 (4) has opened a case against by the end of the cycle, by credit code. */
  cases?: readonly string[];
}>;
export type Rows = { readonly [K in TableName]: readonly Located<RowOf<K>>[] };
export type Sample = Readonly<{
  folder: string;
  plan: CyclePlan;
  disclosures: readonly Located<Disclosure>[];
  rows: Rows;
}>;

/**
 * Reads and checks all files of a sample; a successor names rows of the samples before it, and leaves out files without
 * rows. @throws BrokenSample with every fault of every file
 */
export async function readSample(folder: string, before: readonly Sample[] = []): Promise<Sample> {
  const plan = await readPlan(folder);
  const faults: Broken[] = [];
  const rows: Record<string, Located<Record<string, unknown>>[]> = {};
  const keys = new Map<string, ReadonlySet<string>>();
  const known = (name: TableName, table: Table) =>
    before.flatMap((sample) => sample.rows[name].map((row) => keyOf(row, table.rules.key)));
  for (const [name, table] of Object.entries(tables)) {
    const text = await readFile(join(folder, table.file), 'utf8').catch(() => undefined);
    if (text === undefined && before.length === 0 && !laterOnly.includes(name)) faults.push(missing(table.file));
    const read = text === undefined ? { rows: [], keys: [], faults: [] } : readTable(text, table, plan.span);
    rows[name] = read.rows;
    keys.set(name, new Set([...known(name as TableName, table), ...read.keys]));
    faults.push(...read.faults);
  }
  const disclosures: Located<Disclosure>[] = [];
  for (const name of (await readdir(join(folder, 'disclosures')).catch(() => [])).sort()) {
    const text = await readFile(join(folder, 'disclosures', name), 'utf8');
    const earlier = before.flatMap((sample) => sample.disclosures);
    const read = readDisclosures(name, text, plan.span, earlier);
    disclosures.push(...read.rows);
    faults.push(...read.faults);
  }
  faults.push(...danglingIn({ ...rows, disclosures }, keys));
  if (faults.length > 0) throw new BrokenSample(folder, faults);
  return { folder, plan, disclosures, rows: rows as unknown as Rows };
}

/** Tables of which the first sample has no rows. */
const laterOnly = ['departures', 'explanations'];

async function readPlan(folder: string): Promise<CyclePlan> {
  try {
    const plan = JSON.parse(await readFile(join(folder, 'cycle.json'), 'utf8')) as CyclePlan;
    const { span, spotCheckOn, noticesOn, recommendedOn } = plan;
    for (const day of [span.from, span.until, spotCheckOn, noticesOn, recommendedOn]) anyDate.read(day, span);
    return plan;
  } catch (error) {
    throw new Error(`There is no sample in ${folder}: its cycle.json cannot be read (${String(error)}).`, {
      cause: error,
    });
  }
}

/** Cells that name a row which no table has; a row with another fault of its own is there all the same. */
function danglingIn(
  rows: Readonly<Record<string, readonly Located<Record<string, unknown>>[]>>,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): Broken[] {
  const references = [
    ...Object.entries(tables),
    ['disclosures', { columns: { agency: { refersTo: 'agencies' } } }] as const,
  ];
  return references.flatMap(([name, { columns }]) =>
    Object.entries(columns as Record<string, { refersTo?: string }>).flatMap(([field, { refersTo }]) =>
      refersTo
        ? rows[name]!.filter((row) => row[field] !== null && !keys.get(refersTo)!.has(String(row[field]))).map((row) =>
            dangling(row, field, refersTo),
          )
        : [],
    ),
  );
}

const words: Readonly<Record<string, readonly [code: string, zh: string, en: string]>> = {
  agencies: ['agency-unknown', '机构', 'agency'],
  consultants: ['consultant-unknown', '咨询人员', 'consultant'],
  enterprises: ['enterprise-unknown', '企业', 'enterprise'],
  projects: ['project-unknown', '项目', 'project'],
  complaints: ['complaint-unknown', '投诉', 'complaint'],
};

function dangling(row: Located<Record<string, unknown>>, field: string, refersTo: string): Broken {
  const [code, zh, en] = words[refersTo]!;
  const { file } = tables[refersTo as TableName];
  const value = String(row[field]);
  return {
    at: row.at,
    field,
    code: `load.${code}`,
    zh: `${file}中没有${zh}${value}。`,
    en: `there is no ${en} ${value} in ${file}.`,
  };
}

function missing(file: string): Broken {
  return { at: `${file}:1`, field: 'file', code: 'load.file-missing', zh: '缺少该文件。', en: 'the file is missing.' };
}
