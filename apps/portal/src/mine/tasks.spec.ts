import { byDue, type Task } from './tasks.js';

test('what has the earliest last day stands first, what has none last', () => {
  const [none, late, soon]: Task[] = [
    { href: '/a', text: 'a' },
    { href: '/b', text: 'b', due: '2026-07-20' },
    { href: '/c', text: 'c', due: '2026-07-14' },
  ];
  expect(byDue([none!, late!, soon!])).toEqual([soon, late, none]);
});
