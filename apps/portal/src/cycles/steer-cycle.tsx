import { z } from 'zod';
import { Day, type Fact, Facts, Table } from '../components/parts.js';
import { changing, versionField } from '../web/changes.js';
import { defineForm, type Field } from '../web/form.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf, type Services } from '../web/services.js';
import { cycleIn } from '../words/dates.js';

const cycleOf = ({ services, params }: Visit) =>
  answerOf(services.rating.GET('/cycles/{cycle}', { params: { path: { cycle: params['cycle']! } } }));
type Cycle = Awaited<ReturnType<typeof cycleOf>>;
type Action = keyof Visit['words']['decisions']['cycleActions'];
type Asked = { path: { cycle: string }; header: { 'Idempotency-Key': string; 'If-Match': string } };

/** A cycle for staff: its progress, what it waits for, and the next steps. */
export const steerCycle = definePage({
  path: '/cycles/:cycle',
  who: ['alliance-staff'],
  load: cycleOf,
  view: (cycle, visit) => {
    const { decisions: words, ratings, common } = visit.words;
    const title = words.steer(cycleIn(visit.language, cycle.cycle));
    const facts: Fact[] = [[words.cycleState, ratings.cycleStates[cycle.state]]];
    if (cycle.waitingFor.length > 0)
      facts.push([words.waitingFor, cycle.waitingFor.map((name) => common.services[name]).join('、')]);
    if (cycle.evidence)
      facts.push([words.hash, `${cycle.evidence.hash}（${words.evidenceFacts(cycle.evidence.facts)}）`]);
    if (cycle.spotCheck) {
      facts.push([words.drawSource, cycle.spotCheck.source]);
      facts.push([words.drawOn, <Day key="d" visit={visit} on={cycle.spotCheck.resultOn} />]);
      if (cycle.spotCheck.result) facts.push([words.drawResult, cycle.spotCheck.result]);
    }
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <Facts facts={facts} />
          <h2>{words.byState}</h2>
          <Table
            caption={words.byState}
            lines={Object.entries(cycle.ratings) as [keyof typeof ratings.states, number][]}
            empty={common.none}
            columns={[
              { label: words.cycleState, cell: ([state]) => ratings.states[state] },
              { label: words.count, cell: ([, count]) => count, number: true },
            ]}
          />
          <h2>{words.actions}</h2>
          <ul>
            {(Object.keys(words.cycleActions) as Action[])
              .filter((action) => cycle.allowedActions.includes(action))
              .map((action) => (
                <li key={action}>
                  <a href={`/cycles/${cycle.cycle}/${action}`}>{words.cycleActions[action]}</a>
                </li>
              ))}
          </ul>
        </>
      ),
    };
  },
});

/** A step of a cycle: a form with its questions, or only the question whether to do it. */
const step = (
  action: Action,
  send: (services: Services, params: Asked, values: Readonly<Record<string, string>>) => Promise<unknown>,
  fields?: (visit: Visit) => readonly Field[],
) =>
  defineForm<Cycle>({
    path: `/cycles/:cycle/${action}`,
    who: ['alliance-staff'],
    load: cycleOf,
    title: (_, { words }) => words.decisions.cycleActions[action],
    lead: ({ cycle }, { words, language }) => (
      <p>
        {cycleIn(language, cycle)}。{words.decisions.sure}
      </p>
    ),
    fields: ({ version }, visit) => [...(fields?.(visit) ?? []), versionField(version)],
    // A form without a question asks once already.
    check: fields !== undefined,
    submit: ({ words: { common } }) => (fields ? common.form.continue : common.form.confirm),
    send: async (values, { cycle }, { services }, key) => {
      const header = changing(key, values['version']);
      await send(services, { path: { cycle }, header }, values);
      return `/cycles/${cycle}`;
    },
  });

export const cycleSteps = [
  step('close', ({ rating }, params) => answerOf(rating.POST('/cycles/{cycle}/close', { params }))),
  step(
    'cancel',
    ({ rating }, params, { reason }) =>
      answerOf(rating.POST('/cycles/{cycle}/cancellation', { params, body: { reason: reason! } })),
    ({ words: { decisions: words } }) => [
      {
        ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint },
        schema: z.string().max(2000),
      },
    ],
  ),
  step(
    'announce-spot-check',
    ({ rating }, params, { source, resultOn, factsPerAgency }) =>
      answerOf(
        rating.POST('/cycles/{cycle}/spot-check', {
          params,
          body: { source: source!, resultOn: resultOn!, factsPerAgency: Number(factsPerAgency) },
        }),
      ),
    ({ words: { decisions: words } }) => [
      {
        kind: 'text',
        name: 'source',
        label: words.drawSource,
        hint: words.drawSourceHint,
        schema: z.string().max(100),
      },
      { kind: 'date', name: 'resultOn', label: words.drawOn, schema: z.iso.date(), width: 'short' },
      {
        ...{ kind: 'number', name: 'factsPerAgency', label: words.perAgency, value: '5', width: 'short' },
        schema: z.string().regex(/^[1-9]\d?$/),
      },
    ],
  ),
  step(
    'draw-spot-check',
    ({ rating }, params, { result }) =>
      answerOf(rating.POST('/cycles/{cycle}/spot-check/draw', { params, body: { result: result! } })),
    ({ words: { decisions: words } }) => [
      { kind: 'text', name: 'result', label: words.drawResult, schema: z.string().max(100) },
    ],
  ),
  step('publish-notices', ({ rating }, params) => answerOf(rating.POST('/cycles/{cycle}/notices', { params }))),
  step('publish-recommendation', ({ rating }, params) =>
    answerOf(rating.POST('/cycles/{cycle}/recommendation', { params })),
  ),
];

export const openCycle = defineForm({
  path: '/cycles/new',
  who: ['alliance-staff'],
  load: async () => ({}),
  title: (_, { words }) => words.decisions.open,
  fields: (_, { words: { decisions: words } }) => [
    {
      ...{ kind: 'text', name: 'cycle', label: words.openCycle, hint: words.openCycleHint, width: 'short' },
      schema: z.string().regex(/^\d{4}-H[12]$/),
    },
    {
      ...{ kind: 'text', name: 'methodology', label: words.methodology, value: '2026.1', width: 'short' },
      schema: z.string().max(20),
    },
  ],
  check: true,
  send: async ({ cycle, methodology }, _, { services }, key) => {
    await answerOf(
      services.rating.POST('/cycles', {
        params: { header: { 'Idempotency-Key': key } },
        body: { cycle: cycle!, methodology: methodology! },
      }),
    );
    return `/cycles/${cycle}`;
  },
});
