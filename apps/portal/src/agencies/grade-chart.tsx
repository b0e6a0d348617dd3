import type { ReactNode } from 'react';
import type { Visit } from '../web/page.js';
import { cycleIn } from '../words/dates.js';

const GRADES = ['A', 'B', 'C', 'D', null] as const;
const [ROW, COLUMN, LEFT, TOP] = [28, 148, 76, 16];

export type Graded = Readonly<{ cycle: string; grade: string | null }>;

/** The grades over the cycles as a line, the earliest first; the table beside it has the same figures. */
export function GradeChart({
  ratings,
  visit,
}: Readonly<{ ratings: readonly Graded[]; visit: Pick<Visit, 'words' | 'language'> }>): ReactNode {
  const { agencies: words, common } = visit.words;
  const points = ratings.toReversed().map(({ cycle, grade }, i) => ({
    ...{ cycle, grade, x: LEFT + COLUMN * (i + 0.5) },
    y: TOP + ROW * GRADES.findIndex((one) => one === grade),
  }));
  const [width, height] = [LEFT + COLUMN * points.length, TOP + ROW * GRADES.length + 12];
  const summary = points.map(({ cycle, grade }) => `${cycleIn(visit.language, cycle)} ${grade ?? common.unrated}`);
  return (
    <div className="scroll" role="region" aria-label={words.chart} tabIndex={0}>
      <svg className="line" width={width} height={height} role="img" aria-label={summary.join('、')}>
        {GRADES.map((grade, i) => (
          <g key={grade ?? ''}>
            <line x1={LEFT} x2={width} y1={TOP + ROW * i} y2={TOP + ROW * i} />
            <text x={LEFT - 8} y={TOP + ROW * i + 5} textAnchor="end">
              {grade ?? common.unrated}
            </text>
          </g>
        ))}
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ cycle, x, y }) => (
          <g key={cycle}>
            <circle cx={x} cy={y} r={7} />
            <text x={x} y={height - 4} textAnchor="middle">
              {cycleIn(visit.language, cycle)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
