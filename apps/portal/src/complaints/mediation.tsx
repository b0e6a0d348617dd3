import { z } from 'zod';
import { agencyOf } from '../agencies/agency.js';
import { changing, versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { definePage, Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import {
  agreeQuestions,
  failQuestions,
  type Mediation,
  MediationParts,
  offerQuestions,
  StandingOffer,
} from './mediation-parts.js';

const complaintOf = ({ services, params }: Visit) =>
  answerOf(services.complaints.GET('/complaints/{id}', { params: { path: { id: params['id']! } } }));
const pageOf = ({ params }: Pick<Visit, 'params'>): string => `/complaints/${params['id']}/mediation`;
const mediationOf = async ({ services, params }: Visit) =>
  (await answerOf(services.complaints.GET('/complaints/{id}/mediation', { params: { path: { id: params['id']! } } })))
    .mediation;

/** The mediation of a complaint, for the agency and staff; the filer sees it by number and code. */
export const showMediation = definePage({
  path: '/complaints/:id/mediation',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const [complaint, mediation] = await Promise.all([complaintOf(visit), mediationOf(visit)]);
    return { complaint, mediation, agency: await agencyOf(visit, complaint.agencyId) };
  },
  view: ({ complaint, mediation, agency }, visit) => {
    const { mediation: words, panels } = visit.words;
    const title = words.titleOf(agency.name);
    const links = [
      ['offer', 'offer', words.toOffer],
      ['agree', 'agreement', words.toAgree],
      ['fail', 'failure', words.toFail],
    ] as const;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p>
            <a href={`/complaints/${complaint.id}`}>{panels.toComplaint}</a>
          </p>
          {mediation ? <MediationParts mediation={mediation} visit={visit} /> : <p>{words.none}</p>}
          {links
            .filter(([action]) => mediation?.allowedActions.includes(action))
            .map(([action, path, label]) => (
              <p key={action}>
                <a className="button" href={`${pageOf(visit)}/${path}`}>
                  {label}
                </a>
              </p>
            ))}
        </>
      ),
    };
  },
});

/** Staff open a mediation, with the reason (R6). */
export const openMediation = defineForm({
  path: '/complaints/:id/mediation/new',
  who: ['alliance-staff'],
  load: async (visit) => {
    const complaint = await complaintOf(visit);
    if (!complaint.allowedActions.includes('mediate')) throw new Elsewhere(`/complaints/${complaint.id}`);
    return complaint;
  },
  title: (_, { words }) => words.mediation.toOpen,
  lead: (_, { words }) => words.mediation.openLead,
  fields: ({ version }, { words: { mediation: words } }) => [
    {
      ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint },
      schema: z.string().min(2).max(500),
    },
    versionField(version),
  ],
  check: true,
  send: async ({ reason, version }, { id }, visit, key) => {
    const params = { path: { id }, header: changing(key, version) };
    const body = { reason: reason! };
    await answerOf(visit.services.complaints.POST('/complaints/{id}/mediation', { params, body }));
    return pageOf(visit);
  },
});

/** The mediation for a form of who may take the step. @throws Elsewhere */
const mediationFor =
  (action: Mediation['allowedActions'][number]) =>
  async (visit: Visit): Promise<Mediation> => {
    const mediation = await mediationOf(visit);
    if (!mediation?.allowedActions.includes(action)) throw new Elsewhere(pageOf(visit));
    return mediation;
  };

/** The agency makes an offer. */
export const makeOffer = defineForm({
  path: '/complaints/:id/mediation/offer',
  who: ['agency'],
  load: mediationFor('offer'),
  title: (_, { words }) => words.mediation.toOffer,
  lead: (_, { words }) => words.mediation.offersLead,
  fields: ({ version }, visit) => [...offerQuestions(visit), versionField(version)],
  check: true,
  send: async ({ offer, version }, { id }, visit, key) => {
    const params = { path: { id }, header: changing(key, version) };
    await answerOf(visit.services.complaints.POST('/mediations/{id}/offers', { params, body: { text: offer! } }));
    return pageOf(visit);
  },
});

/** The agency accepts the filer's last offer. */
export const acceptOffer = defineForm({
  path: '/complaints/:id/mediation/agreement',
  who: ['agency'],
  load: mediationFor('agree'),
  title: (_, { words }) => words.mediation.toAgree,
  lead: (mediation, visit) => <StandingOffer mediation={mediation} visit={visit} />,
  fields: ({ version }, visit) => [...agreeQuestions(visit), versionField(version)],
  check: true,
  send: async ({ version }, { id }, visit, key) => {
    const params = { path: { id }, header: changing(key, version) };
    await answerOf(visit.services.complaints.POST('/mediations/{id}/agreement', { params, body: {} }));
    return pageOf(visit);
  },
});

/** The agency or staff end a mediation without an agreement. */
export const failMediation = defineForm({
  path: '/complaints/:id/mediation/failure',
  who: ['agency', 'alliance-staff'],
  load: mediationFor('fail'),
  title: (_, { words }) => words.mediation.toFail,
  lead: (_, { words }) => words.mediation.failLead,
  fields: ({ version }, visit) => [...failQuestions(visit), versionField(version)],
  check: true,
  send: async ({ reason, version }, { id }, visit, key) => {
    const params = { path: { id }, header: changing(key, version) };
    await answerOf(visit.services.complaints.POST('/mediations/{id}/failure', { params, body: { reason: reason! } }));
    return pageOf(visit);
  },
});
