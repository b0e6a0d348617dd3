import { stages } from '@heng/contracts';
import { type Answer, TestBed } from '@heng/testing';
import { fillBoard, nth } from '../../test/board-projects.js';
import { otherAgency, registerParties } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';
import type { BoardPage } from './read-board.query.js';

const COUNT = 210;
const TODAY = '2026-03-02';

let ids: string[];
const bed = TestBed.of(tracking);
beforeAll(async () => {
  await registerParties(bed);
  ids = await fillBoard(bed, COUNT);
});

const get = (query: string): Promise<Answer<BoardPage>> => bed.call('GET', `/board?${query}`);
const numbers = Array.from({ length: COUNT }, (_, n) => n);

async function all(query: string) {
  const items: BoardPage['items'] = [];
  for (let next: string | null = ''; next !== null;) {
    const { status, body }: Answer<BoardPage> = await get(`${query}${next ? `&cursor=${next}` : ''}`);
    expect(status).toBe(200);
    expect(body.items.length).toBeLessThanOrEqual(50);
    items.push(...body.items);
    next = body.next;
  }
  return items;
}

const isOver = (n: number) => n % 5 >= 2;
/** In progress since more than eight months. */
const isStalled = (n: number) => n % 5 === 0 && nth(n).startedOn < '2025-07-01';
const encoded = (q: string) => `q=${encodeURIComponent(q)}`;

test('the newest come first, each once', async () => {
  const board = await all('');
  expect(board.map(({ id }) => id).toSorted()).toEqual(ids);
  const keys = board.map(({ startedOn, id }) => `${startedOn} ${id}`);
  expect(keys).toEqual(keys.toSorted().toReversed());
});

test.each<[string, string, (n: number) => boolean]>([
  ['a province', 'province=440000', (n) => n % 4 < 2],
  ['a province without projects', 'province=110000', () => false],
  ['a bureau', `bureau=${encodeURIComponent('raw-materials')}`, (n) => n % 3 === 1],
  ['an agency', `agencyId=${otherAgency.id}`, (n) => n % 10 === 0],
  ['the latest stage', 'stage=planning', (n) => n % 7 === 3],
  ['no stage', 'stage=none', (n) => n % 7 === 0],
  ['what is under way', 'progress=in-progress', (n) => !isOver(n)],
  ['what is over', 'progress=completed', isOver],
  ['a state', 'state=terminated', (n) => n % 5 === 3],
  ['a state that contradicts the progress', 'state=terminated&progress=in-progress', () => false],
  ['the stalled', 'stalled=true', isStalled],
  ['a part of the name', encoded('衡造'), (n) => n % 3 === 0],
  ['two parts', encoded('佛山 致远'), (n) => n % 12 === 4],
  ['the whole name in full width', encoded('深圳致远科技１有限公司'), (n) => n === 1],
  ['pinyin', 'q=foshanhengzao', (n) => n % 12 === 0],
  ['initials', 'q=szzy', (n) => n % 12 === 1],
  ['a part of the pinyin', 'q=TONGLIdianzi', (n) => n % 3 === 2],
  ['the name of the agency', encoded('机构2'), (n) => n % 10 === 0],
  ['the names of both', encoded('机构2 佛山'), (n) => n % 20 === 0],
  ['what is not there', encoded('北京'), () => false],
  ['wildcards', 'q=%25', () => false],
  ['a search in a province', `${encoded('科技')}&province=510000`, (n) => n % 3 === 1 && n % 4 >= 2],
  ['a search at an agency', `${encoded('科技')}&agencyId=${otherAgency.id}`, (n) => n % 30 === 10],
  ['an agency in a state', `agencyId=${otherAgency.id}&state=in-progress`, (n) => n % 10 === 0],
  [
    'a province and a bureau',
    `province=440000&bureau=${encodeURIComponent('equipment-1')}`,
    (n) => n % 4 < 2 && n % 3 === 0,
  ],
  ['what is over in a province', 'progress=completed&province=510000', (n) => isOver(n) && n % 4 >= 2],
  [
    'all at once',
    `${encoded('fs')}&province=440000&bureau=${encodeURIComponent('equipment-1')}&stage=launch&progress=completed&state=moved`,
    (n) => n % 12 === 0 && n % 7 === 1 && n % 5 === 4,
  ],
])('%s narrows the board, and it says to how many', async (_, query, fits) => {
  const expected = numbers.filter(fits).map((n) => ids[n]);
  expect((await all(query)).map(({ id }) => id).toSorted()).toEqual(expected);
  expect((await get(query)).body.count).toBe(expected.length);
});

test('beside each value is how many fit it and all other filters', async () => {
  const { body } = await get('province=440000&progress=completed');
  const count = (fits: (n: number) => boolean) => numbers.filter(fits).length;
  expect(body.counts.province).toEqual({
    440000: count((n) => isOver(n) && n % 4 < 2),
    510000: count((n) => isOver(n) && n % 4 >= 2),
  });
  expect(body.counts.progress).toEqual({
    'in-progress': count((n) => !isOver(n) && n % 4 < 2),
    completed: count((n) => isOver(n) && n % 4 < 2),
  });
  expect(body.counts.state).toEqual(
    Object.fromEntries(
      ['completed', 'terminated', 'moved'].map((state) => [state, count((n) => nth(n).state === state && n % 4 < 2)]),
    ),
  );
  expect(body.counts.stage['launch']).toBe(count((n) => isOver(n) && n % 4 < 2 && n % 7 === 1));
  expect(Object.keys(body.counts.stage).toSorted()).toEqual(['none', ...stages].toSorted());
  expect(body.counts.stalled).toEqual({ false: body.count });
});

test('of a search and of an agency the numbers are of what was found', async () => {
  const { body } = await get(`${encoded('佛山')}&agencyId=${otherAgency.id}&province=510000`);
  expect(body).toMatchObject({ items: [], count: 0 });
  expect(body.counts.province).toEqual({ 440000: numbers.filter((n) => n % 20 === 0).length });
});

test('a line says whether it is stalled by the day', async () => {
  const stalled = (await all('')).filter((line) => line.stalled);
  expect(stalled.map(({ id }) => id).toSorted()).toEqual(numbers.filter(isStalled).map((n) => ids[n]));
  for (const { expectedBy } of stalled) expect(expectedBy! < TODAY).toBe(true);
});

test.each([
  ['a filter nobody knows', 'feedback=given', 'kit.body-invalid'],
  ['a province that is none', 'province=990000', 'kit.body-invalid'],
  ['a stage nobody knows', 'stage=asleep', 'kit.body-invalid'],
  ['a state of what is not on the board', 'state=proposed', 'kit.body-invalid'],
  ['an agency that is no id', 'agencyId=first', 'kit.body-invalid'],
  ['what is not stalled', 'stalled=false', 'kit.body-invalid'],
  ['a search of nothing', 'q=', 'kit.body-invalid'],
  ['a cursor from elsewhere', 'cursor=nonsense', 'kit.cursor-invalid'],
])('%s is refused', async (_, query, code) => {
  expect(await get(query)).toMatchObject({ status: 400, body: { code } });
});

test('who has a page already is told so', async () => {
  const { headers } = await get('province=440000');
  const again = await bed.call('GET', '/board?province=440000', {
    headers: { 'if-none-match': headers.get('etag')! },
  });
  expect([again.status, again.body]).toEqual([304, '']);
});
