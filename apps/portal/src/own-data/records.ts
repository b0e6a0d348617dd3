import { ownEnterprise } from '../enterprises/register-enterprise.js';
import { namesOn } from '../projects/consultant-names.js';
import { allOf } from '../web/changes.js';
import { agencyNames } from '../web/names.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';

/** All that tracking holds about the enterprise of the reader, as it says it (PIPL 45). @throws Elsewhere before its registration */
export async function ownProjects(visit: Visit) {
  const { services } = visit;
  const own = await ownEnterprise(visit);
  if (!own) throw new Elsewhere('/enterprises/new');
  const path = { id: own.id };
  const [enterprise, listed, nameWithholdings] = await Promise.all([
    answerOf(services.tracking.GET('/enterprises/{id}', { params: { path } })),
    allOf((query) => answerOf(services.tracking.GET('/projects', { params: { query } }))),
    allOf((query) =>
      answerOf(services.tracking.GET('/enterprises/{id}/name-withholdings', { params: { path, query } })),
    ),
  ]);
  const projects = await Promise.all(listed.map(({ id }) => projectOf(visit, id)));
  return { enterprise, projects, nameWithholdings };
}

export const ownLetters = ({ services: { notification } }: Visit) =>
  allOf((query) => answerOf(notification.GET('/letters/own', { params: { query } })));

/** The filings that the reader made while signed in, with the names of the agencies. */
export async function ownFilings(visit: Visit) {
  const { complaints } = visit.services;
  const filings = await allOf((query) => answerOf(complaints.GET('/filings/own', { params: { query } })));
  const nameOf = await agencyNames(
    visit,
    filings.map(({ agencyId }) => agencyId),
  );
  return filings.map((filing) => ({ ...filing, agencyName: nameOf(filing.agencyId) }));
}

/** All that the platform holds about the enterprise of the reader. @throws Unavailable when a part of it is missing */
export async function ownRecords(visit: Visit) {
  const [own, letters, filings] = await Promise.all([ownProjects(visit), ownLetters(visit), ownFilings(visit)]);
  return { ...own, letters, filings };
}
export type OwnRecords = Awaited<ReturnType<typeof ownRecords>>;

async function projectOf(visit: Visit, id: string) {
  const { tracking } = visit.services;
  const params = { path: { id } };
  const [project, { consultants }, survey] = await Promise.all([
    answerOf(tracking.GET('/projects/{id}', { params })),
    answerOf(tracking.GET('/projects/{id}/on-site-work', { params })),
    answerOf(tracking.GET('/projects/{id}/feedback', { params })).catch(noneYet),
  ]);
  const names = Object.fromEntries(await namesOn(project, visit));
  const { questions = [], levels = [], answer = null, draft = null } = survey ?? {};
  return { project, onSiteWork: consultants, names, feedback: { questions, levels, answer, draft } };
}

/** Before its end a project has no survey. */
function noneYet(fault: unknown): undefined {
  if (!(fault instanceof Refused) || ![404, 409].includes(fault.problem.status)) throw fault;
}
