import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { isStaff } from '../agencies/agency.js';
import { type Fact, Facts } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { bureauIn, industryIn, regionIn } from '../words/places.js';

export type Enterprise = ServiceSchemas['tracking']['EnterpriseView'];

export const readEnterprise = ({ services, params }: Visit): Promise<Enterprise> =>
  answerOf(services.tracking.GET('/enterprises/{id}', { params: { path: { id: params['id']! } } }));

/** Only the enterprise itself may ask to withhold its name. */
export const isOwn = ({ allowedActions }: Enterprise): boolean => allowedActions.includes('request-name-withholding');

/** An enterprise (R4), without its name where that is withheld from the reader. */
export const showEnterprise = definePage({
  path: '/enterprises/:id',
  who: 'everyone',
  load: readEnterprise,
  view: (enterprise, visit) => {
    const { enterprises: words } = visit.words;
    const title = enterprise.name ?? words.withheldTitle;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          {enterprise.nameWithheld && (
            <div className="note">
              <p>{enterprise.name === null ? words.withheldNote : words.isWithheld}</p>
            </div>
          )}
          <Facts facts={factsOf(enterprise, visit)} />
          <Actions enterprise={enterprise} visit={visit} />
        </>
      ),
    };
  },
});

function factsOf(enterprise: Enterprise, { words, language }: Visit): Fact[] {
  const { enterprises, projects } = words;
  const { creditCode, creditCodeStatus, province, city, bureau, industry, email } = enterprise;
  const facts: Fact[] = [
    [projects.region, regionIn(language, province, city)],
    [projects.bureau, bureauIn(language, bureau)],
    [projects.industry, industryIn(language, industry)],
  ];
  if (creditCode && creditCodeStatus)
    facts.unshift([enterprises.code, `${creditCode}（${enterprises.codeStatus[creditCodeStatus]}）`]);
  if (email) facts.push([enterprises.email, email]);
  return facts;
}

function Actions({ enterprise, visit }: Readonly<{ enterprise: Enterprise; visit: Visit }>): ReactNode {
  const { enterprises: words } = visit.words;
  const path = `/enterprises/${enterprise.id}`;
  return (
    <p className="actions">
      {enterprise.nameWithheld && !isOwn(enterprise) && (
        <a className="button second" href={`${path}/name-challenges/new`}>
          {words.challenge}
        </a>
      )}
      {isOwn(enterprise) && <a href="/projects">{words.projects}</a>}
      {isOwn(enterprise) && <a href="/mine/data">{visit.words.ownData.title}</a>}
      {(isOwn(enterprise) || isStaff(visit)) && <a href={`${path}/name-withholdings`}>{words.withholdings}</a>}
      <a href={`${path}/name-challenges`}>{words.challenges}</a>
    </p>
  );
}
