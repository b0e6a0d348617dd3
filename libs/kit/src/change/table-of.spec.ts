import { tableOf } from './table-of.js';

type Letter = Readonly<{ id: string; version: number; sentOn: string; by: string }>;

test('a column is called after its property in snake case, unless it has another name', () => {
  const { options } = tableOf<Letter>('letter', { sentOn: { type: 'date' }, by: { type: 'text', name: 'sent_by' } });
  expect(options.columns).toEqual({
    id: { type: 'uuid', primary: true, name: 'id' },
    version: { type: 'int', name: 'version' },
    sentOn: { type: 'date', name: 'sent_on' },
    by: { type: 'text', name: 'sent_by' },
  });
});

test('a table without a column for a property does not compile', () => {
  // @ts-expect-error the column of `by` is missing
  expect(() => tableOf<Letter>('letter', { sentOn: { type: 'date' } })).not.toThrow();
});
