import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type WorkedDay, workedDaysInWords } from '../load/columns.js';
import { type RowOf, type TableName, tables } from '../load/tables.js';
import { type MadeSample, makeSample } from './make-sample.js';
import { readmeOf } from './readme.js';

/** The seed of the committed sample; another one gives another sample of the same design. */
export const SEED = 20260701;

/** The files of a sample, by path in its folder. */
export function filesOf(sample: MadeSample): ReadonlyMap<string, string> {
  const files = new Map([
    ['cycle.json', json(sample.plan)],
    ['README.md', readmeOf(sample)],
  ]);
  for (const name of Object.keys(tables) as TableName[]) files.set(tables[name].file, csv(name, sample.rows[name]));
  for (const [creditCode, revisions] of sample.disclosures) {
    if (revisions.length > 0) files.set(`disclosures/${creditCode}.json`, json(revisions));
  }
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const csv = <K extends TableName>(name: K, rows: readonly RowOf<K>[]): string =>
  stringify([...rows], {
    header: true,
    columns: Object.keys(tables[name].columns),
    cast: { boolean: String, object: (days) => workedDaysInWords(days as unknown as WorkedDay[]) },
  });

/** Writes the sample again; earlier files in the folder are deleted. */
export async function generate(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'disclosures'), { recursive: true });
  for (const [path, text] of filesOf(makeSample(SEED))) await writeFile(join(folder, path), text);
}
