import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { KnowledgeItem } from '../domain/merits/knowledge.js';
import type { Honour, KnowledgeLine, KnowledgeView } from './knowledge-view.js';

export type KnowledgeFilter = { q?: string; kind?: KnowledgeItem['kind']; agencyId?: string; cursor?: string };

const SELECT = `
  select k.id, m.agency_id as "agencyId", a.name as "agencyName", k.kind, m.title, k.summary, k.authors,
    k.shared_on::text as "sharedOn", m.decided_on::text as "recognisedOn", k.file_id as "fileId",
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
const FILE = `select id, name, type, size from file where id = $1 and state in ('clean', 'unscanned')`;

type Row = KnowledgeLine & { fileId: string | null };

@Injectable()
export class ReadKnowledge {
  constructor(private readonly db: DataSource) {}

  /** Recognised items, last first. */
  async page({ q, kind, agencyId, cursor }: KnowledgeFilter): Promise<Page<KnowledgeLine>> {
    const key = afterCursor(cursor, 2);
    const values = [q?.normalize('NFKC').trim() || null, kind ?? null, agencyId ?? null, ...key, PAGE_SIZE + 1];
    const rows: Row[] = await this.db.query(PAGE_OF_KNOWLEDGE, values);
    return pageOf(rows.map(lineOf), PAGE_SIZE, ({ recognisedOn, id }) => [recognisedOn, id]);
  }

  /** @throws `kit.record-not-found`, also before it is recognised */
  async byId(id: string): Promise<KnowledgeView> {
    const [row]: Row[] = await this.db.query(`${SELECT} and m.id = $1`, [id]);
    if (!row) throw refuseKit('record-not-found', { what: 'knowledge', id });
    const [file]: NonNullable<KnowledgeView['file']>[] = await this.db.query(FILE, [row.fileId]);
    const honours: Honour[] = await this.db.query(HONOURS, [id]);
    const citedBy = honours.filter(({ kind }) => kind === 'citation');
    const awards = honours.filter(({ kind }) => kind !== 'citation');
    return { ...lineOf(row), file: file ?? null, citedBy, awards };
  }
}

function lineOf(row: Row): KnowledgeLine {
  const { id, agencyId, agencyName, kind, title, summary, authors, sharedOn, recognisedOn, citations } = row;
  return { id, agencyId, agencyName, kind, title, summary, authors, sharedOn, recognisedOn, citations };
}
