import { CaseOpened } from '@heng/contracts';
import type { SeriousCase } from '@heng/assessment';
import { fact, given } from '@heng/testing/rules';
import { idOf } from '../../test/upstream.js';
import { casesToOpen, openCase } from './serious-case.js';

const incident = (name: string) => ({
  ...{ id: idOf(name), filedOn: '2026-05-01', ruledOn: '2026-06-01', severity: 'serious' as const },
  ...{ filings: 1, byRegulator: false, facts: [] },
});
const caseOf = (...names: string[]): SeriousCase => ({
  incidents: names.map(incident),
  completedOn: '2026-06-01',
  facts: names.map((name) => idOf('ruling', name)),
});
const known = (...names: string[]) => ({ incidents: names.map((name) => idOf(name)) });

test('a set of three serious incidents opens a case with its facts (R11 4)', () => {
  given(caseOf('甲', '乙', '丙'))
    .when((found) => openCase({ id: idOf('case'), agencyId: idOf('agency') }, found, '2026-08-11'))
    .then({
      state: { openedOn: '2026-08-11', completedOn: '2026-06-01' },
      events: [fact(CaseOpened, { openedOn: '2026-08-11', incidents: ['甲', '乙', '丙'].map((name) => idOf(name)) })],
    });
});

test.each<[string, readonly SeriousCase[], readonly { incidents: string[] }[], number]>([
  ['a first set', [caseOf('甲', '乙', '丙')], [], 1],
  ['the same set again', [caseOf('甲', '乙', '丙')], [known('甲', '乙', '丙')], 0],
  ['a set that a fourth incident makes larger', [caseOf('甲', '乙', '丙', '丁')], [known('甲', '乙', '丙')], 0],
  ['a part of a set', [caseOf('甲', '乙', '丙', '丁'), caseOf('乙', '丙', '丁')], [], 1],
  ['another set', [caseOf('甲', '乙', '丙'), caseOf('乙', '丙', '丁')], [known('甲', '乙', '丙')], 1],
])('one case for each set: %s', (_, found, before, opened) => {
  expect(casesToOpen(found, before)).toHaveLength(opened);
});
