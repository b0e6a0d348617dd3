import { persons, PortalBed, Reader } from '../test/portal-bed.js';
import { downloads, forms, pages } from './pages.js';

const ID = '0190a1b2-0000-7000-8000-000000000001';
const all = [...pages, ...forms, ...downloads].map(({ path, who }) => ({
  path: path.replace(/:\w+/g, ID),
  who: who as string | readonly string[],
}));
const closed = all.filter(({ who }) => who !== 'everyone');

let calls = 0;
let bed: PortalBed;
beforeAll(async () => {
  // No record is there, so a page that is opened says that it finds nothing.
  bed = await PortalBed.start((_, response) => {
    calls += 1;
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"code":"unknown","detail":""}');
  });
});
afterAll(() => bed.stop());

test('every page is for everyone, or for roles that exist', () => {
  const roles = persons.flatMap((person) => person.roles);
  const odd = closed.filter(({ who }) => who.length === 0 || [...who].some((role) => !roles.includes(role as never)));
  expect([all.length > 80, closed.length > 40, odd]).toEqual([true, true, []]);
});

test('who is not signed in is led to the sign-in from every page for roles, and no service is asked', async () => {
  const before = calls;
  const reader = new Reader(bed);
  const open: string[] = [];
  for (const { path } of closed) {
    const { statusCode, headers } = await reader.get(path);
    if (statusCode !== 302 || headers.location !== `/login?to=${encodeURIComponent(path)}`) open.push(path);
  }
  expect([open, calls]).toEqual([[], before]);
});

test.each(persons.map(({ sub, roles }) => [roles[0]!, sub] as const))(
  '%s opens the pages for this role, and no others',
  async (role, sub) => {
    const reader = new Reader(bed);
    await reader.signIn('/', sub);
    const mayOpen = ({ who }: (typeof all)[number]) => who === 'everyone' || who.includes(role);
    const wrong: string[] = [];
    const before = calls;
    for (const { path } of all.filter((page) => !mayOpen(page))) {
      const { statusCode } = await reader.get(path);
      if (statusCode !== 403) wrong.push(`${path} ${statusCode}`);
    }
    expect(calls).toBe(before);
    // A page that is answered early may still ask services meanwhile: from here on nobody counts.
    for (const { path } of all.filter(mayOpen)) {
      const { statusCode } = await reader.get(path);
      if (statusCode === 403 || statusCode === 302) wrong.push(`${path} ${statusCode}`);
    }
    expect(wrong).toEqual([]);
  },
);
