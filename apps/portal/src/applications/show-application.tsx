import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, Day, type Fact, Facts, Table } from '../components/parts.js';
import { isStaff } from '../agencies/agency.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { provinceIn } from '../words/places.js';

type Schemas = ServiceSchemas['registry'];
type OfApplication = Readonly<{ application: Schemas['ApplicationView']; visit: Visit }>;

export const applicationOf = ({ services, params }: Visit) =>
  answerOf(services.registry.GET('/applications/{id}', { params: { path: { id: params['id']! } } }));

export const showApplication = definePage({
  path: '/applications/:id',
  who: ['agency', 'alliance-staff'],
  load: applicationOf,
  view: (application, visit) => {
    const { applications: words } = visit.words;
    const title = words.of(application.name);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          {application.reason && (
            <div className={application.state === 'registered' ? 'note' : 'note warn'}>
              <h2>{application.state === 'returned' ? words.corrections : words.reason}</h2>
              <p className="text">{application.reason}</p>
            </div>
          )}
          <ApplicationFacts application={application} visit={visit} />
          <Actions application={application} visit={visit} />
          {isStaff(visit) && <Similar application={application} visit={visit} />}
        </>
      ),
    };
  },
});

export function ApplicationFacts({ application, visit }: OfApplication): ReactNode {
  const { applications: words, agencies } = visit.words;
  const { creditCode, creditCodeStatus, name, province, email, state } = application;
  const days = { drafted: application.draftedOn, submitted: application.submittedOn, decided: application.decidedOn };
  return (
    <Facts
      facts={[
        [words.state, words.states[state]],
        [words.name, name],
        [words.code, `${creditCode}（${agencies.codeStatus[creditCodeStatus]}）`],
        [words.province, provinceIn(visit.language, province)],
        [words.email, email],
        ...(['drafted', 'submitted', 'decided'] as const).flatMap((day): Fact[] => {
          const on = days[day];
          return on ? [[words[day], <Day key={day} visit={visit} on={on} />]] : [];
        }),
      ]}
    />
  );
}

function Actions({ application: { id, agencyId, state, allowedActions }, visit }: OfApplication) {
  const { applications: words, deciding } = visit.words;
  const links = [
    ['submit', `/applications/${id}/submission`, words.submit],
    ['change', `/applications/${id}/change`, words.change],
    ['withdraw', `/applications/${id}/withdrawal`, words.withdraw],
    ['approve', `/applications/${id}/decision`, deciding.decide],
  ] as const;
  return (
    <p className="actions">
      {links
        .filter(([action]) => allowedActions.includes(action))
        .map(([action, href, label], i) => (
          <a key={action} className={i === 0 ? 'button' : 'button second'} href={href}>
            {label}
          </a>
        ))}
      {state === 'registered' && (
        <a className="button" href={`/agencies/${agencyId}`}>
          {words.toAgency}
        </a>
      )}
    </p>
  );
}

export function Similar({ application: { similar }, visit }: OfApplication): ReactNode {
  const { applications: words, agencies } = visit.words;
  const columns: Column<Schemas['SimilarAgencyView']>[] = [
    { label: words.name, cell: ({ agencyId, name }) => <a href={`/agencies/${agencyId}`}>{name}</a> },
    { label: words.code, cell: ({ creditCode }) => creditCode },
    { label: words.state, cell: ({ state }) => agencies.states[state] },
    { label: words.similarity, cell: ({ similarity }) => `${Math.round(similarity * 100)}%`, number: true },
  ];
  return (
    <>
      <h2>{words.similar}</h2>
      <Table caption={words.similar} columns={columns} lines={similar} empty={words.noSimilar} />
    </>
  );
}
