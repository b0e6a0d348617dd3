import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { type Column, Day, type Fact, Facts, FileLinks, Table } from '../components/parts.js';
import { changing, versionField } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { agencyNames, enterpriseNames, personNames } from '../web/names.js';
import { defineForm } from '../web/form.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { dayIn, sayIn } from '../words/dates.js';

type Side = ServiceSchemas['registry']['SideView'];

/** A signal with the names of whom it concerns. */
async function signalOf(visit: Visit) {
  const path = { id: visit.params['id']! };
  const signal = await answerOf(visit.services.registry.GET('/signals/{id}', { params: { path } }));
  const { sides, explanations, personId, version } = signal;
  const [agency, enterprise, person] = await Promise.all([
    agencyNames(
      visit,
      [...sides, ...explanations].map(({ agencyId }) => agencyId),
    ),
    enterpriseNames(
      visit,
      sides.map(({ enterpriseId }) => enterpriseId),
    ),
    personNames(visit, [personId]),
  ]);
  return { signal, agency, enterprise, person, version };
}
type Given = Awaited<ReturnType<typeof signalOf>>;

export const showSignal = definePage({
  path: '/signals/:id',
  who: ['agency', 'alliance-staff'],
  load: signalOf,
  view: (given, visit) => {
    const { signals: words } = visit.words;
    const { id, allowedActions } = given.signal;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <Signal given={given} visit={visit} />
          <p className="actions">
            {allowedActions.includes('explain') && (
              <a className="button" href={`/signals/${id}/explanation`}>
                {words.explain}
              </a>
            )}
            {allowedActions.includes('settle') && (
              <a className="button" href={`/signals/${id}/settlement`}>
                {words.settle}
              </a>
            )}
          </p>
        </>
      ),
    };
  },
});

const span = (visit: Visit, from: string, until: string | null): string =>
  visit.words.signals.span(dayIn(visit.language, from), until ? dayIn(visit.language, until) : visit.words.signals.now);

function Signal({ given, visit }: Readonly<{ given: Given; visit: Visit }>): ReactNode {
  const { signals: words, deciding } = visit.words;
  const { signal, agency, enterprise, person } = given;
  const { text, personId, from, until, foundOn, state, outcome, reason, closedOn } = signal;
  const columns: Column<Side>[] = [
    { label: words.agency, cell: ({ agencyId }) => agency(agencyId) },
    { label: words.enterprise, cell: ({ enterpriseId }) => enterpriseId && enterprise(enterpriseId) },
    { label: words.days, cell: ({ days }) => days, number: true },
    { label: words.period, cell: (side) => span(visit, side.from, side.until) },
  ];
  const settled = outcome === 'facts-changed' ? words.facts : outcome && words.outcomes[outcome];
  return (
    <>
      <p>{sayIn(visit.language, text)}</p>
      <Facts
        facts={[
          [words.person, person(personId)],
          [words.period, span(visit, from, until)],
          [words.found, <Day key="f" visit={visit} on={foundOn} />],
          [words.state, words.states[state]],
          ...(settled ? [[words.outcome, settled] satisfies Fact] : []),
          ...(reason ? [[deciding.reason, reason] satisfies Fact] : []),
          ...(closedOn ? [[words.states.closed, <Day key="c" visit={visit} on={closedOn} />] satisfies Fact] : []),
        ]}
      />
      <h2>{words.sides}</h2>
      <Table caption={words.sides} columns={columns} lines={signal.sides} empty={visit.words.common.none} />
      {signal.otherAgencies > 0 && <p>{words.others(signal.otherAgencies)}</p>}
      <h2>{words.explanations}</h2>
      {signal.explanations.length === 0 && <p>{words.noExplanations}</p>}
      {signal.explanations.map((one) => (
        <div key={one.agencyId} className="note">
          <p>
            {agency(one.agencyId)}, <Day visit={visit} on={one.on} />
          </p>
          <p className="text">{one.text}</p>
          <FileLinks visit={visit} ids={one.fileIds} service="registry" />
        </div>
      ))}
    </>
  );
}

export const explainSignal = defineForm({
  path: '/signals/:id/explanation',
  who: ['agency'],
  load: signalOf,
  title: (_, { words }) => words.signals.explain,
  lead: (given, visit) => <Signal given={given} visit={visit} />,
  fields: ({ version }, { words: { signals: words } }) => [
    {
      ...{ kind: 'textarea', name: 'text', label: words.text, hint: words.textHint },
      schema: z.string().max(4000),
    },
    filesField({ name: 'fileIds', label: words.files, hint: words.filesHint, optional: true, service: 'registry' }),
    versionField(version),
  ],
  check: true,
  send: async (values, { signal: { id } }, { services }, key) => {
    const params = { path: { id }, header: changing(key, values['version']) };
    const body = { text: values['text']!, fileIds: idsIn(values['fileIds']!) };
    await answerOf(services.registry.POST('/signals/{id}/explanation', { params, body }));
    return `/signals/${id}`;
  },
});

export const settleSignal = defineDecision({
  path: '/signals/:id/settlement',
  // Staff may settle it before the agencies have explained it; it waits for staff from then on.
  task: { kind: 'signals', param: 'id', waits: ({ signal }) => signal.state === 'explained' },
  load: signalOf,
  title: ({ words }) => words.signals.settle,
  lead: (given, visit) => <Signal given={given} visit={visit} />,
  outcomes: (_, { words: { signals: words } }) =>
    (['settled', 'for-spot-check'] as const).map((value) => ({ value, label: words.outcomes[value] })),
  reasonHint: ({ words }) => words.deciding.forAgency,
  reasonMax: 4000,
  send: async ({ outcome, reason }, { signal: { id } }, { services }, header) => {
    const body = { outcome: outcome === 'settled' ? 'settled' : 'for-spot-check', reason } as const;
    await answerOf(services.registry.POST('/signals/{id}/settlement', { params: { path: { id }, header }, body }));
    return `/signals/${id}`;
  },
});
