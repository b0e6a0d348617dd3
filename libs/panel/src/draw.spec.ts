import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { drawOrder, listHash } from './draw.js';

const sha256 = (bytes: string) => createHash('sha256').update(bytes, 'utf8').digest('hex');
const ids = fc.uniqueArray(fc.uuid(), { maxLength: 40 });
const seeds = fc.string({ minLength: 1, unit: 'binary' });

describe('the example of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [script, printed] = ['sh', 'text'].map((kind) => readme.split(`\n\`\`\`${kind}\n`)[1]!.split('```')[0]!);
  const [hash, ...lines] = printed!.trim().split('\n');

  test('is the list hash and the order of the draw', () => {
    const order = lines.map((line) => line.split(' ')[1]!);
    expect(order).toHaveLength(6);
    expect(listHash(order)).toBe(hash);
    expect(drawOrder(order.toSorted(), '双色球2026075期 03 11 12 19 24 31 + 09')).toEqual(order);
  });

  test('is repeated by sha256sum', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'panel-'));
    try {
      expect(execFileSync('sh', ['-c', script!], { cwd, encoding: 'utf8' })).toBe(printed);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});

test('the list hash and the keys are SHA-256 over the bytes that the README names', () => {
  fc.assert(
    fc.property(ids, seeds, (list, seed) => {
      const sorted = list.toSorted();
      expect(listHash(list)).toBe(sha256(sorted.map((id) => `${id}\n`).join('')));
      const keys = drawOrder(list, seed).map((id) => sha256(`${seed}${id}`));
      expect(keys).toEqual(keys.toSorted());
      expect(drawOrder(list, seed).toSorted()).toEqual(sorted);
    }),
  );
});

test('the order in which the ids are given makes no difference', () => {
  fc.assert(
    fc.property(ids, seeds, (list, seed) => {
      expect(listHash(list.toReversed())).toBe(listHash(list));
      expect(drawOrder(list.toReversed(), seed)).toEqual(drawOrder(list, seed));
    }),
  );
});

test('who is left out of the list leaves the order of the others', () => {
  fc.assert(
    fc.property(ids, seeds, fc.nat(), (list, seed, n) => {
      const [out] = list.slice(n % (list.length || 1));
      const others = list.filter((id) => id !== out);
      expect(drawOrder(others, seed)).toEqual(drawOrder(list, seed).filter((id) => id !== out));
    }),
  );
});

test('every expert is drawn about equally often over many seeds', () => {
  const list = Array.from({ length: 10 }, (_, n) => `expert-${n}`);
  const times = new Map(list.map((id) => [id, 0]));
  for (let seed = 0; seed < 5000; seed += 1)
    for (const id of drawOrder(list, `${seed}`).slice(0, 2)) times.set(id, times.get(id)! + 1);
  for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test.each([
  ['a b', 'The id "a b" is not printable ASCII without blanks.'],
  ['', 'The id "" is not printable ASCII without blanks.'],
  ['专家', 'The id "专家" is not printable ASCII without blanks.'],
  ['a\n', 'The id "a\\n" is not printable ASCII without blanks.'],
])('an id %j is refused', (id, message) => {
  expect(() => listHash(['x', id])).toThrow(new RangeError(message));
  expect(() => drawOrder(['x', id], 'seed')).toThrow(new RangeError(message));
});

test('an id given twice is refused', () => {
  expect(() => drawOrder(['b', 'a', 'b'], 'seed')).toThrow(new RangeError('The list names b twice.'));
});

test.each(['', '\ud800'])('a seed %j is refused', (seed) => {
  expect(() => drawOrder(['a'], seed)).toThrow(new RangeError('The seed is empty or has no UTF-8.'));
});
