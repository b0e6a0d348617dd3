import { z } from 'zod';
import {
  type Field,
  isStale,
  keptAnswer,
  nextQuestion,
  readDraft,
  renewed,
  shownQuestion,
  type Values,
} from './form.js';

const zh = { language: 'zh-CN' } as const;
const fields: readonly Field[] = [
  { kind: 'date', name: 'on', label: '日期', schema: z.iso.date(), value: '2026-03-02' },
  { kind: 'text', name: 'city', label: '城市', schema: z.string().max(5), value: '福州市' },
  { kind: 'hidden', name: 'version', label: '', schema: z.string(), value: '2' },
];
const draftOf = (body: Values) => readDraft(fields, body, zh);

test('what a record says otherwise by now stands beside the field, as people write it; what was typed stays', () => {
  const draft = draftOf({ on: '2026-03-09', city: '福州市', version: '1' });
  const { values, faults } = renewed(fields, draft, zh);
  expect([isStale(fields, draft), values]).toEqual([true, { on: '2026-03-09', city: '福州市', version: '2' }]);
  expect(faults.slice(1)).toEqual([{ field: 'on', message: '日期目前为“2026年3月2日”' }]);
});

test.each([
  ['the first answer is missing', { _at: '0' }, 0, 1],
  ['the first answer is right', { _at: '0', on: '2026-03-02' }, 1, 0],
  ['an earlier answer was taken away', { _at: '1', city: '厦门市' }, 0, 1],
  ['the place is not one', { _at: 'x', on: '2026-03-02', city: '一二三四五六' }, 1, 1],
])('of one question a page, when %s', (_, body, at, count) => {
  const next = nextQuestion(fields, draftOf(body as Values), body as Values);
  expect([next?.at, next?.faults.length]).toEqual([at, count]);
});

test('after the last question none is asked', () => {
  const body: Values = { _at: '2', on: '2026-03-02', city: '厦门市', version: '2' };
  expect(nextQuestion(fields, draftOf(body), body)).toBeUndefined();
});

test('of a form that keeps each answer, one answer is added to those of the record, whatever else the page held', () => {
  const body: Values = { _at: '1', on: '2020-01-01', city: '厦门市', version: '1' };
  expect(keptAnswer(fields, draftOf(body), body)).toEqual({
    ...{ at: 1, faults: [] },
    values: { on: '2026-03-02', city: '厦门市', version: '2' },
  });
  const missing: Values = { _at: '0' };
  expect(keptAnswer(fields, draftOf(missing), missing)?.faults).toHaveLength(1);
  expect(keptAnswer(fields, draftOf({ _at: '2' }), { _at: '2' })).toBeUndefined();
});

test('no question is shown before the open ones above it, and all answers after the last', () => {
  const unanswered = [fields[0]!, { ...fields[1]!, value: '' }, fields[2]!];
  expect([null, '0', '1', '2', 'x'].map((wanted) => shownQuestion(unanswered, wanted))).toEqual([0, 0, 1, 1, 0]);
  expect([null, '1', '2'].map((wanted) => shownQuestion(fields, wanted))).toEqual([0, 1, undefined]);
});
