import { z } from 'zod';
import { changing, versionField } from '../web/changes.js';
import { type AnyForm, defineForm, type Field } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { type Base, nameOf, pageOf, type Panel, panelFor, panelOf } from './panel-of.js';

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
const announcePanel = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/new`,
    who: ['alliance-staff'],
    load: async (visit) => {
      const known = await panelOf(base)(visit);
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
      const params = { path: { id: known.id }, header: { 'Idempotency-Key': key } };
      const body = { seats: Number(seats) as 3 | 5, source: source!, resultOn: resultOn! };
      const path = base === '/complaints' ? '/complaints/{id}/panel' : '/rating-cases/{id}/panel';
      await answerOf(complaints.POST(path, { params, body }));
      return pageOf(known);
    },
  });

/** Two of the staff enter the result of the drawing. */
const enterResult = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/result`,
    who: ['alliance-staff'],
    load: panelFor(base, 'enter-result'),
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
const strikeMember = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/strike`,
    who: ['agency'],
    load: panelFor(base, 'strike'),
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
const removeMember = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/removal`,
    who: ['alliance-staff'],
    load: panelFor(base, 'remove'),
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
const dissolvePanel = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/dissolution`,
    who: ['alliance-staff'],
    load: panelFor(base, 'dissolve'),
    title: (_, { words }) => words.panels.dissolve,
    fields: ({ version }, visit) => [reasonField(visit), versionField(version)],
    check: true,
    send: async ({ reason, version }, known, { services: { complaints } }, key) => {
      const params = { path: { id: known.panel.id }, header: changing(key, version) };
      await answerOf(complaints.POST('/panels/{id}/dissolution', { params, body: { reason: reason! } }));
      return pageOf(known);
    },
  });

/** The forms by which staff compose the panel of a matter, and the agency strikes a member. */
export const panelForms = (base: Base): AnyForm[] =>
  [announcePanel, enterResult, strikeMember, removeMember, dissolvePanel].map((form) => form(base));
