import { satisfactions } from '@heng/contracts';
import { emptyDraft } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { wordsOf } from '../words/index.js';
import { answerIn, draftIn, questionsOf, type Survey } from './survey.js';

const said = { zh: '问', en: 'question' };
const survey = {
  basics: {
    ...{ startedOn: '2025-09-01', endedOn: '2026-01-31' },
    consultants: [
      { personId: 'p1', days: 12.5, lead: true },
      { personId: 'p2', days: 3, lead: false },
    ],
  },
  questions: [
    { ...said, questions: satisfactions.map((name) => ({ name, ...said, mayNotApply: name === 'training' })) },
  ],
  levels: [5, 4, 3, 2, 1].map((level) => ({ level, ...said })),
  doesNotApply: said,
} as unknown as Survey;
const visit = { language: 'zh-CN', words: wordsOf('zh-CN') } as Visit;
const shown = (of: Survey) => emptyDraft(questionsOf(of, visit)).values;
const all = Object.fromEntries(satisfactions.map((name) => [name, '4']));

test('the enterprise reads the names of the consultants whose days it confirms, and by a link their parts and days', () => {
  const labels = (of: Survey) =>
    questionsOf(of, visit).flatMap(({ name, label }) => (/^days/.test(name) ? [label] : []));
  const named = '林知远在企业现场工作的天数';
  const other = '其他咨询人员（登记现场 3 天）在企业现场工作的天数';
  expect(labels({ ...survey, names: new Map([['p1', '林知远']]) })).toEqual([named, other]);
  expect(labels(survey)).toEqual(['项目组主要成员（登记现场 12.5 天）在企业现场工作的天数', other]);
});

test('consultants with the same part and the same days have different labels', () => {
  const equal = { days: 3, lead: false };
  const consultants = [
    { personId: 'p1', ...equal },
    { personId: 'p2', ...equal },
  ];
  const fields = questionsOf({ ...survey, basics: { ...survey.basics, consultants } }, visit);
  expect(fields.filter(({ name }) => /^days/.test(name)).map(({ label }) => label)).toEqual([
    '其他咨询人员（登记现场 3 天）第 1 位在企业现场工作的天数',
    '其他咨询人员（登记现场 3 天）第 2 位在企业现场工作的天数',
  ]);
});

test('the record is filled in, and left as it is it is confirmed', () => {
  const answer = answerIn({ ...shown(survey), ...all, training: 'none' }, survey);
  expect(answer.basics).toEqual({
    ...{ confirmed: true, startedOn: '2025-09-01', endedOn: '2026-01-31' },
    consultants: [
      { personId: 'p1', days: 12.5 },
      { personId: 'p2', days: 3 },
    ],
  });
  expect(answer.satisfaction).toMatchObject({ overall: 4, training: null });
  expect(answer.comment).toBeNull();
});

test('a corrected record is not confirmed', () => {
  const { basics } = answerIn({ ...shown(survey), ...all, 'days-1': '2.5' }, survey);
  expect(basics).toMatchObject({ confirmed: false, consultants: [{ days: 12.5 }, { days: 2.5 }] });
});

test('a draft has only what is answered, and comes back as it was', () => {
  const typed = { ...shown(survey), overall: '5', training: 'none', 'days-0': '11', comment: '好' };
  const draft = draftIn(typed, survey);
  expect(draft.satisfaction).toEqual({ overall: 5, training: null });
  const saved = { ...draft, savedOn: '2026-03-02' } as unknown as Survey['draft'];
  expect(shown({ ...survey, draft: saved })).toMatchObject(typed);
});
