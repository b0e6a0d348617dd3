import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { KnowledgeItem } from '../../domain/merits/knowledge.js';
import type { Merit } from '../../domain/merits/merit.js';
import { knowledgeItemTable } from './knowledge-item.table.js';
import { meritTable } from './merit.table.js';

@Injectable()
export class MeritStore extends ChangeStore<Merit> {
  constructor(context: StoreContext) {
    super(context, meritTable);
  }

  /** Adds an item beside the merit of its id; an existing one stays as it is. */
  async addKnowledge(tx: EntityManager, item: KnowledgeItem): Promise<void> {
    await tx.createQueryBuilder().insert().into(knowledgeItemTable).values(item).orIgnore().execute();
  }

  /** The merit of an item of shared knowledge. */
  async ofKnowledge(tx: EntityManager, id: string): Promise<Merit | undefined> {
    if (!(await tx.getRepository(knowledgeItemTable).existsBy({ id }))) return undefined;
    return (await this.load(tx, id)) ?? undefined;
  }
}
