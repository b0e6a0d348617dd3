import { main, type Site } from './site.js';

type Letter = Readonly<{ to: readonly { address: string }[]; subject: string; text: string }>;
type Found = Readonly<{ kind: string; path: string; to: string; subject: string }>;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The newest link of each kind of address in the letters of the half-year, with the address it was sent to. */
async function linksOfEachKind({ suite }: Site): Promise<Found[]> {
  const letters = (await (await fetch(`${suite().mailUrl}/api/email`)).json()) as Letter[];
  const found = letters.flatMap(({ to, subject, text }) =>
    (text.match(/https?:\/\/\S+/g) ?? [])
      .filter((link) => link.startsWith(suite().portalUrl))
      .map((link): Found => {
        const path = link.slice(suite().portalUrl.length);
        return { kind: path.replace(ID, ':id').replace(/#.*/, '#'), path, to: to[0]!.address, subject };
      }),
  );
  return [...new Map(found.map((one) => [one.kind, one])).values()];
}

export function letterPages(site: Site): void {
  const { as, open, sample } = site;

  test('the link of each kind of letter opens a page for its addressee', async () => {
    const links = await linksOfEachKind(site);
    expect(links.length).toBeGreaterThan(5);
    const { agencies, enterprises } = sample().rows;
    const names = new Map([...agencies, ...enterprises].map(({ email, name }) => [email, name]));
    const faults: string[] = [];
    for (const { kind, path, to, subject } of links) {
      const name = path.includes('#') ? undefined : names.get(to);
      const page = name ? await as(name) : await open('/');
      const answer = await page.goto(path);
      await page.waitForLoadState();
      const heading = await main(page).locator('h1').first().textContent();
      const about = `${subject} → ${kind} (${heading})`;
      if (path.includes('#') ? !answer?.ok() : answer?.status() !== 200) faults.push(`${about}: ${answer?.status()}`);
      await page.context().clearCookies();
      await page.close();
    }
    expect(faults).toEqual([]);
  });
}
