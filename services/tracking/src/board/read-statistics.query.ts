import { Injectable } from '@nestjs/common';
import { industryNames, provinceNames } from '@heng/contracts';
import { Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type FlowCounts, happened, type Happened, monthsBetween } from '../domain/board/statistics.js';

type StatisticsFilter = { from?: string; until?: string; province?: string; industry?: string };
type Key = 'month' | 'province' | 'industry';

/** $1 provinces, $2 industries, $3 and $4 the first and the last month; `''` of either is all together. */
export const readFlows = (by: Key): string => `
  select key, jsonb_object_agg(flow, n) as counts from (
    select ${by} as key, flow, sum(n)::int as n from board_flow
    where province = any($1::text[]) and industry = any($2::text[]) and month between $3 and $4 and n <> 0
    group by ${by}, flow
  ) counted group by key order by key`;

@Injectable()
export class ReadStatistics {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts what happened in each month, and in all months by province and by industry of the enterprise (R4). */
  async of({ province, industry, ...span }: StatisticsFilter) {
    const months = monthsBetween(span, this.clock.today());
    const read = async <By extends Key>(by: By, ...of: [provinces: string[], industries: string[]]) => {
      const values = [...of, months[0], months.at(-1)];
      const rows: { key: string; counts: FlowCounts }[] = await this.db.query(readFlows(by), values);
      return rows.map(({ key, counts }) => ({ [by]: key, ...happened(counts) }) as Record<By, string> & Happened);
    };
    const [inProvince, inIndustry] = [[province ?? ''], [industry ?? '']];
    const [byMonth, byProvince, byIndustry] = await Promise.all([
      read('month', inProvince, inIndustry),
      read('province', province ? inProvince : [...provinceNames.keys()], inIndustry),
      read('industry', inProvince, industry ? inIndustry : [...industryNames.keys()]),
    ]);
    const known = new Map(byMonth.map((counted) => [counted.month, counted]));
    return {
      months: months.map((month) => known.get(month) ?? { month, ...happened({}) }),
      provinces: byProvince,
      industries: byIndustry,
    };
  }
}
