import type { Page } from 'playwright-core';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** These lead away, or give a file. */
const LEFT_OUT =
  /^\/(login|logout|assets|health|open-data\/|board\/export|announcements\/export|public-cases\/export|files)|\/(content|evidence|feed\.atom|templates\/.*)(?=$|\?)|\.(csv|json|ics|xlsx)(?=$|\?)|[?&](lang|type)=/;
/** One filter of these lists is enough. */
const FILTERED = /^\/(agencies|board)\?/;

export type Visited = Readonly<{ path: string; kind: string; status: number; zh: string; en: string; looks: string[] }>;

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)]
    .map(([, path]) => path!.replaceAll('&amp;', '&'))
    .filter((path) => !LEFT_OUT.test(path));

function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(FILTERED.test(path) ? path.split('&')[0]! : path, 'http://x');
  return [pathname.replace(ID, ':id').replace(/\/\d+(?=\/|$)/g, '/:n'), ...new Set(searchParams.keys())]
    .sort()
    .join(' ');
}

/** Follows the links from some pages, to one page of each kind, in both languages; `look` opens the Chinese ones. */
export async function crawl(
  page: Page,
  from: readonly string[],
  look: (path: string, kind: string) => Promise<string[]>,
): Promise<Visited[]> {
  const [seen, queue, visited] = [new Set<string>(), [...from], [] as Visited[]];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = kindOf(path);
    if (seen.has(kind)) continue;
    seen.add(kind);
    const inLanguage = (language: string) => `${path!}${path!.includes('?') ? '&' : '?'}lang=${language}`;
    // One after the other: a page that leads to another one keeps the language in a cookie.
    const en = await page.request.get(inLanguage('en'));
    const zh = await page.request.get(inLanguage('zh-CN'));
    const html = await zh.text();
    const looks = await look(inLanguage('zh-CN'), kind);
    visited.push({ path, kind, status: zh.status(), zh: html, en: await en.text(), looks });
    queue.push(...new Set(linksIn(html)));
  }
  return visited;
}
