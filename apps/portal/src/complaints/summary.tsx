import { z } from 'zod';
import { Facts, text } from '../components/parts.js';
import { changing, versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { definePage, Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { summaryFacts } from './public-cases.js';

const pageOf = (id: string): string => `/complaints/${id}/summary`;

async function summaryOf({ services, params }: Visit) {
  const id = params['id']!;
  const state = await answerOf(services.complaints.GET('/complaints/{id}/summary', { params: { path: { id } } }));
  const allowed: readonly string[] = [...state.allowedActions, ...(state.summary?.allowedActions ?? [])];
  return { ...state, id, allowed };
}

/** The summary of a complaint, for staff. */
export const showSummary = definePage({
  path: '/complaints/:id/summary',
  who: ['alliance-staff'],
  load: summaryOf,
  view: ({ id, summary, isAllowed, allowed }, visit) => {
    const { summaries: words, complaints } = visit.words;
    const links = [
      ['write', 'text', words.write],
      ['edit', 'text', words.edit],
      ['release', 'release', words.release],
    ] as const;
    return {
      title: words.of,
      body: (
        <>
          <h1>{words.of}</h1>
          <p className="note">{isAllowed ? words.allowed : words.notAllowed}</p>
          {summary && (
            <Facts
              facts={[
                [complaints.state, words.states[summary.state]],
                [words.text, text(summary.text)],
                ...summaryFacts(summary, visit),
              ]}
            />
          )}
          {links
            .filter(([action]) => allowed.includes(action))
            .map(([action, path, label]) => (
              <p key={action}>
                <a className="button" href={`${pageOf(id)}/${path}`}>
                  {label}
                </a>
              </p>
            ))}
          <p>
            <a href={`/complaints/${id}`}>{visit.words.panels.toComplaint}</a>
          </p>
        </>
      ),
    };
  },
});

export const writeSummary = defineForm({
  path: '/complaints/:id/summary/text',
  who: ['alliance-staff'],
  load: async (visit) => {
    const known = await summaryOf(visit);
    if (!known.allowed.includes('write') && !known.allowed.includes('edit')) throw new Elsewhere(pageOf(known.id));
    return known;
  },
  title: ({ summary }, { words }) => (summary ? words.summaries.edit : words.summaries.write),
  fields: ({ summary }, { words: { summaries: words } }) => [
    {
      ...{ kind: 'textarea', name: 'text', label: words.text, hint: words.textHint, value: summary?.text ?? '' },
      schema: z.string().min(1).max(4000),
    },
  ],
  check: true,
  send: async (values, { id, summary }, { services: { complaints } }, key) => {
    const body = { text: values['text']! };
    if (summary) {
      const params = { path: { id: summary.id }, header: changing(key, summary.version) };
      await answerOf(complaints.POST('/summaries/{id}/text', { params, body }));
    } else {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      await answerOf(complaints.POST('/complaints/{id}/summary', { params, body }));
    }
    return pageOf(id);
  },
});

/** Another one of the staff releases what is shown. */
export const releaseSummary = defineForm({
  path: '/complaints/:id/summary/release',
  who: ['alliance-staff'],
  load: async (visit) => {
    const known = await summaryOf(visit);
    if (!known.summary || !known.allowed.includes('release')) throw new Elsewhere(pageOf(known.id));
    return { ...known, summary: known.summary };
  },
  title: (_, { words }) => words.summaries.release,
  lead: ({ summary }, visit) => (
    <>
      <p className="text">{summary.text}</p>
      <Facts facts={summaryFacts(summary, visit)} />
      <p>{visit.words.summaries.releaseLead}</p>
    </>
  ),
  fields: ({ summary }) => [versionField(summary.version)],
  send: async ({ version }, { id, summary }, { services: { complaints } }, key) => {
    const params = { path: { id: summary.id }, header: changing(key, version) };
    await answerOf(complaints.POST('/summaries/{id}/release', { params }));
    return pageOf(id);
  },
});
