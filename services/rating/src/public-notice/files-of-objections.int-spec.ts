import { enrolExpert, TestBed } from '@heng/testing';
import { Desk, expert, outcomeOf, staff } from '../../test/desk.js';
import { creditCodeOf, Upstream } from '../../test/upstream.js';
import { rating } from '../rating.module.js';

const AGENCY = '甲';
const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
beforeAll(async () => {
  await at.toReviewed(new Upstream().working(AGENCY));
  await bed.setDate('2026-09-18');
  await at.onCycle('notices');
});

const object = async (body: object) => bed.call('POST', `/ratings/${await at.idOf(AGENCY)}/objections`, { body });

test('the files of an objection are of its form; staff and experts without a tie read them, once it is confirmed', async () => {
  const draftToken = 'a-random-token-of-the-form';
  const content = new FormData();
  content.append('file', new Blob(['项目合同']), '合同.txt');
  const uploaded = await bed.call('POST', '/files', { body: content, headers: { 'draft-token': draftToken } });
  const { id: fileId, sha256 } = uploaded.body;
  const said = { email: 'files@example.cn', statement: '合同可以证明。', fileIds: [fileId] };
  const ofAnother = { ...said, draftToken: 'another-token-of-a-form' };
  expect(outcomeOf(await object(ofAnother))).toEqual([422, 'kit.file-unknown']);
  const { id } = (await object({ ...said, draftToken })).body;
  await enrolExpert(bed, 'employee', { affiliation: creditCodeOf(AGENCY) });
  const readers = [
    staff,
    expert,
    { role: 'expert', sub: 'employee' },
    { role: 'agency', org: creditCodeOf(AGENCY) },
  ] as const;
  const given = () =>
    Promise.all(
      [...readers, undefined].map(
        async (as) => (await bed.call('GET', `/files/${fileId}/content`, as ? { as } : {})).status,
      ),
    );
  expect(await given()).toEqual([200, 403, 403, 403, 403]);
  const [issued] = await bed.recorded('rating.objection-link-issued.v1');
  await bed.call('POST', `/objection/${issued!.data['token']}`, { body: {} });
  expect(await given()).toEqual([200, 200, 403, 403, 403]);
  const path = `/ratings/${await at.idOf(AGENCY)}`;
  const { objections } = (await bed.call('GET', path, { as: staff })).body;
  expect(objections).toMatchObject([{ id, fileIds: [fileId] }]);
  expect(JSON.stringify((await bed.call('GET', path)).body)).not.toContain(fileId);
  const filed = (await bed.recorded('rating.objection-filed.v1')).filter(({ subject }) => subject === id);
  expect(filed).toMatchObject([{ data: { files: [{ fileId, sha256 }] } }]);
});
