import { wordsOf } from '../words/index.js';
import { contentOf, halfRange, questionsOf } from './section-fields.js';
import type { StandardField } from './standards.js';

const reader = { words: wordsOf('zh-CN'), language: 'zh-CN' } as const;
const field = (type: StandardField['type'], more: Partial<StandardField> = {}): StandardField => ({
  ...{ type, required: true, zh: '收入', en: 'Income' },
  ...more,
});
const fields = {
  count: field('count'),
  years: field('number', { unit: '年' }),
  income: field('range'),
  text: field('text', { staffOnly: true }),
  results: field('list'),
  persons: field('persons'),
  projects: field('projects'),
};
const ann = { personId: '11111111-2222-8333-8444-555555555555', name: '王安' };
const content = {
  ...{ count: 8, years: 6.5, income: { from: 100, to: 300 }, text: '说明', results: ['甲', '乙'] },
  ...{ persons: [ann.personId], projects: [{ enterprise: '某企业' }] },
};

const asked = (of: object) => questionsOf(fields, { ...of }, [ann], reader);
const answersOf = (of: object) => Object.fromEntries(asked(of).map(({ name, value }) => [name, value ?? '']));

test('what is asked and answered again is the same content', () => {
  expect(contentOf(fields, content, answersOf(content))).toEqual(content);
  expect(contentOf(fields, {}, answersOf({}))).toEqual({});
  const none = { results: [], projects: [] };
  expect(contentOf(fields, none, answersOf(none))).toEqual(none);
});

test('a field has the question of its type, its unit and who reads it', () => {
  const of = (name: string) => asked(content).find((one) => one.name === name);
  expect(of('years')).toMatchObject({ kind: 'number', hint: '单位：年', value: '6.5' });
  expect(of('income.to')).toMatchObject({ label: '收入：上限', value: '300' });
  expect(of('text')).toMatchObject({ kind: 'textarea', hint: '仅供联盟核实，不公开。' });
  expect(of('persons')).toMatchObject({ kind: 'checkboxes', choices: [{ label: '王安' }] });
  expect(of('projects')).toBeUndefined();
});

test('of a range, one end alone is a fault', () => {
  expect(halfRange(fields, { 'income.from': '1', 'income.to': '' })).toBe('income.to');
  expect(halfRange(fields, { 'income.from': '1', 'income.to': '2' })).toBeUndefined();
  expect(halfRange(fields, {})).toBeUndefined();
});
