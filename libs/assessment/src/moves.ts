import type { StandingFacts } from './evidence.js';

type Projects = StandingFacts['projects'];
type OfProject = Readonly<{ projectId: string; agencyId: string }>;

/** The first project of the chain that a project continues; a project that continues none is its own. */
export function firstProjectOf(projects: Projects): (projectId: string) => string {
  const continues = new Map(projects.map(({ data }) => [data.projectId, data.continues]));
  return (projectId) => {
    const seen = new Set<string>();
    let first = projectId;
    for (let id: string | undefined = projectId; id && !seen.has(id); id = continues.get(id)) {
      seen.add(id);
      first = id;
    }
    return first;
  };
}

/**
 * The agency in charge of a project on a day: that of the project, or of the last one that had taken it over by then.
 */
export function agencyInCharge(projects: Projects): (of: OfProject, day: string) => string {
  const takenOver = Map.groupBy(projects, ({ data }) => data.continues);
  return ({ projectId, agencyId }, day) => {
    const seen = new Set<string>();
    let present: OfProject = { projectId, agencyId };
    for (let next: OfProject | undefined = present; next && !seen.has(next.projectId);) {
      seen.add(next.projectId);
      present = next;
      next = takenOver
        .get(next.projectId)
        ?.map(({ data }) => data)
        .filter(({ startedOn }) => startedOn <= day)
        .sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1))
        .at(-1);
    }
    return present.agencyId;
  };
}
