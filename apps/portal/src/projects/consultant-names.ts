import { allOf } from '../web/changes.js';
import { part, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Named = Readonly<{ personId: string; name: string }>;
/** The names of consultants by their ids; none while the registry is down. */
export type Names = ReadonlyMap<string, string>;

async function byId(asked: Promise<readonly Named[]>): Promise<Names> {
  const names = await part(asked);
  return new Map('data' in names ? names.data.map(({ personId, name }) => [personId, name]) : []);
}

/** Those recorded on a project, for its enterprise. */
export const servedNames = (id: string, { services: { registry } }: Visit): Promise<Names> =>
  byId(answerOf(registry.GET('/projects/{id}/consultants', { params: { path: { id } } })));

/** Those on a project, for its enterprise, its agency and staff. */
export const namesOn = (project: Readonly<{ id: string; agencyId: string }>, visit: Visit): Promise<Names> =>
  visit.user?.roles.includes('enterprise') ? servedNames(project.id, visit) : employedNames(project.agencyId, visit);

export const employedNames = (id: string, { services: { registry } }: Visit): Promise<Names> =>
  byId(allOf((query) => answerOf(registry.GET('/agencies/{id}/employments', { params: { path: { id }, query } }))));
