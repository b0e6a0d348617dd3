import { FilerContactGiven, FilerTold } from '@heng/contracts';
import { fact } from '@heng/testing/rules';
import { enter, kindOf, mustBeIntroduced, tell } from './filer.js';

const id = '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01';
const filer: Parameters<typeof enter>[0] = {
  ...{ id, caseId: id, number: 'T2026-000123-3', mode: 'anonymous', name: null, filedOn: '2026-03-02' },
  ...{ contactKey: null, summaryAllowedOn: null, codeSalt: 'salt', codeHash: 'hash' },
};

test('who leaves an address is told of the filing, and of the steps after it', () => {
  const { state, events } = enter(filer, 'someone@example.cn');
  const told = { filerId: id, number: filer.number, step: 'received', on: '2026-03-02' };
  expect(events).toEqual([
    { ...fact(FilerContactGiven, { filerId: id, email: 'someone@example.cn' }), subject: id },
    { ...fact(FilerTold, told), subject: id },
  ]);
  expect(tell(state, 'accepted', '2026-03-04').events).toMatchObject([
    { data: { step: 'accepted', on: '2026-03-04' } },
  ]);
});

test('who leaves none is told nothing', () => {
  const { state, events } = enter(filer, null);
  expect([events, tell(state, 'accepted', '2026-03-04').events]).toEqual([[], []]);
});

test.each([
  ['real-name', null, 'complaints.name-missing'],
  ['anonymous', '林知远', 'complaints.name-not-applicable'],
] as const)('a filer who is %s under the name %s is refused', (mode, name, code) => {
  expect(() => mustBeIntroduced({ mode, name, email: null })).toThrow(code);
});

test('the number says of which kind the case is', () => {
  expect([kindOf(filer), kindOf({ number: 'J2026-000123-1' })]).toEqual(['complaint', 'report']);
});
