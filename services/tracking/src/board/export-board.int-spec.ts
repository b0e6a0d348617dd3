import { TestBed } from '@heng/testing';
import { fillBoard, nth } from '../../test/board-projects.js';
import { agency, otherAgency, registerParties, staff } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

const COUNT = 1203;

let ids: string[];
const bed = TestBed.of(tracking);
beforeAll(async () => {
  await registerParties(bed);
  ids = await fillBoard(bed, COUNT);
});

const file = (format: string, query = '') => bed.call<string>('GET', `/board/export.${format}?${query}`);
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const those = (fits: (n: number) => boolean) => ids.filter((_, n) => fits(n));

test('the whole board comes in its batches, each project once, the newest first', async () => {
  const { headers, body } = await file('jsonl');
  const lines = linesOf(body);
  expect(lines.map(({ id }) => id as string).toSorted()).toEqual(ids);
  const keys = lines.map(({ startedOn, id }) => `${startedOn as string} ${id as string}`);
  expect(keys).toEqual(keys.toSorted().toReversed());
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/jsonl; charset=utf-8',
    'content-disposition': 'attachment; filename="heng-board.jsonl"',
  });
});

test.each<[string, string, (n: number) => boolean]>([
  ['a province', 'province=510000', (n) => n % 4 >= 2],
  [
    'what is over in a bureau',
    `progress=completed&bureau=${encodeURIComponent('equipment-1')}`,
    (n) => n % 5 >= 2 && n % 3 === 0,
  ],
  ['an agency', `agencyId=${otherAgency.id}`, (n) => n % 10 === 0],
  ['an agency and a stage', `agencyId=${agency.id}&stage=launch`, (n) => n % 10 !== 0 && n % 7 === 1],
  ['a search in an agency', `agencyId=${agency.id}&q=szzy`, (n) => n % 10 !== 0 && n % 12 === 1],
  ['a search with a filter', 'q=szzy&stage=launch', (n) => n % 12 === 1 && n % 7 === 1],
  ['a search that each line meets', `q=${encodeURIComponent('有限公司')}`, () => true],
  ['a search', 'q=szzy', (n) => n % 12 === 1],
  ['a search of nothing', 'q=%25', () => false],
])('of %s is in the file what is in the view', async (_, query, fits) => {
  const lines = linesOf((await file('jsonl', query)).body || 'null').filter(Boolean);
  expect(lines.map(({ id }) => id as string).toSorted()).toEqual(those(fits));
});

test('as CSV that Excel opens, with the dates of all six stages', async () => {
  const { body } = await file('csv', 'state=suspended&stage=launch');
  const [head, ...rows] = body.replace('\ufeff', '').trim().split('\r\n');
  expect(head).toMatch(
    /^id,enterpriseId,enterpriseName,nameWithheld,province,.*,launch\.plannedFrom,.*,assessment\.confirmedOn$/,
  );
  const n = Array.from({ length: COUNT }, (_, i) => i).filter((i) => i % 5 === 1 && i % 7 === 1);
  expect(rows).toHaveLength(n.length);
  const [one] = n;
  const row = rows.find((text) => text.startsWith(ids[one!]!))!.split(',');
  const valueOf = (column: string) => row[head!.split(',').indexOf(column)];
  expect([valueOf('enterpriseName'), valueOf('launch.startedOn'), valueOf('planning.startedOn')]).toEqual([
    ...[nth(one!).name, nth(one!).startedOn, ''],
  ]);
});

test('as a workbook', async () => {
  const { status, headers, body } = await file('xlsx', 'state=suspended');
  expect([status, body.slice(0, 2)]).toEqual([200, 'PK']);
  expect(headers.get('content-type')).toContain('spreadsheetml');
});

test.each([
  ['a format nobody makes', '/board/export.pdf'],
  ['a filter nobody knows', '/board/export.csv?feedback=given'],
  ['a page of it', '/board/export.csv?cursor=x'],
])('%s is refused', async (_, path) => {
  expect(await bed.call('GET', path, { as: staff })).toMatchObject({ status: 400 });
});
