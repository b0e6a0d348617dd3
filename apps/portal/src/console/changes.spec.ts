import { changesOf } from './changes.js';

test('an event shows the fields that it states first, or otherwise than before', () => {
  const events = [{ data: { name: '甲', days: [1] } }, { data: { name: '乙', days: [1] } }, { data: { due: null } }];
  expect(changesOf(events)).toEqual([
    [
      { field: 'name', value: '甲' },
      { field: 'days', value: [1] },
    ],
    [{ field: 'name', before: '甲', value: '乙' }],
    [{ field: 'due', value: null }],
  ]);
});
