import { AdditionPassedOn, FilerAsked, FilerWrote } from '@heng/contracts';
import { DomainError } from '@heng/kit/domain';
import { fact, given, rowsMissingIn } from '@heng/testing/rules';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { additionsFor } from './additions.js';
import * as rules from './correspondence.js';

const [caseId, joinedId] = ['5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01', '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c02'];
const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const today = '2026-03-02';
const staff = { sub: 'staff-1', today, isOpen: true };
const begun = { ...rules.begin({ id: caseId, caseId, number: 'T2026-000123-3' }, agencyId, today), version: 1 };
type State = typeof begun;
const words = (text: string, fileIds: string[] = []) => ({ text, fileIds });
const asked =
  (on = staff) =>
  (current: State) =>
    rules.ask(current, '哪一天？', on);
const wrote =
  (text: string, over: object = {}) =>
  (current: State) =>
    rules.write(current, words(text), { ...staff, ...over });
const passed =
  (message: number, text = '（摘要）') =>
  (current: State) =>
    rules.passOn(current, { message, text }, staff);
const after = (...steps: ((current: State) => { state: object })[]) =>
  steps.reduce((state, step) => step(state).state as State, begun);

test('staff ask, the filer answers, staff read it and take it as evidence', () => {
  const question = given(begun)
    .when(asked())
    .then({ state: { state: 'asked' }, events: [fact(FilerAsked)] });
  const answer = given({ ...question, version: 2 })
    .when(wrote('三月五日'))
    .then({ state: { state: 'told' }, events: [fact(FilerWrote, { files: 0, wroteOn: today })] });
  given({ ...answer, version: 3 })
    .when(passed(2))
    .then({ events: [fact(AdditionPassedOn, { filerId: caseId, toAgency: true })] });
  given({ ...answer, version: 3 })
    .when(rules.read)
    .then({ state: { state: 'quiet' }, events: [] });
});

test('an ended case takes neither questions nor words, and nothing becomes evidence', () => {
  given(begun)
    .when(asked({ ...staff, isOpen: false }))
    .then('complaints.case-ended');
  given(begun)
    .when(wrote('一', { isOpen: false }))
    .then('complaints.case-ended');
  given(after(wrote('一')))
    .when((current) => rules.passOn(current, { message: 1, text: '一' }, { ...staff, isOpen: false }))
    .then('complaints.case-ended');
});

test('only what the filer wrote becomes evidence, and once', () => {
  const both = after(asked(), wrote('三月五日'));
  for (const message of [1, 3]) given(both).when(passed(message)).then('complaints.message-unknown');
  given(after(asked(), wrote('三月五日'), passed(2)))
    .when(passed(2))
    .then('complaints.already-passed-on');
  given(begun).when(rules.read).then('complaints.nothing-new');
});

test('who decides reads the words of the filer, the agency those that staff passed on, nobody anything before', () => {
  const own = after(wrote('我是现场的李明'), wrote('尚未入卷'), passed(1, '有人在现场'));
  const joined = { ...own, id: joinedId };
  expect(additionsFor('accused', [own, joined])).toEqual([{ passedOn: today, text: '有人在现场' }]);
  for (const reader of ['panel', 'staff'] as const)
    expect(additionsFor(reader, [own, joined]).map(({ text }) => text)).toEqual(Array(2).fill('我是现场的李明'));
  for (const reader of ['public', 'regulator'] as const) expect(additionsFor(reader, [own])).toEqual([]);
});

const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), files: fc.integer({ min: 0, max: 20 }), wait: fc.nat({ max: 1 }) }),
  fc.record({ do: fc.constantFrom('ask' as const, 'read' as const), files: fc.constant(0), wait: fc.nat({ max: 1 }) }),
);

test('no sequence goes beyond the limits, and staff can always ask', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
      let [current, day] = [begun, 1];
      for (const { do: action, files, wait } of steps) {
        day += wait;
        const on = { ...staff, today: `2026-05-${String((day % 30) + 1).padStart(2, '0')}` };
        try {
          const ids = Array.from({ length: files }, (_, n) => `${current.messages.length} ${n}`);
          if (action === 'write') current = rules.write(current, words('一', ids), on).state as State;
          else if (action === 'ask') current = rules.ask(current, '问', on).state as State;
          else current = rules.read(current).state;
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          expect(action).not.toBe('ask');
        }
      }
      const own = current.messages.filter(({ by }) => by === 'filer');
      const { messages, files, perDay } = rules.correspondenceLimits;
      expect(own.length).toBeLessThanOrEqual(messages);
      expect(own.flatMap(({ fileIds }) => fileIds).length).toBeLessThanOrEqual(files);
      for (const { on } of own) expect(own.filter((one) => one.on === on).length).toBeLessThanOrEqual(perDay);
    }),
  );
});

test('each limit is reached', () => {
  const times = (n: number, day: (n: number) => string, files: string[] = []) =>
    after(
      ...Array.from(
        { length: n },
        (_, at) => (current: State) => rules.write(current, words('一', files), { ...staff, today: day(at) }),
      ),
    );
  const dayOf = (n: number) => `2026-05-${String(Math.floor(n / 10) + 10)}`;
  given(times(10, () => today))
    .when(wrote('一'))
    .then('complaints.too-much-today', { most: 10 });
  given(times(40, dayOf)).when(wrote('一')).then('complaints.too-many-messages', { most: 40 });
  given(times(3, dayOf, Array(20).fill('x')))
    .when((current) => rules.write(current, words('一', ['x']), staff))
    .then('complaints.too-many-files', { field: 'fileIds', most: 60 });
});

test('the README shows the lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(rowsMissingIn(readme, rules.correspondenceLifecycle)).toEqual([]);
});
