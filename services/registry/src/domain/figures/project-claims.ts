import type { ProjectEntry } from '../disclosure/project-entries.js';

/** A project of an agency, as the platform knows it on a day. */
export type KnownProject = Readonly<{
  /** The names and credit codes of its enterprise, present and former. */
  names: readonly string[];
  startedOn: string;
  /** Null while it goes on. */
  endedOn: string | null;
  /** The consultants with recorded work on site, and their person-days. */
  consultants: number;
  onSiteDays: number;
}>;

const comparedParts = ['startedOn', 'endedOn', 'consultants', 'onSiteDays'] as const;
/** `enterprise`: the platform knows no such project of the agency. */
export const differingParts = ['enterprise', ...comparedParts] as const;

/** An entry of section 5 beside what the platform knows of the project (R3 5). */
export type ProjectClaim = Readonly<{
  /** The place in the list: 1, 2, 3 … */
  entry: number;
  known: Omit<KnownProject, 'names'> | null;
  differs: readonly (typeof differingParts)[number][];
  /** True when the entry explains itself. */
  explained: boolean;
}>;

/**
 * The entries beside the platform's projects (R3 5). A project is found by its enterprise: with several of one enterprise, by
 * the day of the start, and then in the order of the days. Satisfaction is not compared: nobody learns from the platform what one
 * enterprise answered (R5).
 */
export function projectClaims(entries: readonly ProjectEntry[], projects: readonly KnownProject[]): ProjectClaim[] {
  const found = pairs(entries, projects);
  return entries.map((entry, n) => {
    const project = found.get(entry);
    const explained = entry.explanation !== undefined;
    if (!project) return { entry: n + 1, known: null, differs: ['enterprise'], explained };
    const { startedOn, endedOn, consultants, onSiteDays } = project;
    const known = { startedOn, endedOn, consultants, onSiteDays };
    return { entry: n + 1, known, differs: comparedParts.filter((part) => entry[part] !== known[part]), explained };
  });
}

function pairs(entries: readonly ProjectEntry[], projects: readonly KnownProject[]): Map<ProjectEntry, KnownProject> {
  const found = new Map<ProjectEntry, KnownProject>();
  const left = new Set(projects.toSorted(byStart));
  const ofName = Map.groupBy(
    projects.flatMap((project) => [...new Set(project.names.map(keyOf))].map((key) => ({ key, project }))),
    ({ key }) => key,
  );
  const take = (entry: ProjectEntry, fits: (project: KnownProject) => boolean) => {
    const own = (ofName.get(keyOf(entry.enterprise)) ?? []).map(({ project }) => project).toSorted(byStart);
    const project = own.find((one) => left.has(one) && fits(one));
    if (!project) return;
    left.delete(project);
    found.set(entry, project);
  };
  for (const entry of entries) take(entry, ({ startedOn }) => startedOn === entry.startedOn);
  for (const entry of entries.toSorted(byStart)) if (!found.has(entry)) take(entry, () => true);
  return found;
}

const byStart = (a: { startedOn: string }, b: { startedOn: string }): number =>
  a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : 0;
/** Width, case and blanks of a name do not count. */
const keyOf = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
