import type { ReactNode } from 'react';
import { Day, Pager } from '../components/parts.js';
import { fieldIn, type Standard, standardInForce } from '../disclosure/standards.js';
import { type Agency, agencyOf, isOwn } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { cursorOf } from '../web/changes.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { challengesOf, type FieldChallenge, type FieldWithholding } from './withheld-fields.js';
import { ChallengeFiled, WithholdingSection } from './withholding-parts.js';

type Line = Readonly<{ withholding: FieldWithholding; challenges: readonly FieldChallenge[] }>;

/** All withholdings of an agency with the challenges; each reader sees and does what is theirs. */
export const showWithholdings = definePage({
  path: '/agencies/:id/withholdings',
  who: 'everyone',
  load: async (visit) => {
    const params = { path: { id: visit.params['id']! }, query: cursorOf(visit) };
    const [agency, standard, { items, next }] = await Promise.all([
      agencyOf(visit),
      standardInForce(visit),
      answerOf(visit.services.registry.GET('/agencies/{id}/withholdings', { params })),
    ]);
    const challenges = await Promise.all(items.map(({ id }) => challengesOf(visit, id)));
    const lines = items.map((withholding, i): Line => ({ withholding, challenges: challenges[i]! }));
    return { agency, standard, lines, next };
  },
  view: ({ agency, standard, lines, next }, visit) => {
    const { withholdings: words } = visit.words;
    const title = words.titleOf(agency.name);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <ChallengeFiled visit={visit} />
          <AgencyTabs agency={agency} visit={visit} />
          <p>{words.lead}</p>
          {isOwn(visit, agency) && (
            <p>
              <a className="button" href={`/agencies/${agency.id}/withholdings/new`}>
                {words.new}
              </a>
            </p>
          )}
          {lines.length === 0 && <p>{words.none}</p>}
          {lines.map((line) => (
            <One key={line.withholding.id} agency={agency} line={line} standard={standard} visit={visit} />
          ))}
          <Pager visit={visit} next={next} />
        </>
      ),
    };
  },
});

type OfOne = Readonly<{ agency: Agency; line: Line; standard: Standard; visit: Visit }>;

function One({ agency, line: { withholding, challenges }, standard, visit }: OfOne): ReactNode {
  const { withholdings: words } = visit.words;
  const path = `/agencies/${agency.id}/withholdings/${withholding.id}`;
  return (
    <WithholdingSection
      {...{ title: fieldIn(visit, withholding.field, standard), withholding, path, visit }}
      value={[[words.owner, words.owners[withholding.of]]]}
    >
      {challenges.length > 0 && (
        <>
          <h3>{words.challenges}</h3>
          <ul>
            {challenges.map((challenge) => (
              <li key={challenge.id}>
                <OneChallenge challenge={challenge} path={path} visit={visit} />
              </li>
            ))}
          </ul>
        </>
      )}
    </WithholdingSection>
  );
}

type OfChallenge = Readonly<{ challenge: FieldChallenge; path: string; visit: Visit }>;

function OneChallenge({ challenge, path, visit }: OfChallenge): ReactNode {
  const { withholdings: words, common } = visit.words;
  const { id, filedOn, state, reason, decision, allowedActions } = challenge;
  return (
    <>
      <Day visit={visit} on={filedOn} /> <span className="tag">{words.challengeStates[state]}</span>
      {reason && <p className="text">{`${words.challengeReasonGiven}${common.colon}${reason}`}</p>}
      {decision && <p className="text">{`${words.decision}${common.colon}${decision}`}</p>}
      {allowedActions.includes('uphold') && (
        <p>
          <a href={`${path}/challenges/${id}/decision`}>{words.challengeDecision}</a>
        </p>
      )}
    </>
  );
}
