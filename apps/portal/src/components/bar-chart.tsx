import type { ReactNode } from 'react';

export type Bar = Readonly<{ label: string; value: number }>;

/** Bars beneath each other, each under its label and value, which wrap where the page is narrow. */
export function BarChart({ bars }: Readonly<{ bars: readonly Bar[] }>): ReactNode {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="chart">
      {bars.map(({ label, value }) => (
        <li key={label}>
          <span>{label}</span> <strong>{value}</strong>
          <svg width="100%" height="14" aria-hidden="true">
            <rect width="100%" height="14" className="track" />
            <rect width={`${(100 * value) / most}%`} height="14" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
