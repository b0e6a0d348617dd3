import { z } from 'zod';
import { changing, versionField } from '../web/changes.js';
import { defineForm, type Field } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { nameOf, pageOf, type Panel, panelFor, panelOf } from './panel-of.js';

const reasonField = ({ words: { panels: words } }: Visit): Field => ({
  ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.forStaff },
  schema: z.string().min(2).max(500),
});
const memberField = (panel: Panel, visit: Visit): Field => ({
  ...{ kind: 'radios', name: 'expert', label: visit.words.panels.member },
  schema: z.enum(panel.members.map(({ expert }) => expert)),
  choices: panel.members.map(({ expert }) => ({ value: expert, label: nameOf(panel, expert, visit) })),
});

/** Staff fix the list and name the drawing that seeds the draw (R8). */
export const announcePanel = defineForm({
  path: '/complaints/:id/panel/new',
  who: ['alliance-staff'],
  load: async (visit) => {
    const known = await panelOf(visit);
    if (!known.allowedActions.includes('announce')) throw new Elsewhere(pageOf(known));
    return known;
  },
  title: (_, { words }) => words.panels.announce,
  lead: ({ agency }, { words }) => (
    <>
      <p>{agency.name}</p>
      <p>{words.panels.announceLead}</p>
    </>
  ),
  fields: (_, { words: { panels: words, enterprises } }) => [
    {
      ...{ kind: 'radios', name: 'seats', label: words.seats, schema: z.enum(['3', '5']), value: '3' },
      choices: [3, 5].map((n) => ({ value: String(n), label: words.people(n) })),
    },
    {
      ...{ kind: 'text', name: 'source', label: words.source, hint: words.sourceHint },
      schema: z.string().min(2).max(100),
    },
    {
      ...{ kind: 'date', name: 'resultOn', label: words.resultOn, width: 'short' },
      schema: z.iso.date({ error: enterprises.dateFault }),
    },
  ],
  check: true,
  send: async ({ seats, source, resultOn }, known, { services: { complaints } }, key) => {
    const params = { path: { id: known.complaint.id }, header: { 'Idempotency-Key': key } };
    const body = { seats: Number(seats) as 3 | 5, source: source!, resultOn: resultOn! };
    await answerOf(complaints.POST('/complaints/{id}/panel', { params, body }));
    return pageOf(known);
  },
});

/** Two of the staff enter the result of the drawing. */
export const enterResult = defineForm({
  path: '/complaints/:id/panel/result',
  who: ['alliance-staff'],
  load: panelFor('enter-result'),
  title: (_, { words }) => words.panels.enter,
  lead: ({ panel: { source } }) => <p>{source}</p>,
  fields: ({ version }, { words: { panels: words } }) => [
    {
      ...{ kind: 'text', name: 'result', label: words.result, hint: words.resultHint },
      schema: z.string().min(1).max(100),
    },
    versionField(version),
  ],
  check: true,
  send: async ({ result, version }, known, { services: { complaints } }, key) => {
    const params = { path: { id: known.panel.id }, header: changing(key, version) };
    await answerOf(complaints.POST('/panels/{id}/result', { params, body: { result: result! } }));
    return pageOf(known);
  },
});

/** A party strikes a member. */
export const strikeMember = defineForm({
  path: '/complaints/:id/panel/strike',
  who: ['agency'],
  load: panelFor('strike'),
  title: (_, { words }) => words.panels.strike,
  lead: (_, { words }) => <p>{words.panels.strikeLead}</p>,
  fields: ({ panel, version }, visit) => [memberField(panel, visit), versionField(version)],
  check: true,
  send: async ({ expert, version }, known, { services: { complaints } }, key) => {
    const params = { path: { id: known.panel.id }, header: changing(key, version) };
    await answerOf(complaints.POST('/panels/{id}/strike', { params, body: { expert: expert! } }));
    return pageOf(known);
  },
});

/** Staff remove a member for a conflict found late, or absence. */
export const removeMember = defineForm({
  path: '/complaints/:id/panel/removal',
  who: ['alliance-staff'],
  load: panelFor('remove'),
  title: (_, { words }) => words.panels.remove,
  fields: ({ panel, version }, visit) => [memberField(panel, visit), reasonField(visit), versionField(version)],
  check: true,
  send: async ({ expert, reason, version }, known, { services: { complaints } }, key) => {
    const params = { path: { id: known.panel.id }, header: changing(key, version) };
    await answerOf(complaints.POST('/panels/{id}/removal', { params, body: { expert: expert!, reason: reason! } }));
    return pageOf(known);
  },
});

/** Staff dissolve a panel that cannot rule. */
export const dissolvePanel = defineForm({
  path: '/complaints/:id/panel/dissolution',
  who: ['alliance-staff'],
  load: panelFor('dissolve'),
  title: (_, { words }) => words.panels.dissolve,
  fields: ({ version }, visit) => [reasonField(visit), versionField(version)],
  check: true,
  send: async ({ reason, version }, known, { services: { complaints } }, key) => {
    const params = { path: { id: known.panel.id }, header: changing(key, version) };
    await answerOf(complaints.POST('/panels/{id}/dissolution', { params, body: { reason: reason! } }));
    return pageOf(known);
  },
});
