import fc from 'fast-check';
import { compare, comparePublicly, type FieldChange } from './disclosure-comparison.js';
import type { Sections } from './disclosure-content.js';
import { isAbsent } from './field-faults.js';

const of = (team: Record<string, unknown>): Sections => ({ team });

test.each<[string, Sections, Sections, FieldChange[]]>([
  ['an answer that came', {}, of({ count: 8 }), [{ field: 'team.count', kind: 'added', after: 8 }]],
  ['an answer that went', of({ count: 8 }), of({ count: null }), [{ field: 'team.count', kind: 'removed', before: 8 }]],
  [
    'another answer',
    of({ count: 8 }),
    of({ count: 9 }),
    [{ field: 'team.count', kind: 'changed', before: 8, after: 9 }],
  ],
  ['a range, whatever the order of its ends', of({ r: { from: 1, to: 2 } }), of({ r: { to: 2, from: 1 } }), []],
  ['nothing said in two ways', of({ count: '' }), {}, []],
  [
    'entries that came and went',
    of({ list: ['甲', '乙', '乙'] }),
    of({ list: ['乙', '丙'] }),
    [
      {
        field: 'team.list',
        kind: 'changed',
        before: ['甲', '乙', '乙'],
        after: ['乙', '丙'],
        addedEntries: ['丙'],
        removedEntries: ['甲', '乙'],
      },
    ],
  ],
  [
    'the same entries in another order',
    of({ list: ['甲', '乙'] }),
    of({ list: ['乙', '甲'] }),
    [
      {
        field: 'team.list',
        kind: 'changed',
        before: ['甲', '乙'],
        after: ['乙', '甲'],
        addedEntries: [],
        removedEntries: [],
      },
    ],
  ],
])('%s', (_, before, after, changes) => {
  expect(compare(before, after)).toEqual(changes);
});

const value = fc.oneof(fc.nat(9), fc.string(), fc.constant(null), fc.array(fc.constantFrom('甲', '乙', '丙')));
const content: fc.Arbitrary<Sections> = fc.dictionary(
  fc.constantFrom('basics', 'team'),
  fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor'), value),
);
/** The values of a content, by `section.field`. */
const said = (sections: Sections): Map<string, unknown> =>
  new Map(
    Object.entries(sections)
      .flatMap(([section, fields]) => Object.entries(fields).map(([name, is]) => [`${section}.${name}`, is] as const))
      .filter(([, is]) => !isAbsent(is)),
  );

test('a content does not differ from itself', () => {
  fc.assert(fc.property(content, (sections) => expect(compare(sections, sections)).toEqual([])));
});

test('whoever applies the changes to the one gets the other, and back', () => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      const [forth, back] = [said(before), said(after)];
      for (const change of compare(before, after)) {
        if (change.kind === 'removed') forth.delete(change.field);
        else forth.set(change.field, change.after);
        if (change.kind === 'added') back.delete(change.field);
        else back.set(change.field, change.before);
      }
      expect(new Map([...forth].sort())).toEqual(new Map([...said(after)].sort()));
      expect(new Map([...back].sort())).toEqual(new Map([...said(before)].sort()));
    }),
  );
});

test('the public is told of a withheld field that it is withheld, and not whether it changed', () => {
  const mark = { of: 'agency', reason: 'client-confidential', until: '2026-12-31' } as const;
  const changes = comparePublicly(
    { team: { count: 8, list: { withheld: mark } } },
    { team: { count: 9, list: { withheld: mark } } },
    [{ field: 'team.list', ...mark }],
  );
  expect(changes).toEqual([
    { field: 'team.count', kind: 'changed', before: 8, after: 9 },
    { field: 'team.list', kind: 'withheld', withheld: mark },
  ]);
  expect(comparePublicly({}, { team: { list: ['甲'] } }, [{ field: 'team.list', ...mark }])).toEqual([
    { field: 'team.list', kind: 'withheld', withheld: mark },
  ]);
});
