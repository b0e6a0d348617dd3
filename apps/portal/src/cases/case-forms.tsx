import { type RevocationGround, revocationGrounds } from '@heng/contracts';
import { z } from 'zod';
import { agencyOf } from '../agencies/agency.js';
import { changing, versionField } from '../web/changes.js';
import { defineForm, linesOf } from '../web/form.js';
import { Elsewhere } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { caseOf } from './cases.js';

const GROUNDS = revocationGrounds.filter((ground) => ground !== 'serious-complaints');

/** Staff open a case about an agency on a ground of R11. */
export const openCase = defineForm({
  path: '/agencies/:id/case',
  who: ['alliance-staff'],
  load: (visit) => agencyOf(visit),
  title: (_, { words }) => words.ratingCases.open,
  lead: ({ name }, { words }) => (
    <>
      <p>{name}</p>
      <p>{words.ratingCases.openLead}</p>
    </>
  ),
  fields: (_, { words: { ratingCases: words } }) => [
    {
      ...{ kind: 'radios', name: 'ground', label: words.ground, schema: z.enum(GROUNDS) },
      choices: GROUNDS.map((value) => ({ value, label: words.grounds[value] })),
    },
    { ...{ kind: 'textarea', name: 'facts', label: words.facts, hint: words.factsHint }, schema: z.string().max(4000) },
    {
      ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.factsHint },
      schema: z.string().min(2).max(500),
    },
  ],
  check: true,
  send: async ({ ground, facts, reason }, { id: agencyId }, { services: { complaints } }, key) => {
    const body = { agencyId, ground: ground as RevocationGround, facts: facts!, reason: reason! };
    const { id } = await answerOf(
      complaints.POST('/rating-cases', { params: { header: { 'Idempotency-Key': key } }, body }),
    );
    return `/cases/${id}`;
  },
});

/** The agency answers before the panel decides. */
export const answerCase = defineForm({
  path: '/cases/:id/answer',
  who: ['agency'],
  load: async (visit) => {
    const known = await caseOf(visit);
    if (!known.ratingCase.allowedActions.includes('answer-case')) throw new Elsewhere(`/cases/${known.ratingCase.id}`);
    return known;
  },
  title: (_, { words }) => words.ratingCases.toAnswer,
  lead: ({ ratingCase: { facts } }) => facts && <p className="note text">{facts}</p>,
  fields: ({ version }, { words: { ratingCases: words, complaints } }) => [
    {
      ...{ kind: 'textarea', name: 'statement', label: words.answer, hint: words.answerHint },
      schema: z.string().max(4000),
    },
    {
      ...{ kind: 'textarea', name: 'evidence', label: words.evidence, hint: words.evidenceHint, optional: true },
      schema: z.string().max(40_000),
    },
    filesField({
      ...{
        name: 'fileIds',
        label: complaints.files,
        hint: complaints.answerFilesHint,
        optional: true,
        service: 'complaints',
      },
    }),
    versionField(version),
  ],
  check: true,
  send: async (
    { statement, evidence, fileIds, version },
    { ratingCase: { id } },
    { services: { complaints } },
    key,
  ) => {
    const params = { path: { id }, header: changing(key, version) };
    const body = { statement: statement!, evidence: linesOf(evidence!), fileIds: idsIn(fileIds!) };
    await answerOf(complaints.POST('/rating-cases/{id}/answer', { params, body }));
    return `/cases/${id}`;
  },
});
