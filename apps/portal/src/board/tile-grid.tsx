import { provinces } from '@heng/contracts';
import type { ReactNode } from 'react';
import type { Visit } from '../web/page.js';
import { provinceIn, shortProvinceIn } from '../words/places.js';

/** The tiles of the 34 provinces: a diagram in rows, no map and no borders. */
const ROWS = [
  ['', '', '', '', '', '', '', '230000'],
  ['', '', '', '', '150000', '110000', '', '220000'],
  ['650000', '', '620000', '640000', '140000', '130000', '120000', '210000'],
  ['', '630000', '', '610000', '410000', '370000', '', ''],
  ['', '540000', '510000', '500000', '420000', '340000', '320000', '310000'],
  ['', '', '530000', '520000', '430000', '360000', '330000', ''],
  ['', '', '', '450000', '440000', '350000', '', '710000'],
  ['', '', '', '460000', '820000', '810000', '', ''],
] as const;
const [WIDTH, HEIGHT, GAP] = [100, 52, 4];
const CLASSES = 4;

type Given = Readonly<{ title: string; values: ReadonlyMap<string, number>; visit: Visit }>;

/** A number for each province, darker where it is larger; the table beside it has the same figures. */
export function TileGrid({ title, values, visit }: Given): ReactNode {
  const most = Math.max(1, ...values.values());
  const valueOf = (code: string) => values.get(code) ?? 0;
  const summary = provinces.map(({ code }) => `${provinceIn(visit.language, code)} ${valueOf(code)}`);
  return (
    <div className="scroll" role="region" aria-label={title} tabIndex={0}>
      <svg
        className="tiles"
        width={ROWS[0].length * (WIDTH + GAP)}
        height={ROWS.length * (HEIGHT + GAP)}
        role="img"
        aria-label={summary.join('、')}
      >
        {ROWS.flatMap((row, y) =>
          row.map((code, x) => {
            if (!code) return null;
            const shade = Math.ceil((CLASSES * valueOf(code)) / most);
            return (
              <g
                key={code}
                className={`shade-${shade}`}
                transform={`translate(${x * (WIDTH + GAP)} ${y * (HEIGHT + GAP)})`}
              >
                <rect width={WIDTH} height={HEIGHT} rx="3" />
                <text x={WIDTH / 2} y="21" textAnchor="middle">
                  {shortProvinceIn(visit.language, code)}
                </text>
                <text x={WIDTH / 2} y="42" textAnchor="middle" className="value">
                  {valueOf(code)}
                </text>
              </g>
            );
          }),
        )}
      </svg>
    </div>
  );
}
