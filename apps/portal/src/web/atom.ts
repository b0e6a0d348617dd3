/** A feed and its entries; `path` is that of the page of each. */
export type Feed = Readonly<{ id: string; title: string; author: string; path: string }>;
export type Entry = Readonly<{ id: string; title: string; author: string; on: string; path: string; summary: string }>;

/** Text in XML 1.0; characters that XML does not allow are left out. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** An Atom feed (RFC 4287), the newest entry first. */
export const atomOf = ({ id, title, author, path }: Feed, entries: readonly Entry[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${xml(id)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <author><name>${xml(author)}</name></author>`,
    `  <updated>${entries[0]?.on ?? '1970-01-01'}T00:00:00+08:00</updated>`,
    `  <link rel="alternate" type="text/html" href="${xml(path)}"/>`,
    ...entries.map(entryOf),
    '</feed>\n',
  ].join('\n');

const entryOf = ({ id, title, author, on, path, summary }: Entry): string =>
  [
    '  <entry>',
    `    <id>urn:uuid:${id}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <author><name>${xml(author)}</name></author>`,
    `    <updated>${on}T00:00:00+08:00</updated>`,
    `    <link rel="alternate" type="text/html" href="${xml(path)}"/>`,
    `    <summary>${xml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');

/** The answer of a feed. */
export function feedAnswer(text: string) {
  const response = new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
  return { data: response.body, response };
}
