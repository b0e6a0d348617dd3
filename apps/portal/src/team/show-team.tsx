import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { agencyOf } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { allOf, cursorOf } from '../web/changes.js';
import { personNames } from '../web/names.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Schemas = ServiceSchemas['registry'];
type Certificate = Schemas['CertificateView'];

export const showTeam = definePage({
  path: '/agencies/:id/team',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const { registry } = visit.services;
    const path = { id: visit.params['id']! };
    const [agency, employments, certificates] = await Promise.all([
      agencyOf(visit),
      answerOf(registry.GET('/agencies/{id}/employments', { params: { path, query: cursorOf(visit) } })),
      allOf((query) => answerOf(registry.GET('/agencies/{id}/certificates', { params: { path, query } }))),
    ]);
    const known = new Map(employments.items.map(({ personId, name }) => [personId, name]));
    const others = certificates.map(({ personId }) => personId).filter((id) => !known.has(id));
    const named = await personNames(visit, others);
    return { agency, employments, certificates, nameOf: (id: string) => known.get(id) ?? named(id) };
  },
  view: ({ agency, employments, certificates, nameOf }, visit) => {
    const { team: words } = visit.words;
    const title = words.titleOf(agency.name);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <p>{words.lead}</p>
          {visit.query.has('asked') && (
            <div className="done" role="status">
              <p>{words.asked}</p>
            </div>
          )}
          <p>
            <a className="button" href={`/agencies/${agency.id}/employments/new`}>
              {words.employ}
            </a>
          </p>
          <h2>{words.employments}</h2>
          <Table
            caption={words.employments}
            columns={employmentsOf(visit)}
            lines={employments.items}
            empty={words.noEmployments}
          />
          <Pager visit={visit} next={employments.next} />
          <h2>{words.certificates}</h2>
          <Table
            caption={words.certificates}
            columns={certificatesOf(nameOf, visit)}
            lines={certificates}
            empty={words.noCertificates}
          />
        </>
      ),
    };
  },
});

const employmentsOf = (visit: Visit): Column<Schemas['NamedEmploymentView']>[] => {
  const { team: words, common } = visit.words;
  return [
    { label: words.name, cell: ({ name }) => name },
    { label: words.from, cell: ({ from }) => <Day visit={visit} on={from} /> },
    { label: words.until, cell: ({ until }) => (until ? <Day visit={visit} on={until} /> : words.present) },
    { label: words.fullTime, cell: ({ fullTime }) => (fullTime ? common.yes : common.no) },
    {
      label: words.consent,
      cell: ({ id, agencyId, until, name, nameIsPublic }) => (
        <>
          {nameIsPublic ? words.consented : words.notConsented}{' '}
          {!until && (
            <a href={`/agencies/${agencyId}/employments/${id}/consent`}>
              {words.askConsent}
              <span className="hidden">{`${common.colon}${name}`}</span>
            </a>
          )}
        </>
      ),
    },
    {
      label: words.end,
      cell: ({ id, agencyId, name, allowedActions }) =>
        allowedActions.includes('end') && (
          <a href={`/agencies/${agencyId}/employments/${id}/end`}>
            {words.end}
            <span className="hidden">{`${common.colon}${name}`}</span>
          </a>
        ),
    },
  ];
};

const certificatesOf = (nameOf: (id: string) => string, visit: Visit): Column<Certificate>[] => {
  const { team: words } = visit.words;
  return [
    { label: words.number, cell: ({ id, number }) => <a href={`/certificates/${id}`}>{number}</a> },
    { label: words.name, cell: ({ personId }) => nameOf(personId) },
    { label: words.issued, cell: ({ issuedOn }) => <Day visit={visit} on={issuedOn} /> },
    { label: words.validUntil, cell: ({ validUntil }) => <Day visit={visit} on={validUntil} /> },
    {
      label: words.state,
      cell: ({ state }) => <span className={state === 'valid' ? 'tag good' : 'tag'}>{words.states[state]}</span>,
    },
  ];
};
