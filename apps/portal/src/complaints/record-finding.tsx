import { allegations } from '@heng/contracts';
import { z } from 'zod';
import { agencyByCode, agencyOf } from '../agencies/agency.js';
import { faultAt } from '../web/changes.js';
import { defineForm, linesOf } from '../web/form.js';
import { definePage } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';

const SEVERITIES = ['minor', 'ordinary', 'serious'] as const;

/** A regulator records what it found at an agency (R9 4b). */
export const recordFinding = defineForm({
  path: '/findings/new',
  who: ['regulator'],
  load: async () => ({}),
  title: (_, { words }) => words.complaints.finding,
  lead: (_, { words }) => words.complaints.findingLead,
  fields: (_, { words: { complaints: words, agencies }, query }) => [
    {
      ...{ kind: 'text', name: 'agencyId', label: agencies.code, hint: words.codeHint },
      ...{ schema: z.string().max(40), value: query.get('agency') ?? '' },
    },
    {
      ...{ kind: 'radios', name: 'allegation', label: words.allegation, schema: z.enum(allegations) },
      choices: allegations.map((value) => ({ value, label: words.allegations[value] })),
    },
    {
      ...{ kind: 'radios', name: 'severity', label: words.severity, schema: z.enum(SEVERITIES) },
      choices: SEVERITIES.map((value) => ({ value, label: words.severities[value] })),
    },
    {
      ...{ kind: 'textarea', name: 'statement', label: words.statement, hint: words.findingHint },
      schema: z.string().max(4000),
    },
    {
      ...{ kind: 'textarea', name: 'evidence', label: words.evidence, hint: words.evidenceHint, optional: true },
      schema: z.string().max(40_000),
    },
    filesField({
      ...{ name: 'fileIds', label: words.source, hint: words.sourceHint, optional: true },
      service: 'complaints',
    }),
  ],
  check: true,
  send: async (values, _, visit, key) => {
    const agency = await agencyByCode(visit, values['agencyId']!);
    if (!agency) throw faultAt('agencyId', visit.words.complaints.codeUnknown);
    const body = {
      agencyId: agency.id,
      allegation: values['allegation'] as (typeof allegations)[number],
      severity: values['severity'] as (typeof SEVERITIES)[number],
      statement: values['statement']!,
      evidence: linesOf(values['evidence']!),
      fileIds: idsIn(values['fileIds']!),
    };
    const params = { header: { 'Idempotency-Key': key } };
    await answerOf(visit.services.complaints.POST('/regulator-findings', { params, body }));
    return `/findings/recorded?agency=${agency.id}`;
  },
});

export const findingRecorded = definePage({
  path: '/findings/recorded',
  who: ['regulator'],
  load: (visit) => agencyOf(visit, visit.query.get('agency') ?? ''),
  view: ({ id, name }, { words: { complaints: words } }) => ({
    title: words.findingRecorded,
    body: (
      <div className="done">
        <h1>{words.findingRecorded}</h1>
        <p>
          <a href={`/agencies/${id}`}>{name}</a>
        </p>
      </div>
    ),
  }),
});
