import { severities } from '@heng/contracts';
import { z } from 'zod';
import { changing, faultAt, versionField } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { defineForm, type Field } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { Allegation } from './report-parts.js';
import { reportOf } from './show-report.js';

const OUTCOMES = ['verified', 'not-verified'] as const;
type Known = Awaited<ReturnType<typeof reportOf>>;

/** The report where its next step is this one; else the reader is led to its page. */
const reportFor = (action: 'hear' | 'find') => async (visit: Visit) => {
  const known = await reportOf(visit);
  if (!known.report.allowedActions.includes(action)) throw new Elsewhere(`/reports/${known.report.id}`);
  return known;
};

const Original = ({ of: { report, agency }, visit }: Readonly<{ of: Known; visit: Visit }>) => (
  <>
    <p>{agency.name}</p>
    <details>
      <summary>{visit.words.reports.original}</summary>
      <p className="text">{report.statement}</p>
    </details>
  </>
);

export const decideReport = defineDecision({
  path: '/reports/:id/decision',
  task: { kind: 'reports', param: 'id' },
  load: reportOf,
  title: ({ words }) => words.reports.toDecide,
  lead: (known, visit) => <Original of={known} visit={visit} />,
  outcomes: (_, { words: { complaints: words } }) =>
    (['accept', 'decline'] as const).map((value) => ({ value, label: words.decisions[value] })),
  reasonHint: ({ words }) => words.reports.declineHint,
  withoutReason: ['accept'],
  reasonMax: 4000,
  send: async ({ outcome, reason }, { report: { id } }, { services: { complaints } }, header) => {
    const params = { path: { id }, header };
    if (outcome === 'accept') await answerOf(complaints.POST('/reports/{id}/acceptance', { params }));
    else await answerOf(complaints.POST('/reports/{id}/decline', { params, body: { reason } }));
    return `/reports/${id}`;
  },
});

/** Staff word the allegation, and see it once more as the agency will (R6). */
export const hearAgency = defineForm({
  path: '/reports/:id/hearing',
  who: ['alliance-staff'],
  load: reportFor('hear'),
  title: (_, { words }) => words.reports.toHear,
  lead: (known, visit) => (
    <>
      <div className="note">
        <p>{visit.words.reports.hearLead}</p>
      </div>
      <Original of={known} visit={visit} />
    </>
  ),
  fields: ({ version }, { words: { reports: words } }) => [
    {
      ...{ kind: 'textarea', name: 'allegation', label: words.allegationForAgency, hint: words.allegationHint },
      schema: z.string().max(4000),
    },
    versionField(version),
  ],
  check: true,
  preview: ({ allegation }, _, visit) => (
    <>
      <h2>{visit.words.reports.seenByAgency}</h2>
      <Allegation visit={visit}>{allegation!}</Allegation>
    </>
  ),
  send: async ({ allegation, version }, { report: { id } }, { services: { complaints } }, key) => {
    const params = { path: { id }, header: changing(key, version) };
    await answerOf(complaints.POST('/reports/{id}/hearing', { params, body: { allegation: allegation! } }));
    return `/reports/${id}`;
  },
});

const reasonField = (name: 'fact' | 'evidence' | 'rule', words: Visit['words']['reports']): Field => ({
  ...{ kind: 'textarea', name, label: name === 'evidence' ? words.proof : words[name] },
  schema: z.string().max(4000),
});

/** Another one of the staff makes the finding (R6). */
export const findOnReport = defineForm({
  path: '/reports/:id/finding',
  who: ['alliance-staff'],
  load: reportFor('find'),
  title: (_, { words }) => words.reports.toFind,
  lead: (known, visit) => (
    <>
      <div className="note">
        <p>{visit.words.reports.findLead}</p>
      </div>
      <Original of={known} visit={visit} />
    </>
  ),
  fields: ({ report, version }, { words: { reports: words, complaints } }) => [
    {
      ...{ kind: 'radios', name: 'outcome', label: words.finding, schema: z.enum(OUTCOMES) },
      choices: OUTCOMES.filter((value) => report.state === 'heard' || value === 'not-verified').map((value) => ({
        value,
        label: words.outcomes[value],
      })),
    },
    {
      ...{ kind: 'radios', name: 'severity', label: complaints.severity, hint: words.severityHint, optional: true },
      ...{ schema: z.enum(severities) },
      choices: severities.map((value) => ({ value, label: complaints.severities[value] })),
    },
    ...(['fact', 'evidence', 'rule'] as const).map((name) => reasonField(name, words)),
    versionField(version),
  ],
  check: true,
  send: async (values, { report: { id } }, { services: { complaints }, words }, key) => {
    const severity = (values['severity'] || null) as (typeof severities)[number] | null;
    const outcome = values['outcome'] as (typeof OUTCOMES)[number];
    if (outcome === 'verified' && !severity) throw faultAt('severity', words.reports.severityMissing);
    await answerOf(
      complaints.POST('/reports/{id}/finding', {
        params: { path: { id }, header: changing(key, values['version']) },
        body: {
          ...{ outcome, severity: outcome === 'verified' ? severity : null },
          ...{ fact: values['fact']!, evidence: values['evidence']!, rule: values['rule']! },
        },
      }),
    );
    return `/reports/${id}`;
  },
});
