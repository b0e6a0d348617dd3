/** The filings with a proof of work in the last ten minutes by which the work doubles, and how often it does at most *(default)*. */
const DOUBLES_EACH = 60;
const DOUBLES = 6;

/** The derivations that one filing costs on average: the least effort, doubled as more is filed. */
export const effortOf = (least: number, filed: number): number =>
  least * 2 ** Math.min(DOUBLES, Math.floor(filed / DOUBLES_EACH));
