import type { Sample, Suite } from '@heng/local';
import type { Browser, Page } from 'playwright-core';

type Options = Parameters<Browser['newContext']>[0];

/** The one suite of the tests of pages, with the sample's half-year, and a browser at it. */
export type Site = Readonly<{
  suite: () => Suite;
  sample: () => Sample;
  /** A page of a stranger; the strangers of a test are one. */
  open: (path: string, options?: Options) => Promise<Page>;
  /** A page of the organisation or person of that name. */
  as: (name: string, options?: Options) => Promise<Page>;
  /** Signs in on a page of a stranger. */
  signIn: (page: Page, name: string) => Promise<void>;
}>;

/** A picture of one point. */
export const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const main = (page: Page) => page.locator('main');

/** The paths of the links of a kind in the letters, the newest first. */
export async function linksInLetters(suite: Suite, kind: string): Promise<string[]> {
  const letters = (await (await fetch(`${suite.mailUrl}/api/email`)).json()) as { text: string }[];
  const links = letters.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []);
  return links
    .filter((link) => link.startsWith(`${suite.portalUrl}/${kind}`))
    .map((link) => link.slice(suite.portalUrl.length))
    .reverse();
}
