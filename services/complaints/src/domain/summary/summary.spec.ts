import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SummaryReleased, SummaryWritten } from '@heng/contracts';
import { officialCalendar, startClock } from '@heng/legal-time';
import { fact, given, rowsMissingIn } from '@heng/testing/rules';
import { reconsiderationRules, type Ruling } from '../ruling/ruling.js';
import {
  editSummary,
  isAllowedBy,
  isFinal,
  mustNameNobody,
  releaseSummary,
  type Summary,
  summaryLifecycle,
  writeSummary,
} from './summary.js';

const uuid = (n: number) => `e2000000-0000-8000-8000-00000000000${n}`;
const { term, version } = reconsiderationRules;
const ruling: Ruling = {
  ...{ id: uuid(1), version: 1, panelId: uuid(2), complaintId: uuid(3), agencyId: uuid(4), round: 1 },
  ...{ outcome: 'upheld', severity: 'minor', measures: ['warning'], members: 3, dissents: [], corrections: [] },
  ...{ ruledOn: '2026-03-18', grounds: { fact: '事实', evidence: '证据', rule: '依据' } },
  reconsiderable: startClock(officialCalendar, { from: '2026-03-18', term, rules: version }),
};
const complaint = { id: uuid(3), allegation: 'formalism', filedOn: '2026-01-30' } as const;
const today = '2026-04-03';
const draft = { text: '某机构走过场，经裁定属实。', names: ['福州衡鉴', '林知远', null], by: 'staff-1', today };
const summary: Summary = { ...writeSummary(uuid(5), complaint, ruling, draft).state, version: 1 };

test('has the ground, the ruling, and months instead of days', () => {
  const { state, events } = writeSummary(uuid(5), complaint, ruling, draft);
  expect(state).toMatchObject({ ground: 'formalism', measures: ['warning'], filedIn: '2026-01', ruledIn: '2026-03' });
  expect(events).toMatchObject([fact(SummaryWritten, { summaryId: uuid(5), writtenOn: today })]);
});

test('is released by somebody else than who wrote it last, once, and only as long as it is allowed', () => {
  given(summary)
    .when((one) => releaseSummary(one, 'staff-1', true, today))
    .then('complaints.summary-own-text');
  given(summary)
    .when((one) => releaseSummary(one, 'staff-2', false, today))
    .then('complaints.summary-not-allowed');
  const edited = { ...editSummary(summary, { ...draft, by: 'staff-2' }).state, version: 2 };
  given(edited)
    .when((one) => releaseSummary(one, 'staff-2', true, today))
    .then('complaints.summary-own-text');
  const released = given(edited)
    .when((one) => releaseSummary(one, 'staff-1', true, today))
    .then({ state: { releasedOn: today }, events: [fact(SummaryReleased, { releasedOn: today })] });
  given({ ...released, version: 3 })
    .when((one) => editSummary(one, draft))
    .then('complaints.summary-released');
});

test.each([
  ['the agency', '福州衡鉴走过场。', '福州衡鉴'],
  ['a filer', '林知远说走过场。', '林知远'],
  ['a telephone', '联系电话 138-0013-8000。', '138-0013-8000'],
  ['a telephone in full width', '联系电话１３８００１３８０００。', '13800138000'],
  ['an e-mail address', '请写信至 someone@example.cn。', 'someone@example'],
])('names nobody: %s is refused', (_, text, found) => {
  given(text)
    .when((one) => (mustNameNobody(one, draft.names), { state: one, events: [] }))
    .then('complaints.summary-identifies', { field: 'text', found });
});

test.each(['2026年3月有 12 个项目，金额 380000 元。', '一般性描述。'])('leaves years and figures alone: %s', (text) => {
  expect(() => mustNameNobody(text, draft.names)).not.toThrow();
});

test('is allowed when everybody who stays allows it', () => {
  const who = (summaryAllowedOn: string | null, withdrawnOn: string | null = null) => ({
    summaryAllowedOn,
    withdrawnOn,
  });
  expect(isAllowedBy([who(today), who(today)])).toBe(true);
  expect(isAllowedBy([who(today), who(null, today)])).toBe(true);
  for (const filers of [[], [who(today), who(null)], [who(today, today)]]) expect(isAllowedBy(filers)).toBe(false);
});

test('waits until the ruling is final', () => {
  expect(isFinal(ruling, false, '2026-04-02')).toBe(false);
  expect(isFinal(ruling, false, today)).toBe(true);
  expect(isFinal(ruling, true, today)).toBe(false);
  expect(isFinal({ ...ruling, round: 2, reconsiderable: null }, false, '2026-03-19')).toBe(true);
  expect(isFinal(undefined, false, today)).toBe(false);
});

test('the README shows the lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(rowsMissingIn(readme, summaryLifecycle)).toEqual([]);
});
