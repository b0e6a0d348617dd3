import { describedAnswer } from '../../test/described-answers.js';
import { PortalBed, Reader } from '../../test/portal-bed.js';

const [ONE, OTHER] = ['0190a1b2-0000-7000-8000-000000000001', '0190a1b2-0000-7000-8000-000000000002'];
let bed: PortalBed;
/** The register knows an agency that complaints and rating have not heard of yet. */
beforeAll(async () => {
  bed = await PortalBed.start((request, response, service) => {
    const answer = service === 'registry' ? describedAnswer(service, request.url!.split('?')[0]!, '甲咨询') : undefined;
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { code: `${service}.unknown-agency`, detail: '尚未登记' }));
  });
});
afterAll(() => bed?.stop());

test('the page of an agency that was registered a moment ago says of which parts there is no record yet', async () => {
  const { statusCode, body } = await new Reader(bed).get(`/agencies/${ONE}`);
  expect([statusCode, body.split('这一部分目前还没有记录。').length - 1]).toEqual([200, 3]);
  expect(body).toMatch(/<h1>甲咨询<\/h1>/);
});

test('a comparison with such an agency stands', async () => {
  const { statusCode, body } = await new Reader(bed).get(`/agencies/compare?id=${ONE}&id=${OTHER}`);
  expect([statusCode, body.includes('暂时无法读取')]).toEqual([200, true]);
});
