import { z } from 'zod';
import { Day, type Fact, Facts, FileLinks } from '../components/parts.js';
import { agencyOf, ownAgencyOf } from '../agencies/agency.js';
import { allOf, mustFind } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { defineForm } from '../web/form.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';

// Shared knowledge is handed in with its file, on its own way.
const KINDS = [
  ...(['government-award', 'association-award', 'alliance-award', 'contribution', 'research', 'citation'] as const),
] as const;
const LEVELS = ['national', 'provincial', 'municipal'] as const;

export const claimMerit = defineForm({
  path: '/agencies/:id/merits/new',
  who: ['agency'],
  load: (visit) => ownAgencyOf(visit),
  title: (_, { words }) => words.merits.new,
  lead: (_, { words }) => words.merits.lead,
  fields: (_, { words: { merits: words } }) => [
    {
      ...{ kind: 'radios', name: 'kind', label: words.kind, schema: z.enum(KINDS) },
      choices: KINDS.map((value) => ({ value, label: words.kinds[value] })),
    },
    { kind: 'text', name: 'title', label: words.title, schema: z.string().min(2).max(200) },
    {
      ...{ kind: 'select', name: 'level', label: words.level, hint: words.levelHint, optional: true },
      ...{ schema: z.enum(LEVELS), choices: LEVELS.map((value) => ({ value, label: words.levels[value] })) },
    },
    {
      ...{ kind: 'text', name: 'awardedBy', label: words.awardedBy, hint: words.awardHint, optional: true },
      schema: z.string().min(2).max(100),
    },
    {
      ...{ kind: 'date', name: 'awardedOn', label: words.awardedOn, hint: words.awardHint, optional: true },
      ...{ schema: z.iso.date(), width: 'short' },
    },
    {
      ...{ kind: 'textarea', name: 'evidence', label: words.evidence, hint: words.evidenceHint },
      ...{ schema: z.string().min(2).max(2000), optional: true },
    },
    filesField({ name: 'fileIds', label: words.files, service: 'registry', optional: true }),
  ],
  check: true,
  send: async (values, { id }, { services }, key) => {
    const given = Object.entries(values).filter(([, value]) => value !== '');
    const body = {
      ...Object.fromEntries(given),
      kind: values['kind'] as (typeof KINDS)[number],
      title: values['title']!,
      fileIds: idsIn(values['fileIds']!),
    };
    const params = { path: { id }, header: { 'Idempotency-Key': key } };
    await answerOf(services.registry.POST('/agencies/{id}/merits', { params, body }));
    return `/agencies/${id}/merits`;
  },
});

export const decideMerit = defineDecision({
  path: '/agencies/:id/merits/:merit/decision',
  task: { kind: 'merits', param: 'merit' },
  load: async (visit) => {
    const path = { id: visit.params['id']! };
    const [agency, all] = await Promise.all([
      agencyOf(visit),
      allOf((query) => answerOf(visit.services.registry.GET('/agencies/{id}/merits', { params: { path, query } }))),
    ]);
    const merit = mustFind(all, ({ id }) => id === visit.params['merit'], visit);
    return { agency, merit, version: merit.version };
  },
  title: ({ words }) => words.merits.decision,
  lead: ({ agency, merit }, visit) => {
    const { merits: words } = visit.words;
    const { kind, level, title, awardedBy, awardedOn, evidence, fileIds, claimedOn } = merit;
    const optional = (label: string, value: string | null | undefined): Fact[] => (value ? [[label, value]] : []);
    return (
      <Facts
        facts={[
          [words.agency, agency.name],
          [words.title, title],
          [words.kind, words.kinds[kind]],
          ...optional(words.level, level && words.levels[level]),
          ...optional(words.awardedBy, awardedBy),
          ...(awardedOn ? [[words.awardedOn, <Day key="a" visit={visit} on={awardedOn} />] satisfies Fact] : []),
          ...optional(words.evidence, evidence),
          ...(fileIds?.length
            ? [[words.files, <FileLinks key="f" visit={visit} ids={fileIds} service="registry" />] satisfies Fact]
            : []),
          [words.claimed, <Day key="c" visit={visit} on={claimedOn} />],
        ]}
      />
    );
  },
  outcomes: (_, { words: { merits: words } }) =>
    (['recognise', 'refuse'] as const).map((value) => ({ value, label: words.outcomes[value] })),
  reasonHint: ({ words }) => words.deciding.forAgencyOrNone,
  withoutReason: ['recognise'],
  send: async ({ outcome, reason }, { agency, merit: { id } }, { services: { registry } }, header) => {
    const params = { path: { id }, header };
    await answerOf(
      outcome === 'recognise'
        ? registry.POST('/merits/{id}/recognition', { params, body: reason ? { reason } : {} })
        : registry.POST('/merits/{id}/refusal', { params, body: { reason } }),
    );
    return `/agencies/${agency.id}/merits`;
  },
});
