import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outcomeOf, type Sample, type Suite } from '@heng/local';

const RECORDED = join(import.meta.dirname, 'outcome.json');

/** Compares the outcome of the sample's half-year with the one on record: evidence, letters, and each agency's rating. */
export async function endsAsRecorded(suite: Suite, sample: Sample): Promise<void> {
  const { wrong, evidence, letters, ratings } = await outcomeOf(suite, sample, new AbortController().signal);
  expect(wrong).toEqual([]);
  const results = ratings.map(({ creditCode, state, grade, total }) => [
    creditCode,
    [state, grade ?? '-', total].join(' '),
  ]);
  const recorded: unknown = JSON.parse(await readFile(RECORDED, 'utf8'));
  expect({ evidence, letters, ratings: Object.fromEntries(results) as unknown }).toEqual(recorded);
}
