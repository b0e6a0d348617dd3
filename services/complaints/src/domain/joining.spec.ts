import { gistOf, joinsSince } from './joining.js';

test.each([
  ['合同约定的培训未按期开展。', ' 合同约定的培训，未按期开展！\n'],
  ['ISO 9001 证书', 'ｉｓｏ９００１证书'],
])('%s and %s are equal filings', (one, other) => {
  expect(gistOf(one)).toBe(gistOf(other));
});

test('filings in other words, or of other signs alone, are not equal', () => {
  expect(gistOf('培训未按期开展')).not.toBe(gistOf('培训按期开展'));
  expect(gistOf('！')).not.toBe(gistOf('？'));
});

test('an equal filing joins the first one within 30 days', () => {
  expect(joinsSince('2026-03-31')).toBe('2026-03-01');
});
