import type { Grade } from '@heng/contracts';
import { conclude, type Measured } from './evaluate.js';
import { type Figure, figuresIn } from './figures.js';
import { whatIf } from './what-if.js';
import type { Methodology } from './methodology.js';

/** The least change of one figure alone that gives a better grade. */
export type SingleChange = Readonly<{ figure: Figure; from: number; to: number; grade: Grade; total: number }>;

/** R10: what would bring an agency to a better grade, one figure at a time; those that others decide about are left out. */
export function singleChanges(measured: Measured, methodology: Methodology): SingleChange[] {
  const now = conclude(measured, methodology).grade;
  return figuresIn(methodology).flatMap((figure): SingleChange[] => {
    const from = measured.figures[figure.name];
    if (from === undefined) return [];
    for (const to of valuesAhead(figure, from, measured)) {
      const { grade, total } = conclude(whatIf(measured, methodology, { [figure.name]: to }), methodology);
      if (grade !== null && (now === null || grade < now)) return [{ figure, from, to, grade, total }];
    }
    return [];
  });
}

/** The better values of a figure, the nearest first. */
function valuesAhead({ name, better, bands, most }: Figure, from: number, { figures }: Measured): number[] {
  if (better === 'fewer') return Array.from({ length: from }, (_, i) => from - 1 - i);
  if (better !== 'more') return [];
  if (bands) return bands.filter((band) => band > from);
  const last = name === 'pass-rate.passed' ? figures['pass-rate.submitted']! : most;
  return Array.from({ length: Math.max(0, last - from) }, (_, i) => from + 1 + i);
}
