import { type Sections, valueAt } from '../disclosure/disclosure-content.js';
import { type DisclosureStandard, fieldsOf } from '../disclosure/disclosure-standard.js';
import { projectEntries } from '../disclosure/project-entries.js';
import { type Claim, claimsIn, type Figures } from './figures.js';
import { type KnownProject, type ProjectClaim, projectClaims } from './project-claims.js';

/** The platform's figures and projects of an agency on a day. */
export type Known = Readonly<{ figures: Figures; projects: readonly KnownProject[] }>;

/** An agency's statements beside what the platform knows (R3 4, 5). */
export type Beside = Readonly<{ claims: readonly Claim[]; projects: readonly ProjectClaim[] }>;

const PROJECTS = 'experience.projects';

/** The statements of a content beside what the platform knows; a list of projects in texts, or withheld, is not compared. */
export function besideIn(
  sections: Sections,
  standard: DisclosureStandard,
  claimedOn: string,
  { figures, projects }: Known,
): Beside {
  const { success, data } = projectEntries.safeParse(valueAt(sections, PROJECTS));
  return {
    claims: claimsIn(sections, standard, claimedOn, figures),
    projects: success ? projectClaims(data, projects) : [],
  };
}

/**
 * The fields whose statements contradict the platform and are not explained, as `section.field` (R3 5). The standard says
 * for which figures it asks; every entry of a list of projects explains itself.
 */
export function contradictedIn(sections: Sections, standard: DisclosureStandard, known: Known): string[] {
  const { claims, projects } = besideIn(sections, standard, known.figures.asOf, known);
  const asked = new Set(fieldsOf(standard).flatMap(([path, { explainedBy }]) => (explainedBy ? [path] : [])));
  const figures = claims.filter(({ field, differs, explained }) => differs && !explained && asked.has(field));
  const entries = projects.some(({ differs, explained }) => differs.length > 0 && !explained);
  return [...new Set([...figures.map(({ field }) => field), ...(entries ? [PROJECTS] : [])])];
}
