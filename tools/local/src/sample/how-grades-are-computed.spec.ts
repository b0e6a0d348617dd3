import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Indicator, methodology2026_1 } from '@heng/assessment';
import { satisfactions } from '@heng/contracts';
import { plusMonths } from '@heng/legal-time';
import { evidenceOf } from '../../test-evidence.js';
import { readSample, type Sample } from '../load/read-sample.js';
import { feedbackDue } from './feedback.js';

const AGENCY = '91150203MAA30HR81H';
const LEADER = 'C-0134';
const root = join(import.meta.dirname, '../../../..');
const pages = ['how-grades-are-computed.md', 'how-grades-are-computed.zh-CN.md'].map(
  (name) => [name, readFileSync(join(root, 'docs', name), 'utf8')] as const,
);
/** The cells of the tables' rows. */
const rowsOf = (page: string): string[][] =>
  page.split('\n').flatMap((line) =>
    line.startsWith('| ')
      ? [
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ]
      : [],
  );

let rows: Sample['rows'];
let result: ReturnType<typeof evaluate>;
beforeAll(async () => {
  const sample = await readSample(join(root, 'samples/2026-H1'));
  rows = sample.rows;
  const { other } = rows.reviews.find(({ agency }) => agency === AGENCY)!;
  const judged = { scores: { other } };
  result = evaluate(evidenceOf(sample), methodology2026_1, { agencyId: AGENCY, cutoff: '2026-06-30', judged });
});

const shown = (value: Indicator['value']): string =>
  value === null ? '–' : typeof value === 'number' ? String(value) : `${value.numerator}/${value.denominator}`;

test.each(pages)('%s has the value and the points of every indicator, the total and the grade', (name, page) => {
  const language = name.includes('zh') ? 'zh' : 'en';
  const told = rowsOf(page).filter(([clause]) => clause!.startsWith('R9 '));
  expect(told.map(([clause, title, value, , points]) => [clause, title, value, Number(points)])).toEqual(
    result.indicators.map((one) => [one.clause, one[language], shown(one.value), one.points]),
  );
  expect(page).toContain(`**${result.total}**`);
  expect(page).toMatch(new RegExp(`${result.total}[^*]+\\*\\*${result.grade}\\*\\*`));
  expect(result.reasons).toEqual([]);
});

test.each(pages)('%s has the on-site days of its leader, those of the last year, and the passes', (_, page) => {
  const days = rows.onSiteWork.filter(({ consultant }) => consultant === LEADER);
  const byProject = Map.groupBy(days, ({ project }) => project);
  const expected = [...byProject].map(([project, work]) => {
    const sum = (from: string) =>
      work.flatMap((row) => row.days).reduce((total, day) => total + (day.on >= from ? day.days : 0), 0);
    const decision = rows.assessments.find((one) => one.project === project && one.outcome === 'passed');
    return [project, String(sum('')), String(sum('2025-06-30')), decision?.decidedOn ?? '–'];
  });
  expect(rowsOf(page).filter(([id, , , on]) => id!.startsWith('P-') && on)).toEqual(expected);
});

test.each(pages)('%s has the certificates, the levels and their mean, and the projects that are due', (_, page) => {
  const certificates = rowsOf(page).filter(([id]) => id!.startsWith('C-'));
  for (const [person, issuedOn, validUntil] of certificates) {
    expect(rows.certificates.find(({ consultant }) => consultant === person)!.issuedOn).toBe(issuedOn);
    expect(validUntil).toBe(plusMonths(issuedOn!, 36));
  }
  expect(certificates).toHaveLength(4);

  const projects = rows.projects.filter(({ agency }) => agency === AGENCY);
  const answers = rows.feedback.filter(({ project }) => projects.some(({ number }) => number === project));
  answers.sort((a, b) => (a.project < b.project ? -1 : 1));
  const means = answers.map((answer) => {
    const levels = satisfactions.map((name) => answer[name]);
    const given = levels.filter((level) => level !== null);
    const total = given.reduce((sum, level) => sum + level, 0);
    return {
      total,
      count: given.length,
      row: [answer.project, levels.map((level) => level ?? '–').join(' '), `${total} ÷ ${given.length}`],
    };
  });
  expect(rowsOf(page).filter(([id, , , more]) => id!.startsWith('P-') && !more)).toEqual(means.map(({ row }) => row));
  const shrunk = means.reduce((sum, { total, count }) => sum + total / count, 2 * 3) / (2 + means.length);
  expect(page).toContain(`= ${shrunk.toFixed(2)}`);

  const due = projects.filter(({ endedOn }) => endedOn && feedbackDue(endedOn) <= '2026-06-30');
  expect(due.map(({ number }) => number)).toEqual(['P-0249', 'P-0250', 'P-0251', 'P-0252', 'P-0254']);
  expect(feedbackDue(projects.find(({ number }) => number === 'P-0253')!.endedOn!)).toBe('2026-07-13');
});
