import { Controller, Header, Inject, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { xmlText } from '@heng/imports/tables';
import { Access, deriveId, Download, PAGE_SIZE, SETTINGS } from '@heng/kit';
import { IsOptional, Matches } from 'class-validator';
import type { RegistrySettings } from '../config.js';
import { AgencyFilterQuery, filterOf } from './agencies-query.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import { type Around, entryOf, fieldNames } from './feed-entry.js';
import { type FeedChange, RegisterChanges } from './register-changes.query.js';

/** The time of a feed without changes. */
const NEVER = '1970-01-01T00:00:00.000Z';

class FeedQuery extends AgencyFilterQuery {
  @ApiProperty({ example: '1042', description: 'the position before which the page begins, as `next` names it' })
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  before?: string;
}

@ApiTags('open data')
@Controller('feed.atom')
export class FeedHttp {
  constructor(
    private readonly changes: RegisterChanges,
    private readonly standards: StandardStore,
    @Inject(SETTINGS) private readonly settings: RegistrySettings,
  ) {}

  @Download(
    '',
    ['application/atom+xml'],
    'List the changes of the public register, or of the agencies that fit, as an Atom feed, newest first',
  )
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Access('public')
  async readFeed(@Query() { before, ...query }: FeedQuery): Promise<string> {
    const search = new URLSearchParams();
    for (const [name, given] of Object.entries(query))
      for (const value of [given].flat()) search.append(name, String(value));
    const changes = await this.changes.page(filterOf(query), before);
    const around = {
      portal: this.settings.PORTAL_URL.replace(/\/$/, ''),
      fields: fieldNames(await this.standards.begun()),
    };
    return documentOf(changes, { search, before }, around);
  }
}

type Asked = Readonly<{ search: URLSearchParams; before: string | undefined }>;

/** The feed of a search has an id of its own. */
function documentOf(changes: readonly FeedChange[], { search, before }: Asked, around: Around): string {
  const { portal } = around;
  const [first, last] = [changes[0], changes.at(-1)];
  const at = (path: string, more: Record<string, string> = {}) => {
    const all = new URLSearchParams([...search, ...Object.entries(more)]);
    return xmlText(all.size > 0 ? `${path}?${all}` : path);
  };
  const id = deriveId('registry', search.size > 0 ? `feed.atom?${search}` : 'feed.atom');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>urn:uuid:${id}</id>`,
    '  <title>贯标咨询服务机构名录变更</title>',
    '  <author><name>中国两化融合服务联盟</name></author>',
    `  <updated>${first ? new Date(first.at).toISOString() : NEVER}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${at('/feed.atom', before === undefined ? {} : { before })}"/>`,
    `  <link rel="alternate" type="text/html" href="${search.size > 0 ? at(`${portal}/agencies`) : xmlText(portal)}"/>`,
    '  <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>',
    ...(changes.length === PAGE_SIZE
      ? [`  <link rel="next" href="${at('/feed.atom', { before: last!.position })}"/>`]
      : []),
    ...changes.map((change) => entryOf(change, around)),
    '</feed>\n',
  ].join('\n');
}
