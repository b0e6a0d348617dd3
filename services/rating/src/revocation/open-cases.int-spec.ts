import { eventually, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk } from '../../test/desk.js';
import { deliver, idOf, sources, Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const upstream = new Upstream().working('甲').working('乙');

const casesOf = async (agency: string): Promise<any[]> =>
  (await bed.recorded('rating.case-opened.v1'))
    .map(({ data }) => data)
    .filter(({ agencyId }) => agencyId === idOf(agency));
const ruled = (...told: Parameters<Upstream['complaint']>) =>
  deliver(bed, [upstream.complaint(...told).events.at(-1)!]);

test('two serious incidents open no case, nor do three filings about two', async () => {
  await ruled('甲', 1, 'serious');
  await ruled('甲', 2, 'serious');
  await ruled('甲', 3, 'serious', { incidentId: idOf('甲', 'complaint', 2) });
  await ruled('乙', 1, 'serious');
  await eventually(async () => {
    const rows = await bed.db.query(`select from fact where type = 'complaints.complaint-ruled.v1'`);
    expect(rows).toHaveLength(4);
  });
  expect(await casesOf('甲')).toEqual([]);
});

test('the ruling that makes the third opens the case at once, while a draft is under way and outside any cycle', async () => {
  await at.openAndClose();
  await deliver(bed, upstream.events);
  await deliver(
    bed,
    sources.map((source) => upstream.seal(source)),
  );
  await at.until('drafted');
  await ruled('甲', 4, 'serious', { ruledOn: '2026-07-01' });
  await eventually(async () => expect(await casesOf('甲')).toHaveLength(1));
  const [found] = await casesOf('甲');
  expect(found).toMatchObject({ completedOn: '2026-07-01', openedOn: '2026-07-01' });
  expect(found.incidents).toEqual([1, 2, 4].map((n) => idOf('甲', 'complaint', n)).sort());
  expect(found.facts).toHaveLength(4);
});

test('a fourth incident of the same three months, or the same ruling again, opens no second case', async () => {
  await ruled('甲', 5, 'serious', { ruledOn: '2026-07-01' });
  await deliver(bed, upstream.events.slice(-2));
  await ruled('乙', 2, 'minor');
  await eventually(async () => {
    const rows = await bed.db.query(`select from fact where type = 'complaints.complaint-ruled.v1'`);
    expect(rows).toHaveLength(7);
  });
  expect(await casesOf('甲')).toHaveLength(1);
});

test('a verified report that makes the third serious incident opens a case, too', async () => {
  await ruled('乙', 3, 'serious', { ruledOn: '2026-07-01' });
  await deliver(bed, [upstream.report('乙', 1, 'serious', { verifiedOn: '2026-07-01' }).events.at(-1)!]);
  await eventually(async () => expect(await casesOf('乙')).toHaveLength(1));
  const [{ incidents }] = await casesOf('乙');
  expect(incidents).toContain(idOf('乙', 'report', 1));
});
