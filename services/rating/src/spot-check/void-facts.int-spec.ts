import { TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk } from '../../test/desk.js';
import { deliver, sources, Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });

test('a fact found false stays void in the drafts and reviews of the next cycle, and limits the grade of its own only', async () => {
  const strong = { certified: 8, projects: 25, passed: 14, satisfaction: 5, national: true };
  const upstream = new Upstream().working('甲', strong);
  const at = new Desk(bed);
  await at.toDrafts(upstream);
  const award = (await at.read('甲')).body.facts.find(({ type }: any) => type === 'registry.merit-recognised.v1');
  await at.draw();
  await at.onRating('甲', 'spot-check', { authentic: false, falseFacts: [award.id], reason: 'invented' });

  await bed.setDate('2027-01-04');
  const next = new Desk(bed, '2026-H2');
  await next.openAndClose();
  await deliver(
    bed,
    sources.map((source) => upstream.seal(source, '2026-H2', '2026-12-31')),
  );
  await next.until('drafted');
  const mustBeVoid = async () => {
    const { indicators, reasons } = (await next.read('甲')).body;
    expect(indicators.find(({ code }: any) => code === 'public-awards')).toMatchObject({ points: 0, facts: [] });
    expect(reasons.map(({ code }: any) => code)).not.toContain('rating.false-facts');
  };
  await mustBeVoid();
  const [resultOn, result] = ['2027-01-05', '02 07 13 18 25 33 + 04'];
  await next.onCycle('spot-check', { source: '双色球2027002期', resultOn });
  await bed.setDate(resultOn);
  await next.onCycle('spot-check/draw', { result });
  await next.onRating('甲', 'spot-check', { authentic: true, reason: 'x' });
  expect((await next.review('甲')).status).toBe(200);
  await mustBeVoid();
});
