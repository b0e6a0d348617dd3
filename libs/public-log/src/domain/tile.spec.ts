import fc from 'fast-check';
import { bundleOf, pathOf, tileOf } from './tile.js';

test.each([
  ['0/000', { level: 0, n: 0, width: 256 }],
  ['1/x001/x234/067', { level: 1, n: 1_234_067, width: 256 }],
  ['0/x001/234.p/5', { level: 0, n: 1234, width: 5 }],
  ['entries/002.p/255', { level: 'entries', n: 2, width: 255 }],
])('%s is a tile', (path, tile) => {
  expect(tileOf(path)).toEqual(tile);
});

test.each([
  ...['0/0', '0/x000/001', '00/001', '7/000', 'data/000', '0/001/002', '0/x001', '0/000.p/0', '0/000.p/256'],
  ...['0/000.p/05', '0/000/', '../000', '0/000.p', '', '0/x1234/000'],
])('%p is none', (path) => {
  expect(tileOf(path)).toBeUndefined();
});

test('each tile has one path', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 40 }), fc.integer({ min: 1, max: 256 }), fc.nat({ max: 6 }), (n, width, level) => {
      expect(tileOf(pathOf({ level, n, width }))).toEqual({ level, n, width });
    }),
  );
});

test('entries stand behind their lengths', () => {
  expect([...bundleOf([Uint8Array.of(7), new Uint8Array(258)])].slice(0, 5)).toEqual([0, 1, 7, 1, 2]);
});
