import { defineRefusals } from '@heng/kit/domain';

/** The refusals of the board. */
export const refuse = defineRefusals('tracking', {
  'statistics-backwards': {
    kind: 'invalid',
    zh: '统计起始月份（from）{from} 晚于截止月份（until）{until}，起始月份不得晚于截止月份。',
    en: 'from is {from}, after until, {until}; statistics begin no later than they end.',
  },
  'statistics-too-long': {
    kind: 'invalid',
    zh: '统计区间（from 至 until）为 {months} 个月，一次最多统计 {most} 个月。',
    en: 'from and until span {months} months; statistics span {most} months at most.',
  },
});
