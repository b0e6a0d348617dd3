import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { OnSiteWork } from '../domain/on-site-work.js';
import { onSiteWorkTable } from './on-site-work.table.js';

@Injectable()
export class OnSiteWorkStore extends ChangeStore<OnSiteWork> {
  constructor(context: StoreContext) {
    super(context, onSiteWorkTable);
  }

  /** The last day of any on-site work of a project; null when there is none. */
  async lastDayOf(projectId: string): Promise<string | null> {
    const [last]: { day: string | null }[] = await this.context.db.query(
      'select max(worked_until)::text as day from on_site_work where project_id = $1',
      [projectId],
    );
    return last?.day ?? null;
  }
}
