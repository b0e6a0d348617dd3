import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { wordsOf } from '../words/index.js';
import { GradeChart } from './grade-chart.js';

const ratings = [
  { cycle: '2026-H2', grade: 'A' },
  { cycle: '2026-H1', grade: null },
  { cycle: '2025-H2', grade: 'C' },
];
const draw = (language: 'zh-CN' | 'en') =>
  renderToString(createElement(GradeChart, { ratings, visit: { language, words: wordsOf(language) } }));

test('the chart says in words what it draws, the earliest cycle first', () => {
  expect(draw('zh-CN')).toContain('aria-label="2025年下半年 C、2026年上半年 未获评级、2026年下半年 A"');
});

test('a better grade stands higher, and who is not rated lowest', () => {
  const heights = [...draw('en').matchAll(/<circle cx="\d+" cy="(\d+)"/g)].map(([, y]) => Number(y));
  const [c, unrated, a] = heights;
  expect([a! < c!, c! < unrated!, heights.length]).toEqual([true, true, 3]);
});
