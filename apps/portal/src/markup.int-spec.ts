import { describedAnswer } from '../test/described-answers.js';
import { persons, PortalBed, Reader } from '../test/portal-bed.js';
import { forms, pages } from './pages.js';

const ID = '0190a1b2-0000-7000-8000-000000000001';
/** Every text of every service: a link, an element, and the ends of attributes. */
const MARKUP = `javascript:alert(1)//<img src=x onerror=alert(1)>"'`;
/** The text as an element, or a link to it; React itself puts an error in place of such a link. */
const LIVE = /<img src=x|onerror=alert\(1\)>|(href|src|action)\s*=\s*["']?\s*javascript:(?!throw new Error)/i;
/** Pages that compute with the answers: they need ones that fit together. */
const COMPUTING = ['/ratings/:id/what-if', '/calendar', '/calendar/calculate', '/calendar/import'];
const shown = [...pages, ...forms].filter(({ path }) => !COMPUTING.includes(path));
const all = shown.map(({ path, who }) => ({ path: path.replace(/:\w+/g, ID), who }));

/** A list ends, whatever it says. */
const lastPage = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'next' in answer ? { ...answer, next: null } : answer;

let bed: PortalBed;
beforeAll(async () => {
  bed = await PortalBed.start((request, response, service) => {
    const answer = describedAnswer(service, request.url!.split('?')[0]!, MARKUP);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer === undefined ? { code: 'unknown', detail: MARKUP } : lastPage(answer)));
  });
});
afterAll(() => bed?.stop());

test.each(persons.map(({ sub, roles }) => [roles[0]!, sub] as const))(
  'stored markup is text on every page for %s',
  async (role, sub) => {
    const reader = new Reader(bed);
    await reader.signIn('/', sub);
    const live: string[] = [];
    const failed: string[] = [];
    let marked = 0;
    for (const { path, who } of all) {
      if (who !== 'everyone' && !who.includes(role)) continue;
      const { statusCode, body } = await reader.get(path);
      if (LIVE.test(body)) live.push(path);
      if (statusCode >= 500) failed.push(path);
      if (body.includes('&lt;img')) marked += 1;
    }
    expect({ live, failed }).toEqual({ live: [], failed: [] });
    expect(marked).toBeGreaterThan(10);
  },
  60_000,
);
