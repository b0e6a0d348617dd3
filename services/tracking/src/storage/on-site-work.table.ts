import { EntitySchema } from 'typeorm';
import type { OnSiteWork } from '../domain/on-site-work.js';

export const onSiteWorkTable = new EntitySchema<OnSiteWork>({
  name: 'on_site_work',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    projectId: { type: 'uuid', name: 'project_id' },
    personId: { type: 'uuid', name: 'person_id' },
    from: { type: 'date', name: 'worked_from' },
    until: { type: 'date', name: 'worked_until' },
    days: { type: 'double precision' },
  },
  indices: [{ name: 'on_site_work_project', columns: ['projectId', 'until'] }],
});
