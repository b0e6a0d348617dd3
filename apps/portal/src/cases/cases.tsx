import { z } from 'zod';
import { Day, type Fact, Facts } from '../components/parts.js';
import { changing, versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { declareTie } from '../ties/declare-tie.js';
import { definePage, Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { reasonField } from '../ratings/decide-objection.js';

async function caseOf({ services, params }: Visit) {
  const known = await answerOf(services.rating.GET('/cases/{id}', { params: { path: { id: params['id']! } } }));
  const path = { id: known.agencyId };
  return { known, agency: await answerOf(services.registry.GET('/agencies/{id}', { params: { path } })) };
}

/** A case of R11 for its agency, staff and experts. */
export const showCase = definePage({
  path: '/cases/:id',
  who: ['agency', 'alliance-staff', 'expert'],
  load: caseOf,
  view: ({ known, agency }, visit) => {
    const { decisions, ratings } = visit.words;
    const words = decisions.case;
    const facts: Fact[] = [
      [
        words.agency,
        <a key="a" href={`/agencies/${agency.id}`}>
          {agency.name}
        </a>,
      ],
      [words.state, words.states[known.state]],
      [words.opened, <Day key="o" visit={visit} on={known.openedOn} />],
      [
        words.incidents,
        <ul key="i">
          {known.incidents.map((id, i) => (
            <li key={id}>
              <a href={`/complaints/${id}`}>{words.incident(i + 1)}</a>
            </li>
          ))}
        </ul>,
      ],
    ];
    if (known.ruling) {
      facts.push([
        decisions.reason,
        <span key="r" className="text">
          {known.ruling.reason}
        </span>,
      ]);
      facts.push([ratings.date, <Day key="d" visit={visit} on={known.ruling.on} />]);
    }
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.ground}</p>
          <Facts facts={facts} />
          {known.state === 'open' && <p>{words.next}</p>}
          {['declare', 'decide-case'].some((action) => known.allowedActions.includes(action)) && (
            <p>
              <a className="button" href={`/cases/${known.id}/decision`}>
                {words.decide}
              </a>
            </p>
          )}
        </>
      ),
    };
  },
});

export const declareTieInCase = declareTie({
  ...{ path: '/cases/:id', decision: '/decision' },
  load: async (visit) => {
    const { known, agency } = await caseOf(visit);
    return { ...known, agencyName: agency.name, page: `/cases/${known.id}` };
  },
  declareNone: ({ services }, id, header) =>
    answerOf(services.rating.POST('/cases/{id}/declaration', { params: { path: { id }, header } })),
});

export const decideCase = defineForm({
  path: '/cases/:id/decision',
  who: ['expert'],
  load: async (visit) => {
    const read = await caseOf(visit);
    if (read.known.allowedActions.includes('declare')) throw new Elsewhere(`/cases/${read.known.id}/declaration`);
    return read;
  },
  title: (_, { words }) => words.decisions.case.decide,
  lead: ({ agency }) => <p>{agency.name}</p>,
  fields: ({ known }, visit) => {
    const words = visit.words.decisions.case;
    const outcomes = ['kept', 'adjusted', 'revoked'] as const;
    return [
      {
        ...{ kind: 'radios', name: 'outcome', label: words.outcome, schema: z.enum(outcomes) },
        choices: outcomes.map((value) => ({ value, label: words.outcomes[value] })),
      },
      {
        ...{ kind: 'select', name: 'grade', label: words.grade, hint: words.gradeHint, optional: true },
        ...{ schema: z.enum(['B', 'C', 'D']), choices: ['B', 'C', 'D'].map((value) => ({ value, label: value })) },
      },
      reasonField(visit),
      versionField(known.version),
    ];
  },
  check: true,
  send: async ({ outcome, grade, reason, version }, { known: { id } }, { services }, key) => {
    await answerOf(
      services.rating.POST('/cases/{id}/decision', {
        params: { path: { id }, header: changing(key, version) },
        body: {
          outcome: outcome as 'kept' | 'adjusted' | 'revoked',
          ...(grade ? { grade: grade as 'B' | 'C' | 'D' } : {}),
          reason: reason!,
        },
      }),
    );
    return `/cases/${id}`;
  },
});
