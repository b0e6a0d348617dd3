import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { meritKinds } from '@heng/contracts';
import { afterCursor, type Page, PAGE_SIZE, pageOf, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import { HiddenNames } from '../storage/disclosure/hidden-names.store.js';
import { type KnowledgeItem, knowledgeKinds } from '../domain/merits/knowledge.js';
import { type Merit, meritLevels, meritStates } from '../domain/merits/merit.js';

/** The item and its merit, which have one id. */
export class SharedKnowledgeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'the version of the merit' }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: knowledgeKinds }) kind!: KnowledgeItem['kind'];
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) sharedOn!: string;
  @ApiProperty({ enum: meritStates }) state!: Merit['state'];
}

/** Shared knowledge in a list. */
export class KnowledgeLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: knowledgeKinds }) kind!: KnowledgeItem['kind'];
  @ApiProperty() title!: string;
  @ApiProperty() summary!: string;
  @ApiProperty({ type: 'integer', description: 'the number of authors' }) authors!: number;
  @ApiProperty({ format: 'date' }) sharedOn!: string;
  @ApiProperty({ format: 'date', description: 'the day staff recognised it; public from then on' })
  recognisedOn!: string;
  @ApiProperty({ type: 'integer', description: 'the number of recognised citations' }) citations!: number;
}

class KnowledgeFile {
  @ApiProperty({ format: 'uuid', description: 'download at /files/{id}/content' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() type!: string;
  @ApiProperty({ type: 'integer', description: 'bytes of the original' }) size!: number;
}

class KnowledgeHonour {
  @ApiProperty({ format: 'uuid', description: 'the merit' }) id!: string;
  @ApiProperty({ enum: meritKinds, description: 'citation, or the kind of award' }) kind!: Merit['kind'];
  @ApiProperty({ enum: meritLevels, nullable: true }) level!: Merit['level'];
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String }) awardedBy!: string | null;
  @ApiProperty({ format: 'date' }) recognisedOn!: string;
}

/** Shared knowledge with all its facts. */
export class KnowledgeView extends KnowledgeLine {
  @ApiProperty({ nullable: true, type: KnowledgeFile, description: 'absent during the scan and for an infected file' })
  file!: KnowledgeFile | null;
  @ApiProperty({ type: [KnowledgeHonour], description: 'citations that staff recognised' }) citedBy!: KnowledgeHonour[];
  @ApiProperty({ type: [KnowledgeHonour], description: 'awards for it that staff recognised' })
  awards!: KnowledgeHonour[];
}

export type KnowledgeFilter = { q?: string; kind?: KnowledgeItem['kind']; agencyId?: string; cursor?: string };

const SELECT = `
  select k.id, m.agency_id as "agencyId", a.name as "agencyName", k.kind, m.title, k.summary, k.authors,
    k.shared_on::text as "sharedOn", m.decided_on::text as "recognisedOn",
    (select count(*)::int from merit c
      where c.knowledge_id = k.id and c.kind = 'citation' and c.state = 'recognised') as citations
  from merit m join knowledge_item k on k.id = m.id join agency a on a.id = m.agency_id
  where m.kind = 'shared-knowledge' and m.state = 'recognised'`;

/** $1 a part of title or summary, $2 the kind, $3 the agency, $4 and $5 the key before which the page begins, $6 how many. */
export const PAGE_OF_KNOWLEDGE = `${SELECT}
  and ($1::text is null or strpos(lower(m.title), lower($1)) > 0 or strpos(lower(k.summary), lower($1)) > 0)
  and ($2::text is null or k.kind = $2) and ($3::uuid is null or m.agency_id = $3)
  and ($4::date is null or (m.decided_on, m.id) < ($4, $5::uuid))
  order by m.decided_on desc, m.id desc limit $6`;

const HONOURS = `
  select id, kind, level, title, awarded_by as "awardedBy", decided_on::text as "recognisedOn" from merit
  where knowledge_id = $1 and id <> $1 and state = 'recognised' order by decided_on, id`;
const FILE = `
  select f.id, f.name, f.type, f.size from knowledge_item k join file f on f.id = k.file_id
  where k.id = $1 and f.state in ('clean', 'unscanned')`;

const keyOf = ({ recognisedOn, id }: KnowledgeLine) => [recognisedOn, id];
const hasWords = ({ title, summary }: KnowledgeLine, words: string): boolean =>
  [title, summary].some((text) => text.toLowerCase().includes(words.toLowerCase()));

@Injectable()
export class ReadKnowledge {
  constructor(
    private readonly db: DataSource,
    private readonly names: HiddenNames,
  ) {}

  /** Recognised items, last first. Words are looked for in what the public sees: a withheld name finds nothing. */
  async page({ q, kind, agencyId, cursor }: KnowledgeFilter): Promise<Page<KnowledgeLine>> {
    const words = q?.normalize('NFKC').trim() || null;
    const filter = [words, kind ?? null, agencyId ?? null];
    const items: KnowledgeLine[] = [];
    let key = afterCursor(cursor, 2);
    for (let isMore = true; isMore && items.length <= PAGE_SIZE;) {
      const rows: KnowledgeLine[] = await this.db.query(PAGE_OF_KNOWLEDGE, [...filter, ...key, PAGE_SIZE + 1]);
      const shown = await this.names.leftOutOf(rows);
      items.push(...shown.filter((line) => words === null || hasWords(line, words)));
      isMore = rows.length > PAGE_SIZE;
      const last = rows.at(-1);
      if (last) key = keyOf(last);
    }
    return pageOf(items, PAGE_SIZE, keyOf);
  }

  /** @throws `kit.record-not-found`, also before it is recognised */
  async byId(id: string): Promise<KnowledgeView> {
    const [line]: KnowledgeLine[] = await this.db.query(`${SELECT} and m.id = $1`, [id]);
    if (!line) throw refuseKit('record-not-found', { what: 'knowledge', id });
    const [file]: NonNullable<KnowledgeView['file']>[] = await this.db.query(FILE, [id]);
    const honours: KnowledgeHonour[] = await this.db.query(HONOURS, [id]);
    const citedBy = honours.filter(({ kind }) => kind === 'citation');
    const awards = honours.filter(({ kind }) => kind !== 'citation');
    return this.names.leftOutOf({ ...line, file: file ?? null, citedBy, awards });
  }
}
