import type { ReactNode } from 'react';

type Bar = Readonly<{ label: string; value: number }>;
type Given = Readonly<{ id: string; title: string; bars: readonly Bar[] }>;

const ROW = 46;

/** Bars beneath each other, each with its label and value. Whoever does not see them reads the table beside. */
export function BarChart({ id, title, bars }: Given): ReactNode {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <svg className="chart" role="img" aria-labelledby={id} width="100%" height={bars.length * ROW}>
      <title id={id}>{title}</title>
      {bars.map(({ label, value }, i) => (
        <g key={label}>
          <text x="0" y={i * ROW + 18}>
            {label}
          </text>
          <text x="100%" y={i * ROW + 18} textAnchor="end">
            {value}
          </text>
          <rect x="0" y={i * ROW + 25} width="100%" height="14" className="track" />
          <rect x="0" y={i * ROW + 25} width={`${(100 * value) / most}%`} height="14" />
        </g>
      ))}
    </svg>
  );
}
