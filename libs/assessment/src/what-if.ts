import type { Measured } from './evaluate.js';
import { type Figures, figuresIn, weighed } from './figures.js';
import type { Methodology } from './methodology.js';

/**
 * The same agency with other figures: the indicators whose figures differ are weighed anew, all else stays.
 * @throws RangeError for a figure that is negative or not finite, or more passed than submitted
 */
export function whatIf(measured: Measured, methodology: Methodology, changes: Figures): Measured {
  const figures = { ...measured.figures, ...changes };
  const changed = new Set(
    figuresIn(methodology)
      .filter(({ name }) => figures[name] !== measured.figures[name])
      .map(({ indicator }) => indicator),
  );
  const indicators = measured.indicators.map((indicator) =>
    changed.has(indicator.code) ? weighed(indicator.code, figures, methodology) : indicator,
  );
  return { ...measured, indicators, figures };
}
