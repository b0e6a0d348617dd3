import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrokenSample, language } from './fault.js';
import { readSample } from './read-sample.js';

const original = join(import.meta.dirname, '../../../../samples/2026-H1');
let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'heng-sample-')), 'sample');
  await cp(original, folder, { recursive: true });
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

/** Breaks a file for a while and gives the faults found. */
async function faultsWhen(file: string, change: (lines: string[]) => string[]) {
  const text = await readFile(join(folder, file), 'utf8');
  await writeFile(join(folder, file), change(text.trimEnd().split('\n')).join('\n'));
  const error: unknown = await readSample(folder).catch((fault: unknown) => fault);
  await writeFile(join(folder, file), text);
  if (!(error instanceof BrokenSample)) throw new Error(`expected a broken sample, not ${String(error)}`);
  return error.faults.map(({ at, field, code }) => `${at} ${field} ${code}`);
}
const onLine = (line: number, change: (text: string) => string) => (lines: string[]) =>
  lines.map((text, i) => (i === line - 1 ? change(text) : text));

test('the sample itself has no fault', async () => {
  const { rows, disclosures } = await readSample(folder);
  expect(rows.projects[0]).toMatchObject({ at: 'projects.csv:2', number: 'P-0001' });
  expect(disclosures.length).toBeGreaterThan(40);
});

test.each([
  [
    'a wrong credit code',
    'enterprises.csv',
    onLine(3, (line) => line.replace(/^.{18}/, '362322198709086408')),
    'enterprises.csv:3 creditCode load.credit-code-invalid',
  ],
  [
    'an unknown province',
    'enterprises.csv',
    onLine(4, (line) => line.replace(/,\d{6},/, ',990000,')),
    'enterprises.csv:4 province load.province-unknown',
  ],
  [
    'a date out of the period',
    'projects.csv',
    onLine(5, (line) => line.replace(/\d{4}-\d\d-\d\d/, '2019-01-01')),
    'projects.csv:5 startedOn load.date-outside-period',
  ],
  [
    'a date that does not exist',
    'feedback.csv',
    onLine(2, (line) => line.replace(/\d{4}-\d\d-\d\d/, '2026-02-30')),
    'feedback.csv:2 givenOn load.date-invalid',
  ],
  [
    'an unknown project',
    'stages.csv',
    onLine(7, (line) => line.replace(/^P-\d+/, 'P-9999')),
    'stages.csv:7 project load.project-unknown',
  ],
  [
    'a second feedback',
    'feedback.csv',
    (lines: string[]) => [...lines, lines[1]!],
    'feedback.csv:249 project load.feedback-repeated',
  ],
  [
    'a row twice',
    'agencies.csv',
    (lines: string[]) => [...lines, lines[1]!],
    'agencies.csv:43 creditCode load.row-repeated',
  ],
  [
    'a level beyond five',
    'feedback.csv',
    onLine(3, (line) => line.replace(/\d$/, '6')),
    'feedback.csv:3 professionalQuality load.number-invalid',
  ],
  [
    'a cell too many',
    'certificates.csv',
    onLine(2, (line) => `${line},x`),
    'certificates.csv:2 row load.cells-miscounted',
  ],
  [
    'a missing column',
    'merits.csv',
    onLine(1, (line) => line.replace('title,', '')),
    'merits.csv:1 title load.column-missing',
  ],
  [
    'an end before the start',
    'stages.csv',
    onLine(2, (line) => line.replace(/(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)/, '$2,$1')),
    'stages.csv:2 completedOn load.dates-disordered',
  ],
  [
    'a quarter of a day',
    'on-site-work.csv',
    onLine(2, (line) => line.replace(/(\d{4}-\d\d-\d\d) /, '$1/0.25 ')),
    'on-site-work.csv:2 days load.number-invalid',
  ],
  [
    'half a decision',
    'assessments.csv',
    onLine(2, (line) => line.replace('passed', '')),
    'assessments.csv:2 outcome load.cells-incomplete',
  ],
  ['an open quote', 'consultants.csv', onLine(3, (line) => `"${line}`), 'consultants.csv:229 row load.csv-invalid'],
])('%s is found with its line and column', async (_, file, change, fault) => {
  expect(await faultsWhen(file, change)).toContain(fault);
});

test('every broken row is reported, a broken row once', async () => {
  const faults = await faultsWhen('agencies.csv', (lines) =>
    lines.map((line, i) => (i === 1 || i === 2 ? line.replace(/,\d{6},/, ',990000,') : line)),
  );
  expect(faults).toEqual([
    'agencies.csv:2 province load.province-unknown',
    'agencies.csv:3 province load.province-unknown',
  ]);
});

test('the message has a line per fault in the language of the environment', () => {
  const { message } = new BrokenSample('folder', [
    { at: 'a.csv:2', field: 'name', code: 'load.empty', zh: '不能为空。', en: 'must not be empty.' },
  ]);
  expect(message.split('\n')).toHaveLength(2);
  expect(message).toContain('a.csv:2 name: ');
  expect([language({ LANG: 'zh_CN.UTF-8' }), language({ LANG: 'C.UTF-8' }), language({})]).toEqual(['zh', 'en', 'en']);
});
