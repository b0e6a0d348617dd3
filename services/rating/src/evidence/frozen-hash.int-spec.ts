import { EvidenceFrozen } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, outcomeOf, staff } from '../../test/desk.js';
import { Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const REFUSED = [409, 'rating.evidence-changed'];

/** Changes a fact as only the owner of the database can, or adds the change back. */
const falsify = (from: number, to: number) =>
  bed.db.query(
    `update fact set data = jsonb_set(data, '{days}', to_jsonb($2::int))
     where type = 'tracking.on-site-work-recorded.v1' and (data->>'days')::int = $1`,
    [from, to],
  );

test('evidence that is not what was frozen gives no drafts, no review and no notice', async () => {
  await at.toDrafts(new Upstream().working('甲'));
  const { evidence } = await at.standing();
  await at.draw();
  await at.onRating('甲', 'spot-check', { authentic: true, reason: 'x' });

  await falsify(12, 30);
  const review = () => at.review('甲');
  expect(outcomeOf(await review())).toEqual(REFUSED);
  await bed.publish(EvidenceFrozen, '2026-H1', { cycle: '2026-H1', ...evidence, seals: [] });
  await eventually(async () => {
    const { body } = await bed.call('GET', '/dead-letters', { as: staff });
    expect(body.items).toMatchObject([{ reason: expect.stringContaining('rating.evidence-changed') as string }]);
  });

  await falsify(30, 12);
  expect((await review()).status).toBe(200);
  await falsify(12, 13);
  const notices = await at.onCycle('notices');
  expect(outcomeOf(notices)).toEqual(REFUSED);
  expect(notices.body.details).toMatchObject({ cycle: '2026-H1', frozen: evidence.hash });
  await falsify(13, 12);
  expect((await at.onCycle('notices')).status).toBe(200);
});

test('a rating that an earlier version drafted, without a hash of its own evidence, is reviewed after a check of all', async () => {
  await bed.db.query("update rating set evidence_hash = null, state = 'in-review'");
  const review = () => at.review('甲');
  await falsify(12, 30);
  expect(outcomeOf(await review())).toEqual(REFUSED);
  await falsify(30, 12);
  expect((await review()).status).toBe(200);
});
