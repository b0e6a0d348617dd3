import { caseOutcomes, measures, rulingOutcomes, severities } from '@heng/contracts';
import { z } from 'zod';
import { Facts, text } from '../components/parts.js';
import { declareTie } from '../ties/declare-tie.js';
import { changing, faultAt, versionField } from '../web/changes.js';
import { type AnyForm, defineForm, type Field, type Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { type Base, Bench, groundsIn, nameOf, pageOf, panelFor, panelOf, type Verdict, verdictIn } from './panel-of.js';

/** A member declares to have no tie, under the own name, or declares one and leaves the panel (R8). */
const declareAsMember = (base: Base) =>
  declareTie({
    ...{ path: `${base}/:id/panel`, decision: '' },
    load: async (visit) => {
      const known = await panelOf(base)(visit);
      const { panel, agency } = known;
      const { id = '', version = 0, allowedActions = [] } = panel ?? {};
      const page = pageOf(known);
      return { id, version, allowedActions, page, agencyId: agency.id, agencyName: agency.name };
    },
    declareNone: async ({ services }, id, header) => {
      const { name } = await answerOf(services.registry.GET('/experts/own', {}));
      const params = { path: { id }, header };
      await answerOf(services.complaints.POST('/panels/{id}/declaration', { params, body: { name } }));
    },
    leave: ({ services }, id, header, reason) =>
      answerOf(
        services.complaints.POST('/panels/{id}/recusal', { params: { path: { id }, header }, body: { reason } }),
      ),
  });

/** A member who finds a conflict later recuses. */
const recuseFromPanel = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/recusal`,
    who: ['expert'],
    load: panelFor(base, 'recuse'),
    title: (_, { words }) => words.panels.recuse,
    fields: ({ version }, { words: { panels: words } }) => [
      {
        ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.forStaff },
        schema: z.string().min(2).max(500),
      },
      versionField(version),
    ],
    check: true,
    send: async ({ reason, version }, { panel: { id } }, { services: { complaints } }, key) => {
      const params = { path: { id }, header: changing(key, version) };
      await answerOf(complaints.POST('/panels/{id}/recusal', { params, body: { reason: reason! } }));
      return '/mine';
    },
  });

const groundFields = ({ words: { panels: words, deciding } }: Visit): Field[] =>
  (['fact', 'evidence', 'rule'] as const).map((name) => ({
    ...{ kind: 'textarea', name, label: words[name], hint: deciding.forPublic, schema: z.string().min(2).max(1300) },
  }));
const groundsOf = (values: Values) => ({
  fact: values['fact']!,
  evidence: values['evidence']!,
  rule: values['rule']!,
});

type Known = Omit<Verdict, 'grade'> & Partial<Pick<Verdict, 'grade'>>;

const outcomeField = (
  outcomes: readonly Verdict['outcome'][],
  { words: { panels: words } }: Visit,
  known?: Known,
): Field => ({
  ...{ kind: 'radios', name: 'outcome', label: words.outcome, schema: z.enum(outcomes) },
  choices: outcomes.map((value) => ({ value, label: words.outcomes[value] })),
  ...(known ? { value: known.outcome } : {}),
});

/** The fields of a decision on a complaint, or on a case of R11. */
function verdictFields(base: Base, visit: Visit, known?: Known): Field[] {
  const { panels: words, complaints, ratingCases } = visit.words;
  if (base === '/cases')
    return [
      outcomeField(caseOutcomes, visit, known),
      {
        ...{ kind: 'select', name: 'grade', label: ratingCases.grade, hint: ratingCases.gradeHint, optional: true },
        ...{ schema: z.enum(GRADES), value: known?.grade ?? '' },
        choices: GRADES.map((value) => ({ value, label: value })),
      },
    ];
  return [
    outcomeField(rulingOutcomes, visit, known),
    {
      ...{
        kind: 'select',
        name: 'severity',
        label: complaints.severity,
        hint: complaints.severityHint,
        optional: true,
      },
      ...{ schema: z.enum(severities), value: known?.severity ?? '' },
      choices: severities.map((value) => ({ value, label: complaints.severities[value] })),
    },
    {
      ...{ kind: 'checkboxes', name: 'measures', label: words.measures, hint: words.measuresHint, optional: true },
      ...{ schema: z.string(), value: known?.measures.join(',') ?? '' },
      choices: measures.map((value) => ({ value, label: words.measureNames[value] })),
    },
  ];
}
const GRADES = ['B', 'C', 'D'] as const;

function verdictOf(base: Base, values: Values, { words }: Visit) {
  const outcome = values['outcome'] as Verdict['outcome'];
  if (base === '/cases') {
    const grade = (values['grade'] || null) as Verdict['grade'];
    if (outcome === 'adjusted' && !grade) throw faultAt('grade', words.ratingCases.gradeMissing);
    return { outcome, measures: [], ...(outcome === 'adjusted' && grade ? { grade } : {}) };
  }
  const severity = (values['severity'] || null) as Verdict['severity'];
  if (outcome !== 'dismissed' && !severity) throw faultAt('severity', words.complaints.severityMissing);
  const wanted = (values['measures'] || '').split(',');
  const following = outcome === 'dismissed' ? [] : measures.filter((one) => wanted.includes(one));
  return { outcome, ...(outcome !== 'dismissed' && severity ? { severity } : {}), measures: following };
}

/** A member's opinion, blind to all others (R6). */
const giveOpinion = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/opinion`,
    who: ['expert'],
    load: panelFor(base, 'opine'),
    title: (_, { words }) => words.panels.toOpine,
    lead: ({ matter }, visit) => (
      <>
        <p>{visit.words.panels.opineLead}</p>
        <Bench matter={matter} visit={visit} />
      </>
    ),
    fields: ({ version }, visit) => [...verdictFields(base, visit), ...groundFields(visit), versionField(version)],
    check: true,
    send: async (values, known, visit, key) => {
      const params = { path: { id: known.panel.id }, header: changing(key, values['version']) };
      const body = { ...verdictOf(base, values, visit), ...groundsOf(values) };
      await answerOf(visit.services.complaints.POST('/panels/{id}/opinion', { params, body }));
      return pageOf(known);
    },
  });

const benchFor = (base: Base, action: 'vote' | 'rule') => async (visit: Visit) => {
  const known = await panelFor(base, action)(visit);
  const params = { path: { id: known.panel.id } };
  const { opinions } = await answerOf(visit.services.complaints.GET('/panels/{id}/opinions', { params }));
  const self = known.panel.members.find(({ isSelf }) => isSelf)?.expert;
  const own = opinions.find(({ expert }) => expert === self);
  return { ...known, opinions, own };
};
type Open = Awaited<ReturnType<ReturnType<typeof benchFor>>>;

const Opinions = ({ open: { panel, opinions }, visit }: Readonly<{ open: Open; visit: Visit }>) => (
  <Facts
    facts={opinions.flatMap(({ expert, verdict, grounds, vote, voteReason }) => [
      [<strong key="n">{nameOf(panel, expert, visit)}</strong>, verdictIn(verdict, visit)],
      ...groundsIn(grounds, visit),
      ...(vote ? [[visit.words.panels.vote, verdictIn(vote, visit)] as const] : []),
      ...(voteReason ? [[visit.words.panels.reason, text(voteReason)] as const] : []),
    ])}
  />
);

/** A member's vote, with all opinions open (R6). */
const castVote = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/vote`,
    who: ['expert'],
    load: benchFor(base, 'vote'),
    title: (_, { words }) => words.panels.toVote,
    lead: (open, visit) => (
      <>
        <p>{visit.words.panels.voteLead}</p>
        <Opinions open={open} visit={visit} />
      </>
    ),
    fields: ({ version, own }, visit) => [
      ...verdictFields(base, visit, own?.vote ?? own?.verdict),
      {
        ...{ kind: 'textarea', name: 'reason', label: visit.words.panels.reason, optional: true },
        schema: z.string().min(2).max(2000),
      },
      versionField(version),
    ],
    check: true,
    send: async (values, known, visit, key) => {
      const params = { path: { id: known.panel.id }, header: changing(key, values['version']) };
      const body = { ...verdictOf(base, values, visit), ...(values['reason'] ? { reason: values['reason'] } : {}) };
      await answerOf(visit.services.complaints.POST('/panels/{id}/vote', { params, body }));
      return pageOf(known);
    },
  });

/** The presiding member writes down what the majority decided, with the reasons (R6). */
const issueRuling = (base: Base) =>
  defineForm({
    path: `${base}/:id/panel/ruling`,
    who: ['expert'],
    load: benchFor(base, 'rule'),
    title: (_, { words }) => words.panels.toRule,
    lead: (open, visit) => (
      <>
        <p>{visit.words.panels.ruleLead}</p>
        <Opinions open={open} visit={visit} />
      </>
    ),
    fields: ({ version }, visit) => [...groundFields(visit), versionField(version)],
    check: true,
    send: async (values, known, { services: { complaints } }, key) => {
      const params = { path: { id: known.panel.id }, header: changing(key, values['version']) };
      await answerOf(complaints.POST('/panels/{id}/ruling', { params, body: groundsOf(values) }));
      return pageOf(known);
    },
  });

/** The forms of the members of a panel. */
export const memberForms = (base: Base): AnyForm[] =>
  [declareAsMember, recuseFromPanel, giveOpinion, castVote, issueRuling].map((form) => form(base));
