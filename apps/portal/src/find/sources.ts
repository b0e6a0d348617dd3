import { isStaff } from '../agencies/agency.js';
import { dayIn } from '../words/dates.js';
import type { Words } from '../words/index.js';
import type { Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';

/** Something that the search found. */
export type Hit = Readonly<{
  kind: keyof Words['find']['kinds'];
  id: string;
  href: string;
  name: string;
  code?: string | null;
  /** It gets letters. */
  isParty?: boolean;
}>;
type Source = () => Promise<readonly Hit[]>;

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** The searches that can find what the reader typed: of an id the records with it, otherwise the lists. */
export const sources = (query: string, visit: Visit): Source[] =>
  ID.test(query) ? byId(query.toLowerCase(), visit) : byText(query, visit);

function byText(q: string, visit: Visit): Source[] {
  const { registry, tracking } = visit.services;
  const code = q.toUpperCase();
  const creditCode = CREDIT_CODE.test(code) ? code : undefined;
  const sought = creditCode ?? q;
  return [
    async () => {
      const { items } = await answerOf(registry.GET('/agencies', { params: { query: { q: sought } } }));
      return items.map((one): Hit => ({
        ...{ kind: 'agency', id: one.id, href: `/agencies/${one.id}`, name: one.name, code: one.creditCode },
        isParty: true,
      }));
    },
    async () => {
      const wanted = creditCode ? { creditCode } : { name: q };
      const { items } = await answerOf(tracking.GET('/enterprises', { params: { query: wanted } }));
      return items.map((one): Hit => ({
        ...{ kind: 'enterprise', id: one.id, href: `/enterprises/${one.id}`, code: one.creditCode, isParty: true },
        name: one.name ?? visit.words.common.nameWithheld,
      }));
    },
    async () => {
      if (creditCode) return [];
      const { items } = await answerOf(tracking.GET('/board', { params: { query: { q } } }));
      return items.map((one): Hit => ({
        ...{ kind: 'project', id: one.id, href: `/projects/${one.id}` },
        name: visit.words.find.project(
          one.enterpriseName ?? visit.words.common.nameWithheld,
          one.agencyName ?? visit.words.common.unknown,
        ),
      }));
    },
    ...(isStaff(visit) && !creditCode ? [experts(q, visit)] : []),
  ].map(orNothing);
}

/** Experts are few, and their list has no search. */
const experts =
  (q: string, { services }: Visit): Source =>
  async () => {
    const { items } = await answerOf(services.registry.GET('/experts', {}));
    return items
      .filter(({ name }) => name.includes(q))
      .map(({ id, name }): Hit => ({ kind: 'expert', id, href: `/console/records/${id}`, name }));
  };

function byId(id: string, visit: Visit): Source[] {
  const { words, language } = visit;
  const { registry, tracking, complaints, rating } = visit.services;
  const params = { path: { id } };
  const one = (kind: Hit['kind'], href: string, name: string | null | undefined, isParty = false): Hit[] => [
    { kind, id, href, name: name ?? words.common.nameWithheld, isParty },
  ];
  return [
    async () =>
      one('agency', `/agencies/${id}`, (await answerOf(registry.GET('/agencies/{id}', { params }))).name, true),
    async () =>
      one(
        'enterprise',
        `/enterprises/${id}`,
        (await answerOf(tracking.GET('/enterprises/{id}', { params }))).name,
        true,
      ),
    async () => {
      await answerOf(tracking.GET('/projects/{id}', { params }));
      return one('project', `/projects/${id}`, words.find.kinds.project);
    },
    async () => one('rating', `/ratings/${id}`, (await answerOf(rating.GET('/ratings/{id}', { params }))).agencyName),
    ...(visit.user
      ? [
          async () => {
            const { filedOn } = await answerOf(complaints.GET('/complaints/{id}', { params }));
            return one('complaint', `/complaints/${id}`, words.complaints.titleOf(dayIn(language, filedOn)));
          },
          async () => {
            await answerOf(complaints.GET('/rating-cases/{id}', { params }));
            return one('case', `/cases/${id}`, words.ratingCases.title);
          },
          async () =>
            one(
              'application',
              `/applications/${id}`,
              (await answerOf(registry.GET('/applications/{id}', { params }))).name,
            ),
        ]
      : []),
    ...(isStaff(visit)
      ? [
          async () =>
            one(
              'person',
              `/console/records/${id}`,
              (await answerOf(registry.GET('/consultants/{id}', { params }))).name,
              true,
            ),
        ]
      : []),
  ].map(orNothing);
}

/** A service that refuses a search, or does not know the id, finds nothing. */
const orNothing =
  (source: Source): Source =>
  () =>
    source().catch((fault: unknown) => {
      if (fault instanceof Refused) return [];
      throw fault;
    });
