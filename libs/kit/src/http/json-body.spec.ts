import fc from 'fast-check';
import { mustBeModest } from './json-body.js';

const codeOf = (json: string) => {
  try {
    mustBeModest(json);
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

test.each([
  ['sixteen levels', nested(16), 'taken'],
  ['seventeen levels', nested(17), 'kit.body-too-complex'],
  ['levels that never end', '{"a":'.repeat(17), 'kit.body-too-complex'],
  ['2,000 values', JSON.stringify(new Array(2000).fill(0)), 'taken'],
  ['2,001 values', JSON.stringify(new Array(2001).fill(0)), 'kit.body-too-complex'],
  ['200 fields', `{${'"a":[1,2],'.repeat(199)}"b":1}`, 'taken'],
  ['201 fields', `{${'"a":1,'.repeat(200)}"b":1}`, 'kit.body-too-complex'],
  ['201 fields in a list', `[{${'"a":1,'.repeat(200)}"b":1}]`, 'kit.body-too-complex'],
  ['a comma alone', ',', 'taken'],
  ['brackets and commas in a text', JSON.stringify({ text: '[,"\\'.repeat(6000) }), 'taken'],
  ['a text that never ends', `"${'['.repeat(20)}\\`, 'taken'],
])('a body of %s', (_, json, code) => {
  expect(codeOf(json)).toBe(code);
});

test('whatever is small is taken', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 10 }), (json) => expect(codeOf(json)).toBe('taken')));
});
