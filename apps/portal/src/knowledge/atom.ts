import type { ServiceSchemas } from '@heng/clients';
import type { Visit } from '../web/page.js';

type Line = ServiceSchemas['registry']['KnowledgeLine'];

/** Text in XML 1.0; characters that XML does not allow are left out. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Shared knowledge as an Atom feed (RFC 4287), the newest first. */
export function atomOf(items: readonly Line[], { words }: Pick<Visit, 'words'>): string {
  const updated = `${items[0]?.recognisedOn ?? '1970-01-01'}T00:00:00+08:00`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>urn:heng:knowledge</id>`,
    `  <title>${xml(words.knowledge.title)}</title>`,
    `  <author><name>${xml(words.common.alliance)}</name></author>`,
    `  <updated>${updated}</updated>`,
    '  <link rel="alternate" type="text/html" href="/knowledge"/>',
    ...items.map((item) => entryOf(item)),
    '</feed>\n',
  ].join('\n');
}

const entryOf = ({ id, title, summary, agencyName, recognisedOn }: Line): string =>
  [
    '  <entry>',
    `    <id>urn:uuid:${id}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <author><name>${xml(agencyName)}</name></author>`,
    `    <updated>${recognisedOn}T00:00:00+08:00</updated>`,
    `    <link rel="alternate" type="text/html" href="/knowledge/${id}"/>`,
    `    <summary>${xml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
