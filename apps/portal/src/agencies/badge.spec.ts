import { svgOf } from './badge.js';

const rating = { latest: { cycle: '2026-H1', grade: 'A' as const, decidedOn: '2026-07-29' }, earlier: [] };
const agency = { name: '福州<b onload="x">&衡鉴', state: 'registered' as const, rating };

test('the badge shows the grade and its day, in both languages, and escapes the name', () => {
  expect(svgOf(agency, 'zh-CN')).toContain('A 级（卓越）');
  expect(svgOf(agency, 'zh-CN')).toContain('2026年7月29日确定');
  expect(svgOf(agency, 'en')).toContain('Grade A, excellent');
  expect(svgOf(agency, 'en')).toContain('福州&lt;b onload=&quot;x&quot;&gt;&amp;衡鉴');
  expect(svgOf(agency, 'en')).not.toMatch(/<b|onload="/);
});

test('an agency that is suspended, deregistered or not rated has no grade on it', () => {
  expect(svgOf({ ...agency, state: 'suspended' }, 'zh-CN')).toContain('暂停');
  for (const one of [
    { ...agency, state: 'suspended' as const },
    { ...agency, state: 'deregistered' as const },
    { ...agency, rating: { latest: null, earlier: [] } },
  ])
    expect(svgOf(one, 'zh-CN')).not.toContain('卓越');
});

test('a long name is cut', () => {
  expect(svgOf({ ...agency, name: '长'.repeat(60) }, 'zh-CN')).toContain(`>${'长'.repeat(17)}…<`);
});
