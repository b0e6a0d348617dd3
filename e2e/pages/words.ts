import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Site } from './site.js';

type Catalogue = { wordsOf: (language: 'zh-CN' | 'en') => unknown };
type Visited = Readonly<{ path: string; status: number; zh: string[]; en: string[] }>;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** One page of each kind is enough. */
const PER_KIND = 1;
/** These lead away, or give a file. */
const LEFT_OUT =
  /^\/(login|logout|assets|health|open-data\/|board\/export|files)|\/(content|evidence|feed\.atom)(?=$|\?)|[?&](lang|type)=/;

/** The texts that a reader must not meet, beside the reason. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-/, 'an id'],
  [/\b\d{4}-\d\d-\d\d\b/, 'a bare date'],
  [/\bundefined\b|\bNaN\b|\[object|\bnull\b/, 'a value of a program'],
];
const CODE = /(?<![\w./:@#-])[a-z]{2,}(?:[-_][a-z0-9]+)+(?![\w./@-])/;

/** The texts of a page, without what programs read. */
function textsOf(html: string): string[] {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style|code|pre|textarea)\b.*?<\/\1>/gs, '')
    .replace(/<a [^>]*hreflang=.*?<\/a>/gs, '');
  return body
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').trim())
    .filter(Boolean);
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)]
    .map(([, path]) => path!.replaceAll('&amp;', '&'))
    .filter((path) => !LEFT_OUT.test(path));

const kindOf = (path: string): string => {
  const { pathname, searchParams } = new URL(path, 'http://x');
  return [pathname.replace(ID, ':id').replace(/\/\d+(?=\/|$)/g, '/:n'), ...new Set(searchParams.keys())]
    .sort()
    .join(' ');
};

/** Follows the links from some pages, to each kind of page a few times, in both languages. */
async function crawl({ request }: BrowserContext, from: readonly string[]): Promise<Visited[]> {
  const seen = new Map<string, number>();
  const [queue, visited] = [[...from], [] as Visited[]];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const times = seen.get(kindOf(path)) ?? 0;
    if (times >= PER_KIND) continue;
    seen.set(kindOf(path), times + 1);
    const read = async (lang: string) => request.get(`${path!}${path!.includes('?') ? '&' : '?'}lang=${lang}`);
    const [en, zh] = [await read('en'), await read('zh-CN')];
    const html = await zh.text();
    visited.push({ path, status: zh.status(), zh: textsOf(html), en: textsOf(await en.text()) });
    queue.push(...new Set(linksIn(html)));
  }
  return visited;
}

/** All Chinese words of the catalogue whose English is another one. */
async function chineseOnly(): Promise<ReadonlySet<string>> {
  const { wordsOf } = (await import(join(import.meta.dirname, '../../apps/portal/dist/words/index.js'))) as Catalogue;
  const words = new Set<string>();
  const collect = (zh: unknown, en: unknown): void => {
    if (typeof zh === 'string') {
      if (zh !== en && /\p{Script=Han}/u.test(zh)) words.add(zh);
    } else if (typeof zh === 'object' && zh !== null)
      for (const [name, inner] of Object.entries(zh)) collect(inner, (en as Record<string, unknown>)[name]);
  };
  collect(wordsOf('zh-CN'), wordsOf('en'));
  return words;
}

function faultsIn({ path, status, zh, en }: Visited, words: ReadonlySet<string>): string[] {
  const found = (text: string, language: string): string[] => [
    ...FAULTS.flatMap(([pattern, name]) => (pattern.test(text) ? [`${name} (${language}): ${text.slice(0, 90)}`] : [])),
    ...(language === 'zh' && CODE.test(text) ? [`a code: ${CODE.exec(text)![0]} in ${text.slice(0, 90)}`] : []),
    ...(language === 'en' && words.has(text) ? [`Chinese: ${text}`] : []),
  ];
  const faults = [...zh.flatMap((text) => found(text, 'zh')), ...en.flatMap((text) => found(text, 'en'))];
  if (status !== 200) faults.push(`status ${status}`);
  return [...new Set(faults)].map((fault) => `${kindOf(path)}: ${fault}`);
}

export function wordPages(site: Site): void {
  const reader = async (name?: string): Promise<Page> => {
    const page = await site.open('/');
    if (name) await site.signIn(page, name);
    return page;
  };

  test.each([
    ['the public', (): string | undefined => undefined],
    ['an agency', () => site.sample().rows.agencies[0]!.name],
    ['an enterprise', () => site.sample().rows.enterprises[0]!.name],
    ['an expert', () => '周明远'],
    ['staff', () => '联盟工作人员甲'],
  ])('no page says an id, a bare date or a code to %s, nor Chinese words in English', async (_, nameOf) => {
    const page = await reader(nameOf());
    const visited = await crawl(page.context(), nameOf() ? ['/', '/mine'] : ['/']);
    const words = await chineseOnly();
    expect(visited.length).toBeGreaterThan(30);
    expect(visited.flatMap((one) => faultsIn(one, words))).toEqual([]);
  });
}
