import { z } from 'zod';
import { agencyOf } from '../agencies/agency.js';
import { Facts, text } from '../components/parts.js';
import { employedNames } from '../projects/consultant-names.js';
import { shareDraft } from '../tasks/share-draft.js';
import { changing, versionField } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { defineForm, type Field, type Form, linesOf } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { type Handled, Repairs } from './show-announcement.js';

const pageOf = (id: string): string => `/announcements/${id}`;

/** The announcement for a form of somebody who may act on it. @throws Elsewhere */
async function announcementFor(action: Handled['allowedActions'][number], visit: Visit) {
  const path = { id: visit.params['id']! };
  const one = await answerOf(visit.services.complaints.GET('/announcements/{id}/handling', { params: { path } }));
  if (!one.allowedActions.includes(action)) throw new Elsewhere(pageOf(one.id));
  return { one, agency: await agencyOf(visit, one.agencyId), version: one.version };
}
type Given = Awaited<ReturnType<typeof announcementFor>>;

type Naming = Given & Readonly<{ names: Awaited<ReturnType<typeof employedNames>> }>;
const publication: Form<Naming> = {
  path: '/announcements/:id/publication',
  who: ['alliance-staff'],
  load: async (visit) => {
    const given = await announcementFor('publish', visit);
    return { ...given, names: await employedNames(given.agency.id, visit) };
  },
  title: (_, { words }) => words.announcements.publish,
  lead: ({ agency, one }, { words }) => (
    <Facts
      facts={[
        [words.announcements.agency, agency.name],
        [words.announcements.severity, words.complaints.severities[one.severity]],
      ]}
    />
  ),
  fields: ({ names, version }, { words: { announcements: words } }) => [
    { ...{ kind: 'textarea', name: 'text', label: words.text, hint: words.textHint }, schema: z.string().max(4000) },
    {
      ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint },
      schema: z.string().min(2).max(500),
    },
    ...(names.size > 0 ? [personsField(names, words.consultants, words.personsHint)] : []),
    versionField(version),
  ],
  check: true,
  send: async (values, { one: { id } }, { services }, key) => {
    const params = { path: { id }, header: changing(key, values['version']) };
    const personIds = (values['personIds'] ?? '').split(',').filter(Boolean);
    const body = { text: values['text']!, reason: values['reason']!, personIds };
    await answerOf(services.complaints.POST('/announcements/{id}/publication', { params, body }));
    return pageOf(id);
  },
};

const personsField = (names: Naming['names'], label: string, hint: string): Field => ({
  ...{ kind: 'checkboxes', name: 'personIds', label, hint, optional: true, schema: z.string() },
  choices: [...names].map(([value, name]) => ({ value, label: name })),
});

/** Staff publish what a ruling named. */
export const publishAnnouncement = defineForm(shareDraft({ kind: 'announcements', param: 'id' }, publication));

/** Staff propose not to announce a minor finding of a report. */
export const proposeWaiver = defineForm({
  path: '/announcements/:id/waiver',
  who: ['alliance-staff'],
  load: (visit) => announcementFor('propose-waiver', visit),
  title: (_, { words }) => words.announcements.waive,
  lead: (_, { words }) => <p>{words.announcements.waiveLead}</p>,
  fields: ({ version }, { words: { announcements: words } }) => [
    {
      ...{ kind: 'textarea', name: 'reason', label: words.waiveReason, hint: words.waiveReasonHint },
      schema: z.string().min(2).max(500),
    },
    versionField(version),
  ],
  check: true,
  send: async ({ reason, version }, { one: { id } }, { services }, key) => {
    const params = { path: { id }, header: changing(key, version) };
    await answerOf(services.complaints.POST('/announcements/{id}/waiver', { params, body: { reason: reason! } }));
    return pageOf(id);
  },
});

const WAIVERS = ['agreed', 'refused'] as const;
/** Another one of the staff agrees, or does not. */
export const decideWaiver = defineForm({
  path: '/announcements/:id/waiver/decision',
  who: ['alliance-staff'],
  load: (visit) => announcementFor('waive', visit),
  title: (_, { words }) => words.announcements.decideWaiver,
  lead: ({ agency, one }, { words: { announcements: words } }) => (
    <Facts
      facts={[
        [words.agency, agency.name],
        [words.waiveReason, text(one.waiver?.reason ?? '')],
      ]}
    />
  ),
  fields: ({ version }, { words: { announcements: words } }) => [
    {
      ...{ kind: 'radios', name: 'outcome', label: words.decision, schema: z.enum(WAIVERS) },
      choices: WAIVERS.map((value) => ({ value, label: words.waivers[value] })),
    },
    versionField(version),
  ],
  check: true,
  send: async ({ outcome, version }, { one: { id } }, { services }, key) => {
    const params = { path: { id }, header: changing(key, version) };
    const body = { agreed: outcome === 'agreed' };
    await answerOf(services.complaints.POST('/announcements/{id}/waiver-decision', { params, body }));
    return pageOf(id);
  },
});

/** The announced agency applies for repair. */
export const applyForRepair = defineForm({
  path: '/announcements/:id/repair',
  who: ['agency'],
  load: (visit) => announcementFor('apply-for-repair', visit),
  title: (_, { words }) => words.announcements.repair,
  lead: (_, { words }) => <p>{words.announcements.repairLead}</p>,
  fields: ({ version }, { words: { announcements: words, complaints } }) => [
    { ...{ kind: 'textarea', name: 'statement', label: words.statement }, schema: z.string().max(4000) },
    {
      ...{ kind: 'textarea', name: 'evidence', label: words.evidence, hint: words.evidenceHint, optional: true },
      schema: z.string().max(40_000),
    },
    filesField({
      ...{
        name: 'fileIds',
        label: complaints.files,
        hint: complaints.staffFilesHint,
        optional: true,
        service: 'complaints',
      },
    }),
    versionField(version),
  ],
  check: true,
  send: async ({ statement, evidence, fileIds, version }, { one: { id } }, { services }, key) => {
    const params = { path: { id }, header: changing(key, version) };
    const body = { statement: statement!, evidence: linesOf(evidence!), fileIds: idsIn(fileIds!) };
    await answerOf(services.complaints.POST('/announcements/{id}/repair', { params, body }));
    return pageOf(id);
  },
});

/** Staff decide on a repair: somebody else than who published. */
export const decideRepair = defineDecision({
  path: '/announcements/:id/decision',
  task: { kind: 'repairs', param: 'id' },
  load: (visit) => announcementFor('grant-repair', visit),
  title: ({ words }) => words.announcements.decide,
  lead: ({ agency, one }, visit) => (
    <>
      <Facts
        facts={[
          [visit.words.announcements.agency, agency.name],
          [visit.words.announcements.text, text(one.text ?? '')],
        ]}
      />
      <Repairs one={one} visit={visit} />
    </>
  ),
  outcomes: (_, { words }) =>
    (['granted', 'refused'] as const).map((value) => ({ value, label: words.announcements.outcomes[value] })),
  reasonHint: ({ words }) => words.announcements.reasonHint,
  send: async ({ outcome, reason }, { one: { id } }, { services }, header) => {
    const body = { granted: outcome === 'granted', reason };
    await answerOf(
      services.complaints.POST('/announcements/{id}/repair-decision', { params: { path: { id }, header }, body }),
    );
    return pageOf(id);
  },
});
