import { type ProjectEnding, type Stage, stages } from '@heng/contracts';
import { defineRefusals, invalid } from '@heng/kit/domain';
import type { Flow } from './board-counters.js';

const refuse = defineRefusals('tracking', {
  'statistics-backwards': invalid(
    '统计起始月份（from）{from} 晚于截止月份（until）{until}，起始月份不得晚于截止月份。',
    'from is {from}, after until, {until}; statistics begin no later than they end.',
  ),
  'statistics-too-long': invalid(
    '统计区间（from 至 until）为 {months} 个月，一次最多统计 {most} 个月。',
    'from and until span {months} months; statistics span {most} months at most.',
  ),
});

/** The largest number of months in one answer *(default)*. */
export const MOST_MONTHS = 120;

export type FlowCounts = Readonly<Partial<Record<Flow, number>>>;

/** The numbers of projects that started, ended in each way, and began each stage. */
export type Happened = Readonly<{
  started: number;
  ended: Readonly<Record<ProjectEnding, number>>;
  stages: Readonly<Record<Stage, number>>;
}>;

export function happened(counts: FlowCounts): Happened {
  const { started = 0, completed = 0, terminated = 0, moved = 0 } = counts;
  return {
    started,
    ended: { completed, terminated, moved },
    stages: Object.fromEntries(stages.map((stage) => [stage, counts[stage] ?? 0])) as Record<Stage, number>,
  };
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** All months of a range, both ends included; by default the last twelve. */
export function monthsBetween({ from, until }: { from?: string; until?: string }, today: string): string[] {
  const last = numberOf(until ?? today.slice(0, 7));
  const first = from === undefined ? last - 11 : numberOf(from);
  if (last < first) throw refuse('statistics-backwards', { from: monthOf(first), until: monthOf(last) });
  const months = last - first + 1;
  if (months > MOST_MONTHS) throw refuse('statistics-too-long', { months, most: MOST_MONTHS });
  return Array.from({ length: months }, (_, n) => monthOf(first + n));
}
