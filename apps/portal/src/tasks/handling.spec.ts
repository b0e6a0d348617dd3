import { assignment, handlingOf, type Note, UNTOUCHED } from './handling.js';

const wang = { sub: 'staff-1', name: '王芳' };
const chen = { sub: 'staff-2', name: '陈洁' };
const note = (n: number, given: Partial<Note>): Note => ({
  ...{ task: 'c-1', n, what: 'taken', by: wang, to: null, draft: null, at: `2026-07-0${n}T01:00:00Z` },
  ...given,
});

test('nobody works on a task without notes', () => {
  expect(handlingOf([])).toEqual(UNTOUCHED);
});

test('who took a task last, or was given it, works on it since then', () => {
  const taken = note(1, { what: 'taken', to: wang });
  const given = note(2, { what: 'given', to: chen });
  expect(handlingOf([taken])).toEqual({ version: 1, holder: { ...wang, since: taken.at } });
  expect(handlingOf([taken, given])).toEqual({ version: 2, holder: { ...chen, since: given.at } });
  expect(handlingOf([taken, given, note(3, { what: 'given-back' })])).toEqual({ version: 3 });
});

test('the newest draft counts, whoever saved it, and it stays when the task changes hands', () => {
  const first = note(1, { what: 'draft-saved', draft: { reason: '初稿' } });
  const second = note(2, { what: 'draft-saved', draft: { reason: '二稿' }, by: chen });
  expect(handlingOf([first, second, note(3, { what: 'given-back' })])).toEqual({
    version: 3,
    draft: { values: { reason: '二稿' }, by: chen, at: second.at },
  });
});

test('a decision ends the work and its draft; what comes later begins anew', () => {
  const before = [note(1, { what: 'taken', to: wang }), note(2, { what: 'draft-saved', draft: { reason: '初稿' } })];
  const decided = note(3, { what: 'decided' });
  expect(handlingOf([...before, decided])).toEqual({ version: 3 });
  const again = note(4, { what: 'taken', by: chen, to: chen });
  expect(handlingOf([...before, decided, again])).toEqual({ version: 4, holder: { ...chen, since: again.at } });
});

test('a member of staff takes a task, gives it to another one, or gives it back', () => {
  expect(assignment(wang, wang)).toEqual({ what: 'taken', by: wang, to: wang });
  expect(assignment(wang, chen)).toEqual({ what: 'given', by: wang, to: chen });
  expect(assignment(wang, null)).toEqual({ what: 'given-back', by: wang, to: null });
});
