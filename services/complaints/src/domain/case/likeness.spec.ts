import fc from 'fast-check';
import { alike, ALIKE_FROM, type Candidate, likeness, mergeOf } from './likeness.js';

const FIRST = '今年三月，该机构派到我公司的两名咨询人员只来过三次，现场服务记录上却写了十二天，还要求我方补签确认单。';

test.each([
  [
    'the same with other signs',
    '今年三月，该机构派到我公司的两名咨询人员，只来过三次；现场服务记录上却写了“十二天”，还要求我方补签确认单！',
  ],
  ['the same with more words', `再次投诉：${FIRST}至今没有任何回应，请联盟尽快处理，并责令退还多收的费用。`],
  ['the same, shortened', '两名咨询人员只来过三次，现场服务记录上却写了十二天，要求我方补签。'],
  [
    'the same facts, told anew',
    '三月份该机构派来的咨询人员实际只来过三次，但现场服务记录写了十二天，事后要求我公司补签确认单。',
  ],
])('%s is found', (_, other) => {
  expect(likeness(FIRST, other)).toBeGreaterThanOrEqual(ALIKE_FROM);
});

test.each([
  ['another fault of the same agency', '该机构公开的已服务企业名单里有我公司，但我公司从未与其签订过咨询服务合同。'],
  ['another visit', '该机构的咨询人员同时参加了评定工作，咨询和评定没有分开，评定组组长就是咨询项目的负责人。'],
  ['a fault in the same field', '咨询人员在现场服务期间多次缺席，培训资料照抄其他企业，体系文件走过场。'],
  ['a few words', '虚报天数。'],
])('%s is not', (_, other) => {
  expect(likeness(FIRST, other)).toBeLessThan(ALIKE_FROM);
});

test('likeness is the same both ways, and whole for what is equal but for signs', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
      expect(likeness(one, one)).toBe(100);
      expect(likeness(one, other)).toBeLessThanOrEqual(100);
    }),
  );
});

const candidate: Candidate = {
  ...{ kind: 'complaint', id: 'c2', version: 1, number: 'T2026-000123-3', allegation: 'other', state: 'filed' },
  ...{
    filedOn: '2026-03-03',
    incidentId: null,
    statement: '别的事情，与此无关的另一件事。',
    sameFiler: false,
    sameFiles: false,
  },
};
const own = { statement: FIRST, incident: 'c1' };

test('what has more in common comes first; the same incident and what has nothing in common are left out', () => {
  const found = alike(own, [
    candidate,
    { ...candidate, id: 'c3', sameFiler: true },
    { ...candidate, id: 'c4', statement: FIRST, sameFiles: true },
    { ...candidate, id: 'c5', statement: FIRST, incidentId: 'c1' },
    { ...candidate, id: 'c1', statement: FIRST },
  ]);
  expect(found.map(({ id, because }) => [id, because])).toEqual([
    ['c4', ['words', 'files']],
    ['c3', ['filer']],
  ]);
  expect(found[0]).not.toHaveProperty('statement');
});

test('a report joins a complaint, else the later filing the earlier one, and never what is merged already', () => {
  const later = { ...candidate, id: 'c9', filedOn: '2026-03-09' };
  const report = { ...candidate, kind: 'report', id: 'r1', filedOn: '2026-03-01' } as const;
  expect(mergeOf(later, candidate)).toEqual({ joins: later, sameAs: 'c2' });
  expect(mergeOf(candidate, report)).toEqual({ joins: report, sameAs: 'c2' });
  expect(mergeOf({ ...candidate, incidentId: 'c0' }, later)).toEqual({ joins: later, sameAs: 'c0' });
  expect(mergeOf(candidate, { ...later, incidentId: 'c0' })).toBeUndefined();
});
