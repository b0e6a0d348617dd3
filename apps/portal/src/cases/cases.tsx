import { agencyOf } from '../agencies/agency.js';
import { type Column, Day, type Fact, Facts, text } from '../components/parts.js';
import { queueContent, queueQuery } from '../components/queue.js';
import { CaseFacts, Dissents, groundsIn, type RatingCase } from '../panels/panel-of.js';
import { agencyNames } from '../web/names.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';

const STATES = ['open', 'kept', 'adjusted', 'revoked', 'dropped'] as const;
type Of = Readonly<{ ratingCase: RatingCase; visit: Visit }>;

/** The cases of R11: all for staff and experts, the own ones for an agency. */
export const listCases = definePage({
  path: '/cases',
  who: ['agency', 'alliance-staff', 'expert'],
  load: async (visit) => {
    const query = queueQuery(visit, STATES);
    const page = await answerOf(visit.services.complaints.GET('/rating-cases', { params: { query } }));
    const nameOf = await agencyNames(
      visit,
      page.items.map(({ agencyId }) => agencyId),
    );
    return { ...page, items: page.items.map((one) => ({ ...one, agencyName: nameOf(one.agencyId) })) };
  },
  view: (page, visit) => {
    const { ratingCases: words } = visit.words;
    const columns: Column<(typeof page.items)[number]>[] = [
      { label: words.toCase, cell: ({ id, agencyName }) => <a href={`/cases/${id}`}>{agencyName}</a> },
      { label: words.ground, cell: ({ ground }) => words.grounds[ground] },
      { label: words.opened, cell: ({ openedOn }) => <Day visit={visit} on={openedOn} /> },
    ];
    const links = { visit, states: STATES, words: words.states, label: words.state };
    return queueContent({ ...links, title: words.list, lead: words.listLead, columns, page, empty: words.none });
  },
});

export async function caseOf(visit: Visit) {
  const path = { id: visit.params['id']! };
  const ratingCase = await answerOf(visit.services.complaints.GET('/rating-cases/{id}', { params: { path } }));
  return { ratingCase, agency: await agencyOf(visit, ratingCase.agencyId), version: ratingCase.version };
}

/** A case of R11 for its agency, staff and experts. */
export const showCase = definePage({
  path: '/cases/:id',
  who: ['agency', 'alliance-staff', 'expert'],
  load: caseOf,
  view: ({ ratingCase, agency }, visit) => {
    const { ratingCases: words, panels } = visit.words;
    const { id, state, openedOn, panelAfter, allowedActions } = ratingCase;
    const facts: Fact[] = [
      [words.state, words.states[state]],
      [words.opened, <Day key="o" visit={visit} on={openedOn} />],
    ];
    if (panelAfter && state === 'open')
      facts.push([words.panelAfter, visit.words.announcements.after(dayIn(visit.language, panelAfter))]);
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.titleOf(agency.name)}</h1>
          <p>
            <a href={`/agencies/${agency.id}`}>{agency.name}</a>
          </p>
          <Facts facts={facts} />
          <CaseFacts ratingCase={ratingCase} visit={visit} />
          <Ruling ratingCase={ratingCase} visit={visit} />
          {state === 'open' && <p>{words.next}</p>}
          {allowedActions.includes('answer-case') && (
            <p>
              <a className="button" href={`/cases/${id}/answer`}>
                {words.toAnswer}
              </a>
            </p>
          )}
          {allowedActions.includes('announce-panel') && (
            <p>
              <a className="button" href={`/cases/${id}/panel/new`}>
                {panels.announce}
              </a>
            </p>
          )}
          {state !== 'dropped' && (
            <p>
              <a href={`/cases/${id}/panel`}>{panels.title}</a>
            </p>
          )}
        </>
      ),
    };
  },
});

function Ruling({ ratingCase: { ruling }, visit }: Of) {
  const { ratingCases: words, panels } = visit.words;
  if (!ruling) return null;
  const { outcome, grade, grounds, reason, on } = ruling;
  return (
    <>
      <h2>{words.ruling}</h2>
      <Facts
        facts={[
          [words.outcome, panels.outcomes[outcome] + (grade ? `、${words.most(grade)}` : '')],
          [words.decidedOn, <Day key="d" visit={visit} on={on} />],
          ...(grounds ? groundsIn(grounds, visit) : []),
          ...(reason ? [[words.reason, text(reason)] as const] : []),
        ]}
      />
      <Dissents of={ruling} visit={visit} />
    </>
  );
}
