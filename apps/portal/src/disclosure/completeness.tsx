import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { agencyOf } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { fieldIn, type Standard, standardOf } from './standards.js';

type Schemas = ServiceSchemas['registry'];
type Judged = Schemas['CompletenessByVersion'];

/** The latest revision by the standard in force and by each coming one. */
export const showCompleteness = definePage({
  path: '/agencies/:id/completeness',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const path = { id: visit.params['id']! };
    const [agency, { standards }] = await Promise.all([
      agencyOf(visit),
      answerOf(visit.services.registry.GET('/agencies/{id}/completeness', { params: { path } })),
    ]);
    return { agency, standards, documents: await Promise.all(standards.map((one) => standardOf(visit, one.standard))) };
  },
  view: ({ agency, standards, documents }, visit) => {
    const title = visit.words.disclosure.completenessOf(agency.name);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          {standards.map((one) => (
            <ByStandard key={one.standard} agencyId={agency.id} judged={one} documents={documents} visit={visit} />
          ))}
        </>
      ),
    };
  },
});

type Given = Readonly<{ agencyId: string; judged: Judged; documents: readonly Standard[]; visit: Visit }>;

function ByStandard({ agencyId, judged, documents, visit }: Given): ReactNode {
  const { disclosure: words, agencies } = visit.words;
  const { standard, inForce, inForceFrom, missing, unfit, answered, required, changes } = judged;
  const name = (path: string) => fieldIn(visit, path, ...documents.toSorted((a) => (a.version === standard ? -1 : 1)));
  const typeOf = (path: string) => {
    const [section, field] = path.split('.') as [string, string];
    return documents.find(({ version }) => version === standard)?.sections[section]?.fields[field]?.type;
  };
  // The service's words for a list of projects are those of its API.
  const faultIn = ({ field, zh, en }: Schemas['FieldFaultView']) =>
    typeOf(field) === 'projects' ? words.projectsUnfit : visit.language === 'en' ? ` ${en}` : zh;
  const day = dayIn(visit.language, inForceFrom);
  const query = inForce ? '' : `?standard=${standard}`;
  return (
    <section>
      <h2>{inForce ? words.inForce(day) : words.toCome(day)}</h2>
      <p>{agencies.answered(answered, required)}</p>
      <h3>{words.missing}</h3>
      {missing.length === 0 ? (
        <p>{words.missingNone}</p>
      ) : (
        <ul>
          {missing.map((path) => (
            <li key={path}>
              <a href={`/agencies/${agencyId}/draft/${path.split('.')[0]}${query}`}>{name(path)}</a>
            </li>
          ))}
        </ul>
      )}
      {unfit.length > 0 && (
        <>
          <h3>{words.unfit}</h3>
          <ul>
            {unfit.map((fault) => (
              <li key={fault.field}>
                {name(fault.field)}
                {faultIn(fault)}
              </li>
            ))}
          </ul>
        </>
      )}
      {changes && <Differences changes={changes} name={name} visit={visit} />}
      <p>
        <a className="button second" href={`/agencies/${agencyId}/draft${query}`}>
          {inForce ? words.toDraft : words.toDraftFor}
        </a>
      </p>
    </section>
  );
}

type OfChanges = Readonly<{
  changes: Schemas['StandardDifferences'];
  name: (path: string) => string;
  visit: Visit;
}>;

function Differences({ changes: { sections, fields }, name, visit }: OfChanges): ReactNode {
  const { disclosure: words } = visit.words;
  const all = [...sections, ...fields];
  return (
    <>
      <h3>{words.differences}</h3>
      {all.length === 0 ? (
        <p>{words.noDifferences}</p>
      ) : (
        <ul>
          {all.map(({ path, kind }) => (
            <li key={path}>
              {words.kinds[kind]}
              {visit.language === 'en' ? ': ' : '：'}
              {name(path)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
