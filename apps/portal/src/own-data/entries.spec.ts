import { wordsOf } from '../words/index.js';
import { entriesOf } from './entries.js';
import type { OwnRecords } from './records.js';

const said = { zh: '总体满意度', en: 'overall' };
const records = {
  enterprise: {
    since: { name: '2026-04-01', creditCode: '2026-01-04' },
    ...{ name: '甲厂', creditCode: 'X', province: '350000', city: '350100', bureau: 'b', industry: '34' },
  },
  projects: [
    {
      project: {
        ...{
          agencyName: '乙咨询',
          proposedOn: '2026-01-05',
          confirmedOn: null,
          startedOn: '2026-01-04',
          endedOn: null,
        },
        ...{ suspensions: [], stages: [{ stage: 'launch', recordedOn: null }], state: 'proposed', reason: null },
      },
      names: { p1: '林知远' },
      onSiteWork: [
        { personId: 'p2', months: [] },
        {
          personId: 'p1',
          months: [
            {
              entries: [
                {
                  on: '2026-01-06',
                  said: [
                    { by: 'agency', days: 1 },
                    { by: 'enterprise', days: 0.5 },
                  ],
                },
              ],
            },
          ],
        },
      ],
      feedback: {
        ...{
          questions: [{ ...said, questions: [{ ...said, name: 'overall' }] }],
          levels: [{ level: 5, zh: '非常满意' }],
        },
        ...{ answer: null, draft: { satisfaction: { overall: 5 }, comment: null, savedOn: '2026-06-01' } },
      },
    },
  ],
  nameWithholdings: [],
  filings: [{ number: 'T2026-000123-3', agencyId: 'a', agencyName: '乙咨询', filedOn: '2026-06-02', state: 'filed' }],
  letters: [{ id: 'l', template: 'feedback-asked', subject: '请反馈', on: '2026-07-14', status: 'sent' }],
} as unknown as OwnRecords;

test('each thing on record is a line with its day and who said it, also an answer that is not sent yet', () => {
  const lines = entriesOf(records, { language: 'zh-CN', words: wordsOf('zh-CN') });
  const isBasic = ({ kind }: (typeof lines)[number]) => kind === 'basics';
  const later = lines
    .filter((line) => !isBasic(line))
    .map(({ kind, about, on, value, by }) => [kind, about, on, value, by]);
  expect(lines.find(({ kind }) => kind === 'days')?.what).toBe('林知远');
  expect(lines.filter(isBasic).map(({ value, on }) => [value, on])).toEqual(
    expect.arrayContaining([
      ['甲厂', '2026-04-01'],
      ['X', '2026-01-04'],
      ['通用设备制造业', null],
    ]),
  );
  expect(later).toEqual([
    ['project', '乙咨询', '2026-01-05', '', '咨询机构'],
    ['project', '乙咨询', '2026-01-04', '', '项目双方'],
    ['days', '乙咨询', '2026-01-06', '1', '咨询机构'],
    ['days', '乙咨询', '2026-01-06', '0.5', '贯标企业'],
    ['draft', '乙咨询', '2026-06-01', '非常满意', '贯标企业'],
    ['filing', '乙咨询', '2026-06-02', '待受理', '您'],
    ['letter', '', '2026-07-14', '已发送', '平台'],
  ]);
});
