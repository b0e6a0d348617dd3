import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { AgencyDisclosure } from '../agencies/disclosure-parts.js';
import { type Column, Day, Table } from '../components/parts.js';
import { type Agency, agencyOf, ownAgencyOf } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { defineStep } from '../web/step.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';
import { sectionIn, type Standard, standardInForce, standardOf } from './standards.js';

type Schemas = ServiceSchemas['registry'];

const timelinessOf = ({ services, params }: Visit) =>
  answerOf(services.registry.GET('/agencies/{id}/timeliness', { params: { path: { id: params['id']! } } }));

export const showTimeliness = definePage({
  path: '/agencies/:id/timeliness',
  who: 'everyone',
  load: async (visit) => {
    const [agency, timeliness, standard] = await Promise.all([
      agencyOf(visit),
      timelinessOf(visit),
      standardInForce(visit),
    ]);
    return { agency, timeliness, standard };
  },
  view: ({ agency, timeliness, standard }, visit) => {
    const { disclosure: words } = visit.words;
    const title = words.timelinessOf(agency.name);
    const mayConfirm = timeliness.allowedActions.includes('confirm');
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <p>{words.timelinessLead}</p>
          <Table
            caption={title}
            columns={columnsOf({ agency, standard, mayConfirm }, visit)}
            lines={timeliness.sections}
            empty={words.none404}
          />
          {mayConfirm && (
            <p>
              <a className="button" href={`/agencies/${agency.id}/confirmation`}>
                {words.confirmAll}
              </a>
            </p>
          )}
        </>
      ),
    };
  },
});

type Given = Readonly<{ agency: Agency; standard: Standard; mayConfirm: boolean }>;

function columnsOf({ agency, standard, mayConfirm }: Given, visit: Visit): Column<Schemas['SectionTimelinessView']>[] {
  const { disclosure: words } = visit.words;
  const name = (section: string) => sectionIn(visit, section, standard);
  return [
    { label: words.section, cell: ({ section }) => name(section) },
    { label: words.lastChanged, cell: ({ lastChangedOn: on }) => on && <Day visit={visit} on={on} /> },
    { label: words.lastConfirmed, cell: ({ lastConfirmedOn }) => <Day visit={visit} on={lastConfirmedOn} /> },
    {
      label: words.freshUntil,
      cell: ({ freshUntil, stale }) => (
        <>
          <Day visit={visit} on={freshUntil} />{' '}
          <span className={stale ? 'tag bad' : 'tag good'}>{stale ? words.stale : words.fresh}</span>
        </>
      ),
    },
    ...(mayConfirm
      ? [
          {
            label: words.confirm,
            cell: ({ section }: Schemas['SectionTimelinessView']) => (
              <>
                <a href={`/agencies/${agency.id}/sections/${section}/confirmation`}>
                  {words.confirm}
                  <span className="hidden">{name(section)}</span>
                </a>{' '}
                <a href={`/agencies/${agency.id}/draft/${section}`}>
                  {words.update}
                  <span className="hidden">{name(section)}</span>
                </a>
              </>
            ),
          },
        ]
      : []),
  ];
}

/** The published content that is confirmed, and the version of its timeliness. */
async function confirmed(visit: Visit) {
  const agency = await ownAgencyOf(visit);
  const { disclosure } = agency;
  const section = visit.params['section'];
  const wanted = section === undefined ? disclosure : disclosure && Object.hasOwn(disclosure.sections, section);
  if (!disclosure || !wanted)
    throw new Refused({ status: 404, code: 'portal.not-found', detail: visit.words.disclosure.none404 });
  const [{ version }, standard] = await Promise.all([timelinessOf(visit), standardOf(visit, disclosure.standard)]);
  return { id: agency.id, version, section, disclosure, standard: only(standard, section) };
}

const only = (standard: Standard, section: string | undefined): Standard =>
  section === undefined ? standard : { ...standard, sections: { [section]: standard.sections[section]! } };

const lead = ({ disclosure, standard }: Awaited<ReturnType<typeof confirmed>>, visit: Visit): ReactNode => (
  <>
    <p>{visit.words.disclosure.confirmLead}</p>
    <h2>{visit.words.agencies.disclosure}</h2>
    <AgencyDisclosure disclosure={disclosure} standard={standard} visit={visit} />
  </>
);

export const confirmSection = defineStep({
  path: '/agencies/:id/sections/:section/confirmation',
  who: ['agency'],
  load: confirmed,
  title: ({ words }) => words.disclosure.confirmSection,
  lead,
  send: async ({ id, section }, { services: { registry } }, header) => {
    const params = { path: { id, section: section! }, header };
    await answerOf(registry.POST('/agencies/{id}/sections/{section}/confirmation', { params }));
    return `/agencies/${id}/timeliness`;
  },
});

export const confirmDisclosure = defineStep({
  path: '/agencies/:id/confirmation',
  who: ['agency'],
  load: confirmed,
  title: ({ words }) => words.disclosure.confirmAll,
  lead,
  send: async ({ id }, { services: { registry } }, header) => {
    await answerOf(registry.POST('/agencies/{id}/confirmation', { params: { path: { id }, header } }));
    return `/agencies/${id}/timeliness`;
  },
});
