import { shippedStandards } from '../storage/disclosure/shipped-standards.js';
import { entryOf, fieldNames } from './feed-entry.js';
import type { FeedChange } from './register-changes.query.js';

const entry = (kind: FeedChange['kind'], facts: FeedChange['facts']) =>
  entryOf(
    { position: '1', eventId: 'e-1', agencyId: 'a-1', name: '甲咨询', kind, at: '2026-07-01T04:00:00.000Z', facts },
    { portal: 'https://heng.example.cn', fields: fieldNames(shippedStandards) },
  );

test('a withheld field has its name, also one of a standard that nobody knows any more', () => {
  const withheld = (field: string) => entry('field-withheld', { field, until: '2026-12-31' });
  expect(withheld('yearsAndIncome.income')).toContain(
    '<summary>贯标咨询业务年平均收入范围，至2026年12月31日止。</summary>',
  );
  expect(withheld('former.field')).toContain('<summary>原公开项目，至2026年12月31日止。</summary>');
});

test('days and half-years stand as people write them, and texts as they are', () => {
  expect(
    entry('suspended', { suspendedOn: '2026-03-02', until: '2026-10-12', reason: '见 2026-03-01 的通知' }),
  ).toContain('<summary>自2026年3月2日起暂停注册，至2026年10月12日止。原因：见 2026-03-01 的通知</summary>');
  const graded = entry('graded', { cycle: '2026-H1', grade: 'A', grantedOn: '2026-09-15' });
  expect(graded).toContain('<title>甲咨询：2026年上半年评级结果：A</title>');
  expect(graded).toContain('<summary>2026年9月15日生效。</summary>');
  expect(entry('left-unrated', { cycle: '2025-H2', decidedOn: '2026-03-15' })).toContain('2025年下半年未获评级');
});
