import { Injectable } from '@nestjs/common';
import type { FilePolicy, Opened } from '@heng/files';
import type { Principal } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';
import { Deciders } from './deciders.js';

/** Finds the agency of the rating whose objection has a file. $1: the file. */
const AGENCY_OF = `
  select agency_id as "agencyId" from objection
  where files @> jsonb_build_array(jsonb_build_object('fileId', $1::text)) and state not in ('unconfirmed', 'lapsed')`;

/** The files of objections, which are read by those who read the words: staff, and experts without a tie to the agency (R8). */
@Injectable()
export class ObjectionFiles implements FilePolicy {
  constructor(
    private readonly db: DataSource,
    private readonly deciders: Deciders,
  ) {}

  codesOf(_: EntityManager, creditCode: string): Promise<string[]> {
    return Promise.resolve([creditCode]);
  }

  async openedTo({ id }: Readonly<{ id: string }>, reader: Principal): Promise<Opened | null> {
    if (reader.role !== 'expert') return null;
    const objected: { agencyId: string }[] = await this.db.query(AGENCY_OF, [id]);
    const readerOf = await this.deciders.readersOf(reader, objected);
    return objected.some((one) => readerOf(one).role === 'expert') ? 'original' : null;
  }
}
