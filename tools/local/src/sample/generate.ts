import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type WorkedDay, workedDaysInWords } from '../load/columns.js';
import { type RowOf, type TableName, tables } from '../load/tables.js';
import { type MadeSample, makeSample } from './make-sample.js';
import { readmeOf, successorReadmeOf } from './readme.js';
import { makeSuccessors } from './successors.js';

/** The seed of the committed sample; another one gives another sample of the same design. */
export const SEED = 20260701;

/** The files of a sample, by path in its folder. */
export function filesOf(sample: MadeSample, first = sample): ReadonlyMap<string, string> {
  const files = new Map([
    ['cycle.json', json(sample.plan)],
    ['README.md', sample === first ? readmeOf(sample) : successorReadmeOf(sample, first)],
  ]);
  for (const name of Object.keys(tables) as TableName[])
    if (sample.rows[name].length > 0) files.set(tables[name].file, csv(name, sample.rows[name]));
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

/** All samples, the first and those that go on from it. */
export const makeSamples = (seed: number): MadeSample[] => [makeSample(seed), ...makeSuccessors(seed)];

/** Writes the samples again, each in a folder named after its cycle; earlier files there are deleted. */
export async function generate(samples: string): Promise<void> {
  const made = makeSamples(SEED);
  for (const sample of made) {
    const folder = join(samples, sample.plan.cycle);
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, 'disclosures'), { recursive: true });
    for (const [path, text] of filesOf(sample, made[0])) await writeFile(join(folder, path), text);
  }
}
