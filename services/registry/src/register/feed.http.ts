import { Controller, Header, Inject, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { xmlText } from '@heng/imports/tables';
import { Access, deriveId, Download, PAGE_SIZE, SETTINGS } from '@heng/kit';
import { IsOptional, Matches } from 'class-validator';
import type { RegistrySettings } from '../config.js';
import { entryOf } from './feed-entry.js';
import { type FeedChange, RegisterChanges } from './register-changes.query.js';

const FEED_ID = `urn:uuid:${deriveId('registry', 'feed.atom')}`;
/** The time of a feed without changes. */
const NEVER = '1970-01-01T00:00:00.000Z';

class FeedQuery {
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
    @Inject(SETTINGS) private readonly settings: RegistrySettings,
  ) {}

  @Download('', ['application/atom+xml'], 'List the changes of the public register as an Atom feed, newest first')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Access('public')
  async readFeed(@Query() { before }: FeedQuery): Promise<string> {
    return documentOf(await this.changes.page(before), before, this.settings.PORTAL_URL.replace(/\/$/, ''));
  }
}

function documentOf(changes: readonly FeedChange[], before: string | undefined, portal: string): string {
  const [first, last] = [changes[0], changes.at(-1)];
  const self = before === undefined ? '/feed.atom' : `/feed.atom?before=${before}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${FEED_ID}</id>`,
    '  <title>贯标咨询服务机构名录变更</title>',
    '  <author><name>中国两化融合服务联盟</name></author>',
    `  <updated>${first ? new Date(first.at).toISOString() : NEVER}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${self}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(portal)}"/>`,
    '  <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>',
    ...(changes.length === PAGE_SIZE ? [`  <link rel="next" href="/feed.atom?before=${last!.position}"/>`] : []),
    ...changes.map((change) => entryOf(change, portal)),
    '</feed>\n',
  ].join('\n');
}
