import { join } from 'node:path';
import { crawl, type Visited } from './crawl.js';
import { looksOf } from './looks.js';
import type { Site } from './site.js';

type Catalogue = { wordsOf: (language: 'zh-CN' | 'en') => unknown };
/** The texts that a reader must not meet, beside the reason. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-/, 'an id'],
  [/\b\d{4}-\d\d-\d\d\b/, 'a bare date'],
  [/\bundefined\b|\bNaN\b|\[object|\bnull\b/, 'a value of a program'],
];
const CODE = /(?<![\w./:@#-])[a-z]{2,}(?:[-_][a-z0-9]+)+(?![\w./@:-])/;

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

function faultsIn({ kind, status, looks, ...html }: Visited, words: ReadonlySet<string>): string[] {
  const [zh, en] = [textsOf(html.zh), textsOf(html.en)];
  const found = (text: string, language: string): string[] => [
    ...FAULTS.flatMap(([pattern, name]) => (pattern.test(text) ? [`${name} (${language}): ${text.slice(0, 90)}`] : [])),
    ...(language === 'zh' && CODE.test(text) ? [`a code: ${CODE.exec(text)![0]} in ${text.slice(0, 90)}`] : []),
    ...(language === 'en' && words.has(text) ? [`Chinese: ${text}`] : []),
  ];
  const faults = [...zh.flatMap((text) => found(text, 'zh')), ...en.flatMap((text) => found(text, 'en')), ...looks];
  if (status !== 200) faults.push(`status ${status}`);
  return [...new Set(faults)].map((fault) => `${kind}: ${fault}`);
}

export function everyPage(site: Site): void {
  // Pages look alike to all who may open them.
  const looked = new Set<string>();

  test.each([
    ['the public', (): string | undefined => undefined],
    ['an agency', () => site.sample().rows.agencies[0]!.name],
    ['an enterprise', () => site.sample().rows.enterprises[0]!.name],
    ['an expert', () => '周明远'],
    ['staff', () => '联盟工作人员甲'],
    ['a regulator', () => '主管部门工作人员'],
  ])(
    'each page says no id, bare date, code or foreign word to %s, and serves at 320 pixels and by keyboard',
    async (_, nameOf) => {
      const [name, options] = [nameOf(), { viewport: { width: 320, height: 700 } }];
      const page = name ? await site.as(name, options) : await site.open('/', options);
      const visited = await crawl(page, name ? ['/', '/mine'] : ['/'], async (path, kind) => {
        if (looked.has(kind)) return [];
        looked.add(kind);
        await page.goto(path);
        return looksOf(page);
      });
      const words = await chineseOnly();
      expect(visited.length).toBeGreaterThan(30);
      expect(visited.flatMap((one) => faultsIn(one, words))).toEqual([]);
    },
  );
}
