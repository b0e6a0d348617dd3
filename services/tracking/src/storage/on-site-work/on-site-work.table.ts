import { EntitySchema } from 'typeorm';
import type { OnSiteWork } from '../../domain/on-site-work/on-site-work.js';

export const onSiteWorkTable = new EntitySchema<OnSiteWork>({
  name: 'on_site_work',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    projectId: { type: 'uuid', name: 'project_id' },
    personId: { type: 'uuid', name: 'person_id' },
    month: { type: 'text' },
    entries: { type: 'jsonb' },
    lastWorkedOn: { type: 'date', name: 'last_worked_on', nullable: true },
  },
  indices: [
    { name: 'on_site_work_project', columns: ['projectId', 'lastWorkedOn'] },
    { name: 'on_site_work_person', columns: ['personId', 'month'] },
  ],
});
